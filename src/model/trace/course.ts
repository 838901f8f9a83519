import { minutesPerDay, minutesPerHour } from '../../domain/time.ts';
import { code as category } from '../../domain/triage.ts';
import type { ObservedFigure, QuantityId } from '../../domain/validation.ts';
import { flag, scalar, stage } from '../columns.ts';
import type { Incident } from '../incident.ts';
import { threeOutcomes } from '../stock.ts';

/** Looked at so often in the first days, then every six hours: stays in beds are seldom shorter. */
const oftenUntil = 3 * minutesPerDay;
const often = 15;
const seldom = 6 * minutesPerHour;

const isBed = new Set([stage.theatre, stage['post-operative'], stage['intensive-care'], stage.ward]);

/** Whether somebody at a stage is inside a hospital, or between two. */
const isInHospital = (at: number): boolean => at >= stage.door && at <= stage.transfer;

/**
 * The course of one run as a published account tells one: who was where when. Figures are read off the incident between
 * happenings; watching changes nothing.
 */
export class Course {
  readonly #incident: Incident;
  readonly #figures: readonly ObservedFigure[];
  /** Places of the hospitals that a figure is about; undefined for all. */
  readonly #chosen: readonly (ReadonlySet<number> | undefined)[];
  readonly #looks: readonly number[];
  readonly #planned: Uint8Array;
  readonly #wasAdmitted: Uint8Array;
  readonly #wasIntensive: Uint8Array;
  readonly #received: Uint8Array;
  /** First hospital that took somebody in, −1 for none yet: whoever comes to one that is lost goes on to another. */
  readonly #takenIn: Int32Array;
  #intensiveMinutes = 0;
  #wardMinutes = 0;
  #lookedAt = 0;

  constructor(incident: Incident, figures: readonly ObservedFigure[]) {
    const { setting, casualties } = incident;
    this.#incident = incident;
    this.#figures = figures;
    this.#chosen = figures.map(
      ({ hospitals }) =>
        hospitals && new Set(hospitals.map((id) => setting.hospitals.findIndex((one) => one.id === id))),
    );
    this.#looks = looksOf(incident.cell.scenario.horizon, figures);
    this.#planned = new Uint8Array(casualties);
    this.#wasAdmitted = new Uint8Array(casualties);
    this.#wasIntensive = new Uint8Array(casualties);
    this.#received = new Uint8Array(setting.hospitals.length);
    this.#takenIn = new Int32Array(casualties);
  }

  /** Runs a begun incident to its horizon and writes the value of every figure. A figure that never came about is Infinity. */
  watch(run: (until: number) => void, into: Float64Array, at: number): void {
    this.#begin();
    for (const minute of this.#looks) {
      run(minute);
      this.#look(minute);
      for (const [order, figure] of this.#figures.entries())
        if ((figure.at ?? this.#looks.at(-1)) === minute) into[at + order] = this.#read(figure, order);
    }
  }

  #begin(): void {
    const { state, casualties } = this.#incident;
    for (let casualty = 0; casualty < casualties; casualty++)
      this.#planned[casualty] = (state.flags[casualty]! & flag.operated) === 0 ? 0 : 1;
    for (const marks of [this.#wasAdmitted, this.#wasIntensive, this.#received]) marks.fill(0);
    this.#takenIn.fill(-1);
    this.#intensiveMinutes = 0;
    this.#wardMinutes = 0;
    this.#lookedAt = 0;
  }

  #look(minute: number): void {
    const { state, machine, casualties } = this.#incident;
    const since = minute - this.#lookedAt;
    this.#lookedAt = minute;
    for (let casualty = 0; casualty < casualties; casualty++) {
      const now = state.stages[casualty]!;
      if (!isInHospital(now)) continue;
      const place = machine.place[casualty]!;
      const isInside = now !== stage.transfer && state.lost[place] === 0;
      if (isInside && this.#takenIn[casualty]! < 0) this.#takenIn[casualty] = place;
      if (isInside) this.#received[place] = 1;
      if (isBed.has(now)) this.#wasAdmitted[casualty] = 1;
      if (now === stage['intensive-care']) {
        this.#wasIntensive[casualty] = 1;
        this.#intensiveMinutes += since;
      }
      if (now === stage.ward) this.#wardMinutes += since;
    }
  }

  #read(figure: ObservedFigure, order: number): number {
    const { quantity } = figure;
    if (quantity === 'intensive-days') return this.#intensiveMinutes / minutesPerDay;
    if (quantity === 'ward-days') return this.#wardMinutes / minutesPerDay;
    if (quantity === 'first-hospitals') return this.#firstHospitals().size;
    if (quantity === 'all-hospitals') return this.#allHospitals();
    if (quantity === 'transfers') return this.#incident.state.scalars[scalar.transfers]!;
    if (quantity === 'arrival') return this.#arrival(figure.number ?? 1, order);
    const counts = this.#counting[quantity];
    let persons = 0;
    for (let casualty = 0; casualty < this.#incident.casualties; casualty++)
      if (this.#isChosen(casualty, order)) persons += counts(casualty);
    return persons;
  }

  /** Whether somebody was first received by one of the hospitals that a figure is about. */
  #isChosen(casualty: number, order: number): boolean {
    const chosen = this.#chosen[order];
    return (
      chosen === undefined ||
      (this.#has(casualty, flag.reachedHospital) && chosen.has(this.#firstAt(casualty)))
    );
  }

  #has(casualty: number, mark: number): boolean {
    return (this.#incident.state.flags[casualty]! & mark) !== 0;
  }

  /** A hospital that took somebody in and let them go between two looks is the one first reached. */
  #firstAt(casualty: number): number {
    const { firstAt } = this.#incident.state;
    return this.#takenIn[casualty]! >= 0 ? this.#takenIn[casualty]! : firstAt[casualty]!;
  }

  #stage(casualty: number): number {
    return this.#incident.state.stages[casualty]!;
  }

  #firstHospitals(): Set<number> {
    const first = new Set<number>();
    for (let casualty = 0; casualty < this.#incident.casualties; casualty++)
      if (this.#has(casualty, flag.reachedHospital)) first.add(this.#firstAt(casualty));
    return first;
  }

  #allHospitals(): number {
    const all = this.#firstHospitals();
    for (const [hospital, has] of this.#received.entries()) if (has === 1) all.add(hospital);
    return all.size;
  }

  #arrival(number: number, order: number): number {
    const minutes: number[] = [];
    for (let casualty = 0; casualty < this.#incident.casualties; casualty++)
      if (this.#has(casualty, flag.reachedHospital) && this.#isChosen(casualty, order))
        minutes.push(this.#incident.state.arrived[casualty]!);
    return minutes.sort((a, b) => a - b)[number - 1] ?? Infinity;
  }

  /** 1 for whoever is counted, by quantity. */
  readonly #counting: Readonly<
    Record<
      Exclude<
        QuantityId,
        'intensive-days' | 'ward-days' | 'first-hospitals' | 'all-hospitals' | 'arrival' | 'transfers'
      >,
      (casualty: number) => number
    >
  > = {
    deaths: (casualty) => Number(this.#stage(casualty) === stage.dead),
    'deaths-in-hospital': (casualty) =>
      Number(this.#stage(casualty) === stage.dead && this.#has(casualty, flag.reachedHospital)),
    'preventable-deaths': (casualty) => {
      const { atOnce, withFreeFlow, inTheRun } = threeOutcomes(this.#incident, casualty);
      return Number(inTheRun && !withFreeFlow && !atOnce);
    },
    arrived: (casualty) => Number(this.#has(casualty, flag.reachedHospital)),
    'on-their-own': (casualty) =>
      Number(this.#has(casualty, flag.reachedHospital) && this.#has(casualty, flag.walksIn)),
    'by-ambulance': (casualty) =>
      Number(this.#has(casualty, flag.reachedHospital) && !this.#has(casualty, flag.walksIn)),
    'red-away': (casualty) => {
      const at = this.#stage(casualty);
      const isRed = this.#incident.state.need[casualty] === category.red;
      return Number(isRed && at >= stage['walking-in'] && at !== stage.dead);
    },
    admitted: (casualty) => this.#wasAdmitted[casualty]!,
    operated: (casualty) => Number(this.#planned[casualty] === 1 && !this.#has(casualty, flag.operated)),
    intensive: (casualty) => this.#wasIntensive[casualty]!,
    'in-hospital': (casualty) => Number(isInHospital(this.#stage(casualty))),
    'in-intensive': (casualty) => Number(this.#stage(casualty) === stage['intensive-care']),
  };
}

/** Minutes at which a run is looked at, in order: regularly, and when a figure asks. */
function looksOf(horizon: number, figures: readonly ObservedFigure[]): readonly number[] {
  const looks = new Set([horizon, ...figures.flatMap(({ at }) => at ?? [])]);
  for (let minute = often; minute <= Math.min(oftenUntil, horizon); minute += often) looks.add(minute);
  for (let minute = oftenUntil + seldom; minute <= horizon; minute += seldom) looks.add(minute);
  return [...looks].sort((a, b) => a - b);
}
