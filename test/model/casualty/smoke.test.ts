import { describe, expect, test } from 'vitest';
import { injuryClassIds } from '../../../src/domain/injury.ts';
import { injuryClasses } from '../../../src/domain/injury-classes.ts';
import { defaultParameters, parameterCatalogue } from '../../../src/domain/parameters.ts';
import type { Cell } from '../../../src/domain/plan.ts';
import { chance, fixedLogit } from '../../../src/model/casualty/survival.ts';
import { untreatedSurvival } from '../../../src/model/casualty/untreated.ts';
import { flag } from '../../../src/model/columns.ts';
import { begin } from '../../../src/model/history.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { openIncident } from '../../../src/model/runner.ts';
import { simulate } from '../../../src/model/simulate.ts';
import { cellOf, mixes } from '../../support/cells.ts';

const ages = { kind: 'normal', mean: 30, sd: 7 } as const;

/** The same incident in toxic smoke. */
function inToxicSmoke(cell: Cell): Cell {
  const sites = cell.scenario.sites.map((site) => ({ ...site, smoke: 'toxic' as const }));
  return { ...cell, scenario: { ...cell.scenario, sites } };
}

function opened(cell: Cell): Incident {
  const incident = openIncident(cell, 'smoke');
  begin(incident, 0, true);
  return incident;
}

const fire = cellOf({ casualties: 400, mix: mixes.burns, horizonHours: 24 });

describe('toxic smoke', () => {
  test('takes 2.5 from the logit of whoever breathed it, fitted to Colectiv and said to be', () => {
    const { toxicSmoke } = parameterCatalogue;
    expect(toxicSmoke).toMatchObject({ value: -2.5, unit: 'logit', grade: 'C' });
    expect(toxicSmoke.source).toContain('Colectiv');
    const person = { ageYears: 30, frailty: 0.5, severity: 12, surface: 10, fatalAfter: Infinity };
    const logit = (id: 'B1' | 'I1', inhaled: boolean, smoke: number) =>
      fixedLogit(injuryClasses[id], { ...person, inhaled, smoke }, defaultParameters);
    expect(logit('B1', true, -2.5)).toBeCloseTo(8.8163 - 0.0775 * 57 - 2.5, 12);
    expect(logit('B1', false, -2.5)).toBe(logit('B1', false, 0));
    expect(chance(logit('I1', false, -2.5))).toBeCloseTo(0.5625, 3);
  });

  test('kills nobody in whom there is no smoke, and moves nobody else by a bit', () => {
    const clean = opened(fire);
    const toxic = opened(inToxicSmoke(fire));
    let lower = 0;
    for (let casualty = 0; casualty < clean.casualties; casualty++) {
      const { id } = clean.injuryOf(casualty);
      const isInhaled = (clean.state.flags[casualty]! & flag.inhaled) !== 0 || id === 'I1';
      const gap = toxic.state.margin[casualty]! - clean.state.margin[casualty]!;
      if (isInhaled) expect(gap).toBeCloseTo(-2.5, 9);
      else expect(toxic.state.margin[casualty]).toBe(clean.state.margin[casualty]);
      expect(toxic.state.need[casualty]).toBe(clean.state.need[casualty]);
      lower += Number(isInhaled);
    }
    expect(lower).toBeGreaterThan(100);
    const violence = cellOf({ casualties: 40, mix: mixes.violence });
    const point = { seed: 'no smoke', replication: 0 };
    expect(simulate(inToxicSmoke(violence), point).measures).toEqual(simulate(violence, point).measures);
  });

  test('kills late, as ordinary smoke does, those without burns too', () => {
    const lungs = cellOf({ casualties: 200, mix: { I1: 1 }, horizonHours: 24 * 30 });
    const early = (cell: Cell) => {
      const incident = opened(cell);
      incident.machine.run(cell.scenario.horizon);
      const deaths = [...incident.state.died].filter((minute) => minute < Infinity);
      return { deaths: deaths.length, first: deaths.filter((minute) => minute < 720).length };
    };
    const toxic = early(inToxicSmoke(lungs));
    expect(toxic.deaths).toBeGreaterThan(50);
    expect(toxic.first).toBe(0);
    const ordinary = early(lungs);
    expect(ordinary.deaths).toBeGreaterThan(3);
    expect(ordinary.deaths).toBeLessThan(toxic.deaths / 3);
    expect(ordinary.first).toBe(0);
  });

  test('shows in untreated survival, as in a run', () => {
    const lungs = cellOf({ casualties: 4_000, mix: { I1: 1 }, horizonHours: 73, walkIn: 0 });
    const away = { pattern: 'at-once', after: 20_000, over: 0 } as const;
    const sites = lungs.scenario.sites.map((site) => ({ ...site, injuredWithin: 0, release: away, ages }));
    const cell = inToxicSmoke({ ...lungs, scenario: { ...lungs.scenario, sites } });
    const incident = opened(cell);
    incident.machine.run(4_330);
    const alive = [...incident.state.died].filter((minute) => minute > 4_320).length / 4_000;
    const [share] = untreatedSurvival(injuryClasses.I1, cell.scenario.sites[0]!, defaultParameters, [4_320]);
    expect(Math.abs(alive - share!)).toBeLessThan(0.03);
    for (const id of injuryClassIds) {
      const curve = (smoke?: 'toxic') =>
        untreatedSurvival(
          injuryClasses[id],
          { ages, ...(smoke && { smoke }) },
          defaultParameters,
          [43_200],
        )[0]!;
      const isHarmed = ['B1', 'B2', 'B3', 'I1'].includes(id);
      if (isHarmed) expect(curve('toxic')).toBeLessThan(curve() - 0.02);
      else expect(curve('toxic')).toBe(curve());
    }
  });
});
