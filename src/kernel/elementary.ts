/**
 * Elementary functions whose bits agree on every platform: only + − × ÷ √ and literal tables. The language's own
 * `exp` and `log` may differ in the last bit between engines, and one bit can turn the order of two happenings.
 */
import * as tables from './chance/elementary-tables.ts';

// The engine folds a module's own constant into the code, but looks an imported one up: 2 ns of the 7 of `exp`.
const { rootsOfTwo, sliceLogarithms } = tables;

/** 2^(row − 1074) for every power a float64 can hold; exact, by doubling. */
const powersOfTwo = new Float64Array(2098);
for (let row = 0, power = Number.MIN_VALUE; row < powersOfTwo.length; row += 1, power *= 2)
  powersOfTwo[row] = power;
const rowOfOne = 1074;

/** Adding and subtracting 1.5 × 2^52 rounds a small number to a whole one, ties to even. */
const wholeNumbers = 6755399441055744;
/** Adding and subtracting 1.5 × 2^28 keeps 24 binary places. */
const binaryPlaces24 = 402653184;

const stepsPerUnit = 92.33248261689366; // 64 / ln 2
const stepHead = 0.010830424696223417; // ln 2 / 64, cut to 42 binary places
const stepTail = 2.572804622327669e-14;

const ln2Head = 0.6931471805598903; // ln 2, cut to 42 binary places
const ln2Tail = 5.497923018708371e-14;

const float = new Float64Array(1);
const words = new Int32Array(float.buffer);
float[0] = 1;
/** Which of the two words holds sign and exponent. */
const highWord = words[1] === 0 ? 0 : 1;

/** e^remainder × 2^((steps mod 64)/64), where x = steps × ln 2 / 64 + remainder; lies in [0.99, 2). */
function significand(x: number, steps: number): number {
  const r = x - steps * stepHead - steps * stepTail;
  const r2 = r * r;
  const low = 0.49999999999985073 + r * 0.16666666666666666;
  const p = r + r2 * (low + r2 * (0.04166670739518145 + r * 0.008333333333333333));
  const roots = rootsOfTwo;
  const row = (steps & 63) << 1;
  const head = roots[row]!;
  return head + (roots[row + 1]! + head * p);
}

/**
 * e to the power x. Error below 0.6 units in the last place (1.5 for subnormal answers). Overflows to Infinity above
 * 709.78, underflows to 0 below −745.13; NaN gives NaN.
 *
 * Reduction to ln 2 / 64 with a table: P. T. P. Tang, ACM Transactions on Mathematical Software 15 (1989).
 *
 * @example exp(1) // 2.718281828459045
 */
export function exp(x: number): number {
  if (!(x > -708 && x < 709)) return outlyingExp(x);
  const steps = x * stepsPerUnit + wholeNumbers - wholeNumbers;
  return significand(x, steps) * powersOfTwo[(steps >> 6) + rowOfOne]!;
}

/** `exp` where 2^k alone could overflow or underflow: the power of two is applied in two halves. */
function outlyingExp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019412) return 0;
  const steps = x * stepsPerUnit + wholeNumbers - wholeNumbers;
  const power = steps >> 6;
  const half = power >> 1;
  return significand(x, steps) * powersOfTwo[half + rowOfOne]! * powersOfTwo[power - half + rowOfOne]!;
}

/** ln(1 + r) − r for |r| ≤ 2^-7, by its series. */
function logTail(r: number): number {
  const r2 = r * r;
  const low = -0.5 + r * 0.3333333333333333 + r2 * (-0.25 + r * 0.2);
  return r2 * (low + r2 * r2 * (-0.16666666666666666 + r * 0.14285714285714285 - r2 * 0.125));
}

/**
 * Natural logarithm. Error below 0.9 units in the last place, also near 1. log(0) is −Infinity, negative numbers and
 * NaN give NaN.
 *
 * x = 2^k z, and ln z = ln(1/c) + ln(1 + (cz − 1)) with c from a table: P. T. P. Tang, ACM Transactions on
 * Mathematical Software 16 (1990). z is split in two so that cz − 1 is exact but for one last rounding.
 *
 * @example log(10) // 2.302585092994046
 */
export function log(x: number): number {
  if (!(x >= 2.2250738585072014e-308 && x < Number.POSITIVE_INFINITY)) return outlyingLog(x);
  float[0] = x;
  const offset = words[highWord]! - 0x3fe60000;
  const k = offset >> 20;
  const row = ((offset >> 13) & 127) * 3;
  const z = x * powersOfTwo[rowOfOne - k]!;
  const head = z + binaryPlaces24 - binaryPlaces24;
  const c = sliceLogarithms[row]!;
  const r = head * c - 1 + (z - head) * c;
  const tail = k * ln2Tail + sliceLogarithms[row + 2]! + logTail(r);
  return k * ln2Head + sliceLogarithms[row + 1]! + (r + tail);
}

/** `log` of zero, subnormal, infinite, negative and undefined numbers. */
function outlyingLog(x: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (!(x > 0)) return Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  // 2^54 x is a normal number.
  return log(x * 18014398509481984) - 54 * ln2Head - 54 * ln2Tail;
}

/**
 * ln(1 + x), exact to about one unit in the last place also where 1 + x loses the digits of x.
 *
 * The rounding error of 1 + x is known exactly and given back: Kahan (HP-15C Advanced Functions Handbook, 1982).
 *
 * @example log1p(1e-20) // 1e-20
 */
export function log1p(x: number): number {
  const y = 1 + x;
  if (!(y > 0 && y < Number.POSITIVE_INFINITY)) return log(y);
  const lost = y > 2 ? 1 - (y - x) : x - (y - 1);
  return log(y) + lost / y;
}

/**
 * base to the power exponent, for base ≥ 0: e^(exponent × ln base). Relative error grows as |exponent × ln base| × 1e-16.
 * power(0, positive) is 0, power(x, 0) is 1.
 *
 * @example power(2, 0.5) // 1.414213562373095
 */
export function power(base: number, exponent: number): number {
  return exponent === 0 ? 1 : exp(exponent * log(base));
}

/**
 * The z below which a standard normal variable falls with probability u. Error below 1e-15 (relative error below
 * 3e-15) for every u in (0, 1), and rising with u but for the last bit; −Infinity at 0, Infinity at 1, NaN outside.
 *
 * Polynomials over 289 slices of the smaller tail, fitted when the module loads to algorithm AS 241 (Wichura 1988), which
 * takes three times as long because its branches depend on luck; it answers itself within 2^-10 of either end.
 *
 * @example normalQuantile(0.975) // 1.9599639845400538
 */
export function normalQuantile(u: number): number {
  const pair = tails;
  pair[0] = u;
  pair[1] = 1 - u;
  const side = (u + u) & 1;
  const slice = (tailWords[2 * side + highWord]! >> 15) - firstSlice;
  if (slice >>> 0 >= sliceCount) return wichura(u);
  const rows = slices;
  const row = slice << 3;
  const t = pair[side]! - rows[row]!;
  const t2 = t * t;
  const low = rows[row + 1]! + rows[row + 2]! * t + t2 * (rows[row + 3]! + rows[row + 4]! * t);
  const high = rows[row + 5]! + rows[row + 6]! * t + rows[row + 7]! * t2;
  return signs[side]! * (low + t2 * t2 * high);
}

/**
 * Algorithm AS 241, PPND16: M. J. Wichura, Applied Statistics 37 (1988) 477–484; relative error about 1e-16. The
 * polynomials are evaluated in pairs of terms, which lets a processor work on several at once.
 */
function wichura(u: number): number {
  if (!(u > 0 && u < 1))
    return u === 0 ? Number.NEGATIVE_INFINITY : u === 1 ? Number.POSITIVE_INFINITY : Number.NaN;
  const q = u - 0.5;
  if (Math.abs(q) <= 0.425) return q * middle(0.180625 - q * q);
  const r = Math.sqrt(-log(u < 0.5 ? u : 1 - u));
  const z = r <= 5 ? nearTail(r - 1.6) : farTail(r - 5);
  return u < 0.5 ? -z : z;
}

function middle(r: number): number {
  const r2 = r * r;
  const r4 = r2 * r2;
  const top =
    3.3871328727963665 +
    133.14166789178438 * r +
    r2 * (1971.5909503065513 + 13731.69376550946 * r) +
    r4 * (45921.95393154987 + 67265.7709270087 * r + r2 * (33430.57558358813 + 2509.0809287301227 * r));
  const bottom =
    1 +
    42.31333070160091 * r +
    r2 * (687.1870074920579 + 5394.196021424751 * r) +
    r4 * (21213.794301586597 + 39307.89580009271 * r + r2 * (28729.085735721943 + 5226.495278852546 * r));
  return top / bottom;
}

function nearTail(r: number): number {
  const r2 = r * r;
  const r4 = r2 * r2;
  const top =
    1.4234371107496835 +
    4.630337846156546 * r +
    r2 * (5.769497221460691 + 3.6478483247632045 * r) +
    r4 *
      (1.2704582524523684 + 0.2417807251774506 * r + r2 * (0.022723844989269184 + 0.0007745450142783414 * r));
  const bottom =
    1 +
    2.053191626637759 * r +
    r2 * (1.6763848301838038 + 0.6897673349851 * r) +
    r4 *
      (0.14810397642748008 +
        0.015198666563616457 * r +
        r2 * (0.0005475938084995345 + 1.0507500716444169e-9 * r));
  return top / bottom;
}

function farTail(r: number): number {
  const r2 = r * r;
  const r4 = r2 * r2;
  const top =
    6.657904643501103 +
    5.463784911164114 * r +
    r2 * (1.7848265399172913 + 0.29656057182850487 * r) +
    r4 *
      (0.026532189526576124 +
        0.0012426609473880784 * r +
        r2 * (2.7115555687434876e-5 + 2.0103343992922881e-7 * r));
  const bottom =
    1 +
    0.599832206555888 * r +
    r2 * (0.1369298809227358 + 0.014875361290850615 * r) +
    r4 *
      (0.0007868691311456133 +
        1.8463183175100548e-5 * r +
        r2 * (1.421511758316446e-7 + 2.0442631033899397e-15 * r));
  return top / bottom;
}

/** Slices of [2^-10, 1/2]: 32 to each doubling of the probability, and one that begins at 1/2. */
const slicesPerDoubling = 32;
const lowestPower = -10;
/** Exponent and first five binary places of 2^-10. */
const firstSlice = (1023 + lowestPower) * slicesPerDoubling;
const sliceCount = (-1 - lowestPower) * slicesPerDoubling + 1;
const tails = new Float64Array(2);
const tailWords = new Int32Array(tails.buffer);
const signs = new Float64Array([1, -1]);
/** Chebyshev–Lobatto points: seven of [−1, 1] and six of [−1, 0]. They hold the ends, so neighbouring slices meet. */
const slicePoints = [-1, -Math.sqrt(0.75), -0.5, 0, 0.5, Math.sqrt(0.75), 1];
const centrePoints = [
  -1, -0.9045084971874737, -0.6545084971874737, -0.3454915028125263, -0.09549150281252629, 0,
];
/** By slice: the point expanded about, then the seven coefficients of a polynomial. */
const slices = fitSlices();

function fitSlices(): Float64Array {
  const rows = new Float64Array(8 * sliceCount);
  for (let slice = 0; slice < sliceCount; slice += 1) {
    const floor = powersOfTwo[Math.floor(slice / slicesPerDoubling) + lowestPower + rowOfOne]!;
    const width = floor / slicesPerDoubling;
    const start = floor + (slice % slicesPerDoubling) * width;
    const row = rows.subarray(8 * slice, 8 * slice + 8);
    if (start + width < 0.5) fitPolynomial(row, start + width / 2, width / 2, slicePoints, wichura);
    else fitCentre(row, width);
  }
  return rows;
}

/** The slice that ends at 1/2 expands about it, as u − 1/2 times a polynomial, to keep small answers accurate. */
function fitCentre(row: Float64Array, width: number): void {
  const slope = 2.506628274631001; // √(2π)
  fitPolynomial(row, 0.5, width, centrePoints, (u) => (u === 0.5 ? slope : wichura(u) / (u - 0.5)));
  row.copyWithin(2, 1, 7);
  row[1] = 0;
}

/** Interpolates at centre + points × scale; the polynomial is in u − centre. */
function fitPolynomial(
  row: Float64Array,
  centre: number,
  scale: number,
  points: readonly number[],
  target: (u: number) => number,
): void {
  const difference = points.map((point) => target(centre + scale * point));
  for (let order = 1; order < points.length; order += 1) {
    for (let k = points.length - 1; k >= order; k -= 1) {
      difference[k] = (difference[k]! - difference[k - 1]!) / (points[k]! - points[k - order]!);
    }
  }
  // Newton's form into powers: multiply by (x − point) and add the next difference.
  const coefficient = new Float64Array(8);
  for (let k = points.length - 1; k >= 0; k -= 1) {
    for (let n = 7; n > 0; n -= 1) coefficient[n] = coefficient[n - 1]! - points[k]! * coefficient[n]!;
    coefficient[0] = difference[k]! - points[k]! * coefficient[0]!;
  }
  row[0] = centre;
  for (let n = 0, size = 1; n < 7; n += 1, size *= scale) row[n + 1] = coefficient[n]! / size;
}
