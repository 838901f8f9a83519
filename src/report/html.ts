import { comparesReports, informationSection } from './information/information-section.ts';
import { informationWords } from './information/information-words.ts';
import { lendingSection } from './lending/lending-section.ts';
import { lendingTexts } from './lending/lending-texts.ts';
import { isLending } from './lending/same-without.ts';
import { page, type Section } from './page.ts';
import { type Reading, type ReportInput, read } from './reading.ts';
import { answerSection } from './sections/answer.ts';
import { assumptions } from './sections/assumptions.ts';
import { curvesSection } from './sections/curves.ts';
import { deaths } from './sections/deaths.ts';
import { differencesSection } from './sections/differences.ts';
import { flows } from './sections/flows.ts';
import { keyCards } from './sections/key-cards.ts';
import { loadSection } from './sections/load.ts';
import { method } from './sections/method.ts';
import { plansSection } from './sections/plans.ts';
import { timelineSection } from './sections/timeline.ts';
import { shortageSection } from './shortage/shortage-section.ts';
import { shortageTexts } from './shortage/shortage-texts.ts';
import { curveTexts } from './text/curves.ts';
import { deathTexts } from './text/deaths.ts';
import { flowTexts } from './text/flows.ts';
import { cardTexts } from './text/key-cards.ts';
import { loadTexts } from './text/load.ts';
import { timelineTexts } from './text/timeline.ts';

export type { ReportInput } from './reading.ts';

/** Questions about needs and loans, where anybody lends or many fall ill over weeks. */
function resourceSections(reading: Reading): readonly Section[] {
  const { language, types } = reading;
  if (!isLending(reading) && types.every(({ type }) => type !== 'uneven-load')) return [];
  return [
    { anchor: 'needs', title: shortageTexts[language].head, body: shortageSection(reading) },
    { anchor: 'lending', title: lendingTexts[language].head, body: lendingSection(reading) },
  ];
}

/** What faster reports are worth, where plans differ in nothing but how they report. */
function informationSections(reading: Reading): readonly Section[] {
  if (!comparesReports(reading)) return [];
  const { head } = informationWords[reading.language];
  return [{ anchor: 'information', title: head, body: informationSection(reading) }];
}

/** The questions of the report in the order a reader asks them. */
function sectionsOf(reading: Reading): readonly Section[] {
  const { words, language, others } = reading;
  const isAlone = others.length === 0;
  const differences: readonly Section[] = isAlone
    ? []
    : [{ anchor: 'differences', title: words.differencesHead, body: differencesSection(reading) }];
  return [
    { anchor: 'answer', title: words.answerHead, body: answerSection(reading) },
    {
      anchor: 'plans',
      title: isAlone ? words.plansHeadAlone : words.plansHead,
      body: plansSection(reading),
    },
    ...differences,
    ...informationSections(reading),
    ...resourceSections(reading),
    { anchor: 'curves', title: curveTexts[language].head, body: curvesSection(reading) },
    { anchor: 'timeline', title: timelineTexts[language].head, body: timelineSection(reading) },
    { anchor: 'load', title: loadTexts[language].head, body: loadSection(reading) },
    { anchor: 'flows', title: flowTexts[language].head, body: flows(reading) },
    { anchor: 'deaths', title: deathTexts[language].head, body: deaths(reading) },
    { anchor: 'key-cards', title: cardTexts[language].head, body: keyCards(reading) },
    { anchor: 'assumptions', title: words.assumptionsHead, body: assumptions(reading) },
    { anchor: 'method', title: words.methodHead, body: method(reading) },
  ];
}

/**
 * The report of a study as one self-contained HTML page: the answer first, then what it was made from.
 * Sentences, charts and tables are made from the same numbers by the same functions.
 *
 * @throws RangeError when the study has no plan
 */
export function renderReport(input: ReportInput): string {
  const reading = read(input);
  return page(reading, sectionsOf(reading));
}
