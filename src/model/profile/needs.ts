import { hundredth, looksPerPosts, type NeedLayout, needTally } from '../../domain/profile.ts';
import { type Department, departments } from '../../domain/resources/staff.ts';
import { pool } from '../departments.ts';
import type { Incident } from '../incident.ts';
import { regionsOf } from './layout.ts';

/** Pool of each department. */
const poolOf: Readonly<Record<Department, number>> = {
  team: pool.team,
  icu: pool.icu,
  postop: pool.postop,
  emergency: pool.emergency,
  ward: pool.ward,
};

/**
 * Looks what the regions need and have: places in general intensive care, and staff. It reads the incident and changes
 * nothing. This is how it is in the model; what command believes of it is the picture's.
 */
export class Needs {
  readonly #incident: Incident;
  readonly #layout: NeedLayout;
  /** Place of each hospital's region among the layout's. */
  readonly #regionOf: Int32Array;
  /** Of this look, by region. */
  readonly #needed: Int32Array;
  readonly #staffed: Int32Array;
  /** Places short by region, summed over the looks of the replication under way. */
  readonly #total: Int32Array;
  /** Posts short by region and competence. */
  readonly #short: Float64Array;
  /** Persons that a unit takes at the ordinary standard, by department and competence. */
  readonly #perUnit: Float64Array;
  /** First pool of each department. */
  readonly #pools: Int32Array;

  constructor(incident: Incident, layout: NeedLayout) {
    const { setting, compiled, cell } = incident;
    const { competences, needs } = cell.system.staffing;
    const regions = regionsOf(setting);
    this.#incident = incident;
    this.#layout = layout;
    this.#regionOf = Int32Array.from(setting.hospitals, ({ region }) => regions.indexOf(region));
    this.#needed = new Int32Array(regions.length);
    this.#staffed = new Int32Array(regions.length);
    this.#total = new Int32Array(regions.length);
    this.#short = new Float64Array(regions.length * competences.length);
    this.#perUnit = Float64Array.from(
      departments.flatMap((name) => competences.map(({ id }) => needs[name][id] ?? 0)),
    );
    this.#pools = Int32Array.from(departments, (name) => compiled.poolKinds[poolOf[name]]!.base);
  }

  /** Before a replication. */
  clear(): void {
    this.#total.fill(0);
  }

  /** After a replication: how many places were short in all. */
  finish(into: Float64Array, at: number): void {
    for (let region = 0; region < this.#total.length; region++)
      addSquared(into, at + this.#layout.totals + 2 * region, this.#total[region]!);
  }

  /** One look, at the point of this number. */
  look(point: number, into: Float64Array, at: number): void {
    this.#lookAtPlaces(point, into, at + this.#layout.places);
    if ((point + 1) % looksPerPosts !== 0) return;
    const postPoint = (point + 1) / looksPerPosts - 1;
    if (postPoint < this.#layout.postPoints) this.#lookAtPosts(postPoint, into, at + this.#layout.posts);
  }

  #lookAtPlaces(point: number, into: Float64Array, from: number): void {
    const { inUse, waiting, capacity } = this.#incident.machine.columns.views;
    const { points } = this.#layout;
    const units = this.#incident.compiled.poolKinds[pool.icu]!.base;
    this.#needed.fill(0);
    this.#staffed.fill(0);
    for (let hospital = 0; hospital < this.#regionOf.length; hospital++) {
      const region = this.#regionOf[hospital]!;
      this.#needed[region]! += inUse[units + hospital]! + waiting[units + hospital]!;
      this.#staffed[region]! += capacity[units + hospital]!;
    }
    for (let region = 0; region < this.#needed.length; region++) {
      const tally = from + (region * points + point) * needTally.width;
      const [needed, staffed] = [this.#needed[region]!, this.#staffed[region]!];
      const short = Math.max(0, needed - staffed);
      addSquared(into, tally + needTally.needed, needed);
      addSquared(into, tally + needTally.staffed, staffed);
      addSquared(into, tally + needTally.short, short);
      this.#total[region]! += short;
      if (short > 0) into[tally + needTally.replicationsShort]!++;
    }
  }

  /**
   * Posts that are not filled by anybody at work, hospital by hospital: nobody is at work in two hospitals, so one has no
   * use of what another has to spare.
   */
  #lookAtPosts(point: number, into: Float64Array, from: number): void {
    const { state, machine } = this.#incident;
    const { inUse, waiting } = machine.columns.views;
    const { postPoints, competences } = this.#layout;
    const { length } = competences;
    this.#short.fill(0);
    for (let hospital = 0; hospital < this.#regionOf.length; hospital++) {
      for (let one = 0; one < length; one++) {
        let posts = 0;
        for (let department = 0; department < this.#pools.length; department++) {
          const units = this.#pools[department]! + hospital;
          posts += this.#perUnit[department * length + one]! * (inUse[units]! + waiting[units]!);
        }
        const short = posts - state.atWork[hospital * length + one]!;
        if (short > 0) this.#short[this.#regionOf[hospital]! * length + one]! += short;
      }
    }
    for (let row = 0; row < this.#short.length; row++)
      addSquared(into, from + (row * postPoints + point) * 2, Math.round(this.#short[row]! * hundredth));
  }
}

/** Adds a whole number, and its square beside it. */
function addSquared(into: Float64Array, at: number, value: number): void {
  into[at]! += value;
  into[at + 1]! += value * value;
}
