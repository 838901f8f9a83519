import { describe, expect, test } from 'vitest';
import { type ParameterId, parameterCatalogue } from '../../src/domain/parameters.ts';
import type { Study } from '../../src/domain/plan.ts';
import {
  circumstancesOf,
  gradeInForce,
  gradesThatMatter,
  outputGrade,
  parameterMatters,
} from '../../src/domain/reliance.ts';
import { bitsOf } from '../../src/verify/laws/sameness.ts';
import { cellOf, mixes, withHospitals } from '../support/cells.ts';

const ids = Object.keys(parameterCatalogue) as ParameterId[];

describe('values that are said not to matter cannot move the outcome', () => {
  const plain = cellOf({ casualties: 60, mix: mixes.violence });
  const circumstances = circumstancesOf([plain.scenario], [plain.plan]);
  const idle = ids.filter((id) => !parameterMatters(id, circumstances));
  const before = bitsOf(plain, 'reliance');

  test('some are left out where there are no burns, no agent and no other tool', () => {
    expect(idle.length).toBeGreaterThan(25);
    expect(idle).toContain('apnoeicDeathMedian');
    expect(idle).not.toContain('betaShift');
  });

  test.each(idle)('%s', (id) => {
    const [low, high] = parameterCatalogue[id].range;
    const value = parameterCatalogue[id].value === high ? low : high;
    expect(bitsOf({ ...plain, parameters: { ...plain.parameters, [id]: value } }, 'reliance')).toEqual(
      before,
    );
  });

  test('names', () => {
    const renamed = withHospitals(plain.system, ({ name }) => ({ name: `${name}x`, city: 'elsewhere' }));
    expect(bitsOf({ ...plain, system: renamed }, 'reliance')).toEqual(before);
  });
});

describe('circumstances', () => {
  test('are those of the injuries, agents and tools there are', () => {
    const burnt = cellOf({ mix: mixes.burns, triage: 'TST' });
    expect(circumstancesOf([burnt.scenario], [burnt.plan])).toEqual({
      burns: true,
      toxicSmoke: false,
      lateSmokeDeaths: true,
      severeNerve: false,
      antidote: false,
      contamination: false,
      tst: true,
      otherTool: false,
    });
    const sites = burnt.scenario.sites.map((site) => ({ ...site, smoke: 'toxic' as const }));
    expect(circumstancesOf([{ ...burnt.scenario, sites }], [])).toMatchObject({ toxicSmoke: true });
    const nerve = cellOf({ mix: mixes.nerve, agent: 'nerve' });
    expect(circumstancesOf([nerve.scenario], [nerve.plan])).toMatchObject({
      severeNerve: true,
      contamination: true,
    });
  });
});

describe('grades', () => {
  const cell = cellOf({});
  const study = { cells: [], plans: [], parameters: [], systems: [cell.system] } as unknown as Study;

  test('a changed parameter is a placeholder, whatever it was', () => {
    expect(gradeInForce('keyDecision', [cell.parameters])).toBe('A');
    expect(gradeInForce('keyDecision', [cell.parameters, { ...cell.parameters, keyDecision: 9 }])).toBe('D');
  });

  test('of results are those of values that matter: a bed count counts, a name does not', () => {
    const gradesWith = (path: string) =>
      gradesThatMatter({
        cells: [],
        scenarios: [],
        plans: [],
        parameters: [],
        systems: [{ ...cell.system, provenance: { [path]: { grade: 'B', source: 'x' } } }],
      } as unknown as Study);
    const ofParameters = gradesWith('hospitals.a.name');
    expect(gradesWith('hospitals.a.ward')).toEqual([...ofParameters, 'B']);
    expect(ofParameters).toContain('A');
    expect(outputGrade({ ...study, scenarios: [cell.scenario] })).toBe('D');
  });
});
