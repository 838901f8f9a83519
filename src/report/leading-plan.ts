import { standings } from './answer.ts';
import type { PlanName, Reading, TypeReading } from './reading.ts';

/** The plan that stands for the answer where there is room for one only. */
export interface LeadingPlan {
  readonly plan: PlanName;
  /** Plans that the answer names with equal right, this one among them. */
  readonly equals: number;
}

/**
 * Of the plans that most often are surely better than the reference, those that least often are surely worse; the first
 * of them in study order. The same choice as the answer makes; `null` when no plan is surely better anywhere in the type.
 */
export function leadingPlan(reading: Reading, type: TypeReading): LeadingPlan | null {
  const all = standings(reading, type);
  const most = Math.max(0, ...all.map(({ better }) => better));
  if (most === 0) return null;
  const leading = all.filter(({ better }) => better === most);
  const fewest = Math.min(...leading.map(({ worse }) => worse));
  const named = leading.filter(({ worse }) => worse === fewest);
  const [first] = named;
  return first === undefined ? null : { plan: first.plan, equals: named.length };
}
