/** Mean radius of the earth, km. */
const earthRadiusKm = 6371.0088;
const radians = 0.017453292519943295;
const pi = 180 * radians;

/** Sine by its series, from + − × ÷ alone so that bits agree on every platform; for |x| ≤ π, to 1e-15. */
function sine(x: number): number {
  // Near ±π the series loses digits; the sine of what is left to π is the same.
  const short = x > pi / 2 ? pi - x : x < -pi / 2 ? -pi - x : x;
  const square = short * short;
  let term = short;
  let sum = short;
  for (let n = 2; n <= 24; n += 2) {
    term *= -square / (n * (n + 1));
    sum += term;
  }
  return sum;
}

/** Cosine of an angle in [−π, π]. */
function cosine(x: number): number {
  return sine(pi / 2 - Math.abs(x));
}

/**
 * Straight distance in km between two positions in degrees, by the chord through the globe and the arc over it; to a metre for
 * all that lie within 3 000 km of each other.
 *
 * @example straightKm(59.33, 18.07, 63.83, 20.26) // 513 km, Stockholm to Umeå
 */
export function straightKm(
  fromLatitude: number,
  fromLongitude: number,
  toLatitude: number,
  toLongitude: number,
): number {
  const [a, b] = [fromLatitude * radians, toLatitude * radians];
  const [u, v] = [fromLongitude * radians, toLongitude * radians];
  const x = cosine(a) * cosine(u) - cosine(b) * cosine(v);
  const y = cosine(a) * sine(u) - cosine(b) * sine(v);
  const z = sine(a) - sine(b);
  const half = Math.sqrt(x * x + y * y + z * z) / 2;
  const square = half * half;
  // arcsin of half the chord: half · (1 + h²/6 + 3h⁴/40 + 15h⁶/336 + 105h⁸/3456 + …)
  const arc =
    half *
    (1 +
      square *
        (1 / 6 + square * (3 / 40 + square * (15 / 336 + square * (105 / 3456 + (square * 945) / 42240)))));
  return 2 * earthRadiusKm * arc;
}
