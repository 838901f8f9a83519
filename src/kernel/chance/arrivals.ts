/** Arrivals whose rate changes in steps over time: the k-th comes when the expected number reaches a sum of luck. */
import { log } from '../elementary.ts';
import { firstAtLeast } from './steps.ts';

/** A rate over time in steps, compiled. Times are minutes from the start of the first step unless the caller says otherwise. */
export interface ArrivalRates {
  /** When each step starts, ascending from 0. */
  readonly starts: Float64Array;
  /** Arrivals per unit of time within each step. */
  readonly rates: Float64Array;
  /** Arrivals expected before each step, and last before the end. */
  readonly expected: Float64Array;
  /** When the last step ends. */
  readonly end: number;
  /** Whether the steps begin again at the end, as the hours of a day do; otherwise nobody comes after it. */
  readonly repeats: boolean;
}

/**
 * Compiles a rate over time.
 *
 * @param rates Arrivals per minute within each step.
 * @param starts When each step starts; the first is 0.
 * @param end When the last step ends; may be Infinity if the steps do not repeat.
 * @throws RangeError unless there are as many starts as rates, starts ascend strictly from 0 to below the end, and rates
 *   are 0 or more.
 * @example arrivalRates([1, 3], [0, 60], 120, false).expected // Float64Array [0, 60, 240]
 */
export function arrivalRates(
  rates: readonly number[],
  starts: readonly number[],
  end: number,
  repeats: boolean,
): ArrivalRates {
  if (rates.length === 0) throw new RangeError('arrivalRates: there are no rates');
  if (rates.length !== starts.length) {
    throw new RangeError(`arrivalRates: ${rates.length} rates but ${starts.length} starts`);
  }
  if (starts[0] !== 0)
    throw new RangeError(`arrivalRates: starts[0] is ${starts[0]}; the first step starts at 0`);
  if (repeats && !Number.isFinite(end))
    throw new RangeError(`arrivalRates: end is ${end}; it must be finite to repeat`);
  const expected = new Float64Array(rates.length + 1);
  for (const [step, rate] of rates.entries()) {
    const next = step + 1 < starts.length ? starts[step + 1]! : end;
    if (!(next > starts[step]!)) {
      throw new RangeError(`arrivalRates: step ${step} starts at ${starts[step]} and ends at ${next}`);
    }
    if (!(rate >= 0 && rate < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`arrivalRates: rates[${step}] is ${rate}; it must be a finite number, 0 or more`);
    }
    expected[step + 1] = expected[step]! + (rate === 0 ? 0 : rate * (next - starts[step]!));
  }
  return { starts: Float64Array.from(starts), rates: Float64Array.from(rates), expected, end, repeats };
}

/**
 * A day of hourly rates, repeated. `perHour[0]` holds from midnight.
 *
 * @throws RangeError as `arrivalRates` does.
 * @example hourlyArrivals(new Array(24).fill(6)).rates[0] // 0.1 a minute
 */
export function hourlyArrivals(perHour: readonly number[]): ArrivalRates {
  const rates = perHour.map((rate) => rate / 60);
  return arrivalRates(
    rates,
    perHour.map((_, hour) => hour * 60),
    perHour.length * 60,
    true,
  );
}

/**
 * Unit exponential luck: the expected arrivals between one arrival and the next. u in [0, 1).
 *
 * @example unitExponential(0.5) // 0.6931471805599453
 */
export function unitExponential(u: number): number {
  const rest = 1 - u;
  // What was lost in 1 − u; it matters only where u is tiny and its weight therefore 1.
  const lost = rest - 1 + u;
  return lost - log(rest);
}

/**
 * When the expected number of arrivals reaches `sum`: with `sum` the total of k unit exponentials, the time of the k-th
 * arrival of the Poisson process with these rates. A pure function of its arguments, rising with `sum`; Infinity if never.
 *
 * Inversion of the cumulative rate: E. Çinlar, Introduction to Stochastic Processes (1975), chapter 4.7.
 *
 * @example arrivalTime(arrivalRates([1, 3], [0, 60], 120, false), 90) // 70
 */
export function arrivalTime(arrivals: ArrivalRates, sum: number): number {
  const { expected, starts, rates } = arrivals;
  const steps = rates.length;
  const whole = expected[steps]!;
  if (!(sum > 0)) return 0;
  if (sum <= whole) return timeWithin(arrivals, sum);
  if (!arrivals.repeats || whole === 0) return Number.POSITIVE_INFINITY;
  const rounds = Math.floor(sum / whole);
  const rest = Math.min(Math.max(sum - rounds * whole, 0), whole);
  const since = rest > 0 ? timeWithin(arrivals, rest) : starts[0]!;
  return rounds * arrivals.end + since;
}

function timeWithin({ expected, starts, rates }: ArrivalRates, sum: number): number {
  const step = firstAtLeast(expected, 1, rates.length, sum) - 1;
  return starts[step]! + (sum - expected[step]!) / rates[step]!;
}

/**
 * Expected number of arrivals from time 0 to `time`: the inverse of `arrivalTime`. To start a process in the middle, at
 * minute t, add `expectedArrivals(rates, t)` to every sum and take t from every answer.
 *
 * @example expectedArrivals(arrivalRates([1, 3], [0, 60], 120, false), 70) // 90
 */
export function expectedArrivals(arrivals: ArrivalRates, time: number): number {
  const { expected, starts, rates, end, repeats } = arrivals;
  if (!(time > 0)) return 0;
  const rounds = repeats ? Math.floor(time / end) : 0;
  const since = Math.min(time - rounds * end, end);
  let step = rates.length - 1;
  while (step > 0 && starts[step]! > since) step -= 1;
  const within = rates[step] === 0 ? 0 : (since - starts[step]!) * rates[step]!;
  return rounds * expected[rates.length]! + expected[step]! + within;
}
