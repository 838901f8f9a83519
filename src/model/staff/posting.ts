import {
  type CareStandard,
  type Department,
  departments,
  type Staffing,
} from '../../domain/resources/staff.ts';

const count = departments.length;

/** Numbers behind the departments. */
export const department = Object.fromEntries(departments.map((name, at) => [name, at])) as Readonly<
  Record<Department, number>
>;

/** Parts of a post below this are rounding. */
const least = 1e-9;

const standards: readonly CareStandard[] = ['conventional', 'contingency', 'crisis'];

/** Rows of entries in one run of numbers: row `n` stands from `from[n]` to `from[n + 1]`. */
interface Rows {
  readonly from: Int32Array;
  readonly which: Int32Array;
  readonly value: Float64Array;
}

function rowsOf(rows: readonly (readonly (readonly [which: number, value: number])[])[]): Rows {
  const from = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => {
    from[at + 1] = from[at]! + row.length;
  });
  const all = rows.flat();
  return {
    from,
    which: Int32Array.from(all, ([which]) => which),
    value: Float64Array.from(all, ([, value]) => value),
  };
}

/** Posting by a staffing file, as flat tables. Reused for every hospital: read the results before the next posting. */
export class Posting {
  readonly competences: number;
  /** Persons who fill in for others, by the competence they have: of the last posting. */
  readonly fillingIn: Float64Array;
  /** Persons free to be posted, by competence; set before posting, used up by it. */
  readonly free: Float64Array;
  /** Further persons that teams may not take: those of planned operations. */
  readonly spare: Float64Array;
  /** Units of each department that were staffed. */
  readonly staffed = new Float64Array(count);
  readonly #order: Int32Array;
  /** Persons of a unit by standard and department. */
  readonly #needs: Rows;
  /** Who fills in for a competence, best first, with what a person of them is worth. */
  readonly #others: Rows;
  readonly #used: Float64Array;
  readonly #fills: Float64Array;
  readonly #missing: Float64Array;
  #hasFillingIn = false;

  constructor({ competences, posting, needs, relaxed, substitutions }: Staffing) {
    const { length } = competences;
    const at = (id: string) => competences.findIndex((each) => each.id === id);
    this.competences = length;
    this.fillingIn = new Float64Array(length);
    this.free = new Float64Array(length);
    this.spare = new Float64Array(length);
    this.#used = new Float64Array(length);
    this.#fills = new Float64Array(length);
    this.#missing = new Float64Array(length);
    this.#order = Int32Array.from(posting, (name) => department[name]);
    this.#needs = rowsOf(
      standards.flatMap((standard) =>
        departments.map((name) => {
          const need = standard === 'conventional' ? needs[name] : (relaxed[standard][name] ?? needs[name]);
          return competences.flatMap(({ id }, one) =>
            need[id] === undefined ? [] : [[one, need[id]] as const],
          );
        }),
      ),
    );
    this.#others = rowsOf(
      competences.map(({ id }) =>
        substitutions
          .filter(({ of }) => of === id)
          .map(({ by, effect }) => [at(by), effect] as const)
          .sort((a, b) => b[1] - a[1] || a[0] - b[0]),
      ),
    );
  }

  /** Posts filled by somebody else's competence in the last posting. */
  get filledByOthers(): number {
    if (!this.#hasFillingIn) return 0;
    let posts = 0;
    for (let one = 0; one < this.competences; one++) posts += this.fillingIn[one]!;
    return posts;
  }

  /** Begins a posting: nobody is posted yet. `free` and `spare` are set by the caller. */
  begin(): void {
    // Written out: filling so short a list by its method takes longer than a whole posting pass.
    for (let at = 0; at < count; at++) this.staffed[at] = 0;
    if (!this.#hasFillingIn) return;
    for (let one = 0; one < this.competences; one++) this.fillingIn[one] = 0;
    this.#hasFillingIn = false;
  }

  /**
   * Posts so many units of every department when those trained for it suffice for all of them: the order then decides
   * nothing. False, and nobody posted, when they do not. Only for the first posting after `begin`.
   */
  postAll(standard: number, units: Float64Array): boolean {
    const { from, which, value } = this.#needs;
    const { free, staffed } = this;
    const left = this.#used;
    for (let one = 0; one < this.competences; one++) left[one] = free[one]!;
    for (let at = 0; at < count; at++) {
      const row = standard * count + at;
      // A part of a unit needs what a whole one does to be begun.
      const whole = Math.ceil(units[at]!);
      for (let entry = from[row]!; entry < from[row + 1]!; entry++)
        if (left[which[entry]!]! < value[entry]! * whole) return false;
        else left[which[entry]!]! -= value[entry]! * units[at]!;
    }
    for (let one = 0; one < this.competences; one++) free[one] = left[one]!;
    for (let at = 0; at < count; at++) staffed[at] = units[at]!;
    return true;
  }

  /**
   * Posts free persons in the declared order of the departments, up to a number of units each. Who has been posted stays;
   * nobody is posted twice; who is not trained for a post fills a part of it.
   */
  post(standard: number, units: Float64Array): void {
    for (let turn = 0; turn < count; turn++) {
      const at = this.#order[turn]!;
      const more = units[at]! - this.staffed[at]!;
      if (more > 0) this.staffed[at]! += this.#raise(standard * count + at, more, at === department.team);
    }
  }

  /** Staffs up to so many units more of a department, as far as the persons left go, and says how many. */
  #raise(row: number, units: number, isTeam: boolean): number {
    const { from, which, value } = this.#needs;
    const end = from[row + 1]!;
    let own = units;
    let more = units;
    for (let entry = from[row]!; entry < end; entry++) {
      const left = this.#left(which[entry]!, isTeam);
      const reach = Math.floor(left / value[entry]! + least);
      if (reach >= more) continue;
      own = Math.min(own, reach);
      more = Math.min(more, Math.floor((left + this.#helped(which[entry]!, isTeam)) / value[entry]! + least));
      if (more <= 0) return 0;
    }
    if (own === units) return this.#take(row, units, isTeam) ? units : 0;
    while (more > 0 && !this.#take(row, more, isTeam)) more--;
    return more;
  }

  /** Posts of a competence that others could fill. */
  #helped(one: number, isTeam: boolean): number {
    const { from, which, value } = this.#others;
    let posts = 0;
    for (let entry = from[one]!; entry < from[one + 1]!; entry++)
      posts += value[entry]! * this.#left(which[entry]!, isTeam);
    return posts;
  }

  #left(one: number, isTeam: boolean): number {
    return this.free[one]! + (isTeam ? 0 : this.spare[one]!);
  }

  /** Takes the persons for some units; false, and nobody taken, when two posts want the same person. */
  #take(row: number, units: number, isTeam: boolean): boolean {
    const { from, which, value } = this.#needs;
    const end = from[row + 1]!;
    let isShort = false;
    for (let entry = from[row]!; entry < end; entry++) {
      const posts = value[entry]! * units;
      const own = Math.min(posts, this.#left(which[entry]!, isTeam));
      this.#missing[entry - from[row]!] = posts - own;
      if (posts - own > least) isShort = true;
    }
    if (isShort && !this.#fillIn(row, units, isTeam)) return false;
    for (let entry = from[row]!; entry < end; entry++) {
      const one = which[entry]!;
      this.#spend(one, Math.min(value[entry]! * units, this.#left(one, isTeam)));
    }
    return true;
  }

  /** Lets others fill what is missing; false, and nobody taken, when they do not suffice. */
  #fillIn(row: number, units: number, isTeam: boolean): boolean {
    const { from, which, value } = this.#needs;
    const others = this.#others;
    const used = this.#used;
    const fills = this.#fills;
    for (let one = 0; one < this.competences; one++) used[one] = fills[one] = 0;
    for (let entry = from[row]!; entry < from[row + 1]!; entry++)
      used[which[entry]!]! += value[entry]! * units - this.#missing[entry - from[row]!]!;
    for (let entry = from[row]!; entry < from[row + 1]!; entry++) {
      let missing = this.#missing[entry - from[row]!]!;
      const one = which[entry]!;
      for (let other = others.from[one]!; other < others.from[one + 1]! && missing > least; other++) {
        const by = others.which[other]!;
        const persons = Math.min(
          missing / others.value[other]!,
          Math.max(0, this.#left(by, isTeam) - used[by]!),
        );
        used[by]! += persons;
        fills[by]! += persons;
        missing -= persons * others.value[other]!;
      }
      if (missing > least) return false;
    }
    for (let by = 0; by < this.competences; by++) {
      if (fills[by] === 0) continue;
      this.#spend(by, fills[by]!);
      this.fillingIn[by]! += fills[by]!;
      this.#hasFillingIn = true;
    }
    return true;
  }

  #spend(one: number, persons: number): void {
    const fromFree = Math.min(persons, this.free[one]!);
    this.free[one]! -= fromFree;
    this.spare[one]! -= persons - fromFree;
  }
}
