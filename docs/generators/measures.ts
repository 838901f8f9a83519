import { type Measure, measures } from '../../src/domain/measures.ts';
import type { Language, Text } from '../../src/domain/text.ts';
import { coded, pageOf, table } from './markdown.ts';

const texts = {
  title: { sv: 'Mått', en: 'Measures' },
  lead: {
    sv: 'En upprepning ger ett tal för varje mått. De står som kolumner i `replications.csv`, i den här ordningen. Sidan är gjord av [measures.ts](../../src/domain/measures.ts) med `npm run docs:generate`.',
    en: 'One replication gives one number of each. They are the columns of `replications.csv`, in this order. Made from [measures.ts](../../src/domain/measures.ts) by `npm run docs:generate`.',
  },
  missing: {
    sv: 'Fanns det ingen att räkna är rutan tom. Saknat är aldrig noll.',
    en: 'Where there was nobody to count the cell is empty. Missing is never zero.',
  },
  verdict: {
    sv: '”Bättre” i rapporten betyder säkert bättre åt det håll som står här. Mått utan håll får ingen dom. Dödsfall är en *modellstorhet*: de jämför planer och förutsäger inget. Vad definitiv vård är, och D0, D1 och D2: [The model](../explanation/model.md).',
    en: '“Better” in the report means surely better in the direction given here. A measure without a direction gets no verdict. Deaths are a *model quantity*: they compare plans and predict nothing. What definitive care is, and D0, D1 and D2: [The model](../explanation/model.md).',
  },
  measure: { sv: 'mått', en: 'measure' },
  unit: { sv: 'enhet', en: 'unit' },
  better: { sv: 'bättre', en: 'better' },
  how: { sv: 'så räknas det', en: 'how it is counted' },
} as const satisfies Record<string, Text>;

const directions: Readonly<Record<Measure['better'], Text>> = {
  higher: { sv: 'högre', en: 'higher' },
  lower: { sv: 'lägre', en: 'lower' },
  neither: { sv: '', en: '' },
};

const units: Readonly<Record<Measure['unit'], Text>> = {
  share: { sv: 'andel', en: 'share' },
  persons: { sv: 'personer', en: 'persons' },
  min: { sv: 'min', en: 'min' },
  'patient-hours': { sv: 'patienttimmar', en: 'patient-hours' },
  requests: { sv: 'begäranden', en: 'requests' },
  'person-hours': { sv: 'arbetstimmar', en: 'person-hours' },
  kronor: { sv: 'kronor', en: 'kronor (SEK)' },
  load: { sv: 'behövande per team', en: 'in need per team' },
  km: { sv: 'km', en: 'km' },
};

/** The reference page of the measures. */
export function measuresPage(language: Language): string {
  const rows = Object.entries<Measure>(measures).map(([id, { title, unit, better, how }]) => [
    coded(id),
    title[language],
    units[unit][language],
    directions[better][language],
    how[language],
  ]);
  const head = (['measure', 'unit', 'better', 'how'] as const).map((name) => texts[name][language]);
  return pageOf(
    `# ${texts.title[language]}`,
    texts.lead[language],
    texts.missing[language],
    texts.verdict[language],
    table(['id', ...head], rows),
  );
}
