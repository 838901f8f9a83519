import { describe, expect } from 'vitest';
import { noSurge, type SurgePlan } from '../../src/domain/resources/surge.ts';
import type { Hospital, System } from '../../src/domain/system.ts';
import { components } from '../../src/kernel/machine-columns.ts';
import { component, pool } from '../../src/model/departments.ts';
import { begin } from '../../src/model/history.ts';
import type { Incident } from '../../src/model/incident.ts';
import { openIncident } from '../../src/model/runner.ts';
import { simulate } from '../../src/model/simulate.ts';
import { loadSurge } from '../../src/scenario/load.ts';
import { bitsOf } from '../../src/verify/laws/sameness.ts';
import { watch } from '../../src/verify/laws/watchers.ts';
import { cellOf, everyKey, exempelregion, mixes, usualSurge, withHospitals } from '../support/cells.ts';
import { fc, test } from '../support/chance/property.ts';
import { staffAreConserved } from '../support/staff/conserved.ts';

const contingency = await loadSurge('scenarios/surge/contingency-care.yaml');
const crisis = await loadSurge('scenarios/surge/crisis-care.yaml');

const wishes = fc.record({
  casualties: fc.integer({ min: 5, max: 90 }),
  mix: fc.constantFrom(...Object.values(mixes)),
  key: fc.constantFrom(...everyKey),
  surge: fc.constantFrom(usualSurge, contingency, crisis),
  minuteOfDay: fc.integer({ min: 0, max: 1439 }),
  horizonHours: fc.integer({ min: 2, max: 72 }),
  /** Intensive-care nurses at every hospital; none = by rule. */
  nurses: fc.constantFrom(undefined, 1, 5, 12),
});

function withNurses(nurses: number | undefined): System {
  return nurses === undefined
    ? exempelregion
    : withHospitals(exempelregion, () => ({ staff: { 'icu-nurse': nurses } }));
}

describe('staff at every happening', () => {
  test.prop([wishes], { numRuns: 30 })(
    'are conserved: nobody is posted who is not there, and nobody twice',
    ({ nurses, ...wish }) => {
      const incident = openIncident(cellOf({ ...wish, system: withNurses(nurses) }), 'staff');
      expect(watch(incident, [staffAreConserved])).toEqual([0]);
    },
  );
});

/** Hospitals with so few people that every place but wards is bound by them, and nobody to call. */
const bound = withHospitals(exempelregion, () => ({
  staff: {
    anaesthetist: 1,
    'anaesthesia-nurse': 1,
    'assistant-nurse': 4,
    'emergency-nurse': 2,
    'emergency-physician': 1,
    'icu-nurse': 1,
    surgeon: 2,
    'theatre-nurse': 2,
    'ward-nurse': 3,
  },
  callIn: Object.fromEntries(exempelregion.staffing.competences.map(({ id }) => [id, 0])),
}));

/** More places to raise, twice the ventilators, post-operative places and places in the emergency department. */
const added = {
  postopPlacesPerTheatre: 6,
  ventilatorsPerPlace: 4,
  emergencyPlacesXL: 120,
  emergencyPlacesL: 90,
  emergencyPlacesM: 80,
  emergencyPlacesS: 60,
};

const heavy = { casualties: 120, mix: { H1: 0.4, B2: 0.2, N1: 0.2, H3: 0.2 }, horizonHours: 72 } as const;

/** Happenings at which some staffed department has staff for all of its premises. */
function looseAt(incident: Incident): number {
  const kinds = [pool.team, pool.icu, pool.postop, pool.emergency];
  let loose = 0;
  const look = () => {
    const { limit } = incident.machine.columns.views;
    for (const kind of kinds)
      for (let hospital = 0; hospital < incident.setting.hospitals.length; hospital++) {
        const at = (incident.compiled.poolKinds[kind]!.base + hospital) * components.length;
        // Teams have no premises of their own: bays and theatres are pools beside them.
        const most =
          kind === pool.team
            ? incident.setting.hospitals[hospital]!.theatres
            : limit[at + component.premises]!;
        if (limit[at + component.staff]! >= most) loose++;
      }
  };
  watch(incident, [() => ({ look, broken: () => 0 })]);
  return loose;
}

describe('where staff bind everywhere', () => {
  const more = (hospital: Hospital) => ({ surgeIcu: 3 * hospital.surgeIcu });

  test('added places and ventilators leave every result the same to the bit (S14)', () => {
    for (const surge of [noSurge, usualSurge]) {
      const few = cellOf({ ...heavy, system: bound, surge });
      const many = cellOf({ ...heavy, system: withHospitals(bound, more), surge, parameters: added });
      expect(looseAt(openIncident(few, 'bound'))).toBe(0);
      for (const replication of [0, 1, 2])
        expect(bitsOf(many, 'bound', replication)).toEqual(bitsOf(few, 'bound', replication));
    }
  });

  test('added people do not: the test above would see a difference', () => {
    const nurses = withHospitals(bound, ({ staff }) => ({
      staff: { ...staff, 'icu-nurse': 3, anaesthetist: 2 },
    }));
    expect(bitsOf(cellOf({ ...heavy, system: nurses }), 'bound')).not.toEqual(
      bitsOf(cellOf({ ...heavy, system: bound }), 'bound'),
    );
  });

  test('and where places bind instead, added places do help', () => {
    const free = cellOf({ ...heavy });
    const many = cellOf({ ...heavy, parameters: added, system: withHospitals(exempelregion, more) });
    expect(bitsOf(many, 'bound')).not.toEqual(bitsOf(free, 'bound'));
  });
});

describe('a lower standard of care (S67)', () => {
  /** Half the nurses that the places take, nobody to call and nobody to fill in for them. */
  const nurses = {
    ...withHospitals(exempelregion, ({ icu }) => ({
      staff: { 'icu-nurse': icu / 2 },
      callIn: { 'icu-nurse': 0 },
    })),
    staffing: { ...exempelregion.staffing, substitutions: [] },
  };
  const outcome = (surge: SurgePlan, parameters = {}) =>
    [0, 1, 2, 3].map(
      (replication) =>
        simulate(cellOf({ ...heavy, system: nurses, surge, parameters }), { seed: 'standard', replication })
          .measures,
    );
  const sum = (outcomes: ReturnType<typeof outcome>, measure: string) =>
    outcomes.reduce((all, one) => all + one[measure]!, 0);

  test('lets more be cared for in intensive care, and counts those of them who are stretched', () => {
    const usual = outcome(usualSurge);
    const stretched = outcome(contingency);
    expect(sum(stretched, 'icuWaiting')).toBeLessThan(0.9 * sum(usual, 'icuWaiting'));
    expect(sum(stretched, 'icuStretched')).toBeGreaterThan(sum(usual, 'icuStretched'));
  });

  test('costs those cared for its penalty: the more it is, the more die', () => {
    const deaths = [0, -3, -30].map((contingencyPenalty) =>
      sum(outcome(contingency, { contingencyPenalty }), 'deaths'),
    );
    expect(deaths[1]!).toBeGreaterThan(deaths[0]!);
    expect(deaths[2]!).toBeGreaterThan(deaths[1]!);
  });
});

describe('a hospital whose staff bind', () => {
  test('posts nobody for places that it does not have', () => {
    const incident = openIncident(cellOf({ system: bound }), 'bound');
    begin(incident, 0, true);
    incident.machine.run(600);
    const { limit, capacity } = incident.machine.columns.views;
    const icu = incident.compiled.poolKinds[pool.icu]!.base;
    for (let hospital = 0; hospital < incident.setting.hospitals.length; hospital++) {
      const at = (icu + hospital) * components.length;
      expect(limit[at + component.staff]!).toBeLessThanOrEqual(limit[at + component.premises]!);
      expect(capacity[icu + hospital]).toBe(limit[at + component.staff]);
    }
  });
});
