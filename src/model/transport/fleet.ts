import type { Position } from '../../domain/place.ts';
import type { Cell } from '../../domain/plan.ts';
import {
  flyingKinds,
  type Transport,
  type TransportUnit,
  terminalKinds,
  transportKinds,
} from '../../domain/resources/transport.ts';
import { isInflow } from '../../domain/scenario.ts';
import type { Hospital } from '../../domain/system.ts';
import type { Minutes } from '../../domain/time.ts';
import { nameWords } from '../../kernel/random.ts';
import { straightKm } from '../../kernel/sphere.ts';
import type { PlacesAbroad } from '../abroad/places.ts';
import type { Words } from '../setting.ts';

/** Journeys of the units of one kind and speed between the places of a cell; Infinity where there is no way. */
export interface Ways {
  /** Minutes between hospitals with somebody aboard, `from * hospitals + to`; between terminals the roads at both ends count. */
  readonly between: Float64Array;
  /** Minutes from a site, `site * hospitals + to`. */
  readonly fromSite: Float64Array;
  /** Straight km, as above: what counts against the range. */
  readonly kmBetween: Float64Array;
  readonly kmFromSite: Float64Array;
  /** Minutes by road from each hospital to its terminal, by which a unit may come later than its patient leaves the bed. */
  readonly toTerminal: Float64Array;
}

/** Ways of a unit to places abroad, `hospital * places + place`. */
export interface WaysAbroad {
  readonly km: Float64Array;
  /** Minutes from bed to bed, roads to terminals included. */
  readonly minutes: Float64Array;
  /** Minutes of the flight back, empty. */
  readonly back: Float64Array;
}

/** One vehicle that is no road ambulance. */
export interface OtherVehicle {
  readonly unit: TransportUnit;
  /** Stable name: its unit, and number there. */
  readonly name: Words;
  readonly number: number;
  /** Number among the other vehicles of the first of its unit, which has the weather of them all. */
  readonly lead: number;
  readonly flies: boolean;
  /** Place of its kind in the column that counts people moved. */
  readonly mode: number;
  readonly places: number;
  /** First of its places in the column of who is aboard. */
  readonly seatFrom: number;
  /** Hospital of the catchment nearest to its base. */
  readonly station: number;
  readonly ways: Ways;
  /** Minutes and km from its base to where people are fetched: each hospital (its terminal), each site. */
  readonly toHospital: Float64Array;
  readonly kmToHospital: Float64Array;
  readonly toSite: Float64Array;
  readonly kmToSite: Float64Array;
  /** Ways to places abroad; undefined where the plan names none. */
  readonly abroad: WaysAbroad | undefined;
}

/** Where a cell's hospitals and sites lie, and what ambulances need between them. */
export interface Lie {
  readonly hospitals: readonly Hospital[];
  /** Blue-light minutes, `site * hospitals + hospital` and `from * hospitals + to`. */
  readonly fromSite: Float64Array;
  readonly between: Float64Array;
  /** Places of the first vehicle: two for each road ambulance come before them. */
  readonly seatsBefore: number;
  readonly abroad?: PlacesAbroad | undefined;
}

function km(a: Position, b: Position): number {
  return straightKm(a.latitude, a.longitude, b.latitude, b.longitude);
}

const flight = (unit: TransportUnit, distance: number): Minutes => (distance / unit.speed) * 60;

/** Nearest of some positions; −1 of none. */
function nearestTo(at: Position, places: readonly Position[]): number {
  let best = -1;
  for (const [place, other] of places.entries())
    if (best < 0 || km(at, other) < km(at, places[best]!)) best = place;
  return best;
}

/** Ways of a unit in the air from door to door, or by road for a bus, which has no blue light. */
function directWays(unit: TransportUnit, cell: Cell, lie: Lie): Ways {
  const { hospitals } = lie;
  const { sites } = cell.scenario;
  const kmBetween = Float64Array.from(hospitals.flatMap((a) => hospitals.map((b) => km(a.at, b.at))));
  const kmFromSite = Float64Array.from(sites.flatMap((site) => hospitals.map((b) => km(site.at, b.at))));
  const plain = (minutes: Float64Array) => minutes.map((each) => each / cell.system.blueLightFactor);
  const isBus = unit.kind === 'bus';
  return {
    kmBetween,
    kmFromSite,
    between: isBus ? plain(lie.between) : kmBetween.map((each) => flight(unit, each)),
    fromSite: isBus ? plain(lie.fromSite) : kmFromSite.map((each) => flight(unit, each)),
    toTerminal: new Float64Array(hospitals.length),
  };
}

/** Ways by an airport or station at either end; none between hospitals that have the same one. */
function terminalWays(unit: TransportUnit, { terminals, roadLeg }: Transport, cell: Cell, lie: Lie): Ways {
  const { hospitals } = lie;
  const ends = hospitals.map(({ at }) =>
    nearestTo(
      at,
      terminals.map((terminal) => terminal.at),
    ),
  );
  const legs = hospitals.map(({ at }, place) => {
    const end = terminals[ends[place]!];
    return end === undefined ? Infinity : (km(at, end.at) * roadLeg.detour * 60) / roadLeg.speed;
  });
  const pairs = hospitals.flatMap((_, from) => hospitals.map((__, to) => [from, to] as const));
  const kmBetween = Float64Array.from(pairs, ([from, to]) =>
    ends[from] === ends[to] ? Infinity : km(terminals[ends[from]!]!.at, terminals[ends[to]!]!.at),
  );
  const none = new Float64Array(cell.scenario.sites.length * hospitals.length).fill(Infinity);
  return {
    kmBetween,
    kmFromSite: none,
    fromSite: none,
    between: Float64Array.from(
      pairs,
      ([from, to], pair) => legs[from]! + flight(unit, kmBetween[pair]!) + legs[to]!,
    ),
    toTerminal: Float64Array.from(legs),
  };
}

function baseOf({ base }: TransportUnit, { terminals }: Transport, cell: Cell): Position | undefined {
  if ('at' in base) return base.at;
  return 'hospital' in base
    ? cell.system.hospitals.find(({ id }) => id === base.hospital)?.at
    : terminals.find(({ id }) => id === base.terminal)?.at;
}

/**
 * Ways of a unit to places abroad. What goes between terminals starts from that nearest to the hospital; the road at the other end
 * counts as long as that at this end, for no airport abroad is known.
 */
function findWaysAbroad(
  unit: TransportUnit,
  { toTerminal }: Ways,
  { terminals }: Transport,
  { hospitals, abroad }: Lie,
): WaysAbroad | undefined {
  if (abroad === undefined) return undefined;
  const positions = terminals.map(({ at }) => at);
  const starts = hospitals.map(({ at }) =>
    terminalKinds.includes(unit.kind) ? positions[nearestTo(at, positions)] : at,
  );
  const distances = starts.flatMap((start) =>
    abroad.places.map(({ at }) => (start === undefined ? Infinity : km(start, at))),
  );
  const leg = (way: number) => toTerminal[Math.floor(way / abroad.places.length)]!;
  return {
    km: Float64Array.from(distances),
    back: Float64Array.from(distances, (each) => flight(unit, each)),
    minutes: Float64Array.from(distances, (each, way) => 2 * leg(way) + flight(unit, each)),
  };
}

/** From base to where people are fetched. A bus keeps to the roads from the hospital nearest to its base. */
function approach(
  unit: TransportUnit,
  base: Position,
  station: number,
  ways: Ways,
  cell: Cell,
  lie: Lie,
  fleet: Transport,
) {
  const { hospitals } = lie;
  const { sites } = cell.scenario;
  const kmToHospital = Float64Array.from(hospitals, ({ at }) => {
    if (!terminalKinds.includes(unit.kind)) return km(base, at);
    const end =
      fleet.terminals[
        nearestTo(
          at,
          fleet.terminals.map((terminal) => terminal.at),
        )
      ];
    return end === undefined ? Infinity : km(base, end.at);
  });
  const kmToSite = Float64Array.from(sites, ({ at }) => km(base, at));
  const isBus = unit.kind === 'bus';
  const canServe = unit.purposes.includes('scene');
  return {
    kmToHospital,
    kmToSite,
    toHospital: isBus
      ? ways.between.slice(station * hospitals.length, (station + 1) * hospitals.length)
      : kmToHospital.map((each) => flight(unit, each)),
    toSite: Float64Array.from(sites, (site, at) => {
      if (!canServe || isInflow(site)) return Infinity;
      return isBus ? ways.fromSite[at * hospitals.length + station]! : flight(unit, kmToSite[at]!);
    }),
  };
}

/**
 * Every vehicle of a plan's transport file, in order of unit and number, with its journeys in this cell. Nobody who has no base
 * in the system comes.
 */
export function findOthers(cell: Cell, lie: Lie): OtherVehicle[] {
  const { transport: fleet } = cell.plan;
  const others: OtherVehicle[] = [];
  let seatFrom = lie.seatsBefore;
  for (const unit of [...(fleet?.units ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const base = baseOf(unit, fleet!, cell);
    if (base === undefined) continue;
    const station = nearestTo(
      base,
      lie.hospitals.map(({ at }) => at),
    );
    const ways = terminalKinds.includes(unit.kind)
      ? terminalWays(unit, fleet!, cell, lie)
      : directWays(unit, cell, lie);
    const lead = others.length;
    const places = unit.capacity.red + unit.capacity.yellow + unit.capacity.green;
    for (let number = 0; number < unit.count; number++) {
      others.push({
        unit,
        name: nameWords(`transport ${unit.id}`),
        number,
        lead,
        flies: flyingKinds.includes(unit.kind),
        mode: transportKinds.indexOf(unit.kind),
        places,
        seatFrom,
        station,
        ways,
        abroad: findWaysAbroad(unit, ways, fleet!, lie),
        ...approach(unit, base, station, ways, cell, lie, fleet!),
      });
      seatFrom += places;
    }
  }
  return others;
}
