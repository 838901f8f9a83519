import type { InjuryClass, InjuryClassId } from '../../domain/injury.ts';
import { injuryClasses } from '../../domain/injury-classes.ts';
import type { Language } from '../../domain/text.ts';
import { formatCount, formatMinutes } from '../../results/format.ts';
import { percent } from './scenario.ts';
import { tellingWords } from './words.ts';

/** What a scenario makes of one injury class. */
export interface ClassPicture {
  readonly id: InjuryClassId;
  /** Of the scenario's casualties. */
  readonly share: number;
  /** Need at first possible contact, in shares of the class. */
  readonly need: {
    readonly red: number;
    readonly yellow: number;
    readonly green: number;
    readonly drawn: number;
  };
  /** Share alive when nobody treats them, by minute from injury. */
  readonly alive: readonly { readonly minute: number; readonly share: number }[];
}

const shareOrNothing = (share: number, language: Language): string =>
  share > 0 ? percent(share, language) : '';

function careSentence({ treatment }: InjuryClass, language: Language): string {
  const words = tellingWords[language];
  const { definitive, operation, icu } = treatment;
  const place = words.definitive[definitive];
  const isKnife = operation > 0 && (definitive === 'resuscitation' || definitive === 'assessment');
  const what = isKnife ? words.operationFirst(percent(operation, language), place) : place;
  const operated = isKnife ? '' : shareOrNothing(operation, language);
  const care = words.care(what, operated, shareOrNothing(icu, language));
  return treatment.needsBurnCentre ? `${care} ${words.burnCentre}` : care;
}

/** One class in a line: what it is, how its chance goes, what care decides, within what time. */
export function tellClass({ id, share }: ClassPicture, language: Language): string {
  const words = tellingWords[language];
  const injury = injuryClasses[id];
  const { limit, limitFrom, outcome, treatment } = injury;
  // Who needs intensive care from the first pays the penalty of waiting for it, though the chance itself is fixed.
  const isPenalised = outcome.model === 'fixed' && treatment.definitive === 'intensive-care';
  return [
    words.classLine(id, injury.title[language], percent(share, language)),
    words.outcome[isPenalised ? 'awaitsIntensiveCare' : outcome.model],
    careSentence(injury, language),
    limit === null ? words.noLimit : words.limit(formatMinutes(limit), limitFrom),
  ].join(' ');
}

const cellWidth = 7;
const cell = (text: string): string => text.padStart(cellWidth);

function row(head: string, need: readonly string[], alive: readonly string[]): string {
  return `${head.padEnd(cellWidth)}${need.map(cell).join('')}   ${alive.map(cell).join('')}`;
}

/** Need and untreated survival of the classes as a table of text, one line a class. */
export function survivalTable(pictures: readonly ClassPicture[], language: Language): readonly string[] {
  const words = tellingWords[language];
  const minutes = pictures[0]?.alive.map(({ minute }) => formatMinutes(minute)) ?? [];
  const needWidth = 3 * cellWidth;
  const heads = `${''.padEnd(cellWidth)}${words.needHead.padStart(needWidth)}   ${words.aliveHead}`;
  const rows = pictures.map(({ id, need, alive }) => {
    const needs = [need.red, need.yellow, need.green].map((share) => percent(share, language));
    return row(
      id,
      needs,
      alive.map(({ share }) => percent(share, language)),
    );
  });
  return [heads, row(words.class, [words.red, words.yellow, words.green], minutes), ...rows];
}

/** The casualty classes of a scenario: each in a line, then what becomes of them untreated. */
export function tellClasses(pictures: readonly ClassPicture[], language: Language): readonly string[] {
  const words = tellingWords[language];
  const drawn = pictures[0]?.need.drawn ?? 0;
  return [
    `${words.classes}:`,
    ...pictures.map((picture) => tellClass(picture, language)),
    '',
    ...survivalTable(pictures, language),
    words.tableNote(formatCount(drawn, language)),
  ];
}
