import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, KeySettings } from '../../src/domain/plan.ts';
import type { Coordination } from '../../src/domain/resources/coordination.ts';
import type { System } from '../../src/domain/system.ts';
import type { TraceEvent } from '../../src/domain/trace.ts';
import { openSimulation, simulate, trace } from '../../src/model/simulate.ts';
import { cellOf, everyKey, mixes, sweden } from '../support/cells.ts';
import {
  alarmed,
  declining,
  escalating,
  nationAtOnce,
  regionAlone,
  under,
  withinReach,
} from '../support/coordination/forms.ts';

const forms: readonly Coordination[] = [regionAlone, escalating, nationAtOnce, alarmed, withinReach];
const seed = 'levels';

/** A bombing in a county with few hospitals of its own, so that levels are called for. */
const uppsala: System = {
  ...sweden,
  hospitals: sweden.hospitals.map((hospital) =>
    hospital.id === 'akademiska' ? hospital : { ...hospital, traumaRole: 'trauma-unit' },
  ),
};

function struck(
  key: KeySettings,
  casualties = 70,
  mix: (typeof mixes)[keyof typeof mixes] = mixes.violence,
): Cell {
  return cellOf({ system: uppsala, casualties, mix, key, horizonHours: 12 });
}

type Of<Kind extends TraceEvent['kind']> = Extract<TraceEvent, { kind: Kind }>;
const of = <Kind extends TraceEvent['kind']>(events: readonly TraceEvent[], kind: Kind) =>
  events.filter((event): event is Of<Kind> => event.kind === kind);

const isWideKey = (at: number): KeySettings => everyKey[at % everyKey.length]!;

describe('levels of coordination', () => {
  test('with one region in the system every form gives the same numbers, to the bit', () => {
    fc.assert(
      fc.property(fc.nat(everyKey.length - 1), fc.nat(200), fc.boolean(), (key, replication, isBurns) => {
        const mix = isBurns ? mixes.burns : mixes.violence;
        const cell = {
          ...cellOf({ key: isWideKey(key), casualties: 60, mix, horizonHours: 12 }),
          followsAll: true,
        };
        const without = simulate(cell, { seed, replication }).measures;
        for (const form of forms)
          expect(simulate(under(cell, declining(form)), { seed, replication }).measures).toEqual(without);
      }),
      { numRuns: 12 },
    );
  });

  test('hospitals within reach, written as a form, is what a plan without one does, to the bit', () => {
    const cell = struck({ kind: 'load-balanced' });
    for (const followsAll of [true, false]) {
      const plan = { ...cell.plan, coordination: withinReach };
      const within = simulate({ ...cell, plan, followsAll }, { seed, replication: 1 }).measures;
      expect(within).toEqual(simulate({ ...cell, followsAll }, { seed, replication: 1 }).measures);
    }
  });

  test('nobody is sent outside the level in force, nor to a region that declined, nor before threshold and decision', () => {
    const seen = { levels: 0, declined: 0, elsewhere: 0 };
    fc.assert(
      fc.property(
        fc.nat(everyKey.length - 1),
        fc.nat(500),
        fc.constantFrom(escalating, nationAtOnce, regionAlone),
        fc.constantFrom(undefined, 'nearest', 'least-loaded', 'proportional'),
        (key, replication, form, betweenRegions) => {
          const cell = under(struck(isWideKey(key)), declining(form));
          const own = betweenRegions === undefined ? {} : ({ betweenRegions } as const);
          const plan = { ...cell.plan, key: { ...cell.plan.key, ...own } };
          const { events } = trace({ ...cell, plan }, { seed, replication });
          followOne(cell, events, form, seen);
        },
      ),
      { numRuns: 25 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
  });
});

/** Replays who may be sent to from the told levels alone, and holds every decision to it. */
function followOne(
  { system, scenario }: Cell,
  events: readonly TraceEvent[],
  form: Coordination,
  seen: { levels: number; declined: number; elsewhere: number },
): void {
  const hit = scenario.sites[0]!.region;
  const home = system.regions.find(({ id }) => id === hit)!;
  const regionOf = new Map(system.hospitals.map(({ id, region }) => [id, region]));
  const open = new Set([hit]);
  let asked: Of<'level-asked'> | undefined;
  let answered = -Infinity;
  const declined = new Set<string>();
  for (const event of events) {
    if (event.kind === 'level-asked') {
      const own = form.levels[event.level as 'nation']!;
      if (own.opens !== 'at-alarm') {
        expect(event.load === null || event.load > own.over).toBe(true);
        expect(event.minute - Math.max(0, answered)).toBeGreaterThanOrEqual(own.for);
      }
      asked = event;
      declined.clear();
    }
    if (event.kind === 'level-declined') {
      declined.add(event.region);
      seen.declined++;
    }
    if (event.kind === 'level-in-force') {
      expect(event.minute - asked!.minute).toBeCloseTo(form.levels[event.level as 'nation']!.decision, 9);
      seen.levels++;
      answered = event.minute;
      for (const region of system.regions) {
        const belongs =
          event.level === 'nation' ||
          (event.level === 'healthcare-region' && region.healthcareRegion === home.healthcareRegion) ||
          (event.level === 'civil-area' && region.civilArea === home.civilArea);
        if (belongs && !declined.has(region.id)) open.add(region.id);
      }
    }
    // After a relief the ground shrinks; the unit tests hold how. Here it may only be smaller.
    if (event.kind !== 'decided') continue;
    const region = regionOf.get(event.hospital)!;
    expect(open.has(region)).toBe(true);
    if (region !== hit) seen.elsewhere++;
  }
}

describe('levels and what must not matter', () => {
  test('the order in which regions stand changes nothing, to the bit', () => {
    const cell = under(struck({ kind: 'proportional' }), declining(escalating));
    const { system } = cell;
    // Regions and hospitals are sorted by id when files are read; here regions stand the other way round all the same.
    const turned: Cell = { ...cell, system: { ...system, regions: [...system.regions].reverse() } };
    for (const replication of [0, 1, 2, 3]) {
      const one = simulate(cell, { seed, replication }).measures;
      expect(simulate(turned, { seed, replication }).measures).toEqual(one);
    }
  });

  test('a snapshot taken at any minute goes on as the run that was never stopped', () => {
    const cell = under(struck({ kind: 'load-balanced' }), declining(alarmed));
    const options = { seed, replication: 2 };
    const whole = openSimulation(cell, options);
    const copies = [15, 40, 75, 120, 200].map((minute) => {
      whole.runUntil(minute);
      return whole.snapshot();
    });
    whole.runUntil(600);
    const end = whole.snapshot();
    const other = openSimulation(cell, options);
    for (const copy of copies) {
      other.restore(copy);
      other.runUntil(600);
      expect(Buffer.compare(Buffer.from(other.snapshot()), Buffer.from(end))).toBe(0);
    }
  });

  test('whether a region declines is its own luck at the level: another region, key or plan does not move it', () => {
    const answers = (key: KeySettings, form: Coordination) =>
      of(trace(under(struck(key), form), { seed, replication: 4 }).events, 'level-declined')
        .filter(({ level }) => level === 'nation')
        .map(({ region }) => region);
    const [one, other] = [
      answers({ kind: 'nearest' }, declining(nationAtOnce)),
      answers({ kind: 'least-time' }, declining(nationAtOnce)),
    ];
    expect(one.length).toBeGreaterThan(0);
    expect(other).toEqual(one);
    const fewer = answers({ kind: 'nearest' }, declining(nationAtOnce, 0.3));
    expect(fewer.every((region) => one.includes(region))).toBe(true);
    const ordered = {
      ...nationAtOnce,
      levels: { nation: { ...nationAtOnce.levels.nation!, mandate: 'ordered' as const, decline: 1 } },
    };
    expect(answers({ kind: 'nearest' }, ordered)).toEqual([]);
  });
});
