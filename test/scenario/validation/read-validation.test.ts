import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkFile, loadValidation, realDisk } from '../../../src/scenario/load.ts';
import { straightKm } from '../../../src/scenario/roads.ts';
import { placeholderHospitals } from '../../../src/scenario/validation/placeholder-hospitals.ts';
import { eventPath, eventText, withEvent } from '../../support/validation/event-file.ts';

const load = (text = eventText) => loadValidation(eventPath, { disk: withEvent(text) });

const problems = async (change: readonly [string, string]) => {
  const text = eventText.replace(...change);
  expect(text).not.toBe(eventText);
  const found = await checkFile(eventPath, { disk: withEvent(text) });
  return found.map(({ path, rule }) => `${path} ${rule}`);
};

describe('an event told by its account alone', () => {
  test('becomes a cell with the hospitals that the account names, and by type what it does not say', async () => {
    const { cell, deadAtOnce } = await load();
    const [near, ...ring] = cell.system.hospitals;
    expect(deadAtOnce).toBe(3);
    expect(near).toMatchObject({
      ...placeholderHospitals['trauma-centre'],
      id: 'near',
      name: 'Near',
      ward: 300,
    });
    expect(ring.map(({ id }) => id)).toEqual(['ring-1', 'ring-2', 'ring-3']);
    for (const hospital of ring) expect(hospital).toMatchObject(placeholderHospitals.medium);
    expect(cell.plan).toMatchObject({ key: { id: 'nearest' }, surge: { id: 'default' }, lending: null });
  });

  test('hospitals of a group lie within their ring round the first site', async () => {
    const { system, scenario } = (await load()).cell;
    const [site] = scenario.sites;
    const away = system.hospitals.slice(1).map(({ at }) => straightKm(site?.at ?? at, at));
    for (const km of away) {
      expect(km).toBeGreaterThan(9.9);
      expect(km).toBeLessThan(20.1);
    }
    expect(new Set(away.map((km) => km.toFixed(1))).size).toBe(3);
  });

  test('says of every field of a hospital how well it is known: D where only the type speaks', async () => {
    const { provenance } = (await load()).cell.system;
    expect(provenance['hospitals.near.ward']).toEqual({ grade: 'A', source: 'S1' });
    expect(provenance['hospitals.near.icu']).toEqual({ grade: 'D', source: 'placeholder' });
    expect(provenance['hospitals.ring-2.theatres']).toEqual({ grade: 'D', source: 'placeholder' });
    expect(provenance['regions.here.ambulances']).toEqual({ grade: 'A', source: 'S1' });
  });

  test('keeps which figures were fitted', async () => {
    const { figures } = await load();
    expect(figures).toEqual([
      { quantity: 'arrived', value: 23, source: 'S1', grade: 'A', isFitted: false },
      { quantity: 'in-hospital', at: 1440, value: 9, source: 'S1', grade: 'B', isFitted: true },
      {
        quantity: 'arrival',
        number: 2,
        hospitals: ['near'],
        value: 20,
        source: 'S1',
        grade: 'C',
        isFitted: false,
      },
    ]);
  });
});

describe('an event is refused', () => {
  test.each<readonly [string, readonly [string, string], string]>([
    ['with a figure that needs a time and has none', ['at: 1 d, ', ''], 'observed[1].at missing-key'],
    [
      'with a time for a figure that knows none',
      ['number: 2,', 'number: 2, at: 1 h,'],
      'observed[2].at unknown-key',
    ],
    ['with a figure later than its run', ['at: 1 d', 'at: 3 d'], 'observed[1].at after-horizon'],
    ['with a hospital that is not there', ['[near]', '[neer]'], 'observed[2].hospitals[0] unknown-id'],
    [
      'with a source that is not there',
      ['value: 23, source: S1', 'value: 23, source: S2'],
      'observed[0].source unknown-source',
    ],
    [
      'with a quantity that the model has not',
      ['quantity: arrived', 'quantity: happy'],
      'observed[0].quantity choice',
    ],
    ['with a ring that goes inwards', ['fromKm: 10', 'fromKm: 30'], 'hospitals.ring.fromKm bounds-order'],
    ['with two hospitals of one name', ['id: near,', 'id: ring-2,'], 'hospitals.ring.id duplicate-id'],
    [
      'with a grade of something no hospital has',
      ['grades: { ward', 'grades: { wards'],
      'hospitals.near.grades.wards unknown-key',
    ],
    ['with a key that is not there', ['key: nearest', 'key: neerest'], 'plan.key unknown-id'],
    ['without a grade of the plan', ['key: nearest, grade: D,', 'key: nearest,'], 'plan.grade missing-key'],
    [
      'with a lost hospital that is not there',
      ['observed:', 'disturbances: [{ kind: hospital-loss, hospital: no, at: 1 h }]\nobserved:'],
      'disturbances[0].hospital unknown-id',
    ],
    ['with shares that do not sum to 1', ['mix: vehicle', 'mix: { G1: 0.5 }'], 'sites.road.mix shares'],
  ])('%s', async (_, change, problem) => {
    expect(await problems(change)).toContain(problem);
  });

  test('with every problem of its shape at once, at its line', async () => {
    const text = eventText
      .replace('[near]', '[neer]')
      .replace('mix: vehicle', 'mix: bus')
      .replace('count: 20', 'count: -1');
    const found = await checkFile(eventPath, { disk: withEvent(text) });
    expect(found.map(({ line }) => line)).toEqual([10, 14]);
  });
});

describe('the shipped events', () => {
  const names = readdirSync(`${realDisk.shipped}/validation`).filter((name) => name.endsWith('.yaml'));

  test('are those of the medical knowledge page', () => {
    expect(names.map((name) => name.split('-')[0])).toEqual([
      'aurora', 'beirut', 'boston', 'brussels', 'colectiv', 'graniteville', 'madrid', 'nice', 'paris', 'pulse', 'volendam',
    ]); // biome-ignore format: a list to be read as one
  });

  test.each(names)('%s is right, and each figure has a source that is told', async (name) => {
    const { id, figures, sources } = await loadValidation(`${realDisk.shipped}/validation/${name}`);
    expect(`${id}.yaml`).toBe(name);
    for (const { source } of figures) expect(sources[source]).toMatch(/\w/);
  });

  test.each(['boston-2013', 'paris-2015', 'volendam-2001', 'colectiv-2015', 'graniteville-2005'])(
    'no figure of %s is called a test: values of the model were chosen after it',
    async (name) => {
      const { figures } = await loadValidation(`${realDisk.shipped}/validation/${name}.yaml`);
      expect(figures.every(({ isFitted }) => isFitted)).toBe(true);
    },
  );
});
