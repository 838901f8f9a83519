import type { Language } from '../../domain/text.ts';
import type { JudgedEvent, JudgedFigure } from '../../experiment/validation/validate-events.ts';
import { formatCount } from '../../results/format.ts';
import { type Column, tableHead, tableLine } from '../words/table.ts';
import { figureWords, valueWords } from './figure-words.ts';
import { validateTexts } from './texts.ts';
import { countVerdicts, type VerdictCount } from './verdict-count.ts';

const columns = [
  { width: 62, align: 'left' },
  { width: 12, align: 'right' },
  { width: 5, align: 'left' },
  { width: 16, align: 'right' },
  { width: 9, align: 'right' },
  { width: 25, align: 'left' },
  { width: 13, align: 'left' },
] as const satisfies readonly Column[];

function lineOf({ figure, prediction, verdict }: JudgedFigure, language: Language): string {
  const words = validateTexts[language];
  const value = (of: number) => valueWords(of, figure, language);
  return tableLine(columns, [
    figureWords(figure, language),
    value(figure.value),
    figure.grade,
    `${value(prediction.low)} – ${value(prediction.high)}`,
    value(prediction.median),
    words.verdicts[verdict],
    figure.isFitted ? words.fitted : words.notFitted,
  ]);
}

function headOf({ event }: JudgedEvent, language: Language): string {
  const words = validateTexts[language];
  const living = event.cell.scenario.sites.reduce((sum, { casualties }) => sum + casualties, 0);
  const dead = event.deadAtOnce === null ? '' : words.dead(formatCount(event.deadAtOnce, language));
  const about = words.casualties(formatCount(living, language), dead);
  return `\n${event.title[language]} (${event.id}): ${about}\n`;
}

function countLine(which: string, count: VerdictCount, language: Language): string {
  const { narrow, uninformative, missed } = count;
  const [all, ...each] = [narrow + uninformative + missed, narrow, uninformative, missed].map((n) =>
    formatCount(n, language),
  );
  return `${validateTexts[language].counts(which, all ?? '', each[0] ?? '', each[1] ?? '', each[2] ?? '')}\n`;
}

/** Every figure of every event with its verdict, and how many came out how: fitted ones apart. */
export function verdictTable(events: readonly JudgedEvent[], language: Language): string {
  const words = validateTexts[language];
  const counts = countVerdicts(events);
  const { figure, observed, grade, predicted, median, verdict, fittedHead } = words;
  return [
    tableHead(columns, [figure, observed, grade, predicted, median, verdict, fittedHead]),
    ...events.flatMap((each) => [
      headOf(each, language),
      ...each.figures.map((judged) => lineOf(judged, language)),
    ]),
    '\n',
    countLine(words.notFittedCount, counts.notFitted, language),
    countLine(words.fittedCount, counts.fitted, language),
    `${words.meaning}\n`,
  ].join('');
}
