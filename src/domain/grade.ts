/**
 * How well a value is known. A read in a named source · B well known · C derived by a stated rule · D placeholder
 * to be replaced before a decision rests on it.
 */
export const grades = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof grades)[number];

/** Where a value comes from: its grade and the key of its source (a text in `sources`, or a rule's name). */
export interface Provenance {
  readonly grade: Grade;
  readonly source: string;
}

/** The worst of several grades; `A` when there are none. */
export function worstGrade(all: Iterable<Grade>): Grade {
  let worst: Grade = 'A';
  for (const grade of all) if (grade > worst) worst = grade;
  return worst;
}
