import type { Ages } from '../../domain/scenario.ts';
import { normalQuantile } from '../../kernel/elementary.ts';

/** The age in years that luck u stands for. Bands run from 18 over 55 and 75 to 90; an age is never below 0. */
export function ageOf(ages: Ages, u: number): number {
  if (ages.kind === 'normal') return Math.max(0, ages.mean + ages.sd * normalQuantile(u));
  if (ages.kind === 'uniform') return ages.from + u * (ages.to - ages.from);
  const { under55, from55to74 } = ages;
  if (u < under55) return 18 + (37 * u) / under55;
  if (u < under55 + from55to74) return 55 + (20 * (u - under55)) / from55to74;
  return 75 + (15 * (u - under55 - from55to74)) / Math.max(1e-9, 1 - under55 - from55to74);
}
