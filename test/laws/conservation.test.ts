import { describe, expect } from 'vitest';
import { stage } from '../../src/model/columns.ts';
import { openIncident } from '../../src/model/runner.ts';
import {
  cleanDepartments,
  oneStageEach,
  oneVehicleEach,
  ownDispatches,
  unitsAreHeld,
  watch,
} from '../../src/verify/laws/watchers.ts';
import { cellOf, everyKey, exempelregion, mixes, withHospitals } from '../support/cells.ts';
import { fc, test } from '../support/chance/property.ts';

/** A whole small incident of any kind. */
const wishes = fc.record({
  casualties: fc.integer({ min: 1, max: 60 }),
  mix: fc.constantFrom(...Object.values(mixes)),
  key: fc.constantFrom(...everyKey),
  triage: fc.constantFrom('START' as const, 'TST' as const),
  sites: fc.integer({ min: 1, max: 3 }),
  minuteOfDay: fc.integer({ min: 0, max: 1439 }),
  agent: fc.constantFrom(undefined, 'chlorine' as const, 'nerve' as const),
  horizonHours: fc.integer({ min: 1, max: 30 }),
});

type Wishes = typeof wishes extends fc.Arbitrary<infer T> ? T : never;

const made = ({ agent, ...rest }: Wishes) => cellOf(agent === undefined ? rest : { ...rest, agent });

describe('laws of every incident', () => {
  const laws = [
    ['every casualty is in exactly one stage at every happening, and the dead stay dead', oneStageEach, 40],
    [
      'no place is used twice: units in use are exactly what somebody holds, and never negative',
      unitsAreHeld,
      30,
    ],
    ['nobody is in two vehicles, and every vehicle is at one hospital or site', oneVehicleEach, 20],
    ['nobody contaminated is treated in a clean department', cleanDepartments, 25],
    ['command never believes that fewer than nobody is on the way to a hospital', ownDispatches, 30],
  ] as const;
  for (const [law, watcher, numRuns] of laws) {
    test.prop([wishes], { numRuns })(law, (wish) => {
      expect(watch(openIncident(made(wish), 'laws'), [watcher])).toEqual([0]);
    });
  }

  test('stocks of blood and antidote are used to the end and never go below nothing', () => {
    for (const wish of [{ mix: { H1: 1 } }, { mix: { K1: 1 }, agent: 'nerve' }] as const) {
      const incident = openIncident(cellOf({ ...wish, casualties: 150, horizonHours: 12 }), 'laws');
      const stocks = [incident.state.blood, incident.state.antidote, incident.state.doses];
      let least = Infinity;
      const leastOf = () => {
        for (const stock of stocks) for (const left of stock) least = Math.min(least, left);
      };
      watch(incident, [() => ({ look: leastOf, broken: () => 0 })]);
      expect(least).toBeGreaterThanOrEqual(0);
      expect(least).toBeLessThan(8);
    }
  });

  test('with no places anywhere nobody is treated and nobody is lost', () => {
    const nothing = withHospitals(exempelregion, () => ({
      ward: 0,
      icu: 0,
      burnIcu: 0,
      theatres: 0,
      teams: { at30min: 0, at2h: 0, at8h: 0 },
      surgeIcu: 0,
      surgeIntermediate: 0,
    }));
    const incident = openIncident(cellOf({ system: nothing, mix: { H1: 1 }, casualties: 30 }), 'laws');
    watch(incident, []);
    expect(incident.state.definitive.every((minute) => minute === Infinity)).toBe(true);
    expect(incident.state.stages.every((at) => at <= stage.dead)).toBe(true);
  });
});
