import { components } from '../../kernel/machine-columns.ts';
import { scalar } from '../columns.ts';
import { component, pool } from '../departments.ts';
import { icuStaffedByOwn } from '../hospital/posting.ts';
import type { Incident } from '../incident.ts';

/** Somebody begins intensive care: the first time that own staff would not have sufficed for them is what loans first gave. */
export function noteLoanEffect(incident: Incident, hospital: number): void {
  const { state, compiled, machine } = incident;
  const { lending } = compiled;
  if (lending === undefined || state.scalars[scalar.firstEffect]! < Infinity) return;
  if (!hasBorrowedStaff(incident, hospital)) return;
  const { inUse, limit } = machine.columns.views;
  const unit = compiled.poolKinds[pool.icu]!.base + hospital;
  // Posting over again tells what whoever is on loan gave, whatever others could have filled in for.
  const byOwn = Math.min(
    icuStaffedByOwn(incident, hospital),
    limit[unit * components.length + component.staff]!,
  );
  if (inUse[unit]! > byOwn)
    state.scalars[scalar.firstEffect] = incident.now - state.askedAt[lending.regionOf[hospital]!]!;
}

function hasBorrowedStaff({ state, cell }: Incident, hospital: number): boolean {
  const { length } = cell.system.staffing.competences;
  for (let one = 0; one < length; one++) if (state.borrowed[hospital * length + one]! > 0) return true;
  return false;
}
