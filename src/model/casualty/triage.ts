import { code as category } from '../../domain/triage.ts';
import { tagAt } from '../../policy/triage/confusion.ts';
import { nerveOverlay } from '../../policy/triage/nerve-overlay.ts';
import { draws } from '../chance.ts';
import { flag } from '../columns.ts';
import type { Incident } from '../incident.ts';
import type { Look } from '../trace/witness.ts';
import { readSigns } from './draw.ts';
import { setPace, severityNow } from './fate.ts';
import { sceneFactor } from './free-flow.ts';
import { ageOffset, burnLogit, chance, survivalLogit } from './survival.ts';
import { fillVitals } from './vitals.ts';

/**
 * Somebody looks at a casualty as the plan says: with a tool and observer error, or by a tool's confusion. Luck is keyed by
 * the number of the look, so that a later look can correct.
 */
export function assess(incident: Incident, casualty: number, by: Look): void {
  const { state, machine, confusion } = incident;
  const look = state.looks[casualty]!++;
  state.tag[casualty] =
    confusion === undefined
      ? tagBySigns(incident, casualty, look)
      : tagAt(confusion[state.need[casualty]!]!, incident.luck(casualty, draws.confusion, look));
  if (machine.waitingAt[casualty]! < 0) machine.priority[casualty] = state.tag[casualty]!;
  if (incident.witness !== undefined) incident.witness.looked(casualty, by);
}

/** Mode A: exact rule on today's signs, then observer error of at most one colour among green, yellow and red. */
function tagBySigns(incident: Incident, casualty: number, look: number): number {
  const { state, vitals } = incident;
  readSigns(incident, casualty);
  const isLifted = (state.flags[casualty]! & flag.lifted) !== 0;
  const x = severityNow(incident, casualty);
  fillVitals(vitals, incident.injuryOf(casualty), x, state.age[casualty]!, isLifted, incident.signs);
  vitals.isLikelyToSurvive = seemsToSurvive(incident, casualty, x);
  const exact = nerveOverlay(vitals, incident.tool(vitals));
  return withObserverError(incident, exact, incident.luck(casualty, draws.observer, look));
}

/**
 * Whether the chance of survival, if treated now, is one that SALT calls likely; who walks always seems so (both grade D).
 * The judgement is exact, and knows nothing of the load: no casualty is given up because many others wait.
 */
function seemsToSurvive(incident: Incident, casualty: number, x: number): boolean {
  if (incident.vitals.canWalk) return true;
  const { state, parameters } = incident;
  const { outcome } = incident.injuryOf(casualty);
  if (outcome.model !== 'rpm' && outcome.model !== 'burn') return true;
  const age = state.age[casualty]!;
  const inhaled = (state.flags[casualty]! & flag.inhaled) !== 0;
  const reached =
    outcome.model === 'rpm'
      ? survivalLogit(x, outcome.beta + ageOffset(age))
      : burnLogit(age, state.surface[casualty]!, inhaled);
  return chance(reached + parameters.betaShift) >= parameters.expectantBelow;
}

function withObserverError(incident: Incident, exact: number, u: number): number {
  if (exact === category.black) return exact;
  const { observerUp, observerDown } = incident.parameters;
  if (u < observerUp) return Math.max(category.red, exact - 1);
  if (u < observerUp + observerDown) return Math.min(category.green, exact + 1);
  return exact;
}

/**
 * The life-saving intervention of a casualty's class, once: slows the clock and lifts the signs, never the severity.
 * Against severe nerve agent it is antidote, given only when the agent is known and a dose is at hand.
 */
export function interveneOnce(incident: Incident, casualty: number, takeDose: () => boolean): void {
  const { state } = incident;
  const injury = incident.injuryOf(casualty);
  if (injury.sceneFactor === 1 || (state.flags[casualty]! & flag.lifted) !== 0) return;
  if (injury.treatment.definitive === 'antidote' && !takeDose()) return;
  state.flags[casualty]! |= flag.lifted;
  setPace(incident, casualty, sceneFactor(incident, injury));
}

/** Whether the agent of a casualty's site has been identified. Without an agent there is nothing to wait for. */
export function isAgentKnown(incident: Incident, casualty: number): boolean {
  const site = incident.setting.sites[incident.state.site[casualty]!]!;
  return incident.now >= site.starts + incident.parameters.agentIdentifiedAfter;
}
