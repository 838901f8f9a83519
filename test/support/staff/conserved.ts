import { careStandards, departments } from '../../../src/domain/resources/staff.ts';
import { components } from '../../../src/kernel/machine-columns.ts';
import { component, pool } from '../../../src/model/departments.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { shiftAt, shiftKinds } from '../../../src/model/staff/shifts.ts';
import type { Watcher } from '../../../src/verify/laws/watchers.ts';

const rounding = 1e-6;

/** Posts of one competence at a hospital by the units that are staffed now. */
function postsOf(incident: Incident, hospital: number, id: string): number {
  const { machine, compiled, state, cell } = incident;
  const { needs, relaxed } = cell.system.staffing;
  const standard = careStandards[state.standard[hospital]!]!;
  return departments.reduce((sum, name) => {
    const need = standard === 'conventional' ? needs[name] : (relaxed[standard][name] ?? needs[name]);
    const at = compiled.poolKinds[pool[name]]!.base + hospital;
    const units = machine.columns.views.limit[at * components.length + component.staff]!;
    return sum + (need[id] ?? 0) * units;
  }, 0);
}

/** Persons who can be posted at a hospital now, from its rota, its call-in and its loans, reckoned anew. */
function thereAre(incident: Incident, hospital: number, one: number, isJustBefore: boolean): number {
  const { state, compiled, cell, now } = incident;
  const { length } = cell.system.staffing.competences;
  const roster = hospital * length + one;
  const shift = shiftAt(cell.scenario.starts, isJustBefore ? now - rounding : now);
  const onDuty = compiled.staff.onDuty[(hospital * shiftKinds.length + shift) * length + one]!;
  const away = compiled.staff.isEscort[one]! * state.escortsAway[hospital]! + state.lentPosts[roster]!;
  return Math.max(0, onDuty - away + state.called[roster]! + state.borrowed[roster]!);
}

/**
 * Staff are conserved at every hospital: who can be posted is exactly who is on duty, called in and borrowed, less those
 * away; and nobody is in two posts: a competence fills no more posts than it has persons, those who fill in for it apart.
 * For systems in one season. Where the care standard has just changed, posts are looked at after the next posting.
 */
export const staffAreConserved: Watcher = (incident) => {
  let broken = 0;
  const { competences, substitutions } = incident.cell.system.staffing;
  const canBeFilled = new Set(substitutions.map(({ of }) => of));
  const isOff = (at: number, one: number, hospital: number) => {
    const persons = incident.state.atWork[at]!;
    return [false, true].every(
      (before) => Math.abs(persons - thereAre(incident, hospital, one, before)) > rounding,
    );
  };
  return {
    look() {
      const { atWork, rostered, filledNow, standard, postedFor } = incident.state;
      for (let hospital = 0; hospital < incident.setting.hospitals.length; hospital++) {
        const isPosted = postedFor[hospital]! % 4 === standard[hospital];
        let missing = 0;
        for (const [one, { id }] of competences.entries()) {
          const at = hospital * competences.length + one;
          if (isOff(at, one, hospital)) broken++;
          if (!isPosted) continue;
          const short = postsOf(incident, hospital, id) - atWork[at]! - rostered[at]!;
          if (short > rounding && !canBeFilled.has(id)) broken++;
          missing += Math.max(0, short);
        }
        if (missing > filledNow[hospital]! + rounding) broken++;
      }
    },
    broken: () => broken,
  };
};
