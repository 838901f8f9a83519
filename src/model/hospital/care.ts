import type { InjuryClass } from '../../domain/injury.ts';
import { minutesPerDay } from '../../domain/time.ts';
import { code as category } from '../../domain/triage.ts';
import { answer } from '../../kernel/machine.ts';
import { addPenalty, beginDefinitiveCare, runPenalty, setPace, stopPenalty } from '../casualty/fate.ts';
import { awaitsKnife, leastPace, sceneFactor, teamFactor } from '../casualty/free-flow.ts';
import { fate, flag, type Stage, scalar, stage } from '../columns.ts';
import { type PoolName, pool } from '../departments.ts';
import type { Incident } from '../incident.ts';
import { noteLoanEffect } from '../lending/first-effect.ts';
import { takeAntidote, updateDoor } from './door.ts';
import { hasIntensivePlace, isRationed, standardOfCare } from './intensive.ts';
import { countIcuDemand } from './posting.ts';
import { makeRoomInWard } from './ward.ts';

/** Pace of the clock on a ventilator before definitive care (casualty model 1). */
const ventilatedPace = 0.2;
/** The burn-centre penalty grows from 24 h over 48 h. */
const burnPenaltyFrom = minutesPerDay;
const burnPenaltyOver = 2 * minutesPerDay;

/** Leaves everything held but one place. */
export function keepOnly(incident: Incident, slot: number, kept: number): void {
  const { machine } = incident;
  const others = machine.held[slot]! & ~(1 << kept);
  if (others === 0) return;
  machine.held[slot] = machine.held[slot]! & (1 << kept);
  // Fewer places are raised before one is given back, so that it does not go to somebody it was not raised for.
  if (slot < incident.casualties && (others & (1 << pool.icu)) !== 0)
    countIcuDemand(incident, machine.place[slot]!, -1);
  for (let kind = 0; others >> kind !== 0; kind++) {
    if ((others >> kind) & 1) machine.giveBack(machine.poolOf(kind, slot));
  }
}

/** Moves into a place: leaves the former one, and is at the stage of the new. */
function movesInto(name: PoolName, at: Stage): (incident: Incident, slot: number) => number {
  return (incident, slot) => {
    if (slot < incident.casualties) incident.state.stages[slot] = stage[at];
    keepOnly(incident, slot, pool[name]);
    return answer.next;
  };
}

/** Whether a casualty must be moved to be treated: head injury where there is no neurosurgery, if somewhere has it. */
function mustMoveOn(incident: Incident, casualty: number): boolean {
  const { setting, machine, state } = incident;
  if (!incident.injuryOf(casualty).treatment.needsNeurosurgery) return false;
  if (setting.hospitals[machine.place[casualty]!]!.neurosurgery) return false;
  return setting.hospitals.some((hospital, at) => hospital.neurosurgery && state.lost[at] === 0);
}

/** Definitive care that a team in resuscitation begins, for somebody not awaiting the knife. */
function beginsWithTeam(
  incident: Incident,
  casualty: number,
  injury: InjuryClass,
  hasBlood: boolean,
): boolean {
  const hospital = incident.machine.place[casualty]!;
  if (awaitsKnife(injury, incident.state.flags[casualty]!)) return false;
  switch (injury.treatment.definitive) {
    case 'resuscitation':
      return hasBlood;
    case 'neurosurgical-admission':
      return incident.setting.hospitals[hospital]!.neurosurgery;
    case 'antidote':
      return hasAntidote(incident, casualty, hospital);
    case 'airway-and-fluids':
    case 'oxygen':
    case 'assessment':
      return true;
    case 'intensive-care':
      return false;
  }
}

/** Antidote given at the scene, at the door or now. */
function hasAntidote(incident: Incident, casualty: number, hospital: number): boolean {
  const { state } = incident;
  if ((state.flags[casualty]! & (flag.antidoteGiven | flag.lifted)) !== 0) return true;
  if (!takeAntidote(incident, casualty, hospital)) return false;
  state.flags[casualty]! |= flag.antidoteGiven;
  return true;
}

/** Units of blood from the hospital's store; somebody who needs none has enough. */
function takeBlood(incident: Incident, casualty: number, units: number): boolean {
  const { state, machine } = incident;
  if (units === 0 || (state.flags[casualty]! & flag.bloodRan) !== 0) return true;
  const hospital = machine.place[casualty]!;
  if (state.blood[hospital]! < units) return false;
  state.blood[hospital]! -= units;
  state.flags[casualty]! |= flag.bloodRan;
  return true;
}

/** A large burn loses from 24 h on while it is not at a burn centre. */
function watchBurn(incident: Incident, casualty: number, injury: InjuryClass): void {
  const { state, setting, machine, parameters } = incident;
  if (!injury.treatment.needsBurnCentre) return;
  if (setting.hospitals[machine.place[casualty]!]!.burnCentre) return;
  const from = state.injured[casualty]! + burnPenaltyFrom;
  runPenalty(
    incident,
    casualty,
    from,
    parameters.burnCentrePenalty / burnPenaltyOver,
    parameters.burnCentrePenalty,
  );
}

/** What is done for casualties in hospital, by name in the pathways. */
export const careActions = {
  keepsBay: movesInto('bay', 'resuscitation'),
  keepsEmergency: movesInto('emergency', 'emergency'),
  keepsMinor: movesInto('minor', 'minor'),
  keepsTheatre: movesInto('theatre', 'theatre'),
  keepsPostop: movesInto('postop', 'post-operative'),
  keepsBurnIcu: movesInto('burnIcu', 'intensive-care'),
  keepsIcu: movesInto('icu', 'intensive-care'),
  keepsWard: movesInto('ward', 'ward'),

  /** A doctor-led team, and blood where there is any, begins: the clock slows; for many this is definitive care. */
  teamStarts(incident: Incident, casualty: number): number {
    const { state, machine } = incident;
    const injury = incident.injuryOf(casualty);
    if (state.teamed[casualty] === Infinity) state.teamed[casualty] = incident.now;
    const hasBlood = takeBlood(incident, casualty, injury.treatment.blood);
    const scene = (state.flags[casualty]! & flag.lifted) !== 0 ? sceneFactor(incident, injury) : 1;
    setPace(incident, casualty, Math.max(leastPace, scene * teamFactor(incident, injury)));
    if (beginsWithTeam(incident, casualty, injury, hasBlood)) {
      beginDefinitiveCare(incident, casualty);
      watchBurn(incident, casualty, injury);
    }
    const { waiting, inUse, capacity } = machine.columns.views;
    const team = machine.poolOf(pool.team, casualty);
    const load =
      (inUse[team]! + waiting[team]! + waiting[machine.poolOf(pool.bay, casualty)]!) /
      Math.max(1, capacity[team]!);
    const hospital = machine.place[casualty]!;
    if (load > state.peakLoad[hospital]!) state.peakLoad[hospital] = load;
    updateDoor(incident, hospital);
    return answer.next;
  },

  /** A doctor looks at somebody tagged yellow or green: who needs a team goes to the bays as red; for others this may be definitive. */
  isAssessed(incident: Incident, casualty: number): number {
    const { state, machine } = incident;
    const injury = incident.injuryOf(casualty);
    if (injury.treatment.door === 'resuscitation') {
      state.tag[casualty] = category.red;
      machine.priority[casualty] = category.red;
      if (incident.witness !== undefined) incident.witness.looked(casualty, 'doctor');
      return answer.otherwise;
    }
    if (beginsWithTeam(incident, casualty, injury, true)) {
      beginDefinitiveCare(incident, casualty);
      watchBurn(incident, casualty, injury);
    }
    return answer.next;
  },

  needsImaging(incident: Incident, casualty: number): number {
    const isNeeded = incident.injuryOf(casualty).treatment.ct > 0;
    if (isNeeded) incident.state.stages[casualty] = stage.imaging;
    return isNeeded ? answer.next : answer.otherwise;
  },

  isOperated(incident: Incident, casualty: number): number {
    const { state, setting, machine } = incident;
    const isPlanned = (state.flags[casualty]! & flag.operated) !== 0;
    const hasTheatre = setting.hospitals[machine.place[casualty]!]!.theatres > 0;
    return isPlanned && hasTheatre && !mustMoveOn(incident, casualty) ? answer.next : answer.otherwise;
  },

  knife(incident: Incident, casualty: number): number {
    const { state } = incident;
    const injury = incident.injuryOf(casualty);
    if (awaitsKnife(injury, state.flags[casualty]!)) beginDefinitiveCare(incident, casualty);
    state.flags[casualty]! &= ~flag.operated;
    return answer.next;
  },

  /** The ill need no other place before it when intensive care has one. */
  needsIntensive(incident: Incident, casualty: number): number {
    const isPlanned = (incident.state.flags[casualty]! & flag.intensive) !== 0;
    if (!isPlanned && !mustMoveOn(incident, casualty)) return answer.otherwise;
    if (isRationed(incident, casualty)) {
      incident.state.flags[casualty]! &= ~flag.intensive;
      incident.state.scalars[scalar.notOffered]!++;
      return answer.otherwise;
    }
    const isIll = incident.injuryOf(casualty).treatment.definitive === 'intensive-care';
    return isIll && hasIntensivePlace(incident, casualty)
      ? incident.compiled.program.entries['awaits intensive care']!
      : answer.next;
  },

  mustMove(incident: Incident, casualty: number): number {
    return mustMoveOn(incident, casualty) ? answer.next : answer.otherwise;
  },

  /** Post-operative care instead of intensive care costs by the hour, for at most a day; the ill have paid since the door. */
  penaltyRuns(incident: Incident, casualty: number): number {
    const { state, parameters } = incident;
    const isIntensive = (state.flags[casualty]! & flag.intensive) !== 0;
    const isIll = incident.injuryOf(casualty).treatment.definitive === 'intensive-care';
    if (isIntensive && !isIll && state.penaltyFall[casualty] === 0) {
      runPenalty(
        incident,
        casualty,
        incident.now,
        parameters.postopPenalty / minutesPerDay,
        parameters.postopPenalty,
      );
    }
    return answer.next;
  },

  /** To the burn unit where there is one with a place; to general intensive care otherwise. */
  goesToBurnUnit(incident: Incident, casualty: number): number {
    const { setting, machine } = incident;
    const { capacity, inUse } = machine.columns.views;
    const hospital = machine.place[casualty]!;
    const unit = machine.poolOf(pool.burnIcu, casualty);
    const isBurn =
      incident.injuryOf(casualty).treatment.needsBurnCentre && setting.hospitals[hospital]!.burnCentre;
    if (isBurn && inUse[unit]! < capacity[unit]!) return answer.next;
    countIcuDemand(incident, hospital, 1);
    return answer.otherwise;
  },

  intensiveStarts(incident: Incident, casualty: number): number {
    const { state, setting, machine, parameters } = incident;
    const injury = incident.injuryOf(casualty);
    const hospital = setting.hospitals[machine.place[casualty]!]!;
    if (!injury.treatment.needsBurnCentre) stopPenalty(incident, casualty);
    else if (hospital.burnCentre) {
      stopPenalty(incident, casualty);
      if (state.burnCared[casualty] === Infinity) state.burnCared[casualty] = incident.now;
    }
    // For those beyond saving too this is the care that decides: it came, and death comes late.
    if (injury.treatment.definitive === 'intensive-care') beginDefinitiveCare(incident, casualty);
    else if (state.fates[casualty] === fate.open) {
      if (injury.treatment.needsNeurosurgery && !hospital.neurosurgery)
        setPace(incident, casualty, ventilatedPace);
      else beginDefinitiveCare(incident, casualty);
    }
    noteLoanEffect(incident, machine.place[casualty]!);
    const standard = standardOfCare(incident, machine.place[casualty]!, casualty);
    if (standard === 1) addPenalty(incident, casualty, parameters.contingencyPenalty);
    else if (standard === 2) addPenalty(incident, casualty, parameters.crisisPenalty);
    return answer.next;
  },

  /** An ordinary patient begins intensive care; whether stretched is counted, since it harms them as it harms others. */
  ordinaryIntensive(incident: Incident, slot: number): number {
    noteLoanEffect(incident, incident.machine.place[slot]!);
    if (standardOfCare(incident, incident.machine.place[slot]!, slot) > 0)
      incident.state.scalars[scalar.ordinaryStretched]!++;
    return answer.next;
  },

  /** Wards are for those whose class stays; room may be made by early discharge. */
  needsWard(incident: Incident, casualty: number): number {
    return incident.injuryOf(casualty).treatment.wardDays > 0 ? answer.next : answer.otherwise;
  },

  makesRoom(incident: Incident, casualty: number): number {
    makeRoomInWard(incident, incident.machine.place[casualty]!);
    return answer.next;
  },

  /** Discharged with a settled fate; somebody who is dying stays until the end. */
  goesHome(incident: Incident, casualty: number): number {
    const { state, machine, compiled } = incident;
    keepOnly(incident, casualty, 31);
    const isDying = state.fates[casualty] === fate.lost || state.fates[casualty] === fate.failing;
    if (isDying) return answer.wait;
    state.fates[casualty] = fate.discharged;
    state.stages[casualty] = stage.discharged;
    machine.calendar.cancel(compiled.slots.fates + casualty);
    return answer.wait;
  },
} as const;
