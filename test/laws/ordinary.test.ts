import { describe, expect, test } from 'vitest';
import { measureIds } from '../../src/domain/measures.ts';
import { type PoolName, pool } from '../../src/model/departments.ts';
import { begin } from '../../src/model/history.ts';
import type { Incident } from '../../src/model/incident.ts';
import { openIncident, openRunner } from '../../src/model/runner.ts';
import { cellOf, sweden } from '../support/cells.ts';

const replications = 40;
/** Hours between looks at the census. */
const every = 4;
const week = 7 * 24;

/** Mean persons in and waiting for a department over three weeks from a day on, over replications and hospitals. */
function census(
  incident: Incident,
  from: number,
  kinds: readonly PoolName[],
): Map<PoolName, { inside: number; waiting: number }> {
  const { inUse, waiting } = incident.machine.columns.views;
  const sums = new Map(kinds.map((kind) => [kind, { inside: 0, waiting: 0 }]));
  for (let hour = every; hour <= 3 * week; hour += every) {
    incident.machine.run(from * 1440 + hour * 60);
    for (const kind of kinds) {
      const base = incident.compiled.poolKinds[pool[kind]]!.base;
      for (let hospital = 0; hospital < incident.setting.hospitals.length; hospital++) {
        sums.get(kind)!.inside += inUse[base + hospital]! * (every / (3 * week));
        sums.get(kind)!.waiting += waiting[base + hospital]! * (every / (3 * week));
      }
    }
  }
  return sums;
}

describe('ordinary care without an incident', () => {
  test('is stationary over 90 days: persons in and waiting for wards, emergency departments, intensive care and theatres drift less than 2 %', () => {
    const incident = openIncident(cellOf({ system: sweden, horizonHours: 24 * 90 }), 'ordinary');
    const kinds = ['ward', 'emergency', 'icu', 'theatre'] as const;
    const early = { ward: 0, emergency: 0, icu: 0, theatre: 0 };
    const late = { ward: 0, emergency: 0, icu: 0, theatre: 0 };
    for (let replication = 0; replication < replications; replication++) {
      begin(incident, replication, false);
      const first = census(incident, 7, kinds);
      const last = census(incident, 63, kinds);
      for (const kind of kinds) {
        early[kind] += first.get(kind)!.inside + first.get(kind)!.waiting;
        late[kind] += last.get(kind)!.inside + last.get(kind)!.waiting;
      }
    }
    for (const kind of kinds) expect(Math.abs(late[kind] / early[kind] - 1)).toBeLessThan(0.02);
  });

  test('nobody but casualties is displaced, and with no casualties of note almost nothing is', () => {
    const row = new Float64Array(measureIds.length);
    openRunner([cellOf({ casualties: 1, mix: { G1: 1 }, horizonHours: 72 })], 'ordinary').run(0, 0, row, 0);
    expect(Math.abs(row[measureIds.indexOf('displacedCare')]!)).toBeLessThan(2);
    expect(row[measureIds.indexOf('operationsPostponed')]).toBe(0);
  });

  test('the same ordinary patients come with and without an incident', () => {
    const incident = openIncident(cellOf({ casualties: 60, horizonHours: 24 }), 'ordinary');
    const arrivals = (hasCasualties: boolean) => {
      begin(incident, 0, hasCasualties);
      incident.machine.run(1440);
      return Array.from(incident.state.streamCount);
    };
    expect(arrivals(true)).toEqual(arrivals(false));
  });
});
