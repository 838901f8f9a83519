import { describe, expect, test } from 'vitest';
import { settle, spread } from '../../src/model/setting.ts';
import { cellOf, exempelregion, sweden } from '../support/cells.ts';

describe('what an incident can touch', () => {
  test('ambulances are spread over hospitals by size, by largest remainder', () => {
    expect(spread(10, [4, 2, 1])).toEqual([6, 3, 1]);
    expect(spread(76, [4, 3, 3, 2, 1])).toHaveLength(5);
    expect(spread(76, [4, 3, 3, 2, 1]).reduce((sum, one) => sum + one, 0)).toBe(76);
  });

  test('a small region is touched whole', () => {
    const setting = settle(cellOf({ system: exempelregion }));
    expect(setting.hospitals.map(({ id }) => id)).toEqual([
      'norrsjukhuset',
      'soderlasarettet',
      'vastlasarettet',
    ]);
    expect(setting.vehicles).toHaveLength(10);
  });

  test('in Sweden the hospitals within an hour, the nearest neurosurgery and both burn centres', () => {
    const setting = settle(cellOf({ system: sweden }));
    const ids = setting.hospitals.map(({ id }) => id);
    expect(ids).toContain('akademiska');
    expect(ids).toContain('linkoping');
    expect(ids).not.toContain('kiruna');
    const reachable = setting.ground.reachable.map((at) => setting.hospitals[at]!.id);
    expect(reachable).not.toContain('linkoping');
  });

  test('hospitals are alarmed 5 min after the incident, later when far away', () => {
    const setting = settle(cellOf({ system: sweden }));
    const near = Math.min(...setting.alarm);
    expect(near).toBeGreaterThanOrEqual(5);
    expect(near).toBeLessThan(7);
    expect(Math.max(...setting.alarm)).toBeGreaterThan(15);
  });
});
