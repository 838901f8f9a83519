import type { Language } from '../../domain/text.ts';
import type { ReportTexts } from './sv.ts';

type IllTexts = Pick<
  ReportTexts,
  | 'question'
  | 'casualties'
  | 'redInTime'
  | 'surelyMore'
  | 'noneMore'
  | 'onlyPlan'
  | 'noRed'
  | 'levels'
  | 'ceiling'
  | 'pairedFoot'
>;

const verb = (n: number, one: string, many: string): string => (n === 1 ? one : many);

const sv: IllTexts = {
  question: 'Fråga: vilken plan ger flest patienter vård i tid, och hur säkra är vi?',
  casualties: 'personer som insjuknar',
  redInTime: 'av patienterna med rött behov får vård i tid',
  surelyMore: (plans, _n, reference) => `${plans} ger säkert fler röda patienter vård i tid än ${reference}`,
  noneMore: (reference) => `Ingen annan plan ger säkert fler röda patienter vård i tid än ${reference}`,
  onlyPlan: (plan, estimate) =>
    `Bara en plan är med, så inget jämförs. Med ${plan} får ${estimate} av de röda patienterna vård i tid.`,
  noRed: 'Ingen röd patient med tidsgräns kunde räknas, så det går inte att svara.',
  levels: (plan, level) => `Med ${plan} får ${level} av de röda patienterna vård i tid`,
  ceiling: (share) => `Tak: ${share} av de röda patienterna skulle få vård i tid om ingen väntade.`,
  pairedFoot: (pairs) =>
    `Parade skillnader på samma patienter; 95-procentiga intervall som gäller samtidigt för ${pairs} par i varje scenario.`,
};

const en: IllTexts = {
  question: 'Question: which plan gets most patients to care in time, and how sure are we?',
  casualties: 'people who fall ill',
  redInTime: 'of patients with red need get care in time',
  surelyMore: (plans, n, reference) =>
    `${plans} surely ${verb(n, 'gets', 'get')} more red patients to care in time than ${reference}`,
  noneMore: (reference) => `No other plan surely gets more red patients to care in time than ${reference}`,
  onlyPlan: (plan, estimate) =>
    `There is one plan only, so nothing is compared. With ${plan}, ${estimate} of red patients get care in time.`,
  noRed: 'No red patient with a time limit could be counted, so there is no answer.',
  levels: (plan, level) => `With ${plan}, ${level} of red patients get care in time`,
  ceiling: (share) => `Ceiling: ${share} of red patients would get care in time if nobody waited.`,
  pairedFoot: (pairs) =>
    `Paired differences on the same patients; 95% intervals that hold simultaneously for ${pairs} pairs in each scenario.`,
};

/** Words of a report about people who fall ill, where those of the injured would be wrong. */
export const illTexts: Readonly<Record<Language, IllTexts>> = { sv, en };
