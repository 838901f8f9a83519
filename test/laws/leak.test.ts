import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lenderOrders, mandates } from '../../src/domain/resources/lending.ts';
import type { Hospital } from '../../src/domain/system.ts';
import { triageTools, type Vitals } from '../../src/domain/triage.ts';
import { engineVersion } from '../../src/kernel/version.ts';
import { flag, scalar } from '../../src/model/columns.ts';
import { pool } from '../../src/model/departments.ts';
import { begin } from '../../src/model/history.ts';
import type { Incident } from '../../src/model/incident.ts';
import { openIncident } from '../../src/model/runner.ts';
import { sitePool } from '../../src/model/scene/scene.ts';
import { decide } from '../../src/model/scene/transport.ts';
import { distributionKey } from '../../src/policy/distribution/catalogue.ts';
import { personsToAsk } from '../../src/policy/lending/need.ts';
import { answerOf } from '../../src/policy/lending/offer.ts';
import { askOrder } from '../../src/policy/lending/order/catalogue.ts';
import { splitPool } from '../../src/policy/lending/order/pooled-reserve.ts';
import { isTriggered, overloadedSince } from '../../src/policy/lending/trigger.ts';
import { chooseTransfer } from '../../src/policy/transfer/nearest-capable.ts';
import { triageTool } from '../../src/policy/triage/catalogue.ts';
import { lying } from '../policy/triage/signs.ts';
import { casualtiesReported, casualty, places, settings } from '../support/arbitrary-ground.ts';
import { cellOf, everyKey, mixes, sweden } from '../support/cells.ts';
import { lendingCell, loansOf, overloadedAndSpare, readily } from '../support/lending/lending-cell.ts';
import {
  competences,
  exampleStrategy,
  groundOfRegions,
  pictureOfRegions,
  regionRows,
} from '../support/lending/regions.ts';
import { hospitalOf, pictureOf } from '../support/picture.ts';
import { guarded, pictureNames, regionPictureNames, scramble } from '../support/pictures/leak.ts';

/** Two truths that no report has told of. */
const truths = [{ census: 0 }, { census: 99 }] as const;

describe('policies as functions: two truths with equal pictures, equal decisions', () => {
  test('every distribution key reads the picture and the glimpse alone', () => {
    const situation = places.chain((here) =>
      fc.tuple(fc.constant(here), settings(here.map(({ hospital }) => hospital.id))),
    );
    const names = { tag: true, seemsBurnCentre: true, seemsNeurosurgery: true, luck: true } as const;
    fc.assert(
      fc.property(situation, casualty, casualtiesReported, ([here, own], glimpse, reported) => {
        const ground = {
          hospitals: here.map(({ hospital }) => hospital),
          reachable: here.map((_, at) => at),
          region: 'R1',
        };
        const picture = pictureOf(
          here.map(({ status }) => status),
          reported,
        );
        const [one, other] = truths.map((truth) =>
          distributionKey(own, ground)(guarded(picture, pictureNames, truth), guarded(glimpse, names, truth)),
        );
        expect(one).toBe(other);
      }),
      { numRuns: 1000 },
    );
  });

  test('lending orders, offers, triggers and needs read the picture of the regions alone', () => {
    fc.assert(
      fc.property(
        regionRows,
        fc.constantFrom(...lenderOrders),
        fc.constantFrom(...mandates),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (rows, order, mandate, luck) => {
          const ground = groundOfRegions(rows);
          const strategy = { ...exampleStrategy, mandate };
          const [one, other] = truths.map((truth) => {
            const picture = guarded(pictureOfRegions(rows), regionPictureNames, truth);
            const into = new Int32Array(rows.length);
            const parts = new Float64Array(rows.length);
            const asked = rows.map((_, region) => {
              const count = askOrder(order, ground, strategy.trigger)(picture, region, into);
              splitPool(ground, 0.2)(picture, 0, 7, into, count, parts);
              return [...into.subarray(0, count), ...parts.subarray(0, count)];
            });
            const each = rows.map((_, region) => [
              overloadedSince(picture, region, strategy.trigger, Number.NaN),
              isTriggered(picture.now, 0, strategy.trigger),
              ...competences.map((_, at) => personsToAsk(picture, region, at, strategy)),
              ...competences.map((_, at) => answerOf(strategy, ground)(picture, region, at, 9, luck)),
            ]);
            return { asked, each };
          });
          expect(one).toEqual(other);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('every triage tool reads the signs alone, not the need behind them', () => {
    const names = Object.fromEntries(Object.keys(lying).map((name) => [name, true])) as Record<
      keyof Vitals,
      true
    >;
    const signs = fc.record({
      ...(Object.fromEntries(
        Object.entries(lying).map(([name, value]) => [
          name,
          typeof value === 'boolean' ? fc.boolean() : fc.integer({ min: 0, max: 140 }),
        ]),
      ) as { [K in keyof Vitals]: fc.Arbitrary<Vitals[K]> }),
    });
    fc.assert(
      fc.property(signs, fc.constantFrom(...triageTools), (seen, tool) => {
        const [one, other] = truths.map((truth) => triageTool(tool)(guarded(seen, names, truth)));
        expect(one).toBe(other);
      }),
    );
  });

  test('a transfer is chosen by what hospitals are for and how far they lie, not by how full they are', () => {
    const hospitals = ['a', 'b', 'c'].map((id) => hospitalOf(id, { neurosurgery: id !== 'a', icu: 5 }));
    const names = Object.fromEntries(Object.keys(hospitals[0]!).map((name) => [name, true])) as Record<
      keyof Hospital,
      true
    >;
    const [one, other] = truths.map((truth) => {
      const shown = hospitals.map((hospital) => guarded(hospital, names, truth));
      return chooseTransfer(shown, 0, true, false, (to) => 10 * to);
    });
    expect([one, other]).toEqual([1, 1]);
  });
});

/** What command has been told, has ordered itself, or sees at the scene and on the roads; and the machine's own clock and luck. */
const known = ['clock', 'key', 'reports', 'sentTo', 'scalars', 'flags', 'tag', 'site', 'roadFactor'];
const header = { engine: engineVersion, plan: 'leak' };
const seen = flag.seemsBurn | flag.seemsHead | flag.contaminated;

/** Another truth behind the same picture: every column overwritten that no report has carried. */
function changeTruth(incident: Incident, salt: number): void {
  const { views } = incident.machine.columns;
  const { state } = incident;
  const kept = [scalar.keyInForce, scalar.reported].map((at) => [at, state.scalars[at]!] as const);
  scramble(
    incident,
    Object.keys(views).filter((name) => !known.includes(name)),
    salt,
  );
  scramble(incident, ['scalars'], salt);
  for (const [at, value] of kept) state.scalars[at] = value;
  for (let one = 0; one < incident.casualties; one++)
    state.flags[one] = (state.flags[one]! & seen) | (salt % 2 === 0 ? ~seen : 0);
}

/** Where each of some casualties would be sent now from the scene, and after being turned away at a hospital. */
function decisions(incident: Incident): number[] {
  const asked = Array.from({ length: 12 }, (_, at) => (at * 3) % incident.casualties);
  return asked.flatMap((one) => [
    decide(incident, one, incident.state.site[one]!, false),
    decide(incident, one, one % incident.setting.hospitals.length, true),
  ]);
}

describe('the running model: the truth is changed behind the picture, and the next decision is the same', () => {
  test.each(everyKey.map((key) => [key.kind, key] as const))('under the key %s', (_, key) => {
    const cell = cellOf({ system: sweden, casualties: 60, mix: mixes.violence, key });
    const incident = openIncident(cell, 'leak');
    begin(incident, 0, true);
    const chosen = new Set<number>();
    for (const minute of [12, 25, 40, 55, 70, 90, 120]) {
      incident.machine.run(minute);
      const snapshot = incident.machine.snapshot(header);
      const before = decisions(incident);
      incident.machine.restore(snapshot, header);
      for (const salt of [1, 2]) {
        changeTruth(incident, salt);
        expect(decisions(incident)).toEqual(before);
        incident.machine.restore(snapshot, header);
      }
      for (const hospital of before) chosen.add(hospital);
    }
    expect(chosen.size).toBeGreaterThan(1);
  });

  test('a picture that differs does move the keys that read it', () => {
    const cell = cellOf({
      system: sweden,
      casualties: 60,
      mix: mixes.violence,
      key: { kind: 'load-balanced' },
    });
    const incident = openIncident(cell, 'leak');
    begin(incident, 0, true);
    incident.machine.run(60);
    const before = decisions(incident);
    scramble(incident, ['reports'], 1);
    expect(decisions(incident)).not.toEqual(before);
  });

  test('who leaves the scene next follows the tags, not what is true of those who wait', () => {
    const cell = cellOf({ system: sweden, casualties: 60, mix: mixes.violence });
    const incident = openIncident(cell, 'leak');
    begin(incident, 0, true);
    const ready = () => incident.machine.columns.views.waiting[sitePool(incident, pool.ready, 0)]!;
    while (ready() < 3 && incident.now < 200) incident.machine.run(incident.now + 1);
    expect(ready()).toBeGreaterThanOrEqual(3);
    const snapshot = incident.machine.snapshot(header);
    const order = () =>
      [1, 2, 3].map(() => incident.machine.pools.takeFirst(sitePool(incident, pool.ready, 0), incident.now));
    const before = order();
    incident.machine.restore(snapshot, header);
    scramble(
      incident,
      ['need', 'severity', 'frailty', 'frailty2', 'fates', 'noReturn', 'injury', 'untreated'],
      1,
    );
    expect(order()).toEqual(before);
  });
});

/** What is true of hospitals and people and that regions only learn by reports. */
const untold = [
  ...['inUse', 'waiting', 'capacity', 'doorClosed', 'atWork', 'rostered', 'called', 'icuDemand', 'received'],
  ...['inWard', 'blood', 'peakLoad', 'need', 'fates', 'severity', 'frailty', 'noReturn', 'injury'],
];

describe('loans in the running model', () => {
  test('a review agrees the same loans whatever the truth behind the reports', () => {
    const cell = lendingCell({ regions: overloadedAndSpare(6), days: 6, lending: readily });
    const incident = openIncident(cell, 'leak');
    begin(incident, 0, true);
    let agreed = 0;
    for (let minute = 359; minute < cell.scenario.horizon; minute += 360) {
      incident.machine.run(minute);
      const snapshot = incident.machine.snapshot(header);
      const had = loansOf(incident).length;
      incident.reviewLending();
      const before = loansOf(incident);
      agreed += before.length - had;
      for (const salt of [1, 2]) {
        incident.machine.restore(snapshot, header);
        scramble(incident, untold, salt);
        incident.reviewLending();
        expect(loansOf(incident)).toEqual(before);
      }
      incident.machine.restore(snapshot, header);
    }
    expect(agreed).toBeGreaterThan(0);
  });
});
