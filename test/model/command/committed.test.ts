import { describe, expect, test } from 'vitest';
import { scalar } from '../../../src/model/columns.ts';
import { openIncident } from '../../../src/model/runner.ts';
import { type Watcher, watch } from '../../../src/verify/laws/watchers.ts';
import { cellOf, everyKey, mixes, sweden } from '../../support/cells.ts';
import { unitOf, withUnits } from '../../support/transport/units.ts';

/** More of a tag are said to have come than command has sent: how often, at any hospital. */
const moreComeThanSent: Watcher = (incident) => {
  let broken = 0;
  return {
    look() {
      for (let hospital = 0; hospital < incident.setting.hospitals.length; hospital++)
        for (let tag = 0; tag < 3; tag++) if (incident.picture.committed(hospital, tag) < 0) broken++;
    },
    broken: () => broken,
  };
};

describe('those whom command has sent and no report yet counts', () => {
  test.each([
    ['by ambulance', []],
    [
      'by ambulance and helicopter',
      [unitOf('bird', 'helicopter', { base: { hospital: 'akademiska' }, count: 4 })],
    ],
  ])('are never fewer than nobody: a patient moved from another hospital %s is none of them', (_, units) => {
    const cell = cellOf({
      system: sweden,
      casualties: 90,
      mix: mixes.violence,
      key: everyKey[0]!,
      horizonHours: 36,
      parameters: { statusCadenceCalm: 30 },
    });
    const incident = openIncident(withUnits(cell, units), 'committed');
    expect(watch(incident, [moreComeThanSent])).toEqual([0]);
    expect(incident.state.scalars[scalar.transfers]).toBeGreaterThan(0);
  });
});
