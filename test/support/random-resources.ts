import {
  type Assignment,
  assignments,
  lenderOrders,
  preconditions,
} from '../../src/domain/resources/lending.ts';
import { surgeSignals } from '../../src/domain/resources/surge.ts';
import { fc } from './chance/property.ts';
import { staffing as plainStaffing } from './lending/resource-files.ts';
import { maybe, minutes, share, some } from './random/scalars.ts';

const hours = (most: number) => fc.integer({ min: 0, max: most }).map((value) => `${value} h`);

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

/** Whether patients are moved, and how they are shared out: only somebody who is moved is. */
function movingOf({ movePatients, assignment, assignEvery }: Moving): object {
  if (movePatients === 'no') return {};
  return some({
    movePatients,
    assignment,
    ...(assignment === 'least-total-time' && { assignEvery }),
  });
}

interface Moving {
  readonly movePatients: 'no' | 'only' | 'also';
  readonly assignment: Assignment | undefined;
  readonly assignEvery: string | undefined;
}

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
    movePatients: fc.constantFrom('no', 'only', 'also'),
    assignment: maybe(fc.constantFrom(...assignments)),
    assignEvery: maybe(minutes(15, 360)),
  })
  .map(({ over, held, done, order, floor, decline, lent, decision, competences, teams, sets, ...moving }) =>
    JSON.stringify({
      format: 'lending/1',
      id: 'neighbours',
      mandate: 'agreed',
      trigger: { measure: 'icu-load', over, for: held },
      preconditions: done,
      lenders: { order, floor, decline, share: lent },
      delays: { decision },
      competences,
      ...(teams && moving.movePatients !== 'only' && { nationalTeams: teams }),
      ...(sets && moving.movePatients !== 'only' && { equipment: sets }),
      ...movingOf(moving),
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
