import { describe, expect, test } from 'vitest';
import type { Parameters } from '../../src/domain/parameters.ts';
import type { Mix } from '../../src/domain/scenario.ts';
import { code, type TriageChoice, triageTools } from '../../src/domain/triage.ts';
import { assess } from '../../src/model/casualty/triage.ts';
import { begin } from '../../src/model/history.ts';
import type { Incident } from '../../src/model/incident.ts';
import { openIncident } from '../../src/model/runner.ts';
import { cellOf, mixes } from '../support/cells.ts';

const withoutError: Partial<Parameters> = { observerUp: 0, observerDown: 0 };
const casualties = 600;

function begun(triage: TriageChoice, mix: Mix, parameters: Partial<Parameters> = {}): Incident {
  const incident = openIncident(
    cellOf({ mix, casualties, horizonHours: 1, triage, parameters: { ...withoutError, ...parameters } }),
    'looks',
  );
  begin(incident, 0, true);
  return incident;
}

/** Looks at everybody once; counts by tag. */
function tagsOf(incident: Incident): number[] {
  const tags = [0, 0, 0, 0];
  for (let casualty = 0; casualty < casualties; casualty++) {
    assess(incident, casualty, 'scene');
    tags[incident.state.tag[casualty]!]!++;
  }
  return tags;
}

describe('SALT calls expectant', () => {
  const burns: Mix = { B3: 1 };

  test('the old with large burns and a failing sign, unless nobody is to be given up', () => {
    const age = (incident: Incident) => {
      incident.state.age.fill(85);
      incident.state.surface.fill(70);
      return incident;
    };
    const [red = 0, , , black = 0] = tagsOf(age(begun('SALT', burns)));
    expect(black).toBeGreaterThan(casualties / 2);
    // Who walks is never given up: one in twenty of this class.
    expect(red).toBeLessThan(casualties / 10);
    const [redNow = 0, , , blackNow = 0] = tagsOf(age(begun('SALT', burns, { expectantBelow: 0 })));
    expect([redNow, blackNow]).toEqual([red + black, 0]);
  });

  test('nobody who walks, however old and burnt; nor does any other tool call them black', () => {
    for (const tool of triageTools) {
      const incident = begun(tool, burns);
      incident.state.age.fill(90);
      incident.state.surface.fill(90);
      let walking = 0;
      for (let casualty = 0; casualty < casualties; casualty++) {
        assess(incident, casualty, 'scene');
        if (!incident.vitals.canWalk) continue;
        walking++;
        expect(incident.state.tag[casualty]).not.toBe(code.black);
      }
      expect(walking).toBeGreaterThan(5);
    }
  });

  test('nobody young with a burn of 45 %', () => {
    const incident = begun('SALT', burns);
    incident.state.age.fill(20);
    incident.state.surface.fill(45);
    expect(tagsOf(incident)[code.black]).toBe(0);
  });

  test('bleeding casualties by how far they have come down', () => {
    const early = begun('SALT', { H2: 1 });
    early.state.severity.fill(8);
    const late = begun('SALT', { H2: 1 });
    late.state.severity.fill(1.5);
    expect(tagsOf(early)[code.black]).toBe(0);
    expect(tagsOf(late)[code.black]).toBe(casualties);
  });
});

describe('the two modes of triage', () => {
  test('by rule without observer error, a well casualty who lies has the same tag at every look', () => {
    const incident = begun('CareFlight', mixes.violence);
    const first = tagsOf(incident);
    expect(tagsOf(incident)).toEqual(first);
  });

  test('by confusion, observer error and signs change nothing', () => {
    const plain = tagsOf(begun({ confusion: 'SALT' }, mixes.violence));
    const noisy = begun({ confusion: 'SALT' }, mixes.violence, { observerUp: 0.3, observerDown: 0.3 });
    noisy.state.severity.fill(1);
    expect(tagsOf(noisy)).toEqual(plain);
  });

  test('a perfect tool tags everybody by need', () => {
    const incident = begun({ confusion: 'Sieve' }, mixes.violence, {
      sensitivitySieve: 1,
      specificitySieve: 1,
      confusionYellowAsGreen: 0,
      confusionGreenAsYellow: 0,
    });
    tagsOf(incident);
    expect(incident.state.tag).toEqual(incident.state.need);
  });

  test('who triages has no part in need', () => {
    const need = begun('START', mixes.violence).state.need;
    expect(begun('MPTT-24', mixes.violence).state.need).toEqual(need);
    expect(begun({ confusion: 'MPTT-24' }, mixes.violence).state.need).toEqual(need);
  });

  test('TST is quick in both modes, other tools take the time of a vital-sign tool', () => {
    const row = (triage: TriageChoice) => {
      const { chances } = begun(triage, mixes.violence);
      return JSON.stringify(chances.table);
    };
    expect(row({ confusion: 'TST' })).toBe(row('TST'));
    expect(row('SALT')).toBe(row('START'));
    expect(row('TST')).not.toBe(row('START'));
  });
});
