import type { InjuryClassId } from '../../src/domain/injury.ts';
import type { ParameterId } from '../../src/domain/parameters.ts';
import type { Cell } from '../../src/domain/plan.ts';
import type { Mix } from '../../src/domain/scenario.ts';

/** A value that the casualty model allows to be fitted, with what is tried. The first value is the shipped one. */
export interface Knob {
  readonly id: string;
  readonly tried: readonly [shipped: number, ...others: number[]];
  turn(cell: Cell, to: number): Cell;
  /** Whether turning it can change anything in a cell. */
  matters(cell: Cell): boolean;
}

const hasMix = (cell: Cell, mixId: string): boolean =>
  cell.scenario.sites.some((site) => site.mixId === mixId);

const parameterKnob = (id: ParameterId, shipped: number, ...others: number[]): Knob => ({
  id,
  tried: [shipped, ...others],
  turn: (cell, to) => ({ ...cell, parameters: { ...cell.parameters, [id]: to } }),
  matters: () => true,
});

/** The same mix with every share but that of the mildest class times a factor; the mildest takes up the rest. */
export function sharper(mix: Mix, mildest: InjuryClassId, factor: number): Mix {
  const others = Object.entries(mix).filter(([id]) => id !== mildest);
  const scaled = others.map(([id, share]) => [id, share * factor] as const);
  const sum = scaled.reduce((all, [, share]) => all + share, 0);
  if (sum > 1) throw new RangeError(`sharper: a factor of ${factor} makes shares of ${sum}`);
  return { ...Object.fromEntries(scaled), [mildest]: 1 - sum };
}

const mixKnob = (mixId: string, mildest: InjuryClassId): Knob => ({
  id: `mix ${mixId}: shares of all but ${mildest}, times`,
  tried: [1, 0.85, 1.15],
  matters: (cell) => hasMix(cell, mixId),
  turn: (cell, to) => ({
    ...cell,
    scenario: {
      ...cell.scenario,
      sites: cell.scenario.sites.map((site) =>
        site.mixId === mixId ? { ...site, mix: sharper(site.mix, mildest, to) } : site,
      ),
    },
  }),
});

/**
 * Only what the casualty model says may be fitted: the offsets β (together), the clocks κ (together), the mixes, and the
 * parameters of grade C and D that it names as fitted or to be swept for these events. Ranges are those of the parameters.
 */
export const knobs: readonly Knob[] = [
  parameterKnob('betaShift', 0, -0.25, 0.25),
  parameterKnob('clockFactor', 1, 0.5, 1.5),
  parameterKnob('stageFactor', 1, 0.5, 1.5),
  mixKnob('violence', 'G1'),
  mixKnob('bomb-open', 'G1'),
  mixKnob('burns', 'G1'),
  mixKnob('chlorine', 'L2'),
  { ...parameterKnob('burnCentrePenalty', -0.5, -1, -0.25), matters: (cell) => hasMix(cell, 'burns') },
  {
    ...parameterKnob('toxicSmoke', -2.5, -3, -2),
    matters: (cell) => cell.scenario.sites.some(({ smoke }) => smoke === 'toxic'),
  },
];
