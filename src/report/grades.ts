import { type Parameter, type ParameterId, parameterCatalogue } from '../domain/parameters.ts';
import { gradesOfPlans, type Tally, tallied } from '../domain/reliance.ts';
import type { System } from '../domain/system.ts';
import type { Reading } from './reading.ts';

/** Every parameter of the model with its id. */
export const parameters: readonly (readonly [ParameterId, Parameter])[] = Object.entries(
  parameterCatalogue,
).map(([id, parameter]) => [id as ParameterId, parameter]);

/** Every system of the study once. */
export function systemsOf({ input }: Reading): readonly System[] {
  return [...new Map(input.study.systems.map((system) => [system.id, system])).values()];
}

/** Grades of the parameters, of the data on the systems, of the surge plans and of the lending strategies together. */
export function gradeTally(reading: Reading): Tally {
  const data = systemsOf(reading).flatMap(({ provenance }) => Object.values(provenance));
  return tallied([
    ...parameters.map(([, { grade }]) => grade),
    ...data.map(({ grade }) => grade),
    ...gradesOfPlans(reading.input.study.plans),
  ]);
}
