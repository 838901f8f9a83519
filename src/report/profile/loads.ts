import type { CellProfile, HospitalLoad } from '../../results/profile/profile.ts';
import type { Interval } from '../../stats/interval.ts';

/** A load against what is staffed (1). */
export type LoadVerdict = 'over' | 'under' | 'unsure';

/** “Over” and “under” only when the interval is clear of 1. */
export function loadVerdict({ estimate, halfWidth }: Interval): LoadVerdict {
  if (estimate === null || halfWidth === null) return 'unsure';
  if (estimate - halfWidth > 1) return 'over';
  return estimate + halfWidth < 1 ? 'under' : 'unsure';
}

/** Whether anybody at all was treated or waited for a team there in any replication. */
export function hadAnybody({ highest }: HospitalLoad): boolean {
  return (highest.estimate ?? 0) > 0;
}

/** Hospitals surely loaded over what is staffed, heaviest first. */
export function surelyOver({ loads }: CellProfile): HospitalLoad[] {
  return loads
    .filter(({ highest }) => loadVerdict(highest) === 'over')
    .sort((a, b) => (b.highest.estimate ?? 0) - (a.highest.estimate ?? 0));
}

/**
 * Hospitals that are loaded up to what is staffed, and heavier under one plan than under another: own intervals apart. Intervals that lie
 * apart are a stricter sign than a paired interval clear of zero, of which none is kept for loads.
 */
export function higherUnder(plan: CellProfile, other: CellProfile): HospitalLoad[] {
  return plan.loads.filter(({ hospital, highest }) => {
    const before = other.loads.find((load) => load.hospital === hospital)?.highest;
    if (loadVerdict(highest) === 'under' || highest.estimate === null || before?.estimate == null)
      return false;
    if (highest.halfWidth === null || before.halfWidth === null) return false;
    return highest.estimate - highest.halfWidth > before.estimate + before.halfWidth;
  });
}
