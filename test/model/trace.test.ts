import { describe, expect, test } from 'vitest';
import { type MeasureId, measureIds } from '../../src/domain/measures.ts';
import type { Cell } from '../../src/domain/plan.ts';
import { reasons } from '../../src/domain/reason.ts';
import { type CasualtyEvent, isOfCasualty, type Trace, type TraceEvent } from '../../src/domain/trace.ts';
import { openIncident, openRunner } from '../../src/model/runner.ts';
import { openSimulation, simulate, trace } from '../../src/model/simulate.ts';
import { recount, recounted } from '../../src/results/trace/recount.ts';
import { type CellWishes, cellOf, everyKey, mixes, sweden } from '../support/cells.ts';

const seed = 'trace';

/** Scenarios that differ in what goes wrong: bleeding, fire, gas that must be washed off, two sites, Swedish hospitals. */
const scenarios: Readonly<Record<string, CellWishes>> = {
  violence: { casualties: 40 },
  fire: { casualties: 30, mix: mixes.burns, horizonHours: 72 },
  nerve: { casualties: 60, mix: mixes.nerve, agent: 'nerve', parameters: { secondaryContamination: 1 } },
  twoSites: { casualties: 20, sites: 2, mix: mixes.confined },
  stockholm: { casualties: 60, system: sweden, minuteOfDay: 1380 },
};

type Kind = TraceEvent['kind'];
type Of<K extends Kind> = Extract<TraceEvent, { kind: K }>;

function events<K extends Kind>(told: Trace, kind: K): Of<K>[] {
  return told.events.filter((event): event is Of<K> => event.kind === kind);
}

const told = (wishes: CellWishes, replication = 0): Trace => trace(cellOf(wishes), { seed, replication });

function storyOf({ events: all }: Trace, id: string): CasualtyEvent[] {
  return all.filter(isOfCasualty).filter(({ casualty }) => casualty === id);
}

/** A batch's row, as the worker computes it. */
function rowOf(cells: readonly Cell[], plan: number, replication: number): Record<string, number | null> {
  const row = new Float64Array(measureIds.length);
  openRunner(cells, seed).run(plan, replication, row, 0);
  return Object.fromEntries(measureIds.map((id, at) => [id, Number.isNaN(row[at]!) ? null : row[at]!]));
}

describe('a trace agrees with the tables', () => {
  for (const [name, wishes] of Object.entries(scenarios)) {
    test(`${name}: under every key the measures are those of the batch's row to the bit, and the events count up to them`, () => {
      const cells = everyKey.map((key) => cellOf({ ...wishes, key }));
      for (const [plan, cell] of cells.entries()) {
        for (const replication of [0, 3]) {
          const one = trace(cell, { seed, replication });
          const row = rowOf(cells, plan, replication);
          expect(one.measures).toEqual(row);
          const counted: Partial<Record<MeasureId, number | null>> = recount(one).measures;
          for (const id of recounted) expect([id, counted[id]]).toEqual([id, row[id]]);
        }
      }
    });
  }

  test('there is something to count: deaths, transfers, doors, second seats and refusals occur in these trials', () => {
    const all = Object.values(scenarios).flatMap((wishes) =>
      everyKey.map((key) => told({ ...wishes, key }, 3)),
    );
    const every = <K extends Kind>(kind: K): Of<K>[] => all.flatMap((one) => events(one, kind));
    expect(every('died').length).toBeGreaterThan(20);
    expect(every('transferred').length).toBeGreaterThan(5);
    expect(new Set(every('ended').map(({ death }) => death)).size).toBe(4);
    expect(new Set(every('door').map(({ door }) => door)).size).toBe(3);
    expect(every('decided').some(({ ridesWith }) => ridesWith !== null)).toBe(true);
    expect(every('decided').some(({ turnedAwayFrom }) => turnedAwayFrom !== null)).toBe(true);
    expect(new Set(every('looked').map(({ by }) => by)).size).toBe(4);
    expect(every('waited').some(({ awaited }) => awaited === 'handover')).toBe(true);
  });

  test('somebody dies in the events exactly when a fate has been closed against them', () => {
    for (const wishes of [scenarios['violence']!, scenarios['nerve']!, scenarios['stockholm']!]) {
      const one = told(wishes, 3);
      const closed = new Set(events(one, 'fate').map(({ casualty }) => casualty));
      const counted = events(one, 'ended').filter(({ death }) => death !== null);
      expect(new Set(counted.map(({ casualty }) => casualty))).toEqual(closed);
    }
  });

  test('without a witness nothing is written down and nothing differs: the happenings of a watched run are as many', () => {
    const cell = cellOf(scenarios['stockholm']!);
    const live = openSimulation(cell, { seed, replication: 0 });
    live.runUntil(cell.scenario.horizon);
    expect(openIncident(cell, seed).witness).toBeUndefined();
    const { measures } = simulate(cell, { seed, replication: 0 });
    trace(cell, { seed, replication: 0 });
    expect(simulate(cell, { seed, replication: 0 }).measures).toEqual(measures);
  });
});

describe('a trace hangs together', () => {
  for (const [name, wishes] of Object.entries(scenarios)) {
    const one = told({ ...wishes, key: { kind: 'load-balanced' } }, 1);

    test(`${name}: every hospital that is named is of the system, and every casualty of a site`, () => {
      const known = new Set(cellOf(wishes).system.hospitals.map(({ id }) => id));
      expect(one.hospitals.every((id) => known.has(id))).toBe(true);
      for (const event of one.events) {
        const named = [
          'hospital' in event ? event.hospital : null,
          'place' in event && event.place.kind === 'hospital' ? event.place.id : null,
          'to' in event ? event.to : null,
          'from' in event ? event.from : null,
          'boundFor' in event ? event.boundFor : null,
          'turnedAwayFrom' in event ? event.turnedAwayFrom : null,
        ].filter((id) => id !== null);
        expect(named.filter((id) => !one.hospitals.includes(id))).toEqual([]);
      }
      expect(one.casualties.every(({ id, site }) => id.startsWith(`${site}/`))).toBe(true);
    });

    test(`${name}: everybody's events stand in order of time, begin with the injury and end in a final stage or at the horizon`, () => {
      for (const { id, injured } of one.casualties) {
        const own = storyOf(one, id);
        const minutes = own.map(({ minute }) => minute);
        expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
        expect(own[0]).toMatchObject({ kind: 'injured', minute: injured });
        const last = own.at(-1)!;
        expect(last.kind).toBe('ended');
        const isFinal = last.stage === 'dead' || last.stage === 'discharged';
        expect(isFinal || last.minute === one.horizon).toBe(true);
        expect(own.filter(({ kind }) => kind === 'ended')).toHaveLength(1);
      }
    });

    test(`${name}: nobody stops waiting for what they did not wait for, and a wait is as long as it says`, () => {
      for (const { id } of one.casualties) {
        let open: Of<'waits'> | undefined;
        for (const event of storyOf(one, id)) {
          if (event.kind === 'waited') {
            expect(event.awaited).toBe(open?.awaited);
            expect(event.minutes).toBeCloseTo(event.minute - (open?.minute ?? Number.NaN), 9);
            open = undefined;
          }
          if (event.kind !== 'waits') continue;
          expect(open).toBeUndefined();
          open = event;
        }
      }
    });

    test(`${name}: nobody arrives by ambulance who was not sent there, and the reason is never missing`, () => {
      for (const { id } of one.casualties) {
        const own = storyOf(one, id);
        const arrival = own.find((event) => event.kind === 'arrived' && event.how === 'ambulance');
        if (arrival === undefined) continue;
        const sent = own.findLast((event): event is Of<'decided'> => event.kind === 'decided');
        expect(sent?.hospital).toBe(arrival.place.id);
        expect(reasons).toContain(sent?.reason);
        expect(sent!.minute).toBeLessThan(arrival.minute);
      }
    });
  }
});

describe('what command believed is taken at the decision', () => {
  const one = told({ casualties: 60, system: sweden, key: { kind: 'least-time' } });
  const decided = events(one, 'decided');

  test('unknown is null until a report has come, and known with its age after', () => {
    const firstReport = new Map<string, number>();
    for (const { hospital, minute } of events(one, 'report'))
      if (!firstReport.has(hospital)) firstReport.set(hospital, minute);
    for (const { hospital, minute, believed } of decided) {
      const isKnown = (firstReport.get(hospital) ?? Infinity) <= minute;
      expect(believed.ageMinutes === null).toBe(!isKnown);
      for (const free of Object.values(believed.free)) expect(free === null).toBe(!isKnown);
    }
    expect(decided.some(({ believed }) => believed.ageMinutes === null)).toBe(true);
    expect(decided.some(({ believed }) => believed.ageMinutes !== null)).toBe(true);
  });

  test('the age is that of the youngest report received by then', () => {
    for (const { hospital, minute, believed } of decided) {
      if (believed.ageMinutes === null) continue;
      const written = events(one, 'report')
        .filter((report) => report.hospital === hospital && report.minute <= minute)
        .map((report) => report.minute - report.ageMinutes);
      expect(minute - believed.ageMinutes).toBeCloseTo(Math.max(...written), 9);
    }
  });

  test('it is what the live picture shows at that minute, before the casualty counts as sent', () => {
    const cell = cellOf({ casualties: 60, system: sweden, key: { kind: 'least-time' } });
    const known = decided.find(
      ({ believed, ridesWith }) => believed.ageMinutes !== null && ridesWith === null,
    )!;
    const region = sweden.hospitals.find(({ id }) => id === known.hospital)!.region;
    const live = openSimulation(cell, { seed, replication: 0 });
    live.runUntil(known.minute - 1e-6);
    const row = live.picture(region).find(({ hospital }) => hospital === known.hospital)!;
    expect(row.free).toEqual(known.believed.free);
    expect(row.ageMinutes).toBeCloseTo(known.believed.ageMinutes!, 4);
  });

  test('whoever sits beside goes by the decision about the other', () => {
    const beside = events(told({ casualties: 40, mix: mixes.confined }), 'decided').filter(
      ({ ridesWith }) => ridesWith !== null,
    );
    expect(beside.length).toBeGreaterThan(0);
    const all = events(told({ casualties: 40, mix: mixes.confined }), 'decided');
    for (const { ridesWith, minute, hospital, reason } of beside) {
      const other = all.find((event) => event.casualty === ridesWith && event.minute === minute);
      expect([other?.hospital, other?.reason]).toEqual([hospital, reason]);
    }
  });
});

describe('a wait names what binds', () => {
  test('before the first ambulance it is staff that is lacking at the scene', () => {
    const one = told({ casualties: 30 });
    const [command] = events(one, 'first-ambulance');
    const early = events(one, 'waits').filter(
      ({ awaited, minute }) => awaited === 'hands' && minute < command!.minute,
    );
    expect(early.length).toBeGreaterThan(0);
    expect(early.every(({ component }) => component === 'staff')).toBe(true);
  });

  test('a bay is lacking space, a team staff, and an ambulance neither', () => {
    const parameters = { resuscitationBaysXL: 1, resuscitationBaysL: 1, resuscitationBaysM: 1 };
    const waits = events(told({ casualties: 60, mix: { H1: 1 }, parameters }), 'waits');
    const lacking = (thing: string) =>
      new Set(waits.filter(({ awaited }) => awaited === thing).map(({ component }) => component));
    expect(lacking('bay')).toEqual(new Set(['premises']));
    expect(lacking('ambulance')).toEqual(new Set([null]));
    const few = events(told({ casualties: 60, mix: { H1: 1 } }), 'waits');
    const forTeams = few.filter(({ awaited }) => awaited === 'team');
    expect(forTeams.length).toBeGreaterThan(0);
    expect(forTeams.every(({ component }) => component === 'staff')).toBe(true);
  });
});

describe('a death interrupts', () => {
  test('it says where, and what was released or waited for; nobody is heard of after it', () => {
    const overrun = { casualties: 150, mix: { H1: 1 } };
    const deaths = [...Object.values(scenarios), overrun].flatMap((wishes) => {
      const one = told(wishes, 3);
      return events(one, 'died').map((died) => ({ died, own: storyOf(one, died.casualty) }));
    });
    for (const { died, own } of deaths) {
      expect(own.slice(own.indexOf(died) + 1).map(({ kind }) => kind)).toEqual(['ended']);
      if (died.before === 'resuscitation') expect([...died.released, died.awaited]).toContain('bay');
      if (died.before === 'intensive-care')
        expect(died.released.some((thing) => thing.endsWith('-place'))).toBe(true);
    }
    expect(deaths.some(({ died }) => died.awaited !== null)).toBe(true);
    expect(deaths.some(({ died }) => died.released.length > 0)).toBe(true);
  });
});

test('a replication that is no whole number is refused', () => {
  expect(() => trace(cellOf(), { seed, replication: 0.5 })).toThrow(RangeError);
});

test('the log keeps one line per change of stage, with the age of the picture behind each decision', () => {
  const log = simulate(cellOf({ casualties: 40 }), { seed, replication: 0 }).log();
  expect(Object.keys(log[0]!)).toEqual([
    'minute',
    'casualty',
    'stage',
    'hospital',
    'need',
    'tag',
    'reason',
    'reportAge',
  ]);
  const inside = log.filter(({ reason, stage }) => reason !== null && stage !== 'transport');
  expect(inside.some(({ reportAge }) => reportAge !== null && reportAge > 5)).toBe(true);
  for (const entry of log) {
    const before = log.filter(
      (other) => other.casualty === entry.casualty && log.indexOf(other) < log.indexOf(entry),
    );
    expect(before.at(-1)?.stage).not.toBe(entry.stage === 'transfer' ? 'transfer' : 'dead');
  }
});
