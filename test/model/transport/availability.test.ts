import { describe, expect, test } from 'vitest';
import type { Coordination } from '../../../src/domain/resources/coordination.ts';
import type { TransportUnit } from '../../../src/domain/resources/transport.ts';
import { coordinating } from '../../../src/model/coordination/columns.ts';
import { begin } from '../../../src/model/history.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { openIncident } from '../../../src/model/runner.ts';
import { isGrounded, isOnDuty, mayBeOrdered, mayGo } from '../../../src/model/transport/availability.ts';
import { cellOf, exempelregion, sweden } from '../../support/cells.ts';
import {
  alarmed,
  escalating,
  nationAtOnce,
  regionAlone,
  under,
  withinReach,
} from '../../support/coordination/forms.ts';
import { unitOf, withUnits } from '../../support/transport/units.ts';

/** One unit at 14:00, and what is asked about it. */
function begun(wishes: Partial<TransportUnit>, replication = 0): Incident {
  const incident = openIncident(
    withUnits(cellOf({ minuteOfDay: 840 }), [unitOf('bird', 'helicopter', wishes)]),
    'go',
  );
  begin(incident, replication, true);
  return incident;
}

describe('when a unit may go', () => {
  test('hours from one time to the same are round the clock', () => {
    const incident = begun({ hours: { from: 900, to: 900 } });
    expect(isOnDuty(incident, 0, 0, 120)).toBe(true);
    expect(isOnDuty(begun({ hours: { from: 900, to: 960 } }), 0, 0, 120)).toBe(false);
  });

  test('its hours begin to count when it moves, not while it is decided and made ready', () => {
    // Asked for at 14:00, moves at 16:00.
    const evening = { decision: 60, notice: { day: 60, night: 60 }, hours: { from: 950, to: 1300 } };
    expect(mayGo(begun(evening), 0, 180)).toBe(true);
    expect(mayGo(begun({ ...evening, hours: { from: 970, to: 1300 } }), 0, 180)).toBe(false);
    expect(mayGo(begun({ ...evening, hours: { from: 950, to: 1000 } }), 0, 180)).toBe(false);
  });

  test('the weather that matters is that of its mission, not that of the hours before it moves', () => {
    // Asked for at 14:00 in the span 12–18, moves at 20:00 in the span 18–24.
    const late = { decision: 0, notice: { day: 360, night: 360 }, grounded: 0.5 };
    const seen = { 'bad now, fair then': 0, 'fair now, bad then': 0 };
    for (let replication = 0; replication < 40; replication++) {
      const incident = begun(late, replication);
      const [now, then] = [isGrounded(incident, 0, 0), isGrounded(incident, 0, 360)];
      expect(mayGo(incident, 0, 420)).toBe(!then);
      if (now && !then) seen['bad now, fair then']++;
      if (!now && then) seen['fair now, bad then']++;
    }
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
  });
});

describe('who may order a unit', () => {
  const fleet = (['region', 'nation'] as const).map((orderedBy) =>
    unitOf(orderedBy === 'region' ? 'a' : 'b', 'helicopter', { orderedBy }),
  );

  /** Whether each unit may be ordered at every level of a form, from the region up. */
  function orderable(form: Coordination | undefined, system = sweden): readonly string[] {
    const cell = withUnits(cellOf({ system }), fleet);
    const incident = openIncident(form === undefined ? cell : under(cell, form), 'order');
    begin(incident, 0, true);
    const levels = incident.compiled.coordination?.levels ?? [];
    return Array.from({ length: Math.max(1, levels.length) }, (_, level) => {
      incident.state.coordination[coordinating.level] = level;
      const may = [0, 1].map((other) => (mayBeOrdered(incident, other) ? 'yes' : 'no')).join(' ');
      return `${levels[level]?.level ?? 'none'}: ${may}`;
    });
  }

  test('the nation orders its own when its level is in force; a region orders its own always', () => {
    expect(orderable(escalating)).toEqual(['region: yes no', 'healthcare-region: yes no', 'nation: yes yes']);
    expect(orderable(nationAtOnce)).toEqual(['region: yes no', 'nation: yes yes']);
  });

  test('a form that does not name the nation has none of its units', () => {
    expect(orderable(regionAlone)).toEqual(['region: yes no']);
    const { nation: _, ...below } = alarmed.levels;
    expect(orderable({ ...alarmed, levels: below }).at(-1)).toBe('healthcare-region: yes no');
  });

  test('without levels nobody has to be asked', () => {
    expect(orderable(undefined)).toEqual(['none: yes yes']);
    expect(orderable(withinReach)).toEqual(['none: yes yes']);
  });

  test('where the nation adds no region to the level below, it is in force with it', () => {
    expect(orderable(escalating, exempelregion)).toEqual(['region: yes yes']);
  });
});
