import { describe, expect, test } from 'vitest';
import type { LevelSituation, Situation } from '../../src/domain/situation.ts';
import { modelSchema, reportFields, scalar } from '../../src/model/columns.ts';
import { lastReceived, reportAt } from '../../src/model/command/picture.ts';
import { takeSituation } from '../../src/model/command/situation.ts';
import { begin } from '../../src/model/history.ts';
import type { Incident } from '../../src/model/incident.ts';
import { openIncident } from '../../src/model/runner.ts';
import { openSimulation } from '../../src/model/simulate.ts';
import { cellOf, mixes, sweden } from '../support/cells.ts';
import { fc, test as property } from '../support/chance/property.ts';

const seed = 'situation';
const uppsala = cellOf({ system: sweden, casualties: 80, sites: 2, key: { kind: 'load-balanced' } });
const nerve = cellOf({ casualties: 60, mix: mixes.nerve, agent: 'nerve', walkIn: 0 });

function incidentAt(minute: number, cell = uppsala, replication = 0): Incident {
  const incident = openIncident(cell, seed);
  begin(incident, replication, true);
  incident.machine.run(minute);
  return incident;
}

const situationAt = (minute: number, cell = uppsala, replication = 0): Situation =>
  takeSituation(incidentAt(minute, cell, replication));

/** Makes every figure of the truth wrong, and leaves what has been reported, sent and said by the scenes. */
function falsifyTruth({ state, setting, machine }: Incident): void {
  const heard = setting.hospitals.map((_, at) =>
    state.reports.slice(reportAt(at, lastReceived), reportAt(at, lastReceived) + reportFields),
  );
  const [inForce, reported] = [state.scalars[scalar.keyInForce]!, state.scalars[scalar.reported]!];
  for (const name of Object.keys(modelSchema) as (keyof typeof modelSchema)[])
    if (name !== 'sentTo' && name !== 'sceneReports') state[name].fill(77);
  const { inUse, waiting, capacity } = machine.columns.views;
  for (const column of [inUse, waiting, capacity]) column.fill(77);
  for (const [at, report] of heard.entries()) state.reports.set(report, reportAt(at, lastReceived));
  state.scalars[scalar.keyInForce] = inForce;
  state.scalars[scalar.reported] = reported;
}

describe('the situation holds what was reported and nothing else', () => {
  test.each([25, 45, 90, 300])('at minute %i it is the same whatever the truth is', (minute) => {
    const incident = incidentAt(minute);
    const before = takeSituation(incident);
    falsifyTruth(incident);
    expect(takeSituation(incident)).toEqual(before);
    expect(before.nation.sent.red + before.scenes.length).toBeGreaterThan(0);
  });

  test('nobody fewer than none is on the way, where people have been moved between hospitals too', () => {
    const headInjuries = cellOf({
      system: sweden,
      casualties: 60,
      mix: { N1: 0.6, M1: 0.4 },
      horizonHours: 72,
    });
    const incident = incidentAt(72 * 60, headInjuries);
    expect(incident.state.scalars[scalar.transfers]).toBeGreaterThan(0);
    for (const { committed } of takeSituation(incident).hospitals)
      for (const persons of Object.values(committed)) expect(persons).toBeGreaterThanOrEqual(0);
  });

  test('a door that closes is in it first when a report or a refused crew has said so', () => {
    const live = openSimulation(uppsala, { seed, replication: 0 });
    live.runUntil(120);
    const before = live.situation();
    for (const { hospital } of before.hospitals) live.command({ kind: 'close', hospital });
    expect(live.situation()).toEqual(before);
    live.runUntil(240);
    expect(live.situation().nation.doors.closed).toBeGreaterThan(before.nation.doors.closed);
  });

  test('while reports are held back only ages and own dispatches move, though the hospitals fill', () => {
    const live = openSimulation(uppsala, { seed, replication: 0 });
    live.runUntil(70);
    const before = live.situation();
    const snapshot = live.snapshot();
    live.runUntil(300);
    expect(live.situation()).not.toEqual(before);
    live.restore(snapshot);
    expect(live.situation()).toEqual(before);
    const slow = cellOf({
      system: sweden,
      casualties: 80,
      sites: 2,
      parameters: { statusDelayMin: 9e5, statusDelayMax: 9e5 },
    });
    const late = situationAt(400, slow);
    expect(late.nation.sent.red).toBeGreaterThan(5);
    expect(late.nation).toMatchObject({ reported: 0, figures: null, oldestMinutes: null });
    expect(late.hospitals.every(({ report }) => report === null)).toBe(true);
    expect(late.hospitals.every(({ takes }) => Object.values(takes).every((one) => one !== true))).toBe(true);
  });

  test('nothing is known before anybody has said anything, and that is not 0', () => {
    const before = situationAt(4);
    expect(before).toMatchObject({ casualtiesReported: null, isKeyInForce: false, scenes: [] });
    expect(before.nation).toMatchObject({ reported: 0, figures: null, oldestMinutes: null });
    expect(before.nation.doors).toMatchObject({ open: 0, unknown: before.nation.followed });
    expect(before.nation.silent).toHaveLength(before.nation.followed);
  });

  test('it is plain data: what was taken stays as it was while the run goes on', () => {
    const live = openSimulation(uppsala, { seed, replication: 0 });
    live.runUntil(60);
    const taken = live.situation();
    const written = JSON.stringify(taken);
    live.runUntil(200);
    expect(JSON.stringify(taken)).toBe(written);
    expect(JSON.parse(written)).toEqual(taken);
  });

  test('it agrees with the picture of each region, and of a region it has nothing to say of that it follows none', () => {
    const live = openSimulation(uppsala, { seed, replication: 1 });
    live.runUntil(100);
    const { hospitals, regions } = live.situation();
    for (const row of live.picture('SE-AB')) {
      const one = hospitals.find(({ hospital }) => hospital === row.hospital);
      expect([one?.report?.ageMinutes ?? null, one?.committed]).toEqual([row.ageMinutes, row.committed]);
      const teams = one?.report?.teams;
      if (teams !== undefined) expect(teams.there - teams.needed - one!.committed.red).toBe(row.free.red);
    }
    expect(regions.find(({ region }) => region === 'SE-BD')).toMatchObject({ followed: 0, figures: null });
  });
});

const tags = ['red', 'yellow', 'green'] as const;
const kinds = ['teams', 'emergencyPlaces', 'minorPlaces', 'intensiveCare'] as const;

/** Everything of a level that adds up over the levels below it. */
function counted(level: LevelSituation): number[] {
  const { figures, committed, sent, doors } = level;
  return [
    level.hospitals,
    level.followed,
    level.reported,
    level.silent.length,
    ...kinds.flatMap((kind) => [figures?.[kind].there ?? 0, figures?.[kind].needed ?? 0]),
    ...tags.flatMap((tag) => [figures?.arrived[tag] ?? 0, committed[tag], sent[tag]]),
    ...Object.values(doors),
  ];
}

describe('levels add up', () => {
  property.prop([fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 50 })], { numRuns: 15 })(
    'hospitals to regions and regions to the nation, with how many have reported',
    (minute, replication) => {
      const { hospitals, regions, nation } = situationAt(minute, uppsala, replication);
      const total = regions.map(counted).reduce((sum, one) => sum.map((value, at) => value + one[at]!));
      expect(total).toEqual(counted(nation));
      expect(regions.length).toBe(sweden.regions.length);
      expect(nation.hospitals).toBe(sweden.hospitals.length);
      for (const level of [nation, ...regions]) {
        expect(level.silent.length + level.reported).toBe(level.followed);
        expect(Object.values(level.doors).reduce((sum, one) => sum + one)).toBe(level.followed);
        expect(level.figures === null).toBe(level.reported === 0);
      }
      for (const { region, figures, reported, oldestMinutes, newestMinutes } of regions) {
        const reports = hospitals.flatMap(({ region: of, report }) =>
          of === region && report ? [report] : [],
        );
        expect(reports.length).toBe(reported);
        for (const kind of kinds)
          expect(figures?.[kind].needed ?? 0).toBe(reports.reduce((sum, one) => sum + one[kind].needed, 0));
        const ages = reports.map(({ ageMinutes }) => ageMinutes);
        if (reported > 0)
          expect([oldestMinutes, newestMinutes]).toEqual([Math.max(...ages), Math.min(...ages)]);
      }
    },
  );
});

describe('scenes report in their own words', () => {
  test('the first report comes with the first ambulance and the second ten minutes later, each with an estimate', () => {
    const { scenes, casualtiesReported } = situationAt(200);
    expect(scenes.map(({ site }) => site)).toEqual(['site-0', 'site-1']);
    for (const { reports, alarmMinute } of scenes) {
      const [first, second] = reports;
      expect(first!.sentMinute).toBeGreaterThan(alarmMinute);
      expect(second!.sentMinute).toBeCloseTo(first!.sentMinute + 10, 9);
      expect([first!.number, second!.number, first!.tagged]).toEqual([1, 2, null]);
    }
    const estimates = scenes.map(({ reports }) => reports[0]!.casualties);
    expect(estimates.reduce((sum, one) => sum + one, 0)).toBe(casualtiesReported);
  });

  test('a report stands as it was sent, however many are tagged after it', () => {
    const early = situationAt(40);
    expect(situationAt(400).scenes[0]).toEqual(early.scenes[0]);
    const incident = incidentAt(400);
    const tagged = early.scenes[0]!.reports[1]!.tagged!;
    const all = tagged.red + tagged.yellow + tagged.green + tagged.black;
    expect(all).toBeGreaterThan(0);
    expect(all).toBeLessThan(incident.setting.sites[0]!.casualties);
  });

  test('the number is what the crew guessed, within a quarter of the truth and seldom equal to it', () => {
    const guesses = Array.from({ length: 12 }, (_, replication) => situationAt(60, nerve, replication)).map(
      ({ scenes }) => scenes[0]!.reports[0]!.casualties,
    );
    expect(guesses.every((guess) => guess >= 45 && guess <= 75)).toBe(true);
    expect(new Set(guesses).size).toBeGreaterThan(4);
  });

  test('a hazard is suspected before the substance is known, and none is said where there is none', () => {
    const { agentIdentifiedAfter } = nerve.parameters;
    const [first] = situationAt(60, nerve).scenes[0]!.reports;
    expect(first!.sentMinute).toBeLessThan(agentIdentifiedAfter);
    expect(first!.hazard).toBe('suspected');
    const quick = { ...nerve, parameters: { ...nerve.parameters, agentIdentifiedAfter: 0 } };
    expect(situationAt(60, quick).scenes[0]!.reports[0]!.hazard).toBe('nerve');
    expect(situationAt(60).scenes[0]!.reports[0]!.hazard).toBe('none');
  });

  test('a second report later moves nobody and changes no measure', () => {
    const late = { ...uppsala, parameters: { ...uppsala.parameters, sceneSecondReport: 240 } };
    const [one, other] = [situationAt(600), situationAt(600, late)];
    expect(other.hospitals).toEqual(one.hospitals);
    expect(other.scenes[0]!.reports[1]!.sentMinute).not.toBe(one.scenes[0]!.reports[1]!.sentMinute);
  });
});

test('the picture of a region says of a door what was reported, whoever command has last decided about', () => {
  const live = openSimulation(nerve, { seed, replication: 0 });
  const asked = [60, 90, 120, 150].flatMap((minute) => {
    live.runUntil(minute);
    const { hospitals } = live.situation();
    return live.picture('EX-1').map((row) => ({
      ...row,
      takes: hospitals.find(({ hospital }) => hospital === row.hospital)?.takes.red,
    }));
  });
  expect(asked.length).toBeGreaterThan(8);
  for (const { isOpenToRed, takes } of asked) expect(isOpenToRed).toBe(takes !== false);
});
