import { describe, expect, test } from 'vitest';
import type { Coordination } from '../../../src/domain/resources/coordination.ts';
import type { System } from '../../../src/domain/system.ts';
import type { TraceEvent } from '../../../src/domain/trace.ts';
import { alarmOf } from '../../../src/model/coordination/alarm.ts';
import { coordinating } from '../../../src/model/coordination/columns.ts';
import { begin } from '../../../src/model/history.ts';
import { openIncident } from '../../../src/model/runner.ts';
import { simulate, trace } from '../../../src/model/simulate.ts';
import { cellOf, mixes, sweden } from '../../support/cells.ts';
import {
  alarmed,
  escalating,
  nationAtOnce,
  regionAlone,
  rule,
  under,
} from '../../support/coordination/forms.ts';

const seed = 'levels';
const uppsala: System = {
  ...sweden,
  hospitals: sweden.hospitals.map((one) =>
    one.id === 'akademiska' ? one : { ...one, traumaRole: 'trauma-unit' },
  ),
};
const cell = cellOf({
  system: uppsala,
  casualties: 70,
  mix: mixes.violence,
  key: { kind: 'load-balanced' },
  horizonHours: 30,
});

const told = (form: Coordination, replication = 0): readonly TraceEvent[] =>
  trace(under(cell, form), { seed, replication }).events;
const kinds = (events: readonly TraceEvent[]) =>
  events.flatMap((event) => ('level' in event ? [`${event.kind} ${event.level}`] : []));

describe('escalation', () => {
  test('goes up level by level on load, and down again the same way when those below could bear it', () => {
    const all = kinds(told({ ...escalating, relief: { below: 0.7, for: 30 } }));
    expect(all.slice(0, 2)).toEqual(['level-asked healthcare-region', 'level-in-force healthcare-region']);
    const ups = all.filter((one) => one.startsWith('level-in-force')).length;
    const downs = all.filter((one) => one.startsWith('level-left')).length;
    expect(downs).toBe(ups);
    expect(all.at(-1)).toBe('level-left healthcare-region');
  });

  test('does not happen while the load stays under the threshold, nor without a level to ask', () => {
    const never = { ...rule, over: 100 };
    expect(kinds(told({ ...escalating, levels: { nation: never } }))).toEqual([]);
    expect(kinds(told(regionAlone))).toEqual([]);
  });

  test('at the alarm waits for the decision alone', () => {
    const events = told(nationAtOnce);
    const alarm = events.find(({ kind }) => kind === 'alarm')!.minute;
    const asked = events.find(({ kind }) => kind === 'level-asked')!.minute;
    const inForce = events.find(({ kind }) => kind === 'level-in-force')!.minute;
    expect([asked - alarm, inForce - asked]).toEqual([0, rule.decision]);
  });

  test('with unknown capacity that waits, nobody is asked before every own hospital has been heard from', () => {
    const waits = { ...escalating, unknown: 'waits' as const };
    const own = sweden.hospitals.filter(({ region }) => region === 'SE-C').map(({ id }) => id);
    const events = told(waits);
    const heard = own.map((id) => events.find((one) => one.kind === 'report' && one.hospital === id)!.minute);
    const asked = (all: readonly TraceEvent[]) => all.find(({ kind }) => kind === 'level-asked')!.minute;
    expect(asked(events)).toBeGreaterThanOrEqual(Math.max(...heard));
    expect(asked(told(escalating))).toBeLessThan(asked(events));
  });

  test('the hospitals of a level are alarmed when it comes into force, and not before', () => {
    const incident = openIncident(under(cell, nationAtOnce), seed);
    begin(incident, 0, true);
    const far = incident.setting.isTouched.indexOf(0);
    const { coordination } = incident.state;
    while (coordination[coordinating.level] === 0) {
      expect(alarmOf(incident, far)).toBe(Infinity);
      incident.machine.run(incident.now + 1);
    }
    const { hospitals } = incident.compiled.coordination!.levels[1]!;
    const brought = hospitals.filter((one) => incident.setting.isTouched[one] === 0);
    expect(brought.length).toBeGreaterThan(3);
    for (const one of brought) expect(alarmOf(incident, one)).toBe(25);
    expect(brought.reduce((sum, one) => sum + incident.state.level[one]!, 0)).toBeGreaterThan(0);
  });
});

describe('alarms', () => {
  const burns = cellOf({
    system: uppsala,
    casualties: 60,
    mix: mixes.burns,
    key: { kind: 'burn-centres-first', otherwise: 'nearest-capable' },
    horizonHours: 12,
  });
  /** One burn centre, far away. */
  const stockholm: System = {
    ...sweden,
    hospitals: sweden.hospitals.map((one) => ({
      ...one,
      burnCentre: one.id === 'linkoping',
      burnIcu: one.id === 'linkoping' ? 8 : 0,
    })),
  };
  const centre = { ...burns, system: stockholm };

  test('burns: who seems to need a burn centre goes to one outside the region after the decision, and nobody else does', () => {
    const form = { ...regionAlone, alarms: alarmed.alarms };
    expect(stockholm.hospitals.some(({ burnCentre }) => burnCentre)).toBe(true);
    const { events } = trace(under(centre, form), { seed, replication: 0 });
    const raised = events.find((one) => one.kind === 'coordination-alarm' && one.alarm === 'burns');
    expect(raised).toBeDefined();
    const from = raised!.kind === 'coordination-alarm' ? raised!.inForceFrom : 0;
    expect(from - raised!.minute).toBe(30);
    const outside = events.filter((one) => one.kind === 'decided' && one.hospital === 'linkoping');
    expect(outside.length).toBeGreaterThan(0);
    for (const one of outside) {
      expect(one.minute).toBeGreaterThanOrEqual(from);
      if (one.kind === 'decided' && one.ridesWith === null) expect(one.reason).toBe('burn-centre');
    }
    const without = trace(under(centre, regionAlone), { seed, replication: 0 }).events;
    expect(without.some((one) => one.kind === 'decided' && one.hospital === 'linkoping')).toBe(false);
  });

  test('intensive care: patients leave an overloaded region only under the alarm, and only after waiting', () => {
    const few: System = {
      ...uppsala,
      hospitals: uppsala.hospitals.map((one) =>
        one.region === 'SE-C' ? { ...one, icu: 1, surgeIcu: 0 } : { ...one, icu: one.icu + 20 },
      ),
    };
    const full = { ...cell, system: few };
    const moved = (form: Coordination) =>
      trace(under(full, form), { seed, replication: 0 }).events.filter(
        (one) => one.kind === 'asks-for-transfer' && one.why === 'place-elsewhere',
      );
    expect(moved(regionAlone)).toEqual([]);
    expect(moved({ ...regionAlone, alarms: alarmed.alarms }).length).toBeGreaterThan(0);
  });
});

test('who is first taken to another region is counted, and when the nation is in force', () => {
  const of = (form: Coordination) => {
    const { measures } = simulate(under(cell, form), { seed, replication: 0 });
    return [measures['treatedElsewhere']!, measures['timeToNationalLevel']!] as const;
  };
  const [alone, never] = of(regionAlone);
  const [atOnce, minutes] = of(nationAtOnce);
  expect(never).toBeNaN();
  // Alarm of the region after five minutes, and the decision.
  expect(minutes).toBe(25);
  const { events } = trace(under(cell, nationAtOnce), { seed, replication: 0 });
  const home = new Map(sweden.hospitals.map(({ id, region }) => [id, region]));
  const elsewhere = new Set(
    events.flatMap((one) =>
      one.kind === 'arrived' && one.how !== 'transfer' && home.get(one.place.id) !== 'SE-C'
        ? [one.casualty]
        : [],
    ),
  );
  expect(atOnce).toBe(elsewhere.size);
  expect(atOnce).toBeGreaterThan(alone);
});

test('the same luck under every form: who is hurt and how badly does not move', () => {
  const same = ['casualties', 'needRed', 'needYellow', 'unsalvageable'];
  const of = (form: Coordination) => {
    const { measures } = simulate(under(cell, form), { seed, replication: 3 });
    return same.map((id) => measures[id]);
  };
  expect(of(nationAtOnce)).toEqual(of(regionAlone));
  expect(of(escalating)).toEqual(of(regionAlone));
});
