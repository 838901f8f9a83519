import { describe, expect, test } from 'vitest';
import {
  noSurge,
  readinessLevels,
  type SurgeMeasure,
  type SurgePlan,
  type SurgeSettings,
} from '../../../src/domain/resources/surge.ts';
import { pool } from '../../../src/model/departments.ts';
import { code } from '../../../src/model/happenings.ts';
import { begin } from '../../../src/model/history.ts';
import { followReadiness } from '../../../src/model/hospital/posting.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { openIncident } from '../../../src/model/runner.ts';
import { standardAt } from '../../../src/model/surge/levels.ts';
import { leverAt } from '../../../src/model/surge/levers.ts';
import { cellOf, usualSurge } from '../../support/cells.ts';

const hospital = 0;
const title = { sv: '', en: '' };

/** A measure that has effect at once and is never undone, unless told. */
function measure(id: string, settings: SurgeSettings, more: Partial<SurgeMeasure> = {}): SurgeMeasure {
  return { id, title, owner: '', lead: 0, ramp: 0, requires: [], cost: null, undo: null, settings, ...more };
}

/** A plan that raises to the highest level while wards are over a load, with these measures there. */
function planOf(measures: readonly SurgeMeasure[], more: Partial<SurgePlan> = {}): SurgePlan {
  return {
    ...noSurge,
    id: 'trial',
    measures,
    levels: { ...noSurge.levels, katastroflage: measures.map(({ id }) => id) },
    raise: { ...noSurge.raise, katastroflage: [{ signal: 'ward-load', over: 2, for: 0 }] },
    fallAfter: 60,
    ...more,
  };
}

/** An incident in which this test alone looks at the first hospital, and says how full its wards seem. */
function standing(surge: SurgePlan): { at(minute: number, wardLoad: number): void; incident: Incident } {
  const incident = openIncident(
    cellOf({ casualties: 1, mix: { G1: 1 }, surge, horizonHours: 200 }),
    'levels',
  );
  const looks = incident.machine.actions;
  incident.machine.actions = looks.map((action, at) =>
    at === code.readinessChanges ? () => undefined : action,
  );
  begin(incident, 0, true);
  const ward = incident.compiled.poolKinds[pool.ward]!.base + hospital;
  return {
    incident,
    at(minute, wardLoad) {
      incident.machine.run(minute);
      const { inUse } = incident.machine.columns.views;
      const truly = inUse[ward]!;
      inUse[ward] = wardLoad * incident.setting.hospitals[hospital]!.ward;
      followReadiness(incident, hospital);
      inUse[ward] = truly;
    },
  };
}

/** Which measures are on. */
function on({ state, cell }: Incident): readonly string[] {
  return cell.plan.surge.measures.flatMap(({ id }, at) =>
    state.leverFrom[hospital * cell.plan.surge.measures.length + at]! < Infinity ? [id] : [],
  );
}

const stores = measure('stores', { kind: 'stores' });
const elective = measure('elective', { kind: 'cancel-elective' });
const early = measure('early', { kind: 'reverse-triage', extent: 1, municipalShare: 1 });

describe('readiness levels', () => {
  test('start exactly their own measures, each level with those of the lower ones', () => {
    for (const [number, level] of readinessLevels.entries()) {
      if (level === 'normal') continue;
      const trigger = { signal: 'ward-load', over: 2, for: 0 } as const;
      const plan = planOf([stores, elective, early], {
        levels: {
          normal: [],
          stabslage: ['early'],
          forstarkningslage: ['early', 'stores'],
          katastroflage: ['early', 'elective', 'stores'],
        },
        raise: { ...noSurge.raise, [level]: [trigger] },
      });
      const { at, incident } = standing(plan);
      at(10, 1);
      expect(incident.state.level[hospital]).toBe(0);
      expect(on(incident)).toEqual([]);
      at(20, 3);
      expect(incident.state.level[hospital]).toBe(number);
      expect([...on(incident)].sort()).toEqual(plan.levels[level]);
    }
  });

  test('fall when none of their signals has been seen for the time of the plan, and measures are undone after theirs', () => {
    const { at, incident } = standing(planOf([{ ...elective, undo: 120 }, stores]));
    at(10, 3);
    at(60, 1);
    expect(incident.state.level[hospital]).toBe(3);
    at(71, 1);
    expect(incident.state.level[hospital]).toBe(0);
    expect(on(incident)).toEqual(['elective', 'stores']);
    at(160, 1);
    expect(on(incident)).toEqual(['elective', 'stores']);
    at(181, 1);
    expect(on(incident)).toEqual(['stores']);
    const lever = leverAt(incident, hospital, 0);
    expect(incident.state.leverMinutes[lever]).toBe(171);
  });

  test('stay while a signal comes back before its time', () => {
    const { at, incident } = standing(planOf([elective]));
    for (const [minute, load] of [
      [10, 3],
      [50, 1],
      [60, 3],
      [110, 1],
    ] as const)
      at(minute, load);
    expect(incident.state.level[hospital]).toBe(3);
  });

  test('wait for a signal that has to last, and begin anew when it has been gone', () => {
    const raise = { ...noSurge.raise, katastroflage: [{ signal: 'ward-load', over: 2, for: 90 } as const] };
    const { at, incident } = standing(planOf([elective], { raise }));
    at(10, 3);
    at(99, 3);
    expect(on(incident)).toEqual([]);
    at(100, 1);
    at(110, 3);
    at(199, 3);
    expect(on(incident)).toEqual([]);
    at(200, 3);
    expect(on(incident)).toEqual(['elective']);
  });

  test('are raised by the alarm no minute before it', () => {
    const raise = { ...noSurge.raise, stabslage: [{ signal: 'alarm', over: 0.5, for: 0 } as const] };
    const { at, incident } = standing(planOf([], { raise }));
    const alarm = incident.setting.alarm[hospital]!;
    at(alarm - 0.5, 1);
    expect(incident.state.level[hospital]).toBe(0);
    at(alarm, 1);
    expect(incident.state.level[hospital]).toBe(1);
  });

  test('never rise without a plan', () => {
    const { at, incident } = standing(noSurge);
    for (const minute of [10, 100, 1000]) at(minute, 50);
    expect(incident.state.level[hospital]).toBe(0);
    expect(incident.state.called.every((persons) => persons === 0)).toBe(true);
  });
});

describe('measures of a surge plan', () => {
  test('wait for the one that they require to have begun', () => {
    const { at, incident } = standing(
      planOf([
        { ...elective, lead: 60 },
        { ...stores, requires: ['elective'] },
      ]),
    );
    at(10, 3);
    at(69, 3);
    expect(on(incident)).toEqual(['elective']);
    at(70, 3);
    expect(on(incident)).toEqual(['elective', 'stores']);
  });

  test('start by a trigger of their own, whatever the level', () => {
    const own = { ...stores, trigger: { signal: 'ward-load', over: 1.5, for: 0 } as const };
    const plan = planOf([own, elective], { levels: noSurge.levels });
    const { at, incident } = standing(plan);
    at(10, 1.6);
    expect(incident.state.level[hospital]).toBe(0);
    expect(on(incident)).toEqual(['stores']);
  });

  test('change the care standard after their lead, the lowest in force, until they are undone', () => {
    const contingency = measure(
      'contingency',
      { kind: 'care-standard', standard: 'contingency' },
      { lead: 30, undo: 0 },
    );
    const crisis = measure('crisis', { kind: 'care-standard', standard: 'crisis' }, { lead: 60, undo: 0 });
    const { at, incident } = standing(planOf([contingency, crisis]));
    const seen = (
      [
        [10, 3],
        [39, 3],
        [40, 3],
        [70, 3],
        [200, 1],
      ] as const
    ).map(([minute, load]) => {
      at(minute, load);
      return standardAt(incident, hospital);
    });
    expect(seen).toEqual([0, 0, 1, 2, 0]);
  });

  test('send those called home when the call is undone', () => {
    const call = measure('call', { kind: 'call-in', curve: 'survey-2015' }, { undo: 0 });
    const { at, incident } = standing(planOf([call]));
    at(10, 3);
    at(100, 3);
    const atWork = () => incident.state.called.reduce((sum, one) => sum + one, 0);
    expect(atWork()).toBeGreaterThan(10);
    at(300, 1);
    expect(atWork()).toBe(0);
  });

  test('of the usual plan: an alarm calls people, raises places, frees beds and fetches blood, and stops nothing', () => {
    const { at, incident } = standing(usualSurge);
    at(incident.setting.alarm[hospital]! + 1, 1);
    expect([...on(incident)].sort()).toEqual([...usualSurge.levels.forstarkningslage].sort());
    expect(on(incident)).not.toContain('cancel-elective');
  });
});
