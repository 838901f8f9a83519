import { describe, expect, test } from 'vitest';
import { tellScenario } from '../../../src/report/telling/scenario.ts';
import { loadStudy } from '../../../src/scenario/load.ts';
import { at, brief, edited, memoryDisk, problemsOf } from '../../support/files.ts';

/** The test files with these lines before the system of the scenario. */
const written = (lines: string) =>
  memoryDisk(edited({ file: 'scenario', from: 'system:', to: `disturbances:\n${lines}\nsystem:` }));

describe('hospitals that are lost in a scenario file', () => {
  test('stand in order of time whatever the order in the file, and are told in both languages', async () => {
    const disk = written(
      '  - { kind: hospital-loss, hospital: south, at: 3 h }\n  - { kind: hospital-loss, hospital: north, at: 90 min }',
    );
    const { scenarios, systems, parameters } = await loadStudy(at.study, { disk });
    expect(scenarios[0]?.disturbances).toEqual([
      { kind: 'hospital-loss', hospital: 'north', at: 90 },
      { kind: 'hospital-loss', hospital: 'south', at: 180 },
    ]);
    const told = (language: 'sv' | 'en') =>
      tellScenario(scenarios[0]!, systems[0]!, parameters[0]!, language)
        .join('\n')
        .replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(told('en')).toContain('north is lost after 1 h 30 min and evacuated');
    expect(told('sv')).toContain('south slås ut efter 3 h och utryms');
  });

  test('an unknown hospital, the same one twice and a time after the end are each told at their place', async () => {
    const disk = written(
      [
        '  - { kind: hospital-loss, hospital: nroth, at: 1 h }',
        '  - { kind: hospital-loss, hospital: north, at: 1 h }',
        '  - { kind: hospital-loss, hospital: north, at: 900 h }',
      ].join('\n'),
    );
    const found = brief(await problemsOf(loadStudy(at.study, { disk })));
    expect(found).toHaveLength(3);
    expect(found[0]).toMatch(/disturbances\[0\]\.hospital unknown-id$/);
    expect(found[1]).toMatch(/disturbances\[2\]\.hospital duplicate-id$/);
    expect(found[2]).toMatch(/disturbances\[2\]\.at after-horizon$/);
  });
});
