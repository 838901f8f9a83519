/**
 * Student's t distribution for whole degrees of freedom, in closed form: only + − × ÷ and sqrt, so that decisions that
 * rest on it fall the same way on every machine.
 * Source: Abramowitz & Stegun (1964), Handbook of Mathematical Functions, 26.7.3 and 26.7.4.
 */

/** Arc tangent for x ≥ 0: the angle is halved four times, then the series converges in a dozen terms. */
function arcTangent(x: number): number {
  let slope = x;
  for (let halving = 0; halving < 4; halving += 1) slope /= 1 + Math.sqrt(1 + slope * slope);
  const square = slope * slope;
  let sum = 0;
  for (let odd = 31; odd >= 1; odd -= 2) sum = 1 / odd - square * sum;
  return 16 * slope * sum;
}

/** Chance that |T| ≤ t, for t ≥ 0. */
export function tCoverage(t: number, degrees: number): number {
  const scale = Math.sqrt(degrees + t * t);
  const sine = t / scale;
  const cosineSquare = degrees / (degrees + t * t);
  const isOdd = degrees % 2 === 1;
  let term = isOdd ? Math.sqrt(degrees) / scale : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let next = isOdd ? 3 : 2; next <= degrees - 2; next += 2) {
    term *= (cosineSquare * (next - 1)) / next;
    sum += term;
  }
  if (!isOdd) return sine * sum;
  return (2 / Math.PI) * (arcTangent(t / Math.sqrt(degrees)) + sine * sum);
}

/** The t whose two-sided coverage is `coverage`, by bisection down to neighbouring numbers. */
function invert(coverage: number, degrees: number): number {
  let low = 0;
  let high = 1;
  while (tCoverage(high, degrees) < coverage) {
    low = high;
    high *= 2;
  }
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return middle;
    if (tCoverage(middle, degrees) < coverage) low = middle;
    else high = middle;
  }
}

const known = new Map<string, number>();

/**
 * Quantile of Student's t distribution.
 *
 * @param probability between 0 and 1, both excluded
 * @param degrees degrees of freedom, a whole number ≥ 1
 * @throws RangeError for anything else
 * @example tQuantile(0.975, 9) // 2.2621571628…
 */
export function tQuantile(probability: number, degrees: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`tQuantile: probability must lie between 0 and 1, was ${probability}`);
  }
  if (!Number.isInteger(degrees) || degrees < 1) {
    throw new RangeError(`tQuantile: degrees must be a whole number of at least 1, was ${degrees}`);
  }
  if (probability < 0.5) return -tQuantile(1 - probability, degrees);
  if (probability === 0.5) return 0;
  const name = `${probability} ${degrees}`;
  const found = known.get(name) ?? invert(2 * probability - 1, degrees);
  known.set(name, found);
  return found;
}
