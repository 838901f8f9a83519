import { type Minutes, minutesPerHour } from '../../domain/time.ts';
import { shiftFields } from '../columns.ts';
import type { Incident } from '../incident.ts';

/**
 * Places of the figures about shifts: how many have begun, begun to tire and ended so far, when those tiring now began,
 * summed; begin of the one that begins, tires and ends next; when the number at work next changes.
 */
const shift = {
  begun: 0,
  tiring: 1,
  ended: 2,
  tiringSum: 3,
  nextBegins: 4,
  nextTires: 5,
  nextEnds: 6,
  changes: 7,
} as const;

/**
 * When the shifts of one group begin, by their number in the order of them all. For as many rounds as call-in runs in full
 * everybody works shift after shift, in the order in which they came; after that shifts follow evenly, so that each works
 * as many hours a week beyond the rota as they may. Reused: set before it is asked.
 */
class ShiftTable {
  comes: Readonly<Incident['state']['comes']> = new Float64Array(0);
  first = 0;
  persons = 0;
  inFull = 0;
  cycle = 0;
  evenlyFrom = 0;
  between = 0;

  of(incident: Incident, hospital: number, roster: number): this {
    const { state, compiled } = incident;
    const { firstCalled, cycle, longCycle } = compiled.staff;
    const rounds = state.fullRounds[hospital]!;
    this.comes = state.comes;
    this.first = firstCalled[roster]!;
    this.persons = state.coming[roster]!;
    this.inFull = rounds * this.persons;
    this.cycle = cycle;
    this.evenlyFrom = this.comes[this.first]! + rounds * cycle;
    this.between = longCycle / this.persons;
    return this;
  }

  begins(number: number): Minutes {
    const { first, persons } = this;
    if (number >= this.inFull && this.between === Infinity) return Infinity;
    if (number >= this.inFull) return this.evenlyFrom + (number - this.inFull) * this.between;
    if (number < persons) return this.comes[first + number]!;
    const round = Math.floor(number / persons);
    return this.comes[first + number - round * persons]! + round * this.cycle;
  }
}

const table = new ShiftTable();

/** So many people of a group come; nobody's shift has begun. */
export function beginShifts(incident: Incident, hospital: number, roster: number, persons: number): void {
  const { shifts, coming } = incident.state;
  coming[roster] = persons;
  const earliest = persons > 0 ? table.of(incident, hospital, roster).begins(0) : Infinity;
  const at = roster * shiftFields;
  shifts[at + shift.begun] = 0;
  shifts[at + shift.tiring] = 0;
  shifts[at + shift.ended] = 0;
  shifts[at + shift.tiringSum] = 0;
  shifts[at + shift.nextBegins] = earliest;
  shifts[at + shift.nextTires] = earliest;
  shifts[at + shift.nextEnds] = earliest;
  shifts[at + shift.changes] = earliest;
}

/** Counts who of those called is at work now, by what they are worth. */
export function countCalled(incident: Incident, hospital: number): void {
  const { competences, tiresAfter, stopsAfter, lossPerHour } = incident.cell.system.staffing;
  const { coming, called, shifts } = incident.state;
  const { now } = incident;
  const end = (hospital + 1) * competences.length;
  for (let roster = hospital * competences.length; roster < end; roster++) {
    if (coming[roster] === 0) continue;
    const at = roster * shiftFields;
    if (now < shifts[at + shift.changes]!) continue;
    const isMoving =
      shifts[at + shift.nextBegins]! <= now ||
      shifts[at + shift.nextTires]! + tiresAfter < now ||
      shifts[at + shift.nextEnds]! + stopsAfter <= now;
    if (isMoving) moveShifts(incident, hospital, roster, now);
    const ended = shifts[at + shift.ended]!;
    const tiring = shifts[at + shift.tiring]! - ended;
    shifts[at + shift.changes] =
      tiring > 0 ? now : Math.min(shifts[at + shift.nextBegins]!, shifts[at + shift.nextTires]! + tiresAfter);
    const hoursTired = (tiring * (now - tiresAfter) - shifts[at + shift.tiringSum]!) / minutesPerHour;
    called[roster] = shifts[at + shift.begun]! - ended - lossPerHour * hoursTired;
  }
}

/** Moves the shifts of a group on to now. Counters of shifts begun, tiring and ended only move on, so that nobody is looked at twice. */
function moveShifts(incident: Incident, hospital: number, roster: number, now: Minutes): void {
  const { shifts } = incident.state;
  const { tiresAfter, stopsAfter } = incident.cell.system.staffing;
  const group = table.of(incident, hospital, roster);
  const at = roster * shiftFields;
  let tiringSum = shifts[at + shift.tiringSum]!;
  let number = shifts[at + shift.begun]!;
  let begins = shifts[at + shift.nextBegins]!;
  while (begins <= now) begins = group.begins(++number);
  shifts[at + shift.begun] = number;
  shifts[at + shift.nextBegins] = begins;
  number = shifts[at + shift.tiring]!;
  begins = shifts[at + shift.nextTires]!;
  while (begins + tiresAfter < now) {
    tiringSum += begins;
    begins = group.begins(++number);
  }
  shifts[at + shift.tiring] = number;
  shifts[at + shift.nextTires] = begins;
  number = shifts[at + shift.ended]!;
  begins = shifts[at + shift.nextEnds]!;
  while (begins + stopsAfter <= now) {
    tiringSum -= begins;
    begins = group.begins(++number);
  }
  shifts[at + shift.ended] = number;
  shifts[at + shift.nextEnds] = begins;
  shifts[at + shift.tiringSum] = tiringSum;
}

/** Minutes worked so far by everybody who was called at a hospital. */
export function workedByCalled(incident: Incident, hospital: number): Minutes {
  const { state, cell, now } = incident;
  const { competences, stopsAfter } = cell.system.staffing;
  const { shifts, coming } = state;
  let minutes = state.workedCalled[hospital]!;
  const end = (hospital + 1) * competences.length;
  for (let roster = hospital * competences.length; roster < end; roster++) {
    if (coming[roster] === 0) continue;
    moveShifts(incident, hospital, roster, now);
    const group = table.of(incident, hospital, roster);
    const at = roster * shiftFields;
    const ended = shifts[at + shift.ended]!;
    minutes += ended * stopsAfter;
    for (let number = ended; number < shifts[at + shift.begun]!; number++)
      minutes += now - group.begins(number);
  }
  return minutes;
}
