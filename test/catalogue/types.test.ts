import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { scenarioTypes } from '../../src/domain/scenario.ts';
import { openIncident } from '../../src/model/runner.ts';
import { loadStudy } from '../../src/scenario/load.ts';
import { watch } from '../../src/verify/laws/watchers.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const study = await loadStudy(join(root, 'scenarios/studies/all-types.yaml'));
const pages = ['docs/explanation/standard-types.md', 'docs/sv/typfall.md'].map((page) => [
  page,
  readFileSync(join(root, page), 'utf8'),
]) as [string, string][];

describe('the standard types', () => {
  test('every one has a scenario in the study of all types', () => {
    expect(new Set(study.scenarios.map(({ type }) => type))).toEqual(new Set(scenarioTypes));
  });

  test.each(pages)('%s names every type and every shipped scenario of the newer types', (_, text) => {
    for (const type of scenarioTypes) expect(text).toContain(`\`${type}\``);
    const files = readdirSync(join(root, 'scenarios/types')).filter((file) => file.endsWith('.yaml'));
    const families = files
      .map((file) => file.replace(/\.yaml$/, ''))
      .filter((name) => !/^(face|exempel)-/.test(name))
      .map((name) => name.replace(/-(metropolitan|rural)-(day|night)$/, '').replace(/-(level|severe)$/, ''));
    for (const family of families) expect(text).toContain(family.split('-waves')[0]);
  });

  test('each states where it may be used and where not, in both languages', () => {
    for (const { id, validity } of study.scenarios) {
      expect(validity.sv, id).toMatch(/Inte /);
      expect(validity.en, id).toMatch(/[Nn]ot /);
    }
  });

  test('the size a page tells of a newer type is that of its file', () => {
    const size = (id: string) =>
      study.scenarios
        .find((scenario) => scenario.id === id)!
        .sites.reduce((sum, { casualties }) => sum + casualties, 0);
    expect(size('war')).toBe(3_400);
    expect(size('armed-attack')).toBe(210);
    expect(size('collapse-building')).toBe(90);
    expect(size('collapse-ferry')).toBe(180);
    expect(size('hospital-loss')).toBe(60);
  });

  test('in the war every scene is alarmed, reached and cleared before the end', () => {
    const cell = study.cells.find(
      ({ scenario, plan }) => scenario.id === 'war' && plan.id === 'proportional',
    )!;
    const incident = openIncident(cell, 'war');
    watch(incident, []);
    expect(Array.from(incident.state.alarmed)).toEqual(cell.scenario.sites.map(() => 1));
    expect(Array.from(incident.state.toLeave)).toEqual(cell.scenario.sites.map(() => 0));
  });
});
