import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LendingStrategy, lenderOrders, mandates } from '../../../src/domain/resources/lending.ts';
import { icuPlaces, NeedRanking } from '../../../src/policy/lending/need.ts';
import { answerOf, offeredBecause, offeredPersons, offerReasons } from '../../../src/policy/lending/offer.ts';
import { askOrder } from '../../../src/policy/lending/order/catalogue.ts';
import { shareOut } from '../../../src/policy/lending/share-out.ts';
import {
  exampleStrategy,
  groundOfRegions,
  pictureOfRegions,
  type RegionRow,
  regionRows,
} from '../../support/lending/regions.ts';

const order = fc.constantFrom(...lenderOrders);
const percent = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);
const luck = fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true });

const strategy: fc.Arbitrary<LendingStrategy> = fc
  .record({ mandate: fc.constantFrom(...mandates), order, floor: percent, decline: percent, share: percent })
  .map(({ mandate, ...lenders }) => ({ ...exampleStrategy, mandate, lenders }));

/** Ids in the order in which a borrower asks. */
function asks(which: LendingStrategy['lenders']['order'], rows: readonly RegionRow[], borrower: string) {
  const into = new Int32Array(rows.length);
  const ask = askOrder(which, groundOfRegions(rows), exampleStrategy.trigger);
  const from = rows.findIndex(({ id }) => id === borrower);
  const count = ask(pictureOfRegions(rows), from, into);
  return Array.from(into.subarray(0, count), (region) => rows[region]?.id);
}

test('a lender never falls under its floor nor lends more than its share, and never more than was asked', () => {
  fc.assert(
    fc.property(
      regionRows,
      strategy,
      fc.nat({ max: 30 }),
      fc.nat({ max: 1 }),
      luck,
      (rows, plan, asked, competence, draw) => {
        const ground = groundOfRegions(rows);
        const picture = pictureOfRegions(rows);
        const answer = answerOf(plan, ground);
        for (let lender = 0; lender < rows.length; lender++) {
          const persons = offeredPersons(answer(picture, lender, competence, asked, draw));
          expect(Number.isInteger(persons)).toBe(true);
          expect(persons).toBeGreaterThanOrEqual(0);
          expect(persons).toBeLessThanOrEqual(asked);
          if (persons === 0) continue;
          const left =
            picture.onDuty(lender, competence) - persons / (ground.personsPerPost[competence] ?? 0);
          const floor = plan.lenders.floor * picture.demand(lender, competence);
          expect(left).toBeGreaterThanOrEqual(floor - 1e-9);
          const gone = picture.away(lender, competence) + persons;
          expect(gone).toBeLessThanOrEqual(plan.lenders.share * picture.employed(lender, competence) + 1e-9);
        }
      },
    ),
  );
});

test('a lender offers all that floor and share allow: one person more would break one of them', () => {
  fc.assert(
    fc.property(regionRows, strategy, fc.nat({ max: 1 }), (rows, plan, competence) => {
      const ground = groundOfRegions(rows);
      const picture = pictureOfRegions(rows);
      const willing = answerOf({ ...plan, mandate: 'ordered' }, ground);
      for (let lender = 0; lender < rows.length; lender++) {
        const offer = willing(picture, lender, competence, 1000, 0.5);
        if (offerReasons[offeredBecause(offer)] === 'unknown') continue;
        const more = offeredPersons(offer) + 1;
        const left = picture.onDuty(lender, competence) - more / (ground.personsPerPost[competence] ?? 0);
        const breaksFloor = left < plan.lenders.floor * picture.demand(lender, competence);
        const breaksShare =
          picture.away(lender, competence) + more > plan.lenders.share * picture.employed(lender, competence);
        expect(breaksFloor || breaksShare).toBe(true);
      }
    }),
  );
});

test('everybody but the borrower is asked once, and the order regions stand in decides nothing', () => {
  fc.assert(
    fc.property(
      regionRows.chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
      ),
      order,
      ([rows, shuffled], which) => {
        for (const { id } of rows) {
          const asked = asks(which, rows, id);
          expect([...asked].sort()).toEqual(rows.map((row) => row.id).filter((other) => other !== id));
          expect(asks(which, shuffled, id)).toEqual(asked);
        }
      },
    ),
  );
});

test('equal pictures give equal decisions, whatever was decided before', () => {
  fc.assert(
    fc.property(regionRows, regionRows, strategy, luck, (rows, others, plan, draw) => {
      const ground = groundOfRegions(rows);
      const ask = askOrder(plan.lenders.order, ground, plan.trigger);
      const answer = answerOf(plan, ground);
      const decide = () => {
        const into = new Int32Array(rows.length);
        ask(pictureOfRegions(rows), 0, into);
        return [...into, answer(pictureOfRegions(rows), rows.length - 1, 1, 9, draw)];
      };
      const before = decide();
      if (others.length === rows.length) ask(pictureOfRegions(others), 1, new Int32Array(rows.length));
      expect(decide()).toEqual(before);
    }),
  );
});

test('an unknown region is never treated as free: asked after every known one, and it offers nobody', () => {
  fc.assert(
    fc.property(regionRows, order, (rows, which) => {
      const silent = new Set(rows.filter(({ age }) => age === undefined).map(({ id }) => id));
      const asked = asks(which, rows, rows[0]?.id ?? '');
      const firstSilent = asked.findIndex((id) => silent.has(id ?? ''));
      if (firstSilent >= 0) expect(asked.slice(firstSilent).every((id) => silent.has(id ?? ''))).toBe(true);
      const answer = answerOf({ ...exampleStrategy, mandate: 'ordered' }, groundOfRegions(rows));
      rows.forEach(({ id }, lender) => {
        if (!silent.has(id)) return;
        const offer = answer(pictureOfRegions(rows), lender, 0, 5, 0.5);
        expect([offeredPersons(offer), offerReasons[offeredBecause(offer)]]).toEqual([0, 'unknown']);
      });
    }),
  );
});

test('the needs of known regions stand in falling order, the unknown after them', () => {
  fc.assert(
    fc.property(regionRows, (rows) => {
      const ranking = new NeedRanking(groundOfRegions(rows));
      ranking.fill(pictureOfRegions(rows), icuPlaces);
      const shortages = Array.from(ranking.order, (region) => ranking.shortage[region] ?? 0);
      expect([...ranking.order].sort()).toEqual(rows.map((_, at) => at));
      expect(shortages.slice(0, ranking.known)).toEqual(
        shortages.slice(0, ranking.known).sort((a, b) => b - a),
      );
      expect(shortages.slice(ranking.known).every((shortage) => Number.isNaN(shortage))).toBe(true);
    }),
  );
});

test('whole parts sum to what is shared out, each within one of its quota', () => {
  const weights = fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 21 });
  fc.assert(
    fc.property(weights, fc.nat({ max: 400 }), (all, total) => {
      const into = new Float64Array(all.length);
      const sum = all.reduce((left, right) => left + right, 0);
      const given = shareOut(total, all, all.length, into, new Float64Array(all.length));
      expect(given).toBe(sum === 0 ? 0 : total);
      expect(into.reduce((left, right) => left + right, 0)).toBe(given);
      all.forEach((weight, at) => {
        const quota = sum === 0 ? 0 : (total * weight) / sum;
        expect(Math.abs((into[at] ?? 0) - quota)).toBeLessThan(1);
        if (total <= sum) expect(into[at]).toBeLessThanOrEqual(weight);
      });
    }),
  );
});
