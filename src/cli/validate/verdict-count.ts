import type { JudgedEvent } from '../../experiment/validation/validate-events.ts';
import type { Verdict } from '../../stats/prediction.ts';

/** How many figures came out how. */
export type VerdictCount = Record<Verdict, number>;

/** Verdicts of figures that were fitted to, and of those that were not: never together. */
export function countVerdicts(events: readonly JudgedEvent[]): {
  readonly fitted: VerdictCount;
  readonly notFitted: VerdictCount;
} {
  const counts = {
    fitted: { narrow: 0, uninformative: 0, missed: 0 },
    notFitted: { narrow: 0, uninformative: 0, missed: 0 },
  };
  for (const { figure, verdict } of events.flatMap(({ figures }) => figures))
    counts[figure.isFitted ? 'fitted' : 'notFitted'][verdict] += 1;
  return counts;
}
