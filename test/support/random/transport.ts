import {
  escorts,
  flyingKinds,
  type TransportKind,
  type TransportPurpose,
  terminalKinds,
  transportKinds,
  transportOrderers,
} from '../../../src/domain/resources/transport.ts';
import { fc } from '../chance/property.ts';
import { maybe, minutes, position, share, some, tenths } from './scalars.ts';

const base = fc.oneof(
  fc.record({ at: position }),
  fc.record({ hospital: fc.constantFrom('north', 'south', 'west') }),
  fc.record({ terminal: fc.constantFrom('east', 'lake') }),
);

/** Places of a unit, one at least, and the fewest for whom it leaves. */
const places = fc
  .record({
    red: fc.nat(3),
    yellow: fc.nat(4),
    green: fc.nat(6),
    least: fc.nat(5),
  })
  .map(({ red, yellow, green, least }) => {
    const capacity = red + yellow + green === 0 ? { red: 1, yellow, green } : { red, yellow, green };
    const all = capacity.red + capacity.yellow + capacity.green;
    return { capacity, least: Math.max(1, Math.min(least, all)) };
  });

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);

function purposesOf(kind: TransportKind): fc.Arbitrary<TransportPurpose[]> {
  return terminalKinds.includes(kind)
    ? fc.subarray(['transfer'], { minLength: 1 })
    : fc.subarray(['scene', 'transfer'], { minLength: 1 });
}

const unit = fc.constantFrom(...transportKinds).chain((kind) =>
  fc
    .record({
      kind: fc.constant(kind),
      base,
      count: maybe(fc.nat(3)),
      speed: maybe(fc.integer({ min: 20, max: 900 })),
      places: maybe(places),
      notice: maybe(fc.record({ day: minutes(0, 120), night: minutes(0, 240) })),
      hours: maybe(fc.tuple(clock, clock).map(([from, to]) => `${from}-${to}`)),
      grounded: flyingKinds.includes(kind) ? maybe(share) : fc.constant(undefined),
      busy: maybe(share),
      busyFor: maybe(minutes(0, 240)),
      orderedBy: maybe(fc.constantFrom(...transportOrderers)),
      decision: maybe(minutes(0, 180)),
      load: maybe(minutes(0, 60)),
      packaging: maybe(minutes(0, 90)),
      handover: maybe(minutes(0, 60)),
      turnaround: maybe(minutes(0, 120)),
      range: maybe(fc.integer({ min: 1, max: 800 })),
      stops: maybe(fc.integer({ min: 1, max: 3 })),
      purposes: maybe(purposesOf(kind)),
      escort: maybe(fc.constantFrom(...escorts)),
      mishapFactor: maybe(tenths(0, 100)),
    })
    .map(({ places: seats, ...rest }) => ({ ...some(rest), ...seats })),
);

/** A transport file of the fixture: up to four units of any kind, with two terminals for those that need them. */
export const randomTransport: fc.Arbitrary<string> = fc
  .record({
    units: fc.array(unit, { minLength: 1, maxLength: 4 }),
    east: position,
    lake: position,
    roadLeg: maybe(fc.record({ detour: tenths(10, 50), speed: fc.integer({ min: 10, max: 120 }) })),
  })
  .map(({ units, east, lake, roadLeg }) =>
    JSON.stringify({
      format: 'transport/1',
      id: 'beside',
      terminals: { east: { name: 'East', at: east }, lake: { name: 'Lake', at: lake } },
      ...(roadLeg && { roadLeg }),
      units: Object.fromEntries(units.map((each, number) => [`unit-${number}`, each])),
    }),
  );
