import type { Vitals } from '../../domain/triage.ts';
import { jumpStart } from './jump-start.ts';
import { start } from './start.ts';

/** JumpSTART is for children of about 1 to 8 years. */
export const childUnder = 9;

/** START for adults, JumpSTART for children: the rule that also settles true need. */
export function startByAge(vitals: Readonly<Vitals>): number {
  return vitals.ageYears < childUnder ? jumpStart(vitals) : start(vitals);
}
