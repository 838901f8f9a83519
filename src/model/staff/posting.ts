import { type CareStandard, type Department, departments, type Staffing } from '../../domain/resources/staff.ts';

const count = departments.length;

/** Numbers behind the departments. */
export const department = Object.fromEntries(departments.map((name, at) => [name, at])) as Readonly<
  Record<Department, number>
>;

/** Parts of a post below this are rounding. */
const least = 1e-9;

const standards: readonly CareStandard[] = ['conventional', 'contingency', 'crisis'];

/** Posting by a staffing file, as flat tables. Reused for every hospital: read the results before the next posting. */
export class Posting {
  readonly competences: number;
  /** Posts filled by somebody who fills in, by competence they came from: of the last posting. */
  readonly fillingIn: Float64Array;
  /** Persons free to be posted, by competence; set before posting, used up by it. */
  readonly free: Float64Array;
  /** Further persons that teams may not take: those of planned operations. */
  readonly spare: Float64Array;
  /** Units of each department that were staffed. */
  readonly staffed = new Float64Array(count);
  readonly #order: Int32Array;
  readonly #used: Float64Array;
  readonly #fills: Float64Array;
  readonly #missing: Float64Array;
  /** By standard, department and competence. */
  readonly #needs: Float64Array;
  /** By competence that is missing: the others who fill in, best first. */
  readonly #others: readonly (readonly { readonly by: number; readonly effect: number }[])[];

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
    this.#needs = Float64Array.from(
      standards.flatMap((standard) =>
        departments.flatMap((name) => {
          const need = standard === 'conventional' ? needs[name] : (relaxed[standard][name] ?? needs[name]);
          return competences.map(({ id }) => need[id] ?? 0);
        }),
      ),
    );
    this.#others = competences.map(({ id }) =>
      substitutions
        .filter(({ of }) => of === id)
        .map(({ by, effect }) => ({ by: at(by), effect }))
        .sort((a, b) => b.effect - a.effect || a.by - b.by),
    );
  }

  /** Begins a posting: nobody is posted yet. `free` and `spare` are set by the caller before or after. */
  begin(): void {
    this.staffed.fill(0);
    this.fillingIn.fill(0);
  }

  /**
   * Posts free persons in the declared order of the departments, up to a number of units each. Who has been posted stays;
   * nobody is posted twice; who is not trained for a post fills a part of it.
   */
  post(standard: number, units: Float64Array): void {
    for (const at of this.#order) this.#raise(standard, at, units[at]!);
  }

  /** Staffs units of a department up to a number, as far as the persons left go. */
  #raise(standard: number, at: number, upTo: number): void {
    let more = upTo - this.staffed[at]!;
    if (more <= 0) return;
    const from = (standard * count + at) * this.competences;
    const isTeam = at === department.team;
    for (let one = 0; one < this.competences; one++) {
      const need = this.#needs[from + one]!;
      if (need > 0) more = Math.min(more, Math.floor(this.#reach(one, isTeam) / need + least));
    }
    while (more > 0 && !this.#take(from, more, isTeam)) more--;
    this.staffed[at]! += more;
  }

  /** Posts that a competence can fill, with everybody who fills in for it. */
  #reach(one: number, isTeam: boolean): number {
    let posts = this.#left(one, isTeam);
    for (const { by, effect } of this.#others[one]!) posts += effect * this.#left(by, isTeam);
    return posts;
  }

  #left(one: number, isTeam: boolean): number {
    return this.free[one]! + (isTeam ? 0 : this.spare[one]!);
  }

  /** Takes the persons for some units; false, and nobody taken, when two posts want the same person. */
  #take(from: number, units: number, isTeam: boolean): boolean {
    const used = this.#used.fill(0);
    const fills = this.#fills.fill(0);
    for (let one = 0; one < this.competences; one++) {
      const posts = this.#needs[from + one]! * units;
      used[one] = Math.min(posts, this.#left(one, isTeam));
      this.#missing[one] = posts - used[one]!;
    }
    for (let one = 0; one < this.competences; one++) {
      let missing = this.#missing[one]!;
      if (missing <= least) continue;
      for (const { by, effect } of this.#others[one]!) {
        const persons = Math.min(missing / effect, Math.max(0, this.#left(by, isTeam) - used[by]!));
        used[by]! += persons;
        fills[by]! += persons * effect;
        missing -= persons * effect;
      }
      if (missing > least) return false;
    }
    for (let one = 0; one < this.competences; one++) {
      const fromFree = Math.min(used[one]!, this.free[one]!);
      this.free[one]! -= fromFree;
      this.spare[one]! -= used[one]! - fromFree;
      this.fillingIn[one]! += fills[one]!;
    }
    return true;
  }
}
