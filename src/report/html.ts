import { outputGrade } from '../domain/reliance.ts';
import { page, type Section } from './page.ts';
import { type ReportInput, read } from './reading.ts';
import { assumptions, gradeTally } from './sections/assumptions.ts';
import { method, replicationsSection } from './sections/method.ts';
import { answerSection, overview } from './sections/overview.ts';
import { typeSection } from './sections/scenario.ts';

export type { ReportInput } from './reading.ts';

/**
 * The report of a study as one self-contained HTML page: the answer first, then what it was made from.
 * Sentences, charts and tables are made from the same numbers by the same functions.
 *
 * @throws RangeError when the study has no plan
 */
export function renderReport(input: ReportInput): string {
  const reading = read(input);
  const { words, types, reference, others } = reading;
  const tally = gradeTally(reading);
  const between: readonly Section[] =
    others.length === 0 || input.study.scenarios.length === 1
      ? []
      : [{ anchor: 'overview', title: words.overviewHead(reference.name), body: overview(reading) }];
  return page(reading, [
    {
      anchor: 'answer',
      title: words.answerHead,
      body: answerSection(reading, tally, outputGrade(input.study)),
    },
    ...between,
    ...types.map((type) => ({
      anchor: type.anchor,
      title: words.typeHead(type.title),
      body: typeSection(reading, type),
    })),
    { anchor: 'replications', title: words.replicationsQuestion, body: replicationsSection(reading) },
    { anchor: 'assumptions', title: words.assumptionsHead, body: assumptions(reading, tally) },
    { anchor: 'method', title: words.methodHead, body: method(reading) },
  ]);
}
