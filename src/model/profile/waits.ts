import { boxes, boxMinutes, type Holdup, holdupIds, type ProfileLayout } from '../../domain/profile.ts';
import type { Minutes } from '../../domain/time.ts';
import { code as category } from '../../domain/triage.ts';
import {
  component,
  hospitalPools,
  type PoolName,
  pool as poolKind,
  poolNames,
  sitePools,
} from '../departments.ts';
import type { Incident } from '../incident.ts';
import { regionsOf } from './layout.ts';

/** What is waited for by those in the queue of a pool, where premises or equipment bind. */
const holdupOf: Readonly<Record<PoolName, Holdup>> = {
  bay: 'bay',
  team: 'team',
  emergency: 'emergency',
  minor: 'minor',
  ct: 'scanner',
  theatre: 'theatre',
  postop: 'postop',
  icu: 'intensive-place',
  burnIcu: 'burn-place',
  ward: 'ward',
  disrobe: 'decontamination',
  wash: 'decontamination',
  robe: 'decontamination',
  litter: 'decontamination',
  handover: 'handover',
  line: 'loading',
  loading: 'loading',
  hands: 'hands',
  undress: 'undressing',
  ready: 'vehicle',
  transferList: 'transport',
};

const holdupNumber = new Map(holdupIds.map((id, at) => [id, at]));
const byPool = poolNames.map((name) => holdupNumber.get(holdupOf[name])!);
const handover = poolKind.handover;
const intensiveStaff = holdupNumber.get('intensive-staff')!;
const { length: holdupCount } = holdupIds;

/** Kind of each pool, and its place among the layout's places (−1 = at the casualty's hospital). */
function mapPools({ setting, compiled }: Incident): [kind: Int32Array, place: Int32Array] {
  const kinds = new Int32Array(compiled.blueprint.pools);
  const placeOf = new Int32Array(compiled.blueprint.pools).fill(-1);
  const { length: sites } = setting.sites;
  const { length: hospitals } = setting.hospitals;
  for (const [kind, { base }] of compiled.poolKinds.entries()) {
    const isAtHospital = kind < hospitalPools.length;
    const isSomewhere = kind < hospitalPools.length + sitePools.length;
    const count = isAtHospital ? hospitals : isSomewhere ? sites : 1;
    kinds.fill(kind, base, base + count);
    if (!isSomewhere) continue;
    for (let place = 0; place < count; place++) placeOf[base + place] = isAtHospital ? sites + place : place;
  }
  return [kinds, placeOf];
}

/**
 * Looks every ten minutes of the first day who waits for what. It reads the incident and changes nothing, so a watched
 * replication gives the same bits as another.
 */
export class Waits {
  readonly #incident: Incident;
  readonly #layout: ProfileLayout;
  readonly #kind: Int32Array;
  readonly #placeOf: Int32Array;
  readonly #regionOf: Int32Array;
  /** Looks × persons by place and holdup in the box under way; first minute seen. */
  readonly #now: Int32Array;
  readonly #first: Float64Array;
  #hasAny = false;

  constructor(incident: Incident, layout: ProfileLayout) {
    const { setting } = incident;
    const regions = regionsOf(setting);
    this.#incident = incident;
    this.#layout = layout;
    [this.#kind, this.#placeOf] = mapPools(incident);
    this.#regionOf = Int32Array.from(
      setting.hospitals,
      ({ region }) => setting.sites.length + setting.hospitals.length + regions.indexOf(region),
    );
    this.#now = new Int32Array(layout.places.length * holdupCount);
    this.#first = new Float64Array(layout.places.length * holdupCount);
  }

  /** Before a replication. */
  clear(): void {
    this.#now.fill(0);
    this.#first.fill(Infinity);
    this.#hasAny = false;
  }

  /** One look at the red and yellow who wait at this minute; at the end of a box its worst holdups are counted. */
  look(minute: Minutes, into: Float64Array, at: number): void {
    const { machine, state, casualties } = this.#incident;
    for (let casualty = 0; casualty < casualties; casualty++) {
      const pool = machine.waitingAt[casualty]!;
      if (pool >= 0 && state.need[casualty]! <= category.yellow) this.#see(casualty, pool, minute);
    }
    this.#lookAtDoors(minute);
    if (minute % boxMinutes === 0 && this.#hasAny) this.#closeBox(minute / boxMinutes - 1, into, at);
  }

  /** Casualties in ambulances that wait outside a hospital. */
  #lookAtDoors(minute: Minutes): void {
    const { machine, state, compiled, setting } = this.#incident;
    for (let vehicle = 0; vehicle < setting.vehicles.length + setting.others.length; vehicle++) {
      const slot = compiled.slots.vehicles + vehicle;
      const pool = machine.waitingAt[slot]!;
      if (pool < 0 || this.#kind[pool] !== handover) continue;
      const other = setting.others[vehicle - setting.vehicles.length];
      const seatFrom = other?.seatFrom ?? 2 * vehicle;
      for (let seat = seatFrom; seat < seatFrom + (other?.places ?? 2); seat++) {
        const casualty = state.aboard[seat]!;
        if (casualty >= 0 && state.need[casualty]! <= category.yellow) this.#see(slot, pool, minute);
      }
    }
  }

  #see(slot: number, pool: number, minute: Minutes): void {
    const { machine, setting } = this.#incident;
    const isStaff = machine.columns.views.binding[pool] === component.staff;
    const kind = this.#kind[pool]!;
    const holdup = isStaff && poolNames[kind] === 'icu' ? intensiveStaff : byPool[kind]!;
    const known = this.#placeOf[pool]!;
    const place = known >= 0 ? known : setting.sites.length + machine.place[slot]!;
    this.#count(place, holdup, minute);
    if (place >= setting.sites.length)
      this.#count(this.#regionOf[place - setting.sites.length]!, holdup, minute);
    this.#hasAny = true;
  }

  #count(place: number, holdup: number, minute: Minutes): void {
    const at = place * holdupCount + holdup;
    this.#now[at]!++;
    if (this.#first[at]! > minute) this.#first[at] = minute;
  }

  #closeBox(box: number, into: Float64Array, at: number): void {
    const { timeline, places } = this.#layout;
    for (let place = 0; place < places.length; place++) {
      let worst = 0;
      const from = place * holdupCount;
      for (let holdup = 1; holdup < holdupCount; holdup++) {
        if (this.#now[from + holdup]! > this.#now[from + worst]!) worst = holdup;
      }
      if (this.#now[from + worst]! > 0) into[at + timeline + (place * boxes + box) * holdupCount + worst]!++;
    }
    this.#now.fill(0);
    this.#hasAny = false;
  }

  /** After a replication: who was seen waiting at all, and from when. */
  finish(into: Float64Array, at: number): void {
    const { shortages } = this.#layout;
    for (let index = 0; index < this.#first.length; index++) {
      const first = this.#first[index]!;
      if (first === Infinity) continue;
      const tally = at + shortages + 3 * index;
      into[tally]!++;
      into[tally + 1]! += first;
      into[tally + 2]! += first * first;
    }
  }
}
