import { lenderOrders, preconditions } from '../../src/domain/resources/lending.ts';
import { surgeSignals } from '../../src/domain/resources/surge.ts';
import { fc } from './chance/property.ts';
import { staffing as plainStaffing } from './lending/resource-files.ts';

const hours = (most: number) => fc.integer({ min: 0, max: most }).map((value) => `${value} h`);
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

/** Keys whose value is not there are left out, as people do. */
const some = <T extends object>(value: T): object =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const trigger = fc.record({
  signal: fc.constantFrom(...surgeSignals),
  over: fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10),
  for: hours(6),
});

const measure = fc.record({ lead: hours(6), ramp: hours(6), undo: maybe(hours(24)) }).map(some);

/** A surge plan of the fixture: any levels, any of the measures, raised by any signals. */
export const randomSurge: fc.Arbitrary<string> = fc
  .record({
    first: fc.subarray(['call-in', 'post-op-as-icu', 'reverse-triage', 'stores']),
    second: fc.subarray(['cancel-elective', 'thin']),
    callIn: measure,
    thin: fc.constantFrom('contingency', 'crisis'),
    extent: share,
    municipalShare: share,
    raise: maybe(
      fc
        .record({
          stabslage: maybe(trigger),
          förstärkningsläge: maybe(trigger),
          katastroflage: maybe(trigger),
        })
        .map(some),
    ),
  })
  .map(({ first, second, callIn, thin, extent, municipalShare, raise }) =>
    JSON.stringify({
      format: 'surge/1',
      id: 'default',
      ...(raise && { raise }),
      levels: { forstarkningslage: first, katastrofläge: ['+', ...second] },
      measures: {
        'call-in': callIn,
        'post-op-as-icu': { extent },
        'reverse-triage': { extent, municipalShare },
        thin: { kind: 'care-standard', standard: thin },
      },
    }),
  );

const nationalTeams = fc.record({
  teams: fc.integer({ min: 1, max: 5 }),
  mix: fc.record({ 'icu-nurse': fc.nat(6), surgeon: fc.nat(2) }),
  bases: fc.subarray(['north', 'south', 'west'], { minLength: 1 }),
  notice: hours(24),
});

const equipment = fc.record({
  sets: fc.integer({ min: 1, max: 3 }),
  icuPlaces: fc.nat(5),
  staff: fc.record({ 'icu-nurse': fc.nat(4) }),
  bases: fc.subarray(['north', 'south', 'west'], { minLength: 1 }),
});

/** A lending strategy of the fixture; what it leaves out has its default. */
export const randomLending: fc.Arbitrary<string> = fc
  .record({
    over: fc.integer({ min: 0, max: 15 }).map((tenths) => tenths / 10),
    held: hours(12),
    done: fc.subarray([...preconditions]),
    order: fc.constantFrom(...lenderOrders),
    floor: share,
    decline: share,
    lent: share,
    decision: hours(24),
    competences: fc.subarray(['icu-nurse', 'surgeon', 'ward-nurse']),
    teams: maybe(nationalTeams),
    sets: maybe(equipment),
  })
  .map(({ over, held, done, order, floor, decline, lent, decision, competences, teams, sets }) =>
    JSON.stringify({
      format: 'lending/1',
      id: 'neighbours',
      mandate: 'agreed',
      trigger: { measure: 'icu-load', over, for: held },
      preconditions: done,
      lenders: { order, floor, decline, share: lent },
      delays: { decision },
      competences,
      ...(teams && { nationalTeams: teams }),
      ...(sets && { equipment: sets }),
    }),
  );

/** The fixture's staffing with other needs and another order of posting. */
export const randomStaffing: fc.Arbitrary<string> = fc
  .record({
    posting: fc.shuffledSubarray(['team', 'icu', 'postop', 'emergency', 'ward'], { minLength: 5 }),
    nurses: fc.integer({ min: 1, max: 20 }).map((tenths) => tenths / 10),
    night: share,
  })
  .map(({ posting, nurses, night }) =>
    plainStaffing
      .replace('posting: [team, icu, postop, emergency, ward]', `posting: [${posting.join(', ')}]`)
      .replace('  icu: { icu-nurse: 1 }', `  icu: { icu-nurse: ${nurses} }`)
      .replaceAll('night: 0.7', `night: ${night}`),
  );
