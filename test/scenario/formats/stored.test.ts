import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { simulate } from '../../../src/model/simulate.ts';
import { fileKinds } from '../../../src/scenario/formats/step.ts';
import {
  inspectFile,
  loadCoordination,
  loadLending,
  loadStaffing,
  loadStudy,
  loadSurge,
  loadTransport,
  loadValidation,
} from '../../../src/scenario/load.ts';

/**
 * Files of every version that was ever given out stand beside this test and are never changed: what people have written
 * must be read by every later engine, and mean the same.
 */
const versionOne = fileURLToPath(new URL('./version-1/', import.meta.url));

test('files of version 1 are read, and mean what they meant', async () => {
  const study = await loadStudy(`${versionOne}studies/night.yaml`);
  expect(study.scenarios.map(({ id, horizon }) => [id, horizon])).toEqual([['fire', 4320]]);
  const [fire] = study.scenarios;
  expect(fire?.starts).toEqual({ date: '2026-02-14', month: 2, weekday: 5, minuteOfDay: 1360 });
  expect(fire?.sites.map(({ id, casualties, starts }) => [id, casualties, starts])).toEqual([
    ['hall', 20, 0],
    ['yard', 10, 5],
  ]);
  expect(fire?.sites[0]?.release).toEqual({ pattern: 'burst', after: 5, over: 60 });
  expect(study.plans.map(({ id, key, triage }) => [id, key.settings.kind, triage])).toEqual([
    ['first', 'nearest', 'START'],
    ['second', 'quota-table', 'TST'],
  ]);
  const [system] = study.systems;
  expect(system?.hospitals.map(({ id, icu, ward }) => [id, icu, ward])).toEqual([
    ['north', 6, 100],
    ['south', 4, 100],
    ['west', 4, 100],
  ]);
  expect(study.parameters[0]).toMatchObject({ keyDecision: 10, loadCv: 0.5 });
});

test('they still run', async () => {
  const study = await loadStudy(`${versionOne}studies/night.yaml`);
  for (const cell of study.cells) {
    expect(simulate(cell, { seed: 'stored', replication: 0 }).measures['casualties']).toBe(30);
  }
});

test('a surge plan of version 1 means what it meant', async () => {
  const { provenance: _, ...plan } = await loadSurge(`${versionOne}surge/quick.yaml`);
  expect(plan.levels).toEqual({
    normal: [],
    stabslage: [],
    forstarkningslage: ['call-in', 'beds'],
    katastroflage: ['call-in', 'beds', 'cancel-elective'],
  });
  expect(plan.raise).toEqual({
    stabslage: [],
    forstarkningslage: [{ signal: 'alarm', over: 0, for: 0 }],
    katastroflage: [{ signal: 'severe-per-team', over: 1, for: 30 }],
  });
  expect(plan.fallAfter).toBe(720);
  expect(plan.measures).toEqual([
    {
      id: 'beds',
      title: { sv: 'Platser', en: 'Places' },
      owner: 'Ward',
      lead: 60,
      ramp: 120,
      requires: ['call-in'],
      cost: { start: 1000, perHour: 50 },
      undo: null,
      settings: { kind: 'post-op-as-icu', extent: 0.5 },
    },
    expect.objectContaining({ id: 'call-in', lead: 30, settings: { kind: 'call-in', curve: 'survey-2015' } }),
    expect.objectContaining({ id: 'cancel-elective', undo: 720, settings: { kind: 'cancel-elective' } }),
  ]);
});

test('a form of coordination of version 1 means what it meant', async () => {
  const { provenance, ...form } = await loadCoordination(`${versionOne}coordination/steps.yaml`);
  const usual = { over: 1, for: 15, decision: 40, decline: 0.2 };
  expect(form).toEqual({
    id: 'steps',
    owner: 'Test',
    title: { sv: 'Steg', en: 'Steps' },
    region: { reach: 45, atLeast: 2 },
    levels: {
      'healthcare-region': {
        ...usual,
        mandate: 'voluntary',
        opens: 'on-load',
        decision: 30,
        decline: 0.1,
        reach: 120,
      },
      nation: {
        mandate: 'ordered',
        opens: 'at-alarm',
        over: 1.5,
        for: 20,
        decision: 60,
        decline: 0,
        reach: 360,
      },
    },
    alarms: {
      burns: { persons: 2, decision: 15 },
      'intensive-care': { over: 1, for: 360, decision: 40, waited: 240 },
    },
    abroad: {
      nordic: {
        persons: 1,
        for: 120,
        decision: 360,
        prepares: 720,
        waited: 240,
        journey: 300,
        places: [
          {
            id: 'north',
            title: { sv: 'Norr', en: 'North' },
            at: { latitude: 60.4, longitude: 5.3 },
            offers: { burns: 2, 'intensive-care': 0 },
          },
        ],
      },
    },
    relief: { below: 0.5, for: 120 },
    sceneShare: 0.3,
    unknown: 'waits',
    reviewEvery: 5,
  });
  expect(provenance?.['levels.nation.over']).toEqual({ grade: 'D', source: 'Invented rule' });
});

test('a transport file of version 1 means what it meant', async () => {
  const { provenance: _, ...transport } = await loadTransport(`${versionOne}transport/few.yaml`);
  expect(transport).toEqual({
    id: 'few',
    owner: 'Test',
    title: { sv: 'Några', en: 'A few' },
    terminals: [
      { id: 'EAST', name: 'East', at: { latitude: 60.1, longitude: 2.5 } },
      { id: 'WEST', name: 'West', at: { latitude: 60.2, longitude: 1.5 } },
    ],
    roadLeg: { detour: 1.5, speed: 50 },
    units: [
      {
        id: 'plane',
        title: { sv: 'Plan', en: 'Plane' },
        kind: 'fixed-wing',
        base: { terminal: 'EAST' },
        count: 2,
        speed: 500,
        capacity: { red: 1, yellow: 2, green: 3 },
        notice: { day: 30, night: 60 },
        hours: { from: 480, to: 1200 },
        grounded: 0.3,
        busy: 0.1,
        busyFor: 120,
        orderedBy: 'nation',
        decision: 15,
        load: 20,
        packaging: 40,
        handover: 25,
        turnaround: 45,
        range: 1500,
        least: 2,
        stops: 1,
        purposes: ['transfer'],
        escort: 'receiving',
        mishapFactor: 0.5,
      },
    ],
  });
});

test('a lending strategy of version 1 means what it meant', async () => {
  const { provenance: _, ...strategy } = await loadLending(`${versionOne}lending/neighbours.yaml`);
  expect(strategy).toEqual({
    id: 'neighbours',
    owner: 'Test',
    title: { sv: 'Grannar', en: 'Neighbours' },
    mandate: 'voluntary',
    trigger: { measure: 'icu-load', over: 0.95, for: 360 },
    preconditions: ['own-surge-used', 'agreement-active'],
    lenders: { order: 'neighbours-unless-overloaded', floor: 0.8, decline: 0.1, share: 0.05 },
    competences: ['icu-nurse', 'surgeon'],
    delays: { activation: 360, decision: 240, mobilise: 120, induction: 480 },
    inductionEffect: 0.4,
    effect: 0.9,
    hours: { weekly: 40, rest: 1440, longest: 40_320 },
    nationalTeams: {
      teams: 2,
      mix: { 'icu-nurse': 4, surgeon: 1 },
      bases: ['north', 'south'],
      notice: 360,
      endurance: 14_400,
      standingCost: 1_000_000,
      activationCost: null,
    },
    equipment: {
      sets: 1,
      icuPlaces: 3,
      ventilators: 3,
      staff: { 'icu-nurse': 2 },
      notice: 1440,
      bases: ['west'],
    },
    movePatients: 'also',
    costs: { hourlyPay: 300, supplement: 1, payer: 'state' },
  });
});

test('a staffing of version 1 means what it meant', async () => {
  const { staffing } = await loadStaffing(`${versionOne}staffing/three.yaml`);
  expect(staffing.competences.map(({ id }) => id)).toEqual(['icu-nurse', 'surgeon', 'ward-nurse']);
  expect(staffing.needs.icu).toEqual({ 'icu-nurse': 1 });
  expect(staffing.relaxed.crisis).toEqual({ icu: { 'icu-nurse': 0.25 } });
  expect([staffing.tiresAfter, staffing.stopsAfter, staffing.rest]).toEqual([720, 960, 660]);
  expect([staffing.calledFor, staffing.extraPerWeek, staffing.calledAnewAfter]).toEqual([4320, 480, 40_320]);
});

test('an event of version 1 means what it meant', async () => {
  const { cell, deadAtOnce, figures } = await loadValidation(`${versionOne}validation/crash.yaml`);
  const { scenario, system, plan } = cell;
  expect([scenario.horizon, deadAtOnce, plan.key.id, plan.surge.id, plan.triage]).toEqual([
    2880,
    2,
    'nearest',
    'quick',
    'TST',
  ]);
  expect(system.hospitals.map(({ id, ward }) => [id, ward])).toEqual([
    ['near', 300],
    ['ring-1', 190],
    ['ring-2', 190],
    ['ring-3', 190],
  ]);
  expect(system.regions.map(({ ambulances }) => ambulances)).toEqual([20]);
  expect(figures).toEqual([
    {
      quantity: 'arrival',
      number: 2,
      hospitals: ['near'],
      value: 20,
      source: 'S1',
      grade: 'C',
      isFitted: false,
    },
    { quantity: 'in-hospital', at: 1440, value: 9, source: 'S1', grade: 'B', isFitted: true },
  ]);
});

test('every kind of file is among those stored', async () => {
  const files = [
    'systems/small/system.yaml',
    'types/fire.yaml',
    'keys/quotas.yaml',
    'studies/night.yaml',
    'systems/small/ordinary-care.yaml',
    'staffing/three.yaml',
    'surge/quick.yaml',
    'lending/neighbours.yaml',
    'coordination/steps.yaml',
    'transport/few.yaml',
    'validation/crash.yaml',
  ];
  const kinds = new Set<string>();
  for (const file of files) {
    const { problems, summary } = await inspectFile(`${versionOne}${file}`);
    expect(problems).toEqual([]);
    kinds.add(String(summary?.format.split('/')[0]));
  }
  expect([...kinds].sort()).toEqual([...fileKinds].sort());
});
