import { readFileSync } from 'node:fs';
import { validateTexts } from '../../../src/cli/validate/texts.ts';
import type { Language } from '../../../src/domain/text.ts';
import { table } from '../markdown.ts';
import { type StoredValidation, shownFigure, storedValidation } from './result.ts';

const run = {
  sv: (engine: string, replications: number, seed: string) =>
    `Körd med version ${engine}, ${replications} upprepningar av varje händelse, frö \`${seed}\`.`,
  en: (engine: string, replications: number, seed: string) =>
    `Run with version ${engine}, ${replications} replications of each event, seed \`${seed}\`.`,
};

const event = { sv: 'Händelse', en: 'Event' };

function rowsOf({ events }: StoredValidation, isFitted: boolean, language: Language): string[][] {
  return events.flatMap(({ title, figures }) =>
    figures
      .map((figure) => shownFigure(figure, language))
      .filter((figure) => figure.isFitted === isFitted)
      .map(({ label, observed, grade, interval, verdict }) => {
        const words = validateTexts[language].verdicts[verdict];
        return [
          title[language],
          label,
          `${observed} (${grade})`,
          interval,
          verdict === 'narrow' ? `**${words}**` : words,
        ];
      }),
  );
}

function countLine(which: string, count: Readonly<Record<string, number>>, language: Language): string {
  const [narrow = 0, uninformative = 0, missed = 0] = [
    count['narrow'],
    count['uninformative'],
    count['missed'],
  ];
  const all = narrow + uninformative + missed;
  return `**${validateTexts[language].counts(which, `${all}`, `${narrow}`, `${uninformative}`, `${missed}`)}**`;
}

/** Both tables of verdicts, figures that were not fitted first. */
export function validationTables(stored: StoredValidation, language: Language): string {
  const words = validateTexts[language];
  const head = [event[language], words.figure, words.observed, words.predicted, words.verdict];
  return [
    run[language](stored.engine, stored.replications, stored.seed),
    countLine(words.notFittedCount, stored.counts.notFitted, language),
    table(head, rowsOf(stored, false, language)),
    countLine(words.fittedCount, stored.counts.fitted, language),
    table(head, rowsOf(stored, true, language)),
  ].join('\n\n');
}

const from = '<!-- tables: made by npm run docs:generate -->';
const to = '<!-- end of tables -->';

/** A page by hand with the tables of the stored run in their place. */
export function withTables(page: string, language: Language): string {
  const text = readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8');
  const [before, rest = ''] = text.split(from);
  const after = rest.split(to)[1];
  if (after === undefined) throw new Error(`${page} has no place for the tables`);
  return `${before}${from}\n\n${validationTables(storedValidation(), language)}\n\n${to}${after}`;
}
