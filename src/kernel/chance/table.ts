/** Distributions compiled into typed columns, so that a draw looks nothing up by name and allocates nothing. */
import { log } from '../elementary.ts';
import type { Distribution } from './distribution.ts';
import { logBeta, logGamma } from './special-functions.ts';
import { empiricalPoints, type Points, poissonPoints } from './steps.ts';

/** Codes of `DistributionTable.kind`; a count and observed values are both `steps`. */
export const tableKind = {
  lognormal: 0,
  exponential: 1,
  constant: 2,
  uniform: 3,
  triangular: 4,
  weibull: 5,
  gamma: 6,
  beta: 7,
  steps: 8,
  lines: 9,
} as const;

/** Numbers kept for a row; eight fill a cache line. */
export const tableStride = 8;

/** Distributions by row, compiled for drawing. */
export interface DistributionTable {
  /** Code of `tableKind` by row. */
  readonly kind: Uint8Array;
  /** Numbers by row, the first at `tableStride` × row; what they mean depends on the kind (see `compile`). */
  readonly parameter: Float64Array;
  /** Points of the rows of kind `steps` and `lines`: cumulative probabilities, then values. */
  readonly points: Float64Array;
}

/**
 * Gathers distributions into a table.
 *
 * @example
 * const builder = new DistributionTableBuilder();
 * const loading = builder.add(lognormal(8, 3)); // 0
 * quantile(builder.build(), loading, 0.5) // 7.490633420552357
 */
export class DistributionTableBuilder {
  private readonly kinds: number[] = [];
  private readonly parameters: number[] = [];
  private points: number[] = [];
  private readonly rowOf = new Map<string, number>();

  /** Adds a distribution and answers its row. Equal distributions share a row. */
  add(distribution: Distribution): number {
    const text = JSON.stringify(distribution);
    const known = this.rowOf.get(text);
    if (known !== undefined) return known;
    const [kind, ...parameters] = this.compile(distribution);
    const row = this.kinds.push(kind) - 1;
    for (let column = 0; column < tableStride; column += 1) this.parameters.push(parameters[column] ?? 0);
    this.rowOf.set(text, row);
    return row;
  }

  /** The table of everything added so far. */
  build(): DistributionTable {
    return {
      kind: Uint8Array.from(this.kinds),
      parameter: Float64Array.from(this.parameters),
      points: Float64Array.from(this.points),
    };
  }

  /** Kind, then what that kind keeps: the constants that would otherwise be worked out again for every draw. */
  private compile(d: Distribution): readonly [number, ...number[]] {
    switch (d.kind) {
      case 'constant':
        return [tableKind.constant, d.value];
      case 'lognormal':
        return d.sigma === 0 ? [tableKind.constant, d.median] : [tableKind.lognormal, log(d.median), d.sigma];
      case 'exponential':
        return [tableKind.exponential, d.mean];
      case 'uniform':
        return [tableKind.uniform, d.min, d.max];
      case 'triangular':
        return [tableKind.triangular, d.min, d.mode, d.max];
      case 'weibull':
        return [tableKind.weibull, 1 / d.shape, d.scale];
      case 'gamma':
        return [tableKind.gamma, d.shape, d.scale, logGamma(d.shape)];
      case 'beta':
        return [tableKind.beta, d.a, d.b, logBeta(d.a, d.b), d.min, d.max];
      case 'poisson':
        return this.keep(tableKind.steps, poissonPoints(d.mean));
      case 'empirical':
        return this.keep(d.between === 'step' ? tableKind.steps : tableKind.lines, empiricalPoints(d));
    }
  }

  private keep(kind: number, { cumulative, value }: Points): readonly [number, ...number[]] {
    const start = this.points.length;
    this.points = this.points.concat(cumulative, value);
    return [kind, start, value.length];
  }
}
