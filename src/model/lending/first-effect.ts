import { components } from '../../kernel/machine-columns.ts';
import { scalar } from '../columns.ts';
import { component, pool } from '../departments.ts';
import type { Incident } from '../incident.ts';

/** Somebody begins intensive care: the first time that own staff would not have sufficed for them is what loans first gave. */
export function noteLoanEffect(incident: Incident, hospital: number): void {
  const { state, compiled, machine } = incident;
  const { lending } = compiled;
  if (lending === undefined || state.scalars[scalar.firstEffect]! < Infinity) return;
  const { length } = lending.ground.competences;
  let places = 0;
  for (let one = 0; one < length; one++) {
    const posts = lending.icuPosts[one]!;
    if (posts > 0) places = Math.max(places, Math.floor(state.borrowed[hospital * length + one]! / posts));
  }
  if (places === 0) return;
  const { inUse, limit } = machine.columns.views;
  const unit = compiled.poolKinds[pool.icu]!.base + hospital;
  const byOwn = limit[unit * components.length + component.staff]! - places;
  if (inUse[unit]! > byOwn)
    state.scalars[scalar.firstEffect] = incident.now - state.askedAt[lending.regionOf[hospital]!]!;
}
