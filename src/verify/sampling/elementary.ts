import type { Text } from '../../domain/text.ts';
import { exp, log, log1p, normalQuantile } from '../../kernel/elementary.ts';
import { type Check, type Finding, within } from '../check.ts';

type Known = readonly (readonly [argument: number, value: number])[];

/** Quantiles of the normal distribution, computed with 50 digits (mpmath 1.3). */
export const knownQuantiles: Known = [
  [0.5, 0],
  [0.75, 0.6744897501960817],
  [0.9, 1.2815515655446004],
  [0.975, 1.959963984540054],
  [0.999, 3.090232306167813],
  [1e-10, -6.361340902404056],
  [2 ** -53, -8.209536151601387],
];

/** Textbook values; NIST Digital Library of Mathematical Functions, chapter 4. */
const exponentials: Known = [
  [0, 1],
  [1, Math.E],
  [-1, 0.36787944117144233],
  [0.5, 1.6487212707001282],
  [10, 22026.465794806718],
  [-10, 4.5399929762484854e-5],
];

const logarithms: Known = [
  [1, 0],
  [2, Math.LN2],
  [10, Math.LN10],
  [0.5, -Math.LN2],
  [1e-10, -23.025850929940457],
];

const smallLogarithms: Known = [
  [1e-20, 1e-20],
  [1, Math.LN2],
];

/** Largest relative error over known values; absolute where the value is 0. */
function worstError(of: (x: number) => number, known: Known): number {
  return Math.max(...known.map(([x, value]) => Math.abs(of(x) - value) / (Math.abs(value) || 1)));
}

/** A few units in the last place of a float64. */
const fewUnits = 4e-15;

const functions: readonly {
  readonly name: string;
  readonly of: (x: number) => number;
  readonly known: Known;
}[] = [
  { name: 'exp', of: exp, known: exponentials },
  { name: 'log', of: log, known: logarithms },
  { name: 'log1p', of: log1p, known: smallLogarithms },
  { name: 'normalQuantile', of: normalQuantile, known: knownQuantiles },
];

function known(): readonly Finding[] {
  return functions.map(({ name, of, known: values }) => {
    const count = String(values.length);
    const what: Text = {
      sv: `${name}: största relativa fel i ${count} kända värden`,
      en: `${name}: worst relative error in ${count} known values`,
    };
    return within(what, 0, worstError(of, values), fewUnits);
  });
}

/** Elementary functions against literals. */
export const elementaryChecks: readonly Check[] = [{ id: 'elementary', group: 'sampling', run: known }];
