import type { LendingCosts } from '../../domain/resources/lending.ts';
import type { Language } from '../../domain/text.ts';

const svPayers: Readonly<Record<LendingCosts['payer'], string>> = {
  borrower: 'regionen som lånar',
  lender: 'regionen som lånar ut',
  state: 'staten',
};

const sv = {
  head: 'Vad ger lån av personal och utrustning, och vem betalar?',
  nobodyLends:
    'Ingen plan i studien lånar, så inget kan sägas om lån. Lägg till planer med lending för att jämföra.',
  noTwin:
    'Ingen plan är lika i allt utom lånen, så vad lånen ger kan inte sägas. Lägg till samma plan med lending: none.',
  against: (parts: string) => `Mot samma plan utan lån: ${parts}.`,
  lessWaiting: (plans: string, _n: number) => `${plans} ger säkert kortare väntan på intensivvård`,
  moreWaiting: (plans: string, _n: number) => `${plans} ger säkert längre väntan på intensivvård`,
  sameWaiting: (plans: string, _n: number) => `${plans} ger ingen säker skillnad i väntan på intensivvård`,
  moreRed: (plans: string, _n: number) => `${plans} ger säkert fler röda vård i tid`,
  fewerRed: (plans: string, _n: number) => `${plans} ger säkert färre röda vård i tid`,
  sameRed: (plans: string, _n: number) => `${plans} ger ingen säker skillnad i röda i tid`,
  all: 'alla',
  plansCount: (n: string) => `${n} planer`,
  effect: (plan: string, time: string, n: string, of: string) =>
    `Med ${plan} dröjer det ${time} från begäran till första extra patient (${n} av ${of} upprepningar).`,
  noEffect: (plan: string) => `Med ${plan} fick ingen extra patient vård genom lånen i någon upprepning.`,
  hours: (text: string) => `${text}\u00a0h`,
  million: (text: string) => `${text}\u00a0miljoner\u00a0kr`,
  kronor: (text: string) => `${text}\u00a0kr`,
  plan: 'Plan',
  reach: 'Begäran till första extra patient',
  reachUnder: 'timmar',
  gain: 'Låntagarnas vinst',
  harm: 'Långivarnas skada',
  lent: 'Arbete på lån',
  refused: 'Nekad personal',
  lackingHead: 'nekade begäranden i medeltal:',
  lacking: {
    'own-surge-used': (n: string) => `egna åtgärder inte uttömda ${n}`,
    'usual-partners-asked': (n: string) => `partner inte tillfrågade ${n}`,
    'agreement-active': (n: string) => `krislägesavtalet inte aktiverat ${n}`,
  },
  cost: 'Lånens kostnad',
  costUnder: 'miljoner kr',
  payer: (payer: LendingCosts['payer']) => `betalas av ${svPayers[payer]}`,
  patientHours: 'patienttimmar',
  workHours: 'arbetstimmar',
  persons: 'personer',
  countedIn: (n: string, of: string) => `i ${n} av ${of} upprepningar`,
  spread: (median: string, ninety: string) => `hälften inom ${median}, nio av tio inom ${ninety}`,
  noExtra: 'inget lån gav en extra patient',
  notKnown: 'kostnaden är inte känd',
  tableLabel: 'Planer som lånar',
  caption:
    'Medelvärde ± halv bredd av 95-procentigt intervall, varje mått för sig. Vinst och skada är väntan mot samma plan utan lån: minskad i regioner som lånar, ökad i regioner som lånar ut. De vägs inte mot varandra.',
  chartUnder: 'väntan mot samma plan utan lån, patienttimmar; noll är ingen ändring',
  keySure: 'säkert skild från noll',
  keyUnsure: 'osäkert: intervallet når noll',
  never: 'noll i varje upprepning',
  keyLine: 'noll',
  worthHead: 'Vad kostar varje undviket överskridande?',
  worthIs:
    'Extra kostnad delad med antalet fler röda som får vård i tid, mot samma plan utan lån. Det sägs bara när skillnaden i röda i tid är säker.',
  priced: (plan: string, cost: string, persons: string, from: string, to: string, payer: string) =>
    `${plan}: ${cost} mer och ${persons} fler röda i tid, alltså ${from} till ${to} för var och en. Det ${payer}.`,
  unpriced: (plan: string, cost: string, payer: string) =>
    `${plan}: ingen säker skillnad i röda i tid, så kostnaden ${cost} kan inte delas på någon. Den ${payer}.`,
  unpricedUnknown: (plan: string) =>
    `${plan}: ingen säker skillnad i röda i tid, och kostnaden är inte känd.`,
  unpricedFree: (plan: string) =>
    `${plan}: ingen säker skillnad i röda i tid, och inget lån kostade något i lön eller beredskap.`,
  worthWorse: (plan: string, cost: string) => `${plan}: säkert färre röda i tid, till kostnaden ${cost}.`,
  worthUnknown: (plan: string) =>
    `${plan}: säkert fler röda i tid, men kostnaden är inte känd: en siffra saknas i strategin.`,
  worthNoTwin: (plan: string) => `${plan}: studien har ingen lika plan utan lån att jämföra med.`,
  forestHead: 'Skillnad mot samma plan utan lån',
  waitingUnder: (n: string) => `väntan på intensivvård, patienttimmar; n\u00a0=\u00a0${n}`,
  redUnder: (n: string) => `röda i tid, procentenheter; n\u00a0=\u00a0${n}`,
  lower: '← kortare väntan',
  higher: 'längre väntan →',
  fewer: '← färre i tid',
  more: 'fler i tid →',
  twin: 'Tabell: skillnad mot samma plan utan lån',
  twinCaption: (pairs: string) =>
    `Planen minus samma plan utan lån, upprepning för upprepning. Intervallen gäller samtidigt för ${pairs} par inom varje mått.`,
  without: 'Utan lån',
  waiting: 'Väntan på intensivvård',
  red: 'Röda i tid',
  points: 'procentenheter',
  noPair: 'kan inte jämföras',
  designsHead: 'Vad är en nationell resurs värd?',
  design: 'Resurs',
  size: 'Storlek',
  sizeOf: (teams: string, persons: string) => `${teams} team, ${persons} personer`,
  setsOf: (sets: string, places: string) => `${sets} set, ${places} platser`,
  notice: 'Insatstid',
  stays: 'Stannar',
  days: (n: string) => `${n} dygn`,
  bases: 'Står på',
  basesOf: (n: string) => `${n} sjukhus`,
  standing: 'Beredskap per år',
  unknownCost: 'inte känd',
  designsCaption:
    'Vad varje resurs är enligt sin fil, och skillnaden mot samma plan utan lån: ▲ säkert bättre, ▼ säkert sämre, ○ ingen säker skillnad. Beredskapen är för alla team ett helt år; kostnaden i tabellen ovan är för körningens dagar.',
  designsOne: (design: string) =>
    `Studien har en resurs, ${design}, så resurser kan inte jämföras med varandra.`,
  designsSure: (more: string, less: string) => `${more} ger säkert kortare väntan på intensivvård än ${less}`,
  designsAlike: 'Inget par av resurser skiljer sig säkert i väntan på intensivvård.',
  designsTally: (sure: string, of: string) =>
    `Av ${of} par av resurser skiljer sig ${sure} säkert i väntan på intensivvård`,
  foot: 'Vinst, skada och kostnad är modellens: de jämför strategier och förutsäger inget. En region som lånar ut är inte bättre eller sämre än en som lånar.',
  twins: 'Tabeller: skillnad mot samma plan utan lån, scenario för scenario',
};

/** Words of the loans. */
export type LendingTexts = typeof sv;

const enPayers: Readonly<Record<LendingCosts['payer'], string>> = {
  borrower: 'the region that borrows',
  lender: 'the region that lends',
  state: 'the state',
};

const verb = (n: number, one: string, many: string): string => (n === 1 ? one : many);

const en: LendingTexts = {
  head: 'What do loans of staff and equipment give, and who pays?',
  nobodyLends:
    'No plan of the study lends, so nothing can be said of loans. Add plans with lending to compare them.',
  noTwin:
    'No plan is alike in all but the loans, so what the loans give cannot be said. Add the same plan with lending: none.',
  against: (parts) => `Against the same plan without loans: ${parts}.`,
  lessWaiting: (plans, n) => `${plans} surely ${verb(n, 'gives', 'give')} less waiting for intensive care`,
  moreWaiting: (plans, n) => `${plans} surely ${verb(n, 'gives', 'give')} more waiting for intensive care`,
  sameWaiting: (plans, n) =>
    `${plans} ${verb(n, 'gives', 'give')} no sure difference in waiting for intensive care`,
  moreRed: (plans, n) => `${plans} surely ${verb(n, 'gets', 'get')} more red to care in time`,
  fewerRed: (plans, n) => `${plans} surely ${verb(n, 'gets', 'get')} fewer red to care in time`,
  sameRed: (plans, n) => `${plans} ${verb(n, 'gives', 'give')} no sure difference in red in time`,
  all: 'all',
  plansCount: (n) => `${n} plans`,
  effect: (plan, time, n, of) =>
    `With ${plan} it takes ${time} from the request to the first extra patient (${n} of ${of} replications).`,
  noEffect: (plan) => `With ${plan} the loans got no extra patient to care in any replication.`,
  hours: (text) => `${text}\u00a0h`,
  million: (text) => `${text}\u00a0million\u00a0SEK`,
  kronor: (text) => `${text}\u00a0SEK`,
  plan: 'Plan',
  reach: 'Request to first extra patient',
  reachUnder: 'hours',
  gain: 'Gain of those who borrow',
  harm: 'Harm to those who lend',
  lent: 'Work on loan',
  refused: 'Staff refused',
  lackingHead: 'requests refused on average:',
  lacking: {
    'own-surge-used': (n) => `own measures not exhausted ${n}`,
    'usual-partners-asked': (n) => `partners not asked ${n}`,
    'agreement-active': (n) => `crisis agreement not activated ${n}`,
  },
  cost: 'Cost of the loans',
  costUnder: 'million SEK',
  payer: (payer) => `paid by ${enPayers[payer]}`,
  patientHours: 'patient-hours',
  workHours: 'hours of work',
  persons: 'persons',
  countedIn: (n, of) => `in ${n} of ${of} replications`,
  spread: (median, ninety) => `half within ${median}, nine in ten within ${ninety}`,
  noExtra: 'no loan gave an extra patient',
  notKnown: 'the cost is not known',
  tableLabel: 'Plans that lend',
  caption:
    'Mean ± half-width of the 95% interval, each measure by itself. Gain and harm are waiting against the same plan without loans: less in regions that borrow, more in regions that lend. They are not weighed against each other.',
  chartUnder: 'waiting against the same plan without loans, patient-hours; zero is no change',
  keySure: 'surely other than zero',
  keyUnsure: 'not sure: the interval reaches zero',
  never: 'zero in every replication',
  keyLine: 'zero',
  worthHead: 'What does each avoided breach cost?',
  worthIs:
    'Extra cost divided by how many more red get care in time, against the same plan without loans. It is only said when the difference in red in time is sure.',
  priced: (plan, cost, persons, from, to, payer) =>
    `${plan}: ${cost} more and ${persons} more red in time, so ${from} to ${to} for each. It is ${payer}.`,
  unpriced: (plan, cost, payer) =>
    `${plan}: no sure difference in red in time, so the cost of ${cost} cannot be shared out over anybody. It is ${payer}.`,
  unpricedUnknown: (plan) => `${plan}: no sure difference in red in time, and the cost is not known.`,
  unpricedFree: (plan) =>
    `${plan}: no sure difference in red in time, and no loan cost anything in pay or standing by.`,
  worthWorse: (plan, cost) => `${plan}: surely fewer red in time, at a cost of ${cost}.`,
  worthUnknown: (plan) =>
    `${plan}: surely more red in time, but the cost is not known: a figure is missing in the strategy.`,
  worthNoTwin: (plan) => `${plan}: the study has no like plan without loans to compare it with.`,
  forestHead: 'Difference from the same plan without loans',
  waitingUnder: (n) => `waiting for intensive care, patient-hours; n\u00a0=\u00a0${n}`,
  redUnder: (n) => `red in time, percentage points; n\u00a0=\u00a0${n}`,
  lower: '← less waiting',
  higher: 'more waiting →',
  fewer: '← fewer in time',
  more: 'more in time →',
  twin: 'Table: difference from the same plan without loans',
  twinCaption: (pairs) =>
    `The plan minus the same plan without loans, replication by replication. The intervals hold simultaneously for ${pairs} pairs within each measure.`,
  without: 'Without loans',
  waiting: 'Waiting for intensive care',
  red: 'Red in time',
  points: 'percentage points',
  noPair: 'cannot be compared',
  designsHead: 'What is a national resource worth?',
  design: 'Resource',
  size: 'Size',
  sizeOf: (teams, persons) => `${teams} ${teams === '1' ? 'team' : 'teams'}, ${persons} persons`,
  setsOf: (sets, places) => `${sets} ${sets === '1' ? 'set' : 'sets'}, ${places} places`,
  notice: 'Notice',
  stays: 'Stays',
  days: (n) => `${n} days`,
  bases: 'Based at',
  basesOf: (n) => `${n} hospitals`,
  standing: 'Standing by for a year',
  unknownCost: 'not known',
  designsCaption:
    'What each resource is by its file, and the difference from the same plan without loans: ▲ surely better, ▼ surely worse, ○ no sure difference. Standing by is for all teams over a whole year; the cost in the table above is for the days of the run.',
  designsOne: (design) =>
    `The study has one resource, ${design}, so resources cannot be compared with each other.`,
  designsSure: (more, less) => `${more} surely gives less waiting for intensive care than ${less}`,
  designsAlike: 'No pair of resources surely differs in waiting for intensive care.',
  designsTally: (sure, of) =>
    `Of ${of} pairs of resources ${sure} surely differ in waiting for intensive care`,
  foot: 'Gain, harm and cost are the model’s: they compare strategies and forecast nothing. A region that lends is no better or worse than one that borrows.',
  twins: 'Tables: difference from the same plan without loans, scenario by scenario',
};

export const lendingTexts: Readonly<Record<Language, LendingTexts>> = { sv, en };
