import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { SurgePlan } from '../../../src/domain/resources/surge.ts';
import type { Minutes } from '../../../src/domain/time.ts';
import { begin } from '../../../src/model/history.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { openIncident } from '../../../src/model/runner.ts';
import {
  callIn,
  comesAfter,
  comingOf,
  countCalled,
  sendHome,
  workedAfter,
  workedByCalled,
} from '../../../src/model/staff/call-in.ts';
import { cycleOf } from '../../../src/model/staff/shifts.ts';
import { cellOf, exempelregion, usualSurge } from '../../support/cells.ts';

const { staffing } = exempelregion;
const { length: competences } = staffing.competences;

/** The usual plan, but people come this much later. */
const slowCall = (lead: Minutes): SurgePlan => ({
  ...usualSurge,
  measures: usualSurge.measures.map((one) => (one.settings.kind === 'call-in' ? { ...one, lead } : one)),
});

function alarmed(lead = 0): Incident {
  const incident = openIncident(
    cellOf({ casualties: 20, horizonHours: 24 * 8, surge: slowCall(lead) }),
    'calls',
  );
  begin(incident, 0, true);
  incident.machine.run(incident.setting.alarm[0]! + 1e-6);
  return incident;
}

/** Minutes at which those of a group who answer come. */
function comesOf({ state, compiled }: Incident, roster: number): number[] {
  const first = compiled.staff.firstCalled[roster]!;
  return Array.from(state.comes.subarray(first, first + state.coming[roster]!));
}

/** What one person is worth at work, so long after they first came: reckoned from the rules, nothing kept. */
function worth(minutes: Minutes): number {
  if (minutes < 0) return 0;
  const inShift = minutes % cycleOf(staffing);
  if (inShift >= staffing.stopsAfter) return 0;
  return 1 - (staffing.lossPerHour * Math.max(0, inShift - staffing.tiresAfter)) / 60;
}

const everyGroup = Array.from({ length: competences }, (_, one) => one);

describe('people who are called in', () => {
  test('come in the order in which they stand, some of those on the list, later the later their luck', () => {
    const incident = alarmed();
    let comers = 0;
    for (const roster of everyGroup) {
      const comes = comesOf(incident, roster);
      const { firstCalled } = incident.compiled.staff;
      comers += comes.length;
      expect(comes).toEqual(comes.toSorted((a, b) => a - b));
      expect(comes.length).toBeLessThanOrEqual(firstCalled[roster + 1]! - firstCalled[roster]!);
    }
    expect(comers).toBeGreaterThan(50);
    const curve = comingOf(exempelregion.hospitals[0]!, incident.parameters);
    const minutes = [0, 0.2, 0.4, 0.6, 0.8, 1].map((luck) => comesAfter(curve, true, luck));
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
    expect(minutes.at(-1)).toBe(480);
  });

  test('do nothing before the lead of the measure and their own time', () => {
    const lead = 90;
    const incident = alarmed(lead);
    const alarm = incident.setting.alarm[0]!;
    const comes = everyGroup.flatMap((roster) => comesOf(incident, roster));
    expect(Math.min(...comes)).toBeGreaterThanOrEqual(alarm + lead);
    incident.machine.run(alarm + lead - 1);
    countCalled(incident, 0);
    expect(everyGroup.every((roster) => incident.state.called[roster] === 0)).toBe(true);
    incident.machine.run(alarm + lead + 60);
    countCalled(incident, 0);
    const atWork = everyGroup.reduce((sum, roster) => sum + incident.state.called[roster]!, 0);
    expect(atWork).toBe(comes.filter((minute) => minute <= incident.now).length);
    expect(atWork).toBeGreaterThan(0);
  });

  test.prop([fc.array(fc.integer({ min: 1, max: 8 * 24 * 60 - 200 }), { minLength: 1, maxLength: 40 })], {
    numRuns: 20,
  })(
    'are at work for a shift, tire in it, stop at its limit, rest, and come back: whenever one looks',
    (minutes) => {
      const incident = alarmed();
      for (const minute of minutes.toSorted((a, b) => a - b)) {
        incident.machine.run(Math.max(incident.now, minute));
        countCalled(incident, 0);
        for (const roster of everyGroup) {
          const comes = comesOf(incident, roster);
          const expected = comes.reduce((sum, from) => sum + worth(incident.now - from), 0);
          expect(incident.state.called[roster]!).toBeCloseTo(expected, 6);
        }
      }
    },
  );

  test('work no longer than the limit of a shift, and rest before the next', () => {
    const cycle = cycleOf(staffing);
    expect(workedAfter(-5, staffing)).toBe(0);
    expect(workedAfter(60, staffing)).toBe(60);
    expect(workedAfter(staffing.stopsAfter + 1, staffing)).toBe(staffing.stopsAfter);
    expect(workedAfter(cycle, staffing)).toBe(staffing.stopsAfter);
    expect(workedAfter(cycle + 30, staffing)).toBe(staffing.stopsAfter + 30);
    expect(cycle - staffing.stopsAfter).toBeGreaterThanOrEqual(staffing.rest);
  });

  test('take what they have worked home, and no more', () => {
    const incident = alarmed();
    incident.machine.run(40 * 60);
    const worked = workedByCalled(incident, 0);
    const byHand = everyGroup
      .flatMap((roster) => comesOf(incident, roster))
      .reduce((sum, from) => sum + workedAfter(incident.now - from, staffing), 0);
    expect(worked).toBeCloseTo(byHand, 6);
    sendHome(incident, 0);
    expect(workedByCalled(incident, 0)).toBe(worked);
    expect(everyGroup.every((roster) => incident.state.called[roster] === 0)).toBe(true);
    incident.machine.run(60 * 60);
    expect(workedByCalled(incident, 0)).toBe(worked);
  });

  test('answer less often at night', () => {
    const incident = alarmed();
    const byDay = everyGroup.map((roster) => comesOf(incident, roster).length);
    // Ten hours after 14:00.
    callIn(incident, 0, 10 * 60);
    const atNight = everyGroup.map((roster) => comesOf(incident, roster).length);
    const sum = (counts: number[]) => counts.reduce((all, one) => all + one, 0);
    const { callInAnswersDay, callInAnswersNight } = incident.parameters;
    expect(Math.sign(sum(atNight) - sum(byDay))).toBe(Math.sign(callInAnswersNight - callInAnswersDay));
  });
});
