import { type Grade, grades, worstGrade } from '../domain/grade.ts';
import { type Parameter, type ParameterId, parameterCatalogue } from '../domain/parameters.ts';
import type { System } from '../domain/system.ts';
import type { Reading } from './reading.ts';

/** How many values have each grade. */
export type Tally = Readonly<Record<Grade, number>>;

/** Counts grades. */
export function tallied(all: Iterable<Grade>): Tally {
  const tally: Record<Grade, number> = { A: 0, B: 0, C: 0, D: 0 };
  for (const grade of all) tally[grade] += 1;
  return tally;
}

/** Every parameter of the model with its id. */
export const parameters: readonly (readonly [ParameterId, Parameter])[] = Object.entries(
  parameterCatalogue,
).map(([id, parameter]) => [id as ParameterId, parameter]);

/** Every system of the study once. */
export function systemsOf({ input }: Reading): readonly System[] {
  return [...new Map(input.study.systems.map((system) => [system.id, system])).values()];
}

/** Grades of the parameters and of the data on the systems together. */
export function gradeTally(reading: Reading): Tally {
  const data = systemsOf(reading).flatMap(({ provenance }) => Object.values(provenance));
  return tallied([...parameters.map(([, { grade }]) => grade), ...data.map(({ grade }) => grade)]);
}

/** The worst grade that the study leans on. */
export function worstOf(tally: Tally): Grade {
  return worstGrade(grades.filter((grade) => tally[grade] > 0));
}
