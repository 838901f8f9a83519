import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betweenRegionsKinds } from '../../src/domain/resources/coordination.ts';
import { engineVersion } from '../../src/kernel/version.ts';
import { coordinating } from '../../src/model/coordination/columns.ts';
import { reviewCoordination } from '../../src/model/coordination/escalation.ts';
import { begin } from '../../src/model/history.ts';
import { openIncident } from '../../src/model/runner.ts';
import { betweenRegions } from '../../src/policy/coordination/between-regions.ts';
import { loadOnPicture } from '../../src/policy/coordination/escalation.ts';
import { distributionKey } from '../../src/policy/distribution/catalogue.ts';
import { casualtiesReported, casualty, places, settings } from '../support/arbitrary-ground.ts';
import { cellOf, mixes, sweden } from '../support/cells.ts';
import { escalating, regionAlone, under } from '../support/coordination/forms.ts';
import { pictureOf } from '../support/picture.ts';
import { guarded, pictureNames, scramble } from '../support/pictures/leak.ts';

/** Two truths that no report has told of. */
const truths = [{ census: 0 }, { census: 99 }] as const;
const names = { tag: true, seemsBurnCentre: true, seemsNeurosurgery: true, luck: true } as const;

/** What is true of hospitals and people and that command only learns by reports. */
const untold = [
  ...['inUse', 'waiting', 'capacity', 'doorClosed', 'atWork', 'rostered', 'called', 'icuDemand', 'received'],
  ...['inWard', 'blood', 'peakLoad', 'need', 'fates', 'severity', 'frailty', 'noReturn', 'injury'],
];

describe('levels of coordination: another truth behind the same picture, the same decision', () => {
  test('keys of two levels and the load on the picture read the picture and the glimpse alone', () => {
    const situation = places.chain((here) =>
      fc.tuple(fc.constant(here), settings(here.map(({ hospital }) => hospital.id))),
    );
    fc.assert(
      fc.property(
        situation,
        casualty,
        casualtiesReported,
        fc.constantFrom(...betweenRegionsKinds),
        ([here, own], glimpse, reported, kind) => {
          const ground = {
            hospitals: here.map(({ hospital }, at) => ({ ...hospital, region: `R${at % 3}` })),
            reachable: here.map((_, at) => at),
            region: 'R0',
          };
          const shown = pictureOf(
            here.map(({ status }) => status),
            reported,
          );
          const load = {
            hospitals: ground.reachable,
            count: here.length,
            prepared: new Float64Array(here.length).fill(2),
          };
          const [one, other] = truths.map((truth) => {
            const picture = guarded(shown, pictureNames, truth);
            const key = betweenRegions(kind, ground, (part) => distributionKey(own, part));
            return [key(picture, guarded(glimpse, names, truth)), loadOnPicture(picture, load, regionAlone)];
          });
          expect(one).toEqual(other);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a review asks the same level whatever the truth behind the reports, and another picture can move it', () => {
    const cell = under(cellOf({ system: sweden, casualties: 90, mix: mixes.violence }), escalating);
    const incident = openIncident(cell, 'leak');
    begin(incident, 0, true);
    const header = { engine: engineVersion, plan: 'leak' };
    const decision = () => {
      reviewCoordination(incident);
      return Array.from(incident.state.coordination);
    };
    let asked = 0;
    let moved = 0;
    for (let minute = 9; minute < 300; minute += 10) {
      incident.machine.run(minute);
      const snapshot = incident.machine.snapshot(header);
      const tried = (names: readonly string[], salt: number) => {
        incident.machine.restore(snapshot, header);
        scramble(incident, names, salt);
        // The slot of the review holds the next one; a second review would be planned beside it.
        incident.machine.calendar.cancel(incident.compiled.slots.coordination);
        return decision();
      };
      const before = tried([], 1);
      if (before[coordinating.asked]! >= 0) asked++;
      for (const salt of [1, 2]) expect(tried(untold, salt)).toEqual(before);
      if (tried(['reports'], 1).some((value, at) => !Object.is(value, before[at]))) moved++;
      incident.machine.restore(snapshot, header);
    }
    expect(asked).toBeGreaterThan(0);
    expect(moved).toBeGreaterThan(0);
  });
});
