import type { FollowedNeed } from '../../domain/profile.ts';
import type { Language } from '../../domain/text.ts';

const svNeeds: Readonly<Record<FollowedNeed, string>> = { red: 'röd', yellow: 'gul', green: 'grön' };
const svPeople: Readonly<Record<FollowedNeed, string>> = { red: 'röda', yellow: 'gula', green: 'gröna' };

const sv = {
  head: 'Hur snabbt når de drabbade definitiv vård?',
  needs: svNeeds,
  people: svPeople,
  /** For a line's end; the key has the full name. */
  under: 'andel som nått definitiv vård, timmar från skadan',
  half: (people: string, times: string) =>
    `Hälften av de ${people} har nått definitiv vård omkring ${times}.`,
  after: (time: string, plan: string) => `${time} efter skadan med ${plan}`,
  also: (time: string, plan: string) => `${time} med ${plan}`,
  span: (low: string, high: string) => `${low} till ${high}`,
  never: (people: string, plans: string) =>
    `Med ${plans} når färre än hälften av de ${people} definitiv vård.`,
  neverIn: (people: string, plan: string, n: string, of: string) =>
    `Med ${plan} når färre än hälften av de ${people} definitiv vård i ${n} av ${of} scenarier.`,
  byScenario: 'Tiden beror på scenariot.',
  last: (within: string, share: string, people: string, plan: string) =>
    `Inom ${within} har ${share} av de ${people} gjort det med ${plan}.`,
  nobody: (people: string) => `Ingen av de drabbade har ${people} behov.`,
  nobodyNeed: { red: 'rött', yellow: 'gult', green: 'grönt' },
  label: (scenario: string, people: string) =>
    `${scenario}, ${people}: andel som nått definitiv vård efter tid. Talen står i tabellen under figuren.`,
  persons: (n: string) => `${n} personer per upprepning`,
  limits: 'tidsgränser',
  noLimit: 'ingen tidsgräns',
  keyLimits: 'spann av tidsgränser efter skadeklass; går det utanför figuren visas bara dess början',
  keyBand: '95-procentigt intervall, för varje plan för sig',
  keyPlans: { chosen: 'planen i svaret', reference: 'jämförelsen', third: 'oftast säkert sämre' },
  foot: (shown: string, all: string) =>
    `${shown} av ${all} planer ritas; alla står i tabellen. De som aldrig når vård räknas med, så kurvorna kan sluta under 100\u00a0%.`,
  notVerdict: 'Om två planer skiljer sig säkert står i del 3, inte här.',
  twin: 'Tabell: tid till definitiv vård, alla planer',
  caption: (within: string) =>
    `Tid från skadan till dess att hälften och nio av tio har nått definitiv vård, och andelen som gjort det inom ${within}. – betyder att så många aldrig når dit.`,
  halfHead: 'hälften',
  ninetyHead: 'nio av tio',
  lastHead: (within: string) => `inom ${within}`,
};

/** Words of the curves. */
export type CurveTexts = typeof sv;

const en: CurveTexts = {
  head: 'How soon do casualties reach definitive care?',
  needs: { red: 'red', yellow: 'yellow', green: 'green' },
  people: { red: 'red', yellow: 'yellow', green: 'green' },
  under: 'share that has reached definitive care, hours from injury',
  half: (people, times) => `Half of the ${people} casualties have reached definitive care about ${times}.`,
  after: (time, plan) => `${time} after injury with ${plan}`,
  also: (time, plan) => `${time} with ${plan}`,
  span: (low, high) => `${low} to ${high}`,
  never: (people, plans) =>
    `With ${plans} fewer than half of the ${people} casualties reach definitive care.`,
  neverIn: (people, plan, n, of) =>
    `With ${plan} fewer than half of the ${people} casualties reach definitive care in ${n} of ${of} scenarios.`,
  byScenario: 'The time depends on the scenario.',
  last: (within, share, people, plan) =>
    `Within ${within} ${share} of the ${people} casualties have with ${plan}.`,
  nobody: (people) => `None of the casualties has ${people} need.`,
  nobodyNeed: { red: 'red', yellow: 'yellow', green: 'green' },
  label: (scenario, people) =>
    `${scenario}, ${people}: share that has reached definitive care, by time. The numbers are in the table under the figure.`,
  persons: (n) => `${n} persons a replication`,
  limits: 'time limits',
  noLimit: 'no time limit',
  keyLimits:
    'range of time limits by class of injury; where it runs out of the figure only its beginning shows',
  keyBand: '95% interval, for each plan by itself',
  keyPlans: {
    chosen: 'the plan in the answer',
    reference: 'the comparison',
    third: 'most often surely worse',
  },
  foot: (shown, all) =>
    `${shown} of ${all} plans are drawn; the table has all. Those who never reach care are counted, so curves may end below 100%.`,
  notVerdict: 'Whether two plans surely differ stands in part 3, not here.',
  twin: 'Table: time to definitive care, all plans',
  caption: (within) =>
    `Time from injury until half, and nine in ten, have reached definitive care, and the share that have within ${within}. – means that so many never do.`,
  halfHead: 'half',
  ninetyHead: 'nine in ten',
  lastHead: (within) => `within ${within}`,
};

export const curveTexts: Readonly<Record<Language, CurveTexts>> = { sv, en };
