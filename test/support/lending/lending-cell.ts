import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Cell } from '../../../src/domain/plan.ts';
import type { LendingStrategy } from '../../../src/domain/resources/lending.ts';
import type { SurgePlan } from '../../../src/domain/resources/surge.ts';
import type { Hospital, System } from '../../../src/domain/system.ts';
import { scalar } from '../../../src/model/columns.ts';
import { begin } from '../../../src/model/history.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { loanStage } from '../../../src/model/lending/loans.ts';
import { openIncident, runToHorizon } from '../../../src/model/runner.ts';
import { loadSurge } from '../../../src/scenario/load.ts';
import { exempelregion } from '../cells.ts';
import { inflowCell } from '../inflow.ts';
import { exampleStrategy } from './regions.ts';

/** Places of intensive care are raised as the shipped plan does, but nobody is called in: loans are all the staff that come. */
export const raisedPlaces: SurgePlan = await loadSurge(
  fileURLToPath(new URL('../../../scenarios/surge/no-call-in.yaml', import.meta.url)),
);
export const noMeasures: SurgePlan = await loadSurge(
  fileURLToPath(new URL('../../../scenarios/surge/none.yaml', import.meta.url)),
);

/** A region with one hospital of the same name in small letters. */
export interface RegionWishes {
  /** Staffed intensive-care places. */
  readonly icu: number;
  /** Persons who fall ill on each day; none left out. */
  readonly perDay?: readonly number[];
  /** Everybody else when left out. */
  readonly neighbours?: readonly string[];
  readonly healthcareRegion?: string;
  readonly hospital?: Partial<Hospital>;
}

export interface LendingWishes {
  /** By id, in this order. */
  readonly regions: Readonly<Record<string, RegionWishes>>;
  readonly lending: LendingStrategy | null;
  readonly days: number;
  /** Share of intensive-care places that ordinary patients take. */
  readonly ordinaryShare?: number;
  readonly surge?: SurgePlan;
  /** Minutes by road between any two hospitals. */
  readonly road?: number;
  /** Whether others fill in for nurses of intensive care. */
  readonly fillsIn?: boolean;
  readonly personsPerPost?: number;
}

/** A hospital that can raise many places and has staff for its ordinary ones only, so that staff bind. */
function hospitalOf(id: string, region: string, at: number, { icu, hospital }: RegionWishes): Hospital {
  const [, model] = exempelregion.hospitals;
  return {
    ...model!,
    id,
    name: id,
    region,
    at: { latitude: 60 + at / 5, longitude: 2 },
    edSize: 'S',
    theatres: 1,
    icu,
    surgeIcu: 4 * icu,
    ...hospital,
  };
}

function others({ regions }: LendingWishes, id: string): readonly string[] {
  return Object.keys(regions).filter((one) => one !== id);
}

/** Regions with one hospital each, all roads equally long. */
export function regionsSystem(wishes: LendingWishes): System {
  const entries = Object.entries(wishes.regions);
  const { length } = entries;
  const { ordinary, staffing } = exempelregion;
  const { road = 75, ordinaryShare = 0.5 } = wishes;
  const [model] = exempelregion.regions;
  return {
    ...exempelregion,
    regions: entries.map(([id, { neighbours = others(wishes, id), healthcareRegion = 'H1' }]) => ({
      ...model!,
      id,
      name: id,
      neighbours,
      healthcareRegion,
    })),
    hospitals: entries.map(([id, region], at) => hospitalOf(id.toLowerCase(), id, at, region)),
    road: Float64Array.from({ length: length * length }, (_, pair) =>
      Math.floor(pair / length) === pair % length ? 0 : road,
    ),
    ordinary: {
      ...ordinary,
      values: { ...ordinary.values, icuOccupancyMin: ordinaryShare, icuOccupancyMax: ordinaryShare },
    },
    staffing: {
      ...staffing,
      substitutions: wishes.fillsIn ? staffing.substitutions : [],
      competences: staffing.competences.map((one) => ({
        ...one,
        personsPerPost: wishes.personsPerPost ?? one.personsPerPost,
      })),
    },
  };
}

/** A cell of such regions whose people fall ill by their curves, lending by a strategy. */
export function lendingCell(wishes: LendingWishes, system = regionsSystem(wishes)): Cell {
  const cell = inflowCell({
    system,
    surge: wishes.surge ?? raisedPlaces,
    horizonHours: 24 * wishes.days,
    perDay: Object.fromEntries(Object.entries(wishes.regions).map(([id, { perDay }]) => [id, perDay ?? [0]])),
  });
  return { ...cell, plan: { ...cell.plan, lending: wishes.lending } };
}

/** Asks after six hours of overload, without conditions; nobody declines. */
export const readily: LendingStrategy = {
  ...exampleStrategy,
  trigger: { measure: 'icu-load', over: 1.05, for: 360 },
  preconditions: [],
  lenders: { order: 'least-loaded', floor: 0.9, decline: 0, share: 0.5 },
  delays: { activation: 0, decision: 120, mobilise: 180, induction: 240 },
};

/**
 * A demand that stands at `load` times the staffed places of intensive care for so many days, ordinary patients included: as
 * many at once as are missing, then as many a day as leave (P1 stays ten days).
 */
export function steadily(load: number, icu: number, days: number, ordinaryShare = 0.5): number[] {
  const patients = (load - ordinaryShare) * icu;
  return Array.from({ length: days }, (_, day) => (day === 0 ? patients : patients / 10));
}

/** One region far over its own ceiling and one with places to spare. */
export const overloadedAndSpare = (days: number): LendingWishes['regions'] => ({
  A: { icu: 8, perDay: steadily(2, 8, days) },
  B: { icu: 16, perDay: steadily(0.7, 16, days) },
});

/** Runs a replication and looks at it after every happening. */
export function runLooking(cell: Cell, look: (incident: Incident) => void, replication = 0): Incident {
  const incident = openIncident(cell, 'lending');
  begin(incident, replication, true);
  incident.machine.observe = () => look(incident);
  runToHorizon(incident);
  return incident;
}

/** A loan as its columns have it. */
export interface LoanSeen {
  readonly loan: number;
  readonly stage: number;
  /** Region, or −1 for the nation. */
  readonly from: number;
  readonly to: number;
  readonly competence: number;
  readonly persons: number;
  readonly teams: number;
}

/** Every loan agreed so far, those that have ended among them. */
export function loansOf({ state }: Incident): readonly LoanSeen[] {
  return Array.from({ length: state.scalars[scalar.loans]! }, (_, loan) => ({
    loan,
    stage: state.loanStages[loan]!,
    from: state.loanFrom[loan]!,
    to: state.loanTo[loan]!,
    competence: state.loanOf[loan]!,
    persons: state.loanPersons[loan]!,
    teams: state.loanTeams[loan]!,
  }));
}

/** When each loan was first seen at each stage; a stage passed within one happening has no minute. */
export class LoanDiary {
  readonly #minutes: number[][] = [];

  note(incident: Incident): void {
    const { state } = incident;
    for (let loan = 0; loan < state.scalars[scalar.loans]!; loan++) {
      this.#minutes[loan] ??= [];
      const stage = state.loanStages[loan]!;
      // An ended loan is at no stage; it has been at others before.
      this.#minutes[loan]![stage] ??= incident.now;
    }
  }

  get loans(): number {
    return this.#minutes.length;
  }

  /** NaN when it was never seen there. */
  minute(loan: number, stage: keyof typeof loanStage): number {
    return this.#minutes[loan]?.[loanStage[stage]] ?? Number.NaN;
  }
}

/** Numbers that arithmetic on parts of posts may have moved a hair. */
export function expectClose(value: number, wanted: number): void {
  expect(Math.abs(value - wanted)).toBeLessThan(1e-6);
}
