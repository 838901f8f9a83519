import type { Site } from '../../domain/scenario.ts';
import type { Hospital } from '../../domain/system.ts';
import { type Minutes, minutesPerDay } from '../../domain/time.ts';
import { type ArrivalRates, arrivalRates, arrivalTime } from '../../kernel/chance/arrivals.ts';

/** A curve of people who seek care in a region, ready to draw from. */
export interface InflowPlan {
  readonly rates: ArrivalRates;
  /** Hospitals that they come to, as positions in the catchment, in order of id. */
  readonly hospitals: readonly number[];
  /** Cumulative share of each of them; the last is 1. */
  readonly upTo: readonly number[];
}

/**
 * Prepares the curve of a site; undefined for a site where an incident happens. People come to the hospitals of their own
 * region in shares by intensive-care places (grade D); in equal shares when none has any, so that nobody is lost.
 *
 * @throws RangeError when the region has no hospital
 */
export function planInflow(site: Site, hospitals: readonly Hospital[]): InflowPlan | undefined {
  if (site.inflow === undefined) return undefined;
  const own = hospitals.flatMap(({ region }, at) => (region === site.region ? [at] : []));
  if (own.length === 0) throw new RangeError(`planInflow: the region ${site.region} has no hospital`);
  const withPlaces = own.filter((at) => hospitals[at]!.icu > 0);
  const chosen = withPlaces.length > 0 ? withPlaces : own;
  const weights = chosen.map((at) => (withPlaces.length > 0 ? hospitals[at]!.icu : 1));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const upTo = weights.map(
    (_, at) => weights.slice(0, at + 1).reduce((sum, weight) => sum + weight, 0) / all,
  );
  const { perDay } = site.inflow;
  const rates = arrivalRates(
    perDay.map((persons) => persons / minutesPerDay),
    perDay.map((_, day) => day * minutesPerDay),
    perDay.length * minutesPerDay,
    false,
  );
  return { rates, hospitals: chosen, upTo };
}

/**
 * When somebody seeks care, minutes after the curve's start: where the cumulative curve reaches their own share of it. Given
 * how many come, people with uniform luck come as those of a Poisson process with this rate do.
 */
export function minuteOfNeed({ rates }: InflowPlan, u: number): Minutes {
  return arrivalTime(rates, u * rates.expected[rates.rates.length]!);
}

/** The hospital that somebody comes to, by their own luck. */
export function hospitalOfNeed({ hospitals, upTo }: InflowPlan, u: number): number {
  let at = 0;
  while (at < hospitals.length - 1 && u >= upTo[at]!) at++;
  return hospitals[at]!;
}
