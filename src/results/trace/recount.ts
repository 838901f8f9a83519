import type { MeasureId } from '../../domain/measures.ts';
import { type DeathClass, isOfCasualty, type Trace, type TracedCasualty } from '../../domain/trace.ts';

/** Measures that the events of a replication can be counted up to. */
export const recounted = [
  'casualties',
  'needRed',
  'needYellow',
  'inTimeRed',
  'inTimeYellow',
  'deaths',
  'preventableDeaths',
  'transfers',
] as const satisfies readonly MeasureId[];
export type Recounted = (typeof recounted)[number];

/** How many of those who count, and how many there are. */
export interface InTime {
  readonly inTime: number;
  readonly counted: number;
}

/** A replication counted from its events. */
export interface Recount {
  readonly red: InTime;
  readonly yellow: InTime;
  readonly deaths: Readonly<Record<DeathClass, number>>;
  /** The same by measure; null where nobody could be counted. */
  readonly measures: Readonly<Record<Recounted, number | null>>;
}

/** Minute of each casualty's event of a kind; the first when there are several. */
function minutesOf({ events }: Trace, kind: 'definitive' | 'died'): ReadonlyMap<string, number> {
  const minutes = new Map<string, number>();
  for (const event of events)
    if (event.kind === kind && !minutes.has(event.casualty)) minutes.set(event.casualty, event.minute);
  return minutes;
}

function countInTime(trace: Trace, need: TracedCasualty['need']): InTime {
  const care = minutesOf(trace, 'definitive');
  const died = minutesOf(trace, 'died');
  const counted = trace.casualties.filter(
    (one) => one.need === need && one.limit !== null && (died.get(one.id) ?? Infinity) > one.released,
  );
  const inTime = counted.filter(
    ({ id, limit }) => limit !== null && (care.get(id) ?? Infinity) - limit.from <= limit.minutes,
  );
  return { inTime: inTime.length, counted: counted.length };
}

const share = ({ inTime, counted }: InTime): number | null => (counted === 0 ? null : inTime / counted);

/** Counts a replication from its events and nothing else, so that a story can be held against the tables. */
export function recount(trace: Trace): Recount {
  const red = countInTime(trace, 'red');
  const yellow = countInTime(trace, 'yellow');
  const deaths = { unsalvageable: 0, 'lost-to-access': 0, preventable: 0 };
  let transfers = 0;
  for (const event of trace.events.filter(isOfCasualty)) {
    if (event.kind === 'ended' && event.death !== null) deaths[event.death]++;
    if (event.kind === 'transferred') transfers++;
  }
  const withNeed = (need: string) => trace.casualties.filter((one) => one.need === need).length;
  return {
    red,
    yellow,
    deaths,
    measures: {
      casualties: trace.casualties.length,
      needRed: withNeed('red'),
      needYellow: withNeed('yellow'),
      inTimeRed: share(red),
      inTimeYellow: share(yellow),
      deaths: deaths.unsalvageable + deaths['lost-to-access'] + deaths.preventable,
      preventableDeaths: deaths.preventable,
      transfers,
    },
  };
}
