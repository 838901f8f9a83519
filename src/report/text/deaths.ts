import type { Language } from '../../domain/text.ts';

const sv = {
  head: 'Dödsfall efter klass (modellstorhet)',
  chip: 'Modellstorhet',
  callout:
    'Talen räknas fram ur antaganden om överlevnad, till stor del av grad D. De är till för att jämföra planer, inte för att förutsäga dödsfall.',
  noProfiles: 'Dödsfallen efter klass saknas i den här körningen. Ett streck är aldrig noll.',
  /** One plan against the reference in one scenario. */
  one: (plan: string, verdict: string, reference: string) =>
    `${plan} mot ${reference}, undvikbara dödsfall i modellen: ${verdict}.`,
  tally: (better: string, worse: string, unsure: string, all: string, reference: string) =>
    `Undvikbara dödsfall i modellen mot ${reference}: säkert färre i ${better} av ${all} jämförelser, säkert fler i ${worse}, ingen säker skillnad i ${unsure}.`,
  onlyPlan: (plan: string, preventable: string) =>
    `Bara en plan är med, så inget jämförs. Med ${plan} är ${preventable} av modellens dödsfall undvikbara.`,
  onlyPlanMany: 'Bara en plan är med, så inget jämförs.',
  sameOthers: 'De andra klasserna är lika för alla planer: det är samma personer.',
  otherOthers: 'De andra klasserna skiljer sig också mellan planerna.',
  better: 'säkert färre',
  worse: 'säkert fler',
  unsure: 'ingen säker skillnad',
  under: (n: string) => `modelldödsfall per upprepning, på och utanför sjukhus; n = ${n}`,
  classes: {
    unsalvageable: 'kunde inte räddas',
    lostToAccess: 'för sent även utan köer',
    preventable: 'undvikbara',
  },
  classKey: {
    unsalvageable: 'kunde inte räddas: dör även med full vård genast vid skadan',
    lostToAccess: 'för sent även utan köer: hade överlevt med full vård genast, men inte efter vägen dit',
    preventable: 'undvikbara: hade överlevt utan köer',
  },
  whisker: '95-procentigt intervall för undvikbara',
  preventable: (estimate: string) => `undvikbara ${estimate}`,
  all: (all: string, outside: string) => `alla ${all}, utanför sjukhus ${outside}`,
  missing: (plan: string) => `${plan}: saknas i den här körningen (n = 0)`,
  foot: 'Planerna står i studiens ordning, inte efter resultat. Samma skala i alla scenarier av typen.',
  lean: 'Antagandena står under',
  twin: 'Tabell: dödsfall efter klass, utanför och på sjukhus',
  twinCaption:
    'Modellstorhet. Medelvärde ± halv bredd av 95-procentigt intervall per upprepning; intervallen gäller vart tal för sig.',
  plan: 'Plan',
  outside: 'utanför sjukhus',
  inside: 'på sjukhus',
  sum: 'alla',
  preventableSum: 'undvikbara sammanlagt',
};

/** Every word of the section on deaths. */
export type DeathTexts = typeof sv;

const en: DeathTexts = {
  head: 'Deaths by class (model quantity)',
  chip: 'Model quantity',
  callout:
    'The numbers are computed from assumptions on survival, largely of grade D. They are for comparing plans, not for predicting deaths.',
  noProfiles: 'Deaths by class are missing from this run. A dash is never zero.',
  one: (plan, verdict, reference) =>
    `${plan} against ${reference}, preventable deaths in the model: ${verdict}.`,
  tally: (better, worse, unsure, all, reference) =>
    `Preventable deaths in the model against ${reference}: surely fewer in ${better} of ${all} comparisons, surely more in ${worse}, no sure difference in ${unsure}.`,
  onlyPlan: (plan, preventable) =>
    `There is one plan only, so nothing is compared. Under ${plan} ${preventable} of the model's deaths are preventable.`,
  onlyPlanMany: 'There is one plan only, so nothing is compared.',
  sameOthers: 'The other classes are equal for all plans: they are the same people.',
  otherOthers: 'The other classes differ between plans too.',
  better: 'surely fewer',
  worse: 'surely more',
  unsure: 'no sure difference',
  under: (n) => `model deaths per replication, in and out of hospital; n = ${n}`,
  classes: {
    unsalvageable: 'could not be saved',
    lostToAccess: 'too late even without queues',
    preventable: 'preventable',
  },
  classKey: {
    unsalvageable: 'could not be saved: die even with full care at once',
    lostToAccess:
      'too late even without queues: would live with full care at once, but not after the journey',
    preventable: 'preventable: would have lived without queues',
  },
  whisker: '95% interval of preventable',
  preventable: (estimate) => `preventable ${estimate}`,
  all: (all, outside) => `all ${all}, out of hospital ${outside}`,
  missing: (plan) => `${plan}: missing from this run (n = 0)`,
  foot: 'Plans stand in study order, not by result. The same scale in all scenarios of the type.',
  lean: 'The assumptions stand under',
  twin: 'Table: deaths by class, out of and in hospital',
  twinCaption:
    'Model quantity. Mean ± half-width of the 95% interval per replication; each interval holds for its own number.',
  plan: 'Plan',
  outside: 'out of hospital',
  inside: 'in hospital',
  sum: 'all',
  preventableSum: 'preventable together',
};

export const deathTexts: Readonly<Record<Language, DeathTexts>> = { sv, en };
