import type { RegionGround } from '../region-ground.ts';
import type { RegionPicture } from '../region-picture.ts';

/**
 * In which order a borrower asks the other regions. Fills `into` with their indices, first to last, and gives how many they
 * are: all regions but the borrower, each once. A pure function of picture and borrower; allocates nothing.
 */
export type AskOrder = (picture: RegionPicture, borrower: number, into: Int32Array) => number;

/** In which group a lender whose load is known is asked: group 0 first. */
export type Grouping = (picture: RegionPicture, borrower: number, lender: number) => number;

/** What decides within a group: smaller first. */
export type Within = (picture: RegionPicture, lender: number) => number;

export const byLoad: Within = (picture, lender) => picture.load(lender);

/** Nothing but the order of id. */
export const byId: Within = () => 0;

/** Regions whose load nobody has reported come after all others: they may be full. */
const unknownGroup = 127;

/** Sort keys of the regions, refilled at each decision. Owned by one order, so that a decision allocates nothing. */
class RankColumns {
  readonly group: Int8Array;
  readonly within: Float64Array;
  readonly rank: Readonly<Int32Array>;

  constructor({ regions, rank }: RegionGround) {
    this.group = new Int8Array(regions.length);
    this.within = new Float64Array(regions.length);
    this.rank = rank;
  }

  isBefore(a: number, b: number): boolean {
    const { group, within, rank } = this;
    if (group[a]! !== group[b]!) return group[a]! < group[b]!;
    if (within[a]! !== within[b]!) return within[a]! < within[b]!;
    return rank[a]! < rank[b]!;
  }

  /** Puts a region where it belongs among the first `count` of `into`. */
  insert(region: number, into: Int32Array, count: number): void {
    let hole = count;
    while (hole > 0 && this.isBefore(region, into[hole - 1]!)) {
      into[hole] = into[hole - 1]!;
      hole--;
    }
    into[hole] = region;
  }
}

/** An order by (group, what decides within it, id), regions of unknown load last. Make one per thread: it owns its sort keys. */
export function orderBy(ground: RegionGround, grouping: Grouping, within: Within): AskOrder {
  const columns = new RankColumns(ground);
  const regions = ground.regions.length;
  return (picture, borrower, into) => {
    let count = 0;
    for (let lender = 0; lender < regions; lender++) {
      if (lender === borrower) continue;
      const isUnknown = Number.isNaN(picture.load(lender));
      columns.group[lender] = isUnknown ? unknownGroup : grouping(picture, borrower, lender);
      columns.within[lender] = isUnknown ? 0 : within(picture, lender);
      columns.insert(lender, into, count);
      count++;
    }
    return count;
  };
}
