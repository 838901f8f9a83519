import type { Language } from '../../domain/text.ts';

const sv = {
  head: 'Vad är snabbare rapporter värda?',
  minutes: (minutes: string) => `${minutes}\u00a0min`,
  aged: (plan: string, age: string) => `${plan} (bilden i snitt ${age} gammal)`,
  worth: (fresh: string, more: string, stale: string) =>
    `Snabbare rapporter är värda något: ${fresh} ger säkert ${more} fler röda i tid än ${stale}.`,
  harm: (fresh: string, fewer: string, stale: string) =>
    `Snabbare rapporter gav här säkert färre röda i tid: ${fresh} mot ${stale}, ${fewer}.`,
  unsure: (fresh: string, stale: string, range: string) =>
    `Inte säkert att snabbare rapporter är värda något: ${fresh} mot ${stale}, ${range} röda i tid.`,
  same: (fresh: string, stale: string) =>
    `Snabbare rapporter gjorde ingen skillnad alls för röda i tid: ${fresh} och ${stale} gav samma tal i varje upprepning.`,
  nobody: (fresh: string, stale: string) => `Ingen röd att räkna under både ${fresh} och ${stale}.`,
  leans: (parameters: string) =>
    `Hur ofta och hur sent det rapporteras är antaganden (grad C och D, parametrarna ${parameters}). Planerna skiljer sig bara i hur de rapporterar; samma drabbade möter dem alla.`,
  lead: 'Samma plan med den färskaste och den äldsta bilden, på samma drabbade. En nyckel som bara ser till avstånd eller andelar rör sig inte av annat än stängda dörrar.',
  and: 'och',
  asUsual: 'rapporter som i scenariot',
  own: 'egna rapporter',
  plan: 'Plan',
  age: 'Bildens ålder i snitt',
  ageUnder: 'min, medan rapporter kommer tätt',
  red: 'Röda i tid',
  caption: 'Planer som skiljer sig i hur de rapporterar',
  label: 'Planer efter bildens ålder',
};

/** Words of the answer about the worth of reports. */
export type InformationWords = typeof sv;

const en: InformationWords = {
  head: 'What are faster reports worth?',
  minutes: (minutes) => `${minutes}\u00a0min`,
  aged: (plan, age) => `${plan} (picture ${age} old on average)`,
  worth: (fresh, more, stale) =>
    `Faster reports are worth something: ${fresh} surely gives ${more} more red in time than ${stale}.`,
  harm: (fresh, fewer, stale) =>
    `Faster reports surely gave fewer red in time here: ${fresh} against ${stale}, ${fewer}.`,
  unsure: (fresh, stale, range) =>
    `Not sure that faster reports are worth anything: ${fresh} against ${stale}, ${range} red in time.`,
  same: (fresh, stale) =>
    `Faster reports made no difference at all to red in time: ${fresh} and ${stale} gave the same number in every replication.`,
  nobody: (fresh, stale) => `Nobody red to count under both ${fresh} and ${stale}.`,
  leans: (parameters) =>
    `How often and how late reports come are assumptions (grades C and D, the parameters ${parameters}). The plans differ in nothing but how they report; the same casualties meet them all.`,
  lead: 'The same plan with the freshest and the oldest picture, on the same casualties. A key that only looks at distance or shares is moved by nothing but closed doors.',
  and: 'and',
  asUsual: 'reports as in the scenario',
  own: 'reports of its own',
  plan: 'Plan',
  age: 'Average age of the picture',
  ageUnder: 'min, while reports come often',
  red: 'Red in time',
  caption: 'Plans that differ in how they report',
  label: 'Plans by the age of the picture',
};

export const informationWords: Readonly<Record<Language, InformationWords>> = { sv, en };
