import type { Language } from '../../domain/text.ts';
import type { QuantityUnit } from '../../domain/validation.ts';
import type { Verdict } from '../../stats/prediction.ts';

const sv = {
  replicationsOption: 'upprepningar (förval 99, minst 19)',
  outOption: 'mapp att skriva validation.json i',
  start: (version: string, n: string, seed: string) =>
    `Fördela ${version} hålls mot publicerade händelser: ${n} upprepningar av varje, frö ${seed}.`,
  rule: 'Varje siffra ur en redogörelse hålls mot det intervall där utfallet av en enda upprepning ligger med 90 % sannolikhet.',
  figure: 'Siffra',
  observed: 'Redogörelsen',
  predicted: 'Modellen, 90 %',
  median: 'Mitt',
  verdict: 'Utslag',
  fittedHead: 'Anpassad',
  grade: 'Grad',
  source: 'Källa',
  fitted: 'anpassad',
  notFitted: 'inte anpassad',
  verdicts: {
    narrow: 'inom, smalt',
    uninformative: 'inom, men säger inget',
    missed: 'missad',
  } as Readonly<Record<Verdict, string>>,
  units: { persons: '', min: 'min', days: '', hospitals: '' } as Readonly<Record<QuantityUnit, string>>,
  at: (time: string) => `efter ${time}`,
  atHospitals: (names: string) => `(${names})`,
  manyHospitals: (n: string) => `${n} namngivna sjukhus`,
  never: 'aldrig',
  casualties: (living: string, dead: string) => `${living} levande skadade i filen${dead}`,
  dead: (n: string) => `; ${n} döda på plats räknas inte`,
  counts: (which: string, n: string, narrow: string, uninformative: string, missed: string) =>
    `${which}: ${n} siffror. Inom och smalt: ${narrow}. Inom men säger inget: ${uninformative}. Missade: ${missed}.`,
  notFittedCount: 'Inte anpassade (de enda som prövar modellen)',
  fittedCount: 'Anpassade (värden har valts efter händelsen: träff bevisar inget)',
  meaning:
    'En miss är en miss: antingen liknar modellen inte händelsen, eller så säger redogörelsen för lite om sjukhusen. Se docs/sv/validera.md.',
  unknownEvent: (name: string) => `Det finns ingen händelse "${name}".`,
  stopped: 'Stoppad. Av en validering sparas inget; kör den igen.',
  wrote: (path: string) => `Skrev ${path}`,
};

const en: typeof sv = {
  replicationsOption: 'replications (default 99, at least 19)',
  outOption: 'folder to write validation.json in',
  start: (version, n, seed) =>
    `Fördela ${version} is held against published events: ${n} replications of each, seed ${seed}.`,
  rule: 'Each figure of an account is held against the interval in which the outcome of one single replication lies with 90 % probability.',
  figure: 'Figure',
  observed: 'Account',
  predicted: 'Model, 90 %',
  median: 'Middle',
  verdict: 'Verdict',
  fittedHead: 'Fitted',
  grade: 'Grade',
  source: 'Source',
  fitted: 'fitted',
  notFitted: 'not fitted',
  verdicts: {
    narrow: 'inside and narrow',
    uninformative: 'inside but uninformative',
    missed: 'missed',
  },
  units: { persons: '', min: 'min', days: '', hospitals: '' },
  at: (time) => `after ${time}`,
  atHospitals: (names) => `(${names})`,
  manyHospitals: (n) => `${n} named hospitals`,
  never: 'never',
  casualties: (living, dead) => `${living} living casualties in the file${dead}`,
  dead: (n) => `; ${n} dead at once are not counted`,
  counts: (which, n, narrow, uninformative, missed) =>
    `${which}: ${n} figures. Inside and narrow: ${narrow}. Inside but uninformative: ${uninformative}. Missed: ${missed}.`,
  notFittedCount: 'Not fitted (the only ones that test the model)',
  fittedCount: 'Fitted (values were chosen after the event: a hit proves nothing)',
  meaning:
    'A miss is a miss: either the model does not resemble the event, or the account says too little of the hospitals. See docs/explanation/validation.md.',
  unknownEvent: (name) => `There is no event "${name}".`,
  stopped: 'Stopped. Nothing of a validation is kept; run it again.',
  wrote: (path) => `Wrote ${path}`,
};

/** Every word of `validate` in both languages. */
export type ValidateTexts = typeof sv;

export const validateTexts: Readonly<Record<Language, ValidateTexts>> = { sv, en };
