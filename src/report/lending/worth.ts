import type { MeasureSummary } from '../../results/summary.ts';
import { differenceFrom, type ScenarioReading } from '../reading.ts';
import type { LoanPair } from './same-without.ts';

/**
 * What a loan costs for each breach of a time limit that it avoids: extra cost ÷ further red persons in care in time, against
 * the same plan without lending. Only where the difference in red in time is surely better is there anything to divide by.
 */
export type Worth =
  | { readonly kind: 'no-twin' }
  | { readonly kind: 'unsure' }
  | { readonly kind: 'worse' }
  | { readonly kind: 'cost-unknown' }
  | {
      readonly kind: 'priced';
      /** Kronor a person: at the most and at the fewest further persons in time that the interval allows. */
      readonly from: number;
      readonly to: number;
      /** Further red persons in care in time, on average. */
      readonly persons: { readonly difference: number; readonly halfWidth: number };
      /** Kronor beyond the same plan without lending. */
      readonly cost: number;
    };

const isKnown = ({ estimate }: MeasureSummary): boolean => estimate !== null;

/**
 * The cost of an avoided breach in a scenario.
 *
 * @example // 4 million kronor, 5 ± 3 points more of 200 red in time: 10 ± 6 persons, so 0.25–1 million for each
 */
export function worthOf(scenario: ScenarioReading, { name, without }: LoanPair): Worth {
  if (without === undefined) return { kind: 'no-twin' };
  const { difference, halfWidth, verdict } = differenceFrom(scenario, 'inTimeRed', name.id, without.id);
  if (verdict === 'worse') return { kind: 'worse' };
  if (verdict === 'unsure' || difference === null || halfWidth === null) return { kind: 'unsure' };
  const of = (plan: string) => scenario.cells.find((cell) => cell.plan === plan)?.measures;
  const [mine, other] = [of(name.id), of(without.id)];
  const red = mine?.needRed.estimate ?? null;
  if (mine === undefined || other === undefined || red === null) return { kind: 'unsure' };
  if (!isKnown(mine.lendingCost) || !isKnown(other.lendingCost)) return { kind: 'cost-unknown' };
  const cost = (mine.lendingCost.estimate ?? 0) - (other.lendingCost.estimate ?? 0);
  return {
    kind: 'priced',
    from: cost / (red * (difference + halfWidth)),
    to: cost / (red * (difference - halfWidth)),
    persons: { difference: red * difference, halfWidth: red * halfWidth },
    cost,
  };
}
