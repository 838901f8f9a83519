import { describe, expect, test } from 'vitest';
import type { SurgeMeasureKind, SurgePlan, SurgeSettings } from '../../../src/domain/resources/surge.ts';
import { expectedSurvival } from '../../../src/model/casualty/fate.ts';
import { scalar } from '../../../src/model/columns.ts';
import { begin } from '../../../src/model/history.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { openIncident } from '../../../src/model/runner.ts';
import { simulate } from '../../../src/model/simulate.ts';
import { extentOf, hasRunFor, leverAt, minutesOf, rationedBelow } from '../../../src/model/surge/levers.ts';
import { bitsOf } from '../../../src/verify/laws/sameness.ts';
import { cellOf, usualSurge } from '../../support/cells.ts';

type SettingsOf<K extends SurgeMeasureKind> = Extract<SurgeSettings, { kind: K }>;

/** The usual plan with the settings of one kind of measure changed. */
function changed<K extends SurgeMeasureKind>(kind: K, change: Partial<SettingsOf<K>>): SurgePlan {
  return {
    ...usualSurge,
    measures: usualSurge.measures.map((one) =>
      one.settings.kind === kind
        ? { ...one, settings: { ...one.settings, ...change } as SurgeSettings }
        : one,
    ),
  };
}

/** The usual plan with one measure more, that starts at the alarm. */
function withMore(id: string, settings: SurgeSettings): SurgePlan {
  const [model] = usualSurge.measures;
  const at = (level: 'forstarkningslage' | 'katastroflage') => [...usualSurge.levels[level], id];
  return {
    ...usualSurge,
    measures: [
      ...usualSurge.measures,
      { ...model!, id, lead: 0, ramp: 0, requires: [], undo: null, settings },
    ],
    levels: {
      ...usualSurge.levels,
      forstarkningslage: at('forstarkningslage'),
      katastroflage: at('katastroflage'),
    },
  };
}

const many = { casualties: 150, mix: { H1: 0.5, B2: 0.25, N1: 0.25 }, horizonHours: 72 } as const;

/** An incident whose measures of one kind began at minute 0 of the run. */
function begun(surge: SurgePlan, kind: SurgeMeasureKind): Incident {
  const incident = openIncident(cellOf({ surge }), 'levers');
  begin(incident, 0, true);
  surge.measures.forEach(({ settings }, at) => {
    incident.state.leverFrom[leverAt(incident, 0, at)] = settings.kind === kind ? 0 : Infinity;
  });
  return incident;
}

describe('a measure in effect', () => {
  const ramped: SurgePlan = {
    ...changed('post-op-as-icu', { extent: 0.5 }),
    measures: changed('post-op-as-icu', { extent: 0.5 }).measures.map((one) =>
      one.settings.kind === 'post-op-as-icu' ? { ...one, lead: 4, ramp: 4 } : one,
    ),
  };

  test('begins after its lead and comes to its extent in a straight line over its ramp', () => {
    const incident = begun(ramped, 'post-op-as-icu');
    expect(extentOf(incident, 0, 'post-op-as-icu')).toBe(0);
    const seen = [3, 4, 5, 6, 8, 9].map((minute) => {
      incident.machine.clock[0] = minute;
      return extentOf(incident, 0, 'post-op-as-icu');
    });
    expect(seen).toEqual([0, 0, 0.125, 0.25, 0.5, 0.5]);
    expect(minutesOf(incident, 0, 'post-op-as-icu')).toBe(5);
    expect(hasRunFor(incident, 0, 'post-op-as-icu', 5)).toBe(true);
    expect(hasRunFor(incident, 0, 'post-op-as-icu', 5.1)).toBe(false);
    expect(minutesOf(incident, 0, 'stores')).toBe(-Infinity);
  });

  test('stops planned operations: those that had not begun are put off', () => {
    const always = withMore('stop', { kind: 'cancel-elective' });
    const never = {
      ...usualSurge,
      levels: { ...usualSurge.levels, katastroflage: usualSurge.levels.forstarkningslage },
    };
    const postponed = (surge: SurgePlan) =>
      simulate(cellOf({ ...many, surge }), { seed: 'levers', replication: 0 }).measures[
        'operationsPostponed'
      ]!;
    expect(postponed(always)).toBeGreaterThan(20);
    expect(postponed(never)).toBe(0);
  });

  test('frees beds by early discharge, and none when municipal care takes nobody', () => {
    const sent = (municipalShare: number) =>
      simulate(cellOf({ ...many, mix: { H3: 1 }, surge: changed('reverse-triage', { municipalShare }) }), {
        seed: 'levers',
        replication: 0,
      }).measures['earlyDischarges']!;
    expect(sent(1)).toBeGreaterThan(10);
    expect(sent(0)).toBe(0);
    expect(sent(0.1)).toBeLessThan(sent(1));
  });
});

describe('rationing of intensive care', () => {
  test('is off unless a plan says so, however many need it', () => {
    const { measures } = simulate(cellOf(many), { seed: 'levers', replication: 0 });
    expect(measures['notOffered']).toBe(0);
    expect(rationedBelow(begun(usualSurge, 'ration'), 0)).toBe(0);
  });

  test('that refuses nobody changes nothing, to the bit', () => {
    const none = withMore('ration', { kind: 'ration', below: 0 });
    expect(bitsOf(cellOf({ ...many, surge: none }), 'levers')).toEqual(bitsOf(cellOf(many), 'levers'));
  });

  test('is refused to those expected to live less likely than declared, and to nobody else', () => {
    const below = 0.6;
    const incident = openIncident(
      cellOf({ ...many, surge: withMore('ration', { kind: 'ration', below }) }),
      'levers',
    );
    const { machine, compiled, state } = incident;
    const asks = compiled.program.callNames.indexOf('needsIntensive');
    const ask = machine.calls[asks]!;
    const refused: number[] = [];
    const offered: number[] = [];
    machine.calls = machine.calls.map((call, at) =>
      at !== asks
        ? call
        : (slot) => {
            const chance = expectedSurvival(incident, slot);
            const before = state.scalars[scalar.notOffered]!;
            const answer = ask(slot);
            const isRefused = incident.state.scalars[scalar.notOffered]! > before;
            const isOffered = !isRefused && answer !== 0;
            if (isRefused) refused.push(chance);
            else if (isOffered) offered.push(chance);
            return answer;
          },
    );
    begin(incident, 0, true);
    machine.run(incident.cell.scenario.horizon);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBe(incident.state.scalars[scalar.notOffered]!);
    expect(Math.max(...refused)).toBeLessThan(below);
    expect(offered.length).toBeGreaterThan(0);
  });
});
