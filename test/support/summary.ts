import { type MeasureId, measureIds, measures } from '../../src/domain/measures.ts';
import { defaultParameters, type Parameters } from '../../src/domain/parameters.ts';
import { type Cell, keyKinds, type Plan, type Study } from '../../src/domain/plan.ts';
import type { LendingStrategy } from '../../src/domain/resources/lending.ts';
import { noSurge } from '../../src/domain/resources/surge.ts';
import type { Scenario, ScenarioType } from '../../src/domain/scenario.ts';
import type { System } from '../../src/domain/system.ts';
import type { Text } from '../../src/domain/text.ts';
import { keyTexts } from '../../src/policy/distribution/key-texts.ts';
import type { ReportInput } from '../../src/report/html.ts';
import { summarise } from '../../src/results/summary.ts';
import type { ScenarioTable } from '../../src/results/tables.ts';
import { everyKey } from './cells.ts';
import { hospitalOf } from './picture.ts';
import { somePersons, syntheticProfile } from './profiles.ts';

/** What a made-up study looks like. Every number of it is invented. */
export interface SyntheticStudy {
  /** One scenario per entry, of this type. */
  readonly types?: readonly ScenarioType[];
  readonly plans?: number;
  readonly replications?: number;
  /** Largest effect of a plan on red in time; 0 makes all plans alike but for noise. */
  readonly effect?: number;
  /** Spread of a plan's own noise. */
  readonly noise?: number;
  /** Measures that nobody can be counted for. */
  readonly empty?: readonly MeasureId[];
  readonly titles?: Partial<Readonly<Record<'study' | 'scenario' | 'key', Text>>>;
  /** Name of every hospital and region. */
  readonly placeName?: string;
  /** Whether the run kept what curves, timelines and loads are drawn from. */
  readonly hasProfiles?: boolean;
  readonly parameters?: Partial<Parameters>;
  /** Lending strategy of each plan by position; all plans then have the first key. */
  readonly lending?: readonly (LendingStrategy | null)[];
  readonly seed?: number;
}

/** Numbers between 0 and 1, always the same for a seed. */
function* numbers(seed: number): Generator<number, never> {
  let state = (seed * 2_654_435_761) >>> 0;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

const hospitals = ['norrsjukhuset', 'soderlasarettet', 'vastlasarettet'].map((id, at) =>
  hospitalOf(id, {
    name: ['Norrsjukhuset', 'Söderlasarettet', 'Västlasarettet'][at] ?? id,
    region: at < 2 ? 'EX-A' : 'EX-B',
    at: { latitude: 60 + 0.1 * at, longitude: 2 - 0.2 * at },
  }),
);
const regions = ['EX-A', 'EX-B'].map((id) => ({ id, name: `Påhittade länet ${id.slice(-1)}` }));

const invented: System = {
  id: 'exempelregion',
  title: { sv: 'Exempelregionen (påhittad)', en: 'The example region (fictional)' },
  fictional: true,
  sources: { invented: 'Invented example; describes no real place.', rule: 'A rule of thumb.' },
  bounds: { south: 59.5, west: 1, north: 60.5, east: 3 },
  regions: regions as unknown as System['regions'],
  hospitals,
  road: new Float64Array(0),
  blueLightFactor: 0.8,
  ordinary: { hourly: [], values: {} as System['ordinary']['values'] },
  staffing: { competences: [] } as unknown as System['staffing'],
  provenance: {
    'hospitals.norrsjukhuset.icu': { grade: 'D', source: 'invented' },
    'hospitals.soderlasarettet.icu': { grade: 'C', source: 'rule' },
    'hospitals.norrsjukhuset.ward': { grade: 'A', source: 'invented' },
    'road.table': { grade: 'D', source: 'invented' },
  },
};

/** Where both sites lie, and the minutes to the hospitals. */
const place = { at: { latitude: 60.05, longitude: 1.9 }, region: 'EX-A', journey: [10, 20, 30] };

function makeScenario(type: ScenarioType, at: number, title: Text | undefined): Scenario {
  return {
    id: `${type}-${at}`,
    type,
    title: title ?? {
      sv: `Påhittad händelse ${at + 1} i exempelregionen, vardag dagtid`,
      en: `Made-up event ${at + 1} in the example region, a weekday`,
    },
    validity: { sv: 'Endast exempel. Inte något annat.', en: 'Examples only. Nothing else.' },
    sources: { S1: 'Invented (grade D).' },
    starts: { date: '2026-02-10', month: 2, weekday: 1, minuteOfDay: 630 },
    horizon: 4320,
    sites: [
      { ...place, id: 'hall', casualties: 24, mix: { H1: 0.5, G1: 0.5 } },
      { ...place, id: 'square', casualties: 16, mix: {} },
    ] as unknown as Scenario['sites'],
  };
}

function makePlan(at: number, title: Text | undefined): Plan {
  const kind = keyKinds[at % keyKinds.length] ?? 'nearest';
  return {
    id: at < keyKinds.length ? kind : `${kind}-${at}`,
    key: {
      id: kind,
      owner: 'nobody',
      title: title ?? keyTexts[kind].title,
      valid: { area: [], types: [], hours: 'any' },
      settings: everyKey.find((settings) => settings.kind === kind) ?? { kind: 'nearest' },
    },
    surge: noSurge,
    lending: null,
    dispatch: 'by-category',
    triage: 'TST',
  };
}

const levels: Readonly<Partial<Record<MeasureId, number>>> = {
  deaths: 8,
  preventableDeaths: 3,
  displacedCare: 1400,
  transfers: 9,
  casualties: 40,
  icuWaiting: 42_000,
  timeToLoanEffect: 4_000,
  borrowerGain: 5_200,
  lenderHarm: 900,
  lentHours: 60_000,
  lendingCost: 34_000_000,
};

/** A value of a measure: its level, moved by the plan's effect and by noise that all plans share a part of. */
function value(measure: MeasureId, effect: number, shared: number, own: number, noise: number): number {
  const share = 0.55 + effect + 0.1 * (shared - 0.5) + noise * (own - 0.5);
  if (measures[measure].unit === 'share') return Math.min(1, Math.max(0, share));
  const direction = measures[measure].better === 'higher' ? 1 : -1;
  return Math.max(0, (levels[measure] ?? 20) * (1 + direction * (share - 0.55)));
}

/** Measures of loans, of which a plan that does not lend has nothing. */
const ofLoans: Readonly<Partial<Record<MeasureId, number>>> = {
  lentHours: 0,
  loansRefused: 0,
  refusedOwnMeasures: 0,
  refusedPartners: 0,
  refusedAgreement: 0,
  timeToLoanEffect: Number.NaN,
  borrowerGain: 0,
  lenderHarm: 0,
  lenderNet: 0,
  lenderWorst: 0,
  treatedElsewhere: 0,
  timeToNationalLevel: Number.NaN,
  lendingCost: 0,
};

function lendingPlan(plan: Plan, lending: LendingStrategy | null): Plan {
  return { ...plan, id: lending?.id ?? 'no-loans', key: makePlan(0, undefined).key, lending };
}

function table(study: Study, scenario: string, shape: Required<Numbers>, at: number): ScenarioTable {
  const random = numbers(shape.seed * 97 + at + 1);
  const effects = study.plans.map((_, plan) =>
    plan === 0 ? 0 : shape.effect * (2 * random.next().value - 0.6),
  );
  const values: number[] = [];
  for (let replication = 0; replication < shape.replications; replication += 1) {
    const shared = random.next().value;
    for (const [plan, effect] of effects.entries()) {
      for (const measure of measureIds) {
        const drawn = value(measure, effect, shared, random.next().value, shape.noise);
        const none = study.plans[plan]?.lending === null ? ofLoans[measure] : undefined;
        values.push(shape.empty.includes(measure) ? Number.NaN : (none ?? drawn));
      }
    }
  }
  const plans = study.plans.map(({ id }) => id);
  return {
    scenario,
    plans,
    replications: shape.replications,
    why: at % 2 === 0 ? 'precise' : 'max',
    tallies: new Float64Array(0),
    values: Float64Array.from(values),
  };
}

type Numbers = Pick<SyntheticStudy, 'replications' | 'effect' | 'noise' | 'empty' | 'seed'>;

function renamed(system: System, name: string): System {
  return {
    ...system,
    hospitals: system.hospitals.map((hospital) => ({ ...hospital, name })),
    regions: system.regions.map((region) => ({ ...region, name })),
  };
}

/** A study, its invented results and all that a report needs, summarised by the program's own estimators. */
export function syntheticReport(shape: SyntheticStudy = {}): ReportInput {
  const { types = ['burns', 'ongoing-lethal-violence', 'cbrn'], plans: count = 8, titles = {} } = shape;
  const { replications = 60, effect = 0.12, noise = 0.3, empty = [], seed = 1 } = shape;
  const scenarios = types.map((type, at) => makeScenario(type, at, titles.scenario));
  const made = Array.from({ length: shape.lending?.length ?? count }, (_, at) => makePlan(at, titles.key));
  const plans = made.map((plan, at) =>
    shape.lending === undefined ? plan : lendingPlan(plan, shape.lending[at] ?? null),
  );
  const { placeName, hasProfiles = true } = shape;
  const system = placeName === undefined ? invented : renamed(invented, placeName);
  const parameters: Parameters = { ...defaultParameters, ...shape.parameters };
  const study: Study = {
    id: 'synthetic',
    title: titles.study ?? { sv: 'En påhittad studie', en: 'A made-up study' },
    scenarios,
    plans,
    systems: scenarios.map(() => system),
    parameters: scenarios.map(() => parameters),
    precision: { measure: 'inTimeRed', halfWidth: 0.02, min: 40, max: 200 },
    chunk: 20,
    cells: scenarios.flatMap((scenario) =>
      plans.map((plan): Cell => ({ scenario, plan, system, parameters })),
    ),
    inputs: [{ path: '/somewhere/scenarios/studies/synthetic.yaml', sha256: 'ab'.repeat(32) }],
  };
  const tables = scenarios.map(({ id }, at) =>
    table(study, id, { replications, effect, noise, empty, seed }, at),
  );
  const random = numbers(seed * 131 + 7);
  const luck = () => random.next().value;
  const profiles = scenarios.flatMap((scenario) => {
    const persons = somePersons(luck);
    return plans.map(({ id }) => syntheticProfile(scenario, id, system, persons, replications, luck));
  });
  return {
    summary: summarise(study, 'fordela', tables),
    study,
    language: 'sv',
    replications: tables.map(({ scenario, replications: n, why }) => ({ scenario, n, why })),
    profiles: hasProfiles ? profiles : [],
  };
}
