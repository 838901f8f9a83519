import { injuryClassIds } from '../../src/domain/injury.ts';
import { orderedParameters } from '../../src/domain/parameter-order.ts';
import { type ParameterId, parameterCatalogue } from '../../src/domain/parameters.ts';
import { betweenRegionsKinds } from '../../src/domain/resources/coordination.ts';
import { scenarioTypes, smokes } from '../../src/domain/scenario.ts';
import { triageTools } from '../../src/domain/triage.ts';
import { ageNames, mixIds } from '../../src/scenario/mixes.ts';
import { fc } from './chance/property.ts';
import { at, type Files, goodFiles } from './files.ts';
import { randomCoordination } from './random/coordination.ts';
import { disturbances, horizonFor, levelsOfNation, systemWith } from './random/ground.ts';
import { randomReports } from './random/reports.ts';
import { maybe, minutes, position, share, some } from './random/scalars.ts';
import { randomTransport } from './random/transport.ts';
import { randomLending, randomStaffing, randomSurge } from './random-resources.ts';

/** Thousandths that sum to 1 exactly when written with three decimals. */
const shares = (names: readonly string[]): fc.Arbitrary<Record<string, number>> =>
  fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 5 }).chain((chosen) =>
    fc
      .array(fc.integer({ min: 1, max: 50 }), { minLength: chosen.length, maxLength: chosen.length })
      .map((weights) => {
        const sum = weights.reduce((all, weight) => all + weight, 0);
        const whole = weights.map((weight) => Math.floor((1000 * weight) / sum));
        const rest = 1000 - whole.reduce((all, part) => all + part, 0);
        return Object.fromEntries(
          chosen.map((name, at) => [name, ((whole[at] ?? 0) + (at === 0 ? rest : 0)) / 1000]),
        );
      }),
  );

const release = fc.oneof(
  fc.record({ pattern: fc.constant('at-once'), after: minutes(0, 30) }),
  fc.record({ pattern: fc.constantFrom('steady', 'burst'), after: minutes(0, 30), over: minutes(0, 25) }),
);

const ages = fc.oneof(
  fc.constantFrom(...ageNames),
  fc.record({
    kind: fc.constant('normal'),
    mean: fc.integer({ min: 1, max: 90 }),
    sd: fc.integer({ min: 1, max: 40 }),
  }),
  fc.constant({ kind: 'uniform', from: 0, to: 110 }),
);

/** Whether somebody in a mix breathes smoke: toxic smoke elsewhere is a problem in a file. */
const breathes = (mix: string | Record<string, number>): boolean =>
  typeof mix === 'string' ? mix === 'burns' : ['B1', 'B2', 'B3', 'I1'].some((id) => (mix[id] ?? 0) > 0);

const site = fc
  .record(
    {
      at: position,
      casualties: fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: 1, max: 25 }) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 150 }) },
      ),
      starts: fc.oneof(
        { weight: 9, arbitrary: minutes(0, 5) },
        // Of a later wave when there is another.
        { weight: 1, arbitrary: minutes(361, 1200) },
      ),
      injured: fc.record({ within: minutes(0, 20) }),
      released: release,
      mix: fc.oneof(fc.constantFrom(...mixIds), shares(injuryClassIds)),
      walkIn: fc.oneof(fc.constant('default'), fc.record({ red: share, yellow: share, green: share })),
      ages,
      smoke: fc.constantFrom(...smokes),
      contamination: fc.record({
        agent: fc.constantFrom('chlorine', 'nerve'),
        cleaning: fc.constantFrom('disrobe', 'wash'),
      }),
    },
    { requiredKeys: ['at', 'casualties', 'injured', 'released', 'mix'] },
  )
  .map(({ smoke, ...rest }) => (smoke !== undefined && breathes(rest.mix) ? { ...rest, smoke } : rest));

/** Places and teams of a hospital, none at all included. */
const places = fc.record({
  icu: fc.integer({ min: 0, max: 8 }),
  ward: fc.integer({ min: 0, max: 120 }),
  theatres: fc.integer({ min: 0, max: 4 }),
  burnIcu: fc.integer({ min: 0, max: 2 }),
  burnCentre: fc.boolean(),
  neurosurgery: fc.boolean(),
  decontamination: fc.boolean(),
  edSize: fc.constantFrom('XL', 'L', 'M', 'S'),
  traumaRole: fc.constantFrom('trauma-centre', 'trauma-unit', 'none'),
  surgeIcu: fc.integer({ min: 0, max: 6 }),
  teams: fc
    .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
    .map(([first, more, most]) => ({ at30min: first, at2h: first + more, at8h: first + more + most })),
});

/** Without those of a group whose order the draw has broken. */
function inOrder(drawn: Record<string, number>): Record<string, number> {
  const inForce = (id: ParameterId) => drawn[id] ?? parameterCatalogue[id].value;
  const broken = orderedParameters.filter((group) =>
    group.some((id, at) => at > 0 && inForce(group[at - 1] ?? id) > inForce(id)),
  );
  const gone = new Set<string>(broken.flat());
  return Object.fromEntries(Object.entries(drawn).filter(([id]) => !gone.has(id)));
}

/** Some parameters, each within its range. */
const parameters = fc
  .uniqueArray(fc.constantFrom(...Object.keys(parameterCatalogue)), { maxLength: 4 })
  .chain((names) =>
    fc.array(share, { minLength: names.length, maxLength: names.length }).map((spots) =>
      inOrder(
        Object.fromEntries(
          names.map((name, at) => {
            const { range, value } = parameterCatalogue[name as keyof typeof parameterCatalogue];
            const [low, high] = range;
            const drawn = low + (spots[at] ?? 0) * (high - low);
            return [name, Number.isInteger(value) ? Math.min(high, Math.max(low, Math.round(drawn))) : drawn];
          }),
        ),
      ),
    ),
  );

const startsAt = fc
  .record({
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 0, max: 23 }),
  })
  .map(({ month, day, hour }) => {
    const two = (value: number) => String(value).padStart(2, '0');
    return `2026-${two(month)}-${two(day)} ${two(hour)}:15`;
  });

const quotas = fc
  .subarray(['north', 'south', 'west'])
  .chain((hospitals) =>
    fc.tuple(
      ...hospitals.map((hospital) =>
        fc.record({ hospital: fc.constant(hospital), red: fc.nat(9), yellow: fc.nat(9), green: fc.nat(20) }),
      ),
    ),
  );

const settings = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      'nearest',
      'nearest-capable',
      'trauma-centre',
      'proportional',
      'load-balanced',
      'least-time',
    ),
  }),
  fc.record({
    kind: fc.constant('burn-centres-first'),
    otherwise: fc.constantFrom('nearest-capable', 'load-balanced'),
  }),
  fc.record({
    kind: fc.constant('quota-table'),
    firstWave: fc.oneof(fc.constant('preset'), quotas),
    secondWave: fc.oneof(
      fc.constant('preset'),
      quotas,
      fc.record({
        after: fc.constant('first'),
        factor: fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10),
      }),
    ),
    regions: fc
      .subarray(['T-1', 'T-2'])
      .chain((ids) =>
        fc.tuple(
          ...ids.map((region) =>
            fc.record({ region: fc.constant(region), red: fc.nat(5), yellow: fc.nat(5) }),
          ),
        ),
      ),
    stop: fc.record({ whenSmall: fc.constant('concentrate'), below: fc.nat(30) }),
    overflow: fc.constantFrom('load-balanced', 'nearest-capable'),
  }),
);

const text = { sv: 'Slumpad', en: 'Random' };

/** What a study's plan may name beside its key. */
const planParts = fc
  .record({
    lending: fc.constantFrom('neighbours', 'none'),
    coordination: maybe(fc.constant('national')),
    transport: maybe(fc.constant('beside')),
    reports: maybe(randomReports),
  })
  .map(some);

/**
 * A random study with everything it refers to, all of it right: one scenario, two plans, three hospitals of any size.
 * JSON is YAML.
 */
export const randomFiles: fc.Arbitrary<Files> = fc
  .record({
    sites: fc.array(site, { minLength: 1, maxLength: 3 }),
    starts: startsAt,
    type: fc.constantFrom(...scenarioTypes),
    horizon: fc.integer({ min: 1, max: 60 }),
    hospitals: fc.record({ north: places, south: places, west: places }),
    parameters,
    settings,
    triage: fc.constantFrom(...triageTools),
    staffing: randomStaffing,
    surge: randomSurge,
    lending: randomLending,
    coordination: randomCoordination,
    transport: randomTransport,
    betweenRegions: maybe(fc.constantFrom(...betweenRegionsKinds)),
    nation: levelsOfNation,
    disturbances,
    parts: planParts,
  })
  .map(({ parameters: figures, settings: keySettings, parts, ...drawn }) => {
    const { sites, starts, type, hospitals, triage, staffing, surge, lending } = drawn;
    const horizon = horizonFor(drawn.horizon, sites);
    const goesWrong = drawn.disturbances(horizon);
    return {
      [at.system]: systemWith(drawn.nation),
      [at.roads]: goodFiles.roads,
      [at.ordinary]: goodFiles.ordinary,
      [at.outlines]: goodFiles.outlines,
      [at.nearest]: goodFiles.nearest,
      [at.staffing]: staffing,
      [at.surge]: surge,
      [at.lending]: lending,
      '/plan/coordination/national.yaml': drawn.coordination,
      '/plan/transport/beside.yaml': drawn.transport,
      [at.key]: JSON.stringify({
        format: 'key/1',
        id: 'quotas',
        owner: 'Chance',
        title: text,
        valid: { area: [], types: [], hours: 'any' },
        ...some({ betweenRegions: drawn.betweenRegions }),
        ...keySettings,
      }),
      [at.scenario]: JSON.stringify({
        format: 'scenario/1',
        id: 'fire',
        type,
        title: text,
        validity: text,
        sources: { S1: 'Drawn at random' },
        starts,
        horizon: `${horizon} h`,
        sites: sites.map((each, number) => ({ id: `site-${number}`, ...each })),
        ...(goesWrong.length > 0 && { disturbances: goesWrong }),
        // One department at least has places, or the checker would rightly refuse the system.
        system: {
          use: 'small',
          change: {
            hospitals: { ...hospitals, north: { ...hospitals.north, ward: 40, icu: 2, theatres: 1 } },
          },
        },
        parameters: figures,
      }),
      [at.study]: JSON.stringify({
        format: 'study/1',
        id: 'night',
        title: text,
        scenarios: ['types/fire'],
        plans: [
          { id: 'first', key: 'nearest' },
          { id: 'second', key: 'quotas', triage, ...parts },
        ],
        precision: { measure: 'inTimeRed', halfWidth: 0.05, min: 20, max: 40 },
      }),
    };
  });
