import { describe, expect } from 'vitest';
import type { SurgePlan } from '../../../src/domain/resources/surge.ts';
import type { Minutes } from '../../../src/domain/time.ts';
import { begin } from '../../../src/model/history.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { openIncident } from '../../../src/model/runner.ts';
import { callIn, comesAfter, comingOf, sendHome } from '../../../src/model/staff/call-in.ts';
import { countCalled, workedByCalled } from '../../../src/model/staff/called-shifts.ts';
import { cycleOf } from '../../../src/model/staff/shifts.ts';
import { cellOf, exempelregion, usualSurge } from '../../support/cells.ts';
import { fc, test } from '../../support/chance/property.ts';

const { staffing } = exempelregion;
const { length: competences } = staffing.competences;

/** The usual plan, but people come this much later. */
const slowCall = (lead: Minutes): SurgePlan => ({
  ...usualSurge,
  measures: usualSurge.measures.map((one) => (one.settings.kind === 'call-in' ? { ...one, lead } : one)),
});

function alarmed(lead = 0, days = 8): Incident {
  const incident = openIncident(
    cellOf({ casualties: 20, horizonHours: 24 * days, surge: slowCall(lead) }),
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

/** What somebody is worth so long into a shift: reckoned from the rules, nothing kept. */
function worth(inShift: Minutes): number {
  if (inShift < 0 || inShift >= staffing.stopsAfter) return 0;
  return 1 - (staffing.lossPerHour * Math.max(0, inShift - staffing.tiresAfter)) / 60;
}

const week = 7 * 24 * 60;

/** When the shifts of a group begin until a minute: everybody's in turn for three days, then one after another evenly. */
function shiftsOf(comes: readonly number[], until: Minutes): number[] {
  const rounds = Math.ceil(staffing.calledFor / cycleOf(staffing));
  const inFull = Array.from({ length: rounds }, (_, round) =>
    comes.map((minute) => minute + round * cycleOf(staffing)),
  ).flat();
  const from = Math.min(...comes) + rounds * cycleOf(staffing);
  const between = (staffing.stopsAfter * week) / staffing.extraPerWeek / comes.length;
  const evenly = Array.from(
    { length: Math.max(0, Math.ceil((until - from) / between)) + 1 },
    (_, n) => from + n * between,
  );
  return [...inFull, ...(comes.length > 0 ? evenly : [])].filter((minute) => minute <= until);
}

const worked = (comes: readonly number[], until: Minutes): number =>
  shiftsOf(comes, until).reduce((sum, from) => sum + Math.min(staffing.stopsAfter, until - from), 0);

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
          const expected = shiftsOf(comes, incident.now).reduce(
            (sum, from) => sum + worth(incident.now - from),
            0,
          );
          expect(incident.state.called[roster]!).toBeCloseTo(expected, 6);
        }
      }
    },
  );

  test('rest before the next shift', () => {
    expect(cycleOf(staffing) - staffing.stopsAfter).toBeGreaterThanOrEqual(staffing.rest);
  });

  test('after some days of an emergency work no more hours a week beyond the rota than they may', () => {
    const incident = alarmed(0, 70);
    incident.state.levelUntil.fill(Infinity);
    incident.machine.run(2 * week);
    const before = workedByCalled(incident, 0);
    incident.machine.run(9 * week);
    const persons = everyGroup.reduce((sum, roster) => sum + incident.state.coming[roster]!, 0);
    const perWeek = (workedByCalled(incident, 0) - before) / persons / 7;
    expect(persons).toBeGreaterThan(50);
    expect(perWeek / staffing.extraPerWeek).toBeCloseTo(1, 1);
    expect(before / persons / 2).toBeGreaterThan(1.5 * perWeek);
  });

  test('called again within the four weeks come only one after another, and after them all together again', () => {
    const incident = alarmed(0, 70);
    const atWork = () => everyGroup.reduce((sum, roster) => sum + incident.state.called[roster]!, 0);
    const callAnew = (after: Minutes) => {
      incident.machine.run(after);
      sendHome(incident, 0);
      callIn(incident, 0, incident.now);
      incident.machine.run(incident.now + 9 * 60);
      countCalled(incident, 0);
      return atWork();
    };
    const first = callAnew(60);
    const again = callAnew(week);
    const anew = callAnew(staffing.calledAnewAfter + week);
    expect(again).toBeLessThan(0.2 * first);
    expect(again).toBeGreaterThan(0);
    expect(anew).toBeGreaterThan(0.8 * first);
  });

  test('take what they have worked home, and no more', () => {
    const incident = alarmed();
    incident.machine.run(40 * 60);
    const minutes = workedByCalled(incident, 0);
    const byHand = everyGroup.reduce(
      (sum, roster) => sum + worked(comesOf(incident, roster), incident.now),
      0,
    );
    expect(minutes).toBeCloseTo(byHand, 6);
    sendHome(incident, 0);
    expect(workedByCalled(incident, 0)).toBe(minutes);
    expect(everyGroup.every((roster) => incident.state.called[roster] === 0)).toBe(true);
    incident.machine.run(60 * 60);
    expect(workedByCalled(incident, 0)).toBe(minutes);
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
