import type { LendingCosts, NationalTeams } from '../../domain/resources/lending.ts';
import { type Minutes, minutesPerDay } from '../../domain/time.ts';

/** Who pays when it is not a region. */
export const statePays = -1;

const daysPerYear = 365;

/** Half a krona upwards, also where binary arithmetic makes 494.5 a hair less: the answer is that of a hand calculation. */
function wholeKronor(kronor: number): number {
  return Math.floor(kronor + 0.5 + 1e-6);
}

/**
 * Cost of a loan in whole kronor: hours × ordinary pay × (1 + supplement). The crisis agreement's supplement is 1.3 since July
 * 2021, 230 % in all (Akademikerförbundet SSR, in sweden.md 4, point 6). Hours of travel are in it if the caller counts them.
 *
 * @example
 * loanCost({ hourlyPay: 250, supplement: 1.3, payer: 'borrower' }, 384); // 220800
 */
export function loanCost(costs: LendingCosts, hours: number): number {
  return wholeKronor(hours * costs.hourlyPay * (1 + costs.supplement));
}

/** Index of the region that pays for a loan, or `statePays`. */
export function payerOf({ payer }: LendingCosts, borrower: number, lender: number): number {
  if (payer === 'state') return statePays;
  return payer === 'borrower' ? borrower : lender;
}

/**
 * Kronor for teams standing ready during a run: teams × cost of a year × days ÷ 365. NaN when the cost is not known: unknown
 * is never 0.
 *
 * @example
 * standingCost({ ...three, standingCost: 7300000 }, 86400); // 60 days of 3 teams: 3600000
 */
export function standingCost({ teams, standingCost: perYear }: NationalTeams, runLength: Minutes): number {
  if (perYear === null) return Number.NaN;
  return wholeKronor((teams * perYear * (runLength / minutesPerDay)) / daysPerYear);
}

/** Kronor for sending teams out so many times, beside the pay for their hours; NaN when the cost of one is not known and somebody was sent. */
export function activationCost({ activationCost: perTime }: NationalTeams, activations: number): number {
  if (activations === 0) return 0;
  return perTime === null ? Number.NaN : wholeKronor(perTime * activations);
}

/**
 * Who pays how much, in whole kronor, so that the parts sum to the total exactly (S21). An unknown amount makes its payer's
 * part, and the total, unknown (NaN).
 */
export class CostSplit {
  /** Kronor by region. */
  readonly region: Float64Array;
  /** Kronor paid by the state. */
  state = 0;

  constructor(regions: number) {
    this.region = new Float64Array(regions);
  }

  /** Forgets everything, for the next replication. */
  clear(): void {
    this.region.fill(0);
    this.state = 0;
  }

  /** Puts kronor on a region, or on the state for `statePays`. */
  add(payer: number, kronor: number): void {
    if (payer === statePays) this.state += kronor;
    else this.region[payer]! += kronor;
  }

  /** Adds a loan between two regions and gives its cost. */
  addLoan(costs: LendingCosts, borrower: number, lender: number, hours: number): number {
    const kronor = loanCost(costs, hours);
    this.add(payerOf(costs, borrower, lender), kronor);
    return kronor;
  }

  total(): number {
    let sum = this.state;
    for (let at = 0; at < this.region.length; at++) sum += this.region[at]!;
    return sum;
  }
}
