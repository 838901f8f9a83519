import { describe, expect, test } from 'vitest';
import type { Sending } from '../../../src/domain/sending.ts';
import { leftAt } from '../../../src/model/command/left-at-scene.ts';
import { takeSending } from '../../../src/model/command/sending.ts';
import { begin } from '../../../src/model/history.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { openIncident } from '../../../src/model/runner.ts';
import { openSimulation } from '../../../src/model/simulate.ts';
import { cellOf, mixes, sweden } from '../../support/cells.ts';

const seed = 'sending';
const attack = cellOf({ system: sweden, casualties: 80, sites: 2, key: { kind: 'load-balanced' } });
const fire = cellOf({ system: sweden, casualties: 60, mix: mixes.burns, key: { kind: 'least-time' } });
const gas = cellOf({ casualties: 60, mix: mixes.nerve, agent: 'nerve', walkIn: 0 });

function incidentAt(minute: number, cell = attack): Incident {
  const incident = openIncident(cell, seed);
  begin(incident, 0, true);
  incident.machine.run(minute);
  return incident;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const personsIn = ({ groups }: Sending): number => sum(groups.map(({ persons }) => persons));

describe('who is left to send', () => {
  test.each([
    ['attack', attack],
    ['fire', fire],
    ['gas', gas],
  ] as const)('%s: to ask changes nothing, neither the state nor what comes', (_, cell) => {
    const [asked, other] = [0, 1].map(() => openSimulation(cell, { seed, replication: 0 })) as [
      ReturnType<typeof openSimulation>,
      ReturnType<typeof openSimulation>,
    ];
    for (const minute of [20, 40, 60, 120]) {
      asked.runUntil(minute);
      other.runUntil(minute);
      asked.sending();
      expect(Buffer.from(asked.snapshot()).equals(Buffer.from(other.snapshot()))).toBe(true);
    }
  });

  test.each([
    ['attack', attack],
    ['fire', fire],
    ['gas', gas],
  ] as const)('%s: the key sends everybody of a group, and only where they may go', (_, cell) => {
    for (const minute of [30, 40, 80]) {
      const sending = takeSending(incidentAt(minute, cell));
      if (minute <= 40) expect(personsIn(sending)).toBeGreaterThan(0);
      for (const { persons, untagged, ways } of sending.groups) {
        expect(sum(ways.map(({ byKey }) => byKey))).toBe(persons);
        expect(untagged).toBeLessThanOrEqual(persons);
        expect(ways.every(({ minutes }) => minutes > 0)).toBe(true);
      }
    }
  });

  test('before anybody is tagged, those who are told of are unknown and in no group', () => {
    const incident = incidentAt(0);
    incident.state.numberHeard[0] = 30;
    expect(takeSending(incident)).toMatchObject({ groups: [], unknown: 30 });
  });

  test('those not tagged yet are the number told less those tagged, in proportion to the tags given', () => {
    const incident = incidentAt(60);
    const { state, setting } = incident;
    const [first, next] = [setting.firstCasualty[0]!, setting.firstCasualty[1]!];
    for (let one = first; one < next; one++) state.looks[one] = 0;
    // Four tagged: two red, one yellow, one black, all gone from the scene; twelve more are told of.
    [0, 0, 1, 3].forEach((tag, at) => {
      state.looks[first + at] = 1;
      state.flags[first + at] = 0;
      state.tag[first + at] = tag;
      state.stages[first + at] = 99;
    });
    state.numberHeard[0] = 16;
    state.toLeave[0] = 12;
    const { people, unknown } = leftAt(incident, 0);
    expect(unknown).toBe(0);
    expect([0, 1, 2].map((tag) => people.filter((one) => one.tag === tag).length)).toEqual([6, 3, 0]);
    expect(people.filter(({ tag }) => tag === 1).map(({ luck }) => luck)).toEqual([1 / 6, 0.5, 5 / 6]);
  });

  test('when the crews see nobody left to carry, nobody is left to send, whatever number was told', () => {
    const incident = incidentAt(60 * 12);
    expect(sum([...incident.state.toLeave])).toBe(0);
    expect(sum([...incident.state.numberHeard])).toBeGreaterThan(0);
    expect(takeSending(incident)).toMatchObject({ groups: [], unknown: 0 });
  });

  test('places are as last reported, or as prepared where nobody has reported, with own dispatches ahead', () => {
    const incident = incidentAt(60);
    const { picture, setting } = incident;
    const { hospitals } = takeSending(incident);
    expect(hospitals.some(({ isKnown }) => isKnown)).toBe(true);
    for (const { hospital, isKnown, places } of hospitals) {
      const at = setting.hospitals.findIndex(({ id }) => id === hospital);
      expect(isKnown).toBe(picture.isKnown(at));
      const load = isKnown ? picture.load(at, 0) : 0;
      expect(places.red.ahead).toBe(load + picture.committed(at, 0));
      if (isKnown) expect(places.red.there).toBe(picture.capacity(at, 0));
      else expect(places.red.there).toBe(setting.hospitals[at]!.teams.at30min);
    }
  });

  test('a red who seems to need a burn centre loses 90 min anywhere else', () => {
    const groups = takeSending(incidentAt(25, fire)).groups.filter(({ tag }) => tag === 'red');
    const [plain, burnt] = [false, true].map((seems) => groups.find((one) => one.seemsBurnCentre === seems)!);
    const isCentre = new Map(fire.system.hospitals.map(({ id, burnCentre }) => [id, burnCentre]));
    const dearer = burnt!.ways.flatMap(({ hospital, minutes }) => {
      const same = plain!.ways.find((way) => way.hospital === hospital);
      return same === undefined ? [] : [[isCentre.get(hospital), Math.round(minutes - same.minutes)]];
    });
    expect(dearer.some(([centre]) => centre)).toBe(true);
    for (const [centre, minutes] of dearer) expect([0, centre ? 0 : 90]).toContain(minutes);
    expect(dearer.some(([centre, minutes]) => !centre && minutes === 90)).toBe(true);
  });
});
