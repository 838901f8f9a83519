import type { InjuryClass } from '../../domain/injury.ts';
import type { Hospital } from '../../domain/system.ts';
import { type Draw, draws } from '../chance.ts';
import { flag } from '../columns.ts';
import type { Incident } from '../incident.ts';

/** Whether a hospital can give a casualty's definitive care. */
export function canTreat(hospital: Hospital, injury: InjuryClass, isOperated: boolean): boolean {
  if (injury.treatment.needsNeurosurgery) return hospital.neurosurgery;
  if (injury.treatment.definitive === 'intensive-care') return hospital.icu > 0;
  return !isOperated || hospital.theatres > 0;
}

/** Whether the knife is this casualty's definitive care. */
export function awaitsKnife(injury: InjuryClass, flags: number): boolean {
  const { definitive } = injury.treatment;
  return (flags & flag.operated) !== 0 && (definitive === 'resuscitation' || definitive === 'assessment');
}

/** Minutes from the door to definitive care when nobody waits for anything. */
function insideMinutes(incident: Incident, casualty: number, injury: InjuryClass): number {
  const { parameters, state } = incident;
  const { contamination } = incident.setting.sites[state.site[casualty]!]!;
  let minutes = 0;
  if (contamination !== undefined) {
    const full = parameters.deconDisrobe + parameters.deconWash + parameters.deconRobe;
    minutes += contamination.cleaning === 'wash' ? full : parameters.deconDisrobe;
  }
  // Intensive care takes over from the emergency department.
  if (injury.treatment.definitive === 'intensive-care')
    return minutes + incident.sample(incident.chances.emergencyStay, casualty, draws.emergencyStay);
  if (!awaitsKnife(injury, state.flags[casualty]!)) return minutes;
  if (injury.treatment.door === 'resuscitation') {
    minutes += incident.sample(incident.chances.resuscitation, casualty, draws.resuscitation);
  }
  return minutes;
}

/**
 * Minute of definitive care with free flow: release, then the quickest capable hospital by the person's own loading,
 * journey and handover, then the shortest pathway. Computed, not simulated, and the same for every plan.
 */
export function freeFlowOf(incident: Incident, casualty: number, injury: InjuryClass): number {
  return freeFlowArrival(incident, casualty, injury) + insideMinutes(incident, casualty, injury);
}

/** Minute of arrival with free flow; who comes by a region's curve is at the door when they seek care. */
export function freeFlowArrival(incident: Incident, casualty: number, injury: InjuryClass): number {
  const { state, setting, chances } = incident;
  const site = state.site[casualty]!;
  if (setting.inflows[site] !== undefined) return state.released[casualty]!;
  const isOperated = (state.flags[casualty]! & flag.operated) !== 0;
  let quickest = Infinity;
  for (let hospital = 0; hospital < setting.hospitals.length; hospital++) {
    if (!canTreat(setting.hospitals[hospital]!, injury, isOperated)) continue;
    const journey = incident.siteJourney(site, hospital) * noise(incident, casualty, draws.journey, hospital);
    if (journey < quickest) quickest = journey;
  }
  const load = incident.sample(chances.load, casualty, draws.load);
  const handover = incident.sample(chances.handover, casualty, draws.handover);
  return state.released[casualty]! + load + quickest + handover;
}

function noise(incident: Incident, casualty: number, draw: Draw, hospital: number): number {
  return incident.journeyNoise(casualty, draw, hospital);
}

/**
 * Untreated time at free-flow definitive care: full pace to release, the scene's factor from release, and the team's
 * factor from arrival.
 */
export function freeFlowUntreated(incident: Incident, casualty: number, injury: InjuryClass): number {
  const { state } = incident;
  const arrival = freeFlowArrival(incident, casualty, injury);
  const scene = sceneFactor(incident, injury);
  const team = Math.max(leastPace, scene * teamFactor(incident, injury));
  return (
    state.released[casualty]! -
    state.injured[casualty]! +
    scene * (arrival - state.released[casualty]!) +
    team * (state.freeFlow[casualty]! - arrival)
  );
}

/** No care stops the clock altogether. */
export const leastPace = 0.05;

/** The scene's factor on the clock, swept by `stageFactor`. */
export function sceneFactor(incident: Incident, injury: InjuryClass): number {
  return Math.min(
    1,
    Math.max(leastPace, injury.sceneFactor * (injury.sceneFactor < 1 ? incident.parameters.stageFactor : 1)),
  );
}

/** The team's factor on the clock, swept by `stageFactor`. */
export function teamFactor(incident: Incident, injury: InjuryClass): number {
  return Math.min(
    1,
    Math.max(leastPace, injury.teamFactor * (injury.teamFactor < 1 ? incident.parameters.stageFactor : 1)),
  );
}
