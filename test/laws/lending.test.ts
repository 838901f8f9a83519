import { describe, expect } from 'vitest';
import { measureIds } from '../../src/domain/measures.ts';
import type { Cell } from '../../src/domain/plan.ts';
import type { LendingStrategy } from '../../src/domain/resources/lending.ts';
import { begin } from '../../src/model/history.ts';
import type { Incident } from '../../src/model/incident.ts';
import { loanStage, nation } from '../../src/model/lending/loans.ts';
import { openIncident, runToHorizon, twinWaiting } from '../../src/model/runner.ts';
import { noLoans, takeStock } from '../../src/model/stock.ts';
import { postsAtHome } from '../../src/policy/lending/hours.ts';
import { bitsOf, isSameAfterSnapshot } from '../../src/verify/laws/sameness.ts';
import { oneStageEach, unitsAreHeld, type Watcher, watch } from '../../src/verify/laws/watchers.ts';
import { fc, test } from '../support/chance/property.ts';
import {
  LoanDiary,
  lendingCell,
  loansOf,
  readily,
  runLooking,
  steadily,
} from '../support/lending/lending-cell.ts';

const days = 6;
const curves = { A: steadily(2, 8, days), B: steadily(0.8, 16, days), C: steadily(1.2, 8, days) };
const regions = {
  A: { icu: 8, perDay: curves.A },
  B: { icu: 16, perDay: curves.B },
  C: { icu: 8, perDay: curves.C, neighbours: ['A'] },
};

/** Everything that can be on loan at once: people of regions, national teams, sets with staff. */
const everything: LendingStrategy = {
  ...readily,
  nationalTeams: {
    teams: 2,
    mix: { 'icu-nurse': 6, anaesthetist: 2 },
    bases: ['b', 'c'],
    notice: 400,
    endurance: 2_000,
    standingCost: 1_000_000,
    activationCost: 20_000,
  },
  equipment: { sets: 3, icuPlaces: 2, ventilators: 2, staff: { 'icu-nurse': 4 }, notice: 500, bases: ['c'] },
};

/** Evenly spread, which doubles of fast-check are not: most of those are nearly 0. */
const hundredths = (min: number, max: number) => fc.integer({ min, max }).map((one) => one / 100);

const wishes = fc.record({
  order: fc.constantFrom<LendingStrategy['lenders']['order']>(
    'neighbours-unless-overloaded',
    'healthcare-region-first',
    'least-loaded',
    'pooled-reserve',
  ),
  floor: hundredths(0, 100),
  share: hundredths(0, 100),
  decline: fc.constantFrom(0, 0.3),
  longest: fc.integer({ min: 100, max: 4_000 }),
  rest: fc.integer({ min: 0, max: 2_160 }),
  movePatients: fc.constantFrom('no' as const, 'also' as const),
  hasNational: fc.boolean(),
  fillsIn: fc.boolean(),
});
type Wishes = typeof wishes extends fc.Arbitrary<infer T> ? T : never;

function made({
  order,
  floor,
  share,
  decline,
  longest,
  rest,
  movePatients,
  hasNational,
  fillsIn,
}: Wishes): Cell {
  const lending: LendingStrategy = {
    ...(hasNational ? everything : readily),
    mandate: 'voluntary',
    lenders: { order, floor, share, decline },
    hours: { weekly: 48, longest, rest },
    movePatients,
  };
  return lendingCell({ regions, days, lending, fillsIn });
}

/** What the columns should hold, added up from the loans. */
class Sums {
  readonly away: Float64Array;
  readonly lent: Float64Array;
  readonly teams: Float64Array;
  readonly #length: number;

  constructor({ cell }: Incident) {
    const { hospitals, regions: all, staffing } = cell.system;
    this.#length = staffing.competences.length;
    this.away = new Float64Array(all.length * this.#length);
    this.lent = new Float64Array(all.length * this.#length);
    this.teams = new Float64Array(hospitals.length);
  }

  fill(incident: Incident): void {
    const { personsPerPost } = incident.compiled.lending!.ground;
    for (const column of [this.away, this.lent, this.teams]) column.fill(0);
    for (const { loan, stage, from, competence, persons, teams } of loansOf(incident)) {
      if (stage === loanStage.none) continue;
      if (from === nation) this.teams[incident.state.loanBase[loan]!]! += teams;
      if (from === nation) continue;
      this.away[from * this.#length + competence]! += persons;
      if (stage !== loanStage.agreed)
        this.lent[from * this.#length + competence]! += persons * postsAtHome(personsPerPost[competence]!);
    }
  }
}

const apart = (one: number, other: number) => Math.abs(one - other) > 1e-6;

/** Persons at home, promised and away are those employed; posts taken off rotas are those of the loans under way. */
const staffIsConserved: Watcher = (incident) => {
  const sums = new Sums(incident);
  let broken = 0;
  return {
    look() {
      const { state, compiled } = incident;
      const { employed, hospitalsOf, ground } = compiled.lending!;
      const { length } = ground.competences;
      sums.fill(incident);
      for (let at = 0; at < sums.away.length; at++) {
        const region = Math.floor(at / length);
        let lent = 0;
        for (const hospital of hospitalsOf[region]!)
          lent += state.lentPosts[hospital * length + (at % length)]!;
        if (state.personsAway[at] !== sums.away[at] || sums.away[at]! > employed[at]! + 1e-6) broken++;
        if (apart(lent, sums.lent[at]!)) broken++;
      }
    },
    broken: () => broken,
  };
};

/** No base has sent more teams or sets than it has, and those out are those of the loans under way. */
const teamsLast: Watcher = (incident) => {
  const sums = new Sums(incident);
  const { nationalTeams, equipment } = incident.compiled.lending!.strategy;
  let broken = 0;
  return {
    look() {
      const { teamsOut, setsOut } = incident.state;
      sums.fill(incident);
      let teams = 0;
      let sets = 0;
      for (let base = 0; base < teamsOut.length; base++) {
        if (teamsOut[base] !== sums.teams[base]) broken++;
        teams += teamsOut[base]!;
        sets += setsOut[base]!;
      }
      if (teams > (nationalTeams?.teams ?? 0) || sets > (equipment?.sets ?? 0)) broken++;
    },
    broken: () => broken,
  };
};

/** Nothing that is counted falls under nothing. */
const nothingIsNegative: Watcher = (incident) => {
  let broken = 0;
  return {
    look() {
      const { state } = incident;
      const {
        borrowed,
        lentPosts,
        promisedTo,
        personsAway,
        atWork,
        lentPlaces,
        lentVentilators,
        teamsOut,
        setsOut,
      } = state;
      const columns = [borrowed, lentPosts, promisedTo, personsAway, atWork, lentPlaces, lentVentilators];
      for (const column of [...columns, teamsOut, setsOut, state.setsTo])
        for (let at = 0; at < column.length; at++) if (column[at]! < -1e-6) broken++;
    },
    broken: () => broken,
  };
};

describe('laws of every lending strategy', () => {
  test.prop([wishes], { numRuns: 15 })(
    'staff are conserved at every happening, no base sends what it has not, nothing is negative and nobody is lost',
    (wish) => {
      const incident = openIncident(made(wish), 'laws');
      expect(
        watch(incident, [staffIsConserved, teamsLast, nothingIsNegative, oneStageEach, unitsAreHeld]),
      ).toEqual([0, 0, 0, 0, 0]);
    },
  );

  test.prop([wishes, fc.integer({ min: 1_500, max: 7_000 })], { numRuns: 6 })(
    'a snapshot taken with loans under way and continued equals the run that was never stopped',
    (wish, minute) => {
      expect(isSameAfterSnapshot(made(wish), 'snap', minute, 8_000)).toBe(true);
    },
  );

  test('when the need is over everybody is home again and nothing is left behind', () => {
    const lending = { ...everything, hours: { weekly: 48, longest: 3_000, rest: 1_000 } };
    const burst = { A: { icu: 8, perDay: [10] }, B: { icu: 16 }, C: { icu: 8 } };
    const diary = new LoanDiary();
    const { state } = runLooking(lendingCell({ regions: burst, days: 40, lending }), (one) =>
      diary.note(one),
    );
    expect(diary.loans).toBeGreaterThan(0);
    const left = [state.borrowed, state.lentPosts, state.promisedTo, state.personsAway, state.lentPlaces];
    for (const column of [...left, state.lentVentilators, state.teamsOut, state.setsOut, state.setsTo])
      expect(Math.max(...[...column].map(Math.abs))).toBeLessThan(1e-9);
  });
});

const seed = 'order';

describe('the order in which things are written decides nothing, to the bit', () => {
  const lending: LendingStrategy = { ...everything, preconditions: ['own-surge-used', 'agreement-active'] };
  const plain = lendingCell({ regions, days, lending });

  test('competences asked for, conditions, the mix of a team and bases that have as many teams each', () => {
    const { nationalTeams } = lending;
    const reordered: LendingStrategy = {
      ...lending,
      competences: [...lending.competences].reverse(),
      preconditions: [...lending.preconditions].reverse(),
      nationalTeams: {
        ...nationalTeams!,
        mix: Object.fromEntries(Object.entries(nationalTeams!.mix).reverse()),
        bases: [...nationalTeams!.bases].reverse(),
      },
    };
    expect(bitsOf(lendingCell({ regions, days, lending: reordered }), seed)).toEqual(bitsOf(plain, seed));
  });

  test('regions of the system', () => {
    const system = { ...plain.system, regions: [...plain.system.regions].reverse() };
    expect(bitsOf({ ...plain, system }, seed)).toEqual(bitsOf(plain, seed));
  });

  test('hospitals and sites, written in another order and sorted as the loader does', () => {
    const { A, B, C } = regions;
    const cell = lendingCell({ regions: { C, B, A }, days, lending });
    const { sites } = plain.scenario;
    const back = { ...cell, system: plain.system, scenario: { ...cell.scenario, sites } };
    expect(bitsOf(back, seed)).toEqual(bitsOf(plain, seed));
  });
});

describe('loans are judged against the same plan without them', () => {
  test('the run with loans off has the measures of the plan that lends nothing, to the bit', () => {
    const lends = lendingCell({ regions, days, lending: everything });
    const none = { ...lends, plan: { ...lends.plan, lending: null } };
    const incident = openIncident(lends, 'off');
    const row = new Float64Array(measureIds.length);
    const waiting = twinWaiting(incident, 2);
    begin(incident, 2, true, false);
    runToHorizon(incident);
    takeStock(incident, waiting, row, 0, noLoans);
    const bits = Array.from(row, (value) => (Number.isNaN(value) ? 'none' : value));
    expect(bits).toEqual(bitsOf(none, 'off', 2));
    expect(bits).not.toEqual(bitsOf(lends, 'off', 2));
  });
});
