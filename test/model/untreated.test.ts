import { describe, expect, test } from 'vitest';
import { type InjuryClassId, injuryClassIds } from '../../src/domain/injury.ts';
import { injuryClasses } from '../../src/domain/injury-classes.ts';
import { defaultParameters } from '../../src/domain/parameters.ts';
import type { Cell } from '../../src/domain/plan.ts';
import { needShares } from '../../src/model/casualty/needs.ts';
import { untreatedMinutes, untreatedSurvival } from '../../src/model/casualty/untreated.ts';
import { begin } from '../../src/model/history.ts';
import { openIncident } from '../../src/model/runner.ts';
import { cellOf } from '../support/cells.ts';

const adult = { ages: { kind: 'bands', under55: 0.8, from55to74: 0.13, from75: 0.07 } } as const;
const people = 4_000;

/** People of one class who stay trapped until after the horizon, so that nobody touches them. */
function trapped(injury: InjuryClassId): Cell {
  const cell = cellOf({ casualties: people, mix: { [injury]: 1 }, horizonHours: 73, walkIn: 0 });
  const release = { pattern: 'at-once', after: 20_000, over: 0 } as const;
  const sites = cell.scenario.sites.map((site) => ({ ...site, injuredWithin: 0, release }));
  return { ...cell, scenario: { ...cell.scenario, sites } };
}

describe('untreated survival', () => {
  test.each(injuryClassIds)('of %s is that of people whom nobody reaches in a run', (id) => {
    const incident = openIncident(trapped(id), 'untreated');
    begin(incident, 0, true);
    incident.machine.run(4_330);
    const table = untreatedSurvival(injuryClasses[id], adult, defaultParameters);
    for (const [at, minute] of untreatedMinutes.entries()) {
      const alive = incident.state.died.reduce((count, died) => count + (died > minute ? 1 : 0), 0) / people;
      const share = table[at]!;
      // Four and a half standard errors of the run, and half a percentage point for the strata.
      const tolerance = 4.5 * Math.sqrt((share * (1 - share)) / people) + 0.005;
      expect(
        Math.abs(alive - share),
        `${minute} min: ${alive} in the run, ${share} in the table`,
      ).toBeLessThan(tolerance);
    }
  });

  test('falls with time, faster with a faster clock, and never for those who cannot die', () => {
    for (const injury of Object.values(injuryClasses)) {
      const table = untreatedSurvival(injury, adult, defaultParameters);
      expect([...table].sort((a, b) => b - a)).toEqual(table);
    }
    const fast = untreatedSurvival(injuryClasses.H1, adult, { ...defaultParameters, clockFactor: 2 });
    const usual = untreatedSurvival(injuryClasses.H1, adult, defaultParameters);
    expect(fast[2]).toBeLessThan(usual[2]!);
    expect(untreatedSurvival(injuryClasses.G1, adult, defaultParameters).every((share) => share === 1)).toBe(
      true,
    );
  });
});

describe('need of a class', () => {
  test('is that of casualties of the class alone, shared over the sites that have it', () => {
    const shares = needShares(cellOf({ casualties: 40, sites: 2 }), 'G1', 1_000, 'needs');
    expect(shares.drawn).toBe(1_000);
    expect(shares.red + shares.yellow + shares.green).toBeCloseTo(1, 12);
    expect(shares.green).toBeGreaterThan(0.85);
    expect(needShares(cellOf({ casualties: 40 }), 'H1', 1_000, 'needs').red).toBeGreaterThan(0.6);
  });

  test('of a class that no site has is refused', () => {
    expect(() => needShares(cellOf({}), 'B3', 100, 'needs')).toThrow(RangeError);
  });
});
