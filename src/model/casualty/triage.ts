import { code as category } from '../../domain/triage.ts';
import { nerveOverlay } from '../../policy/triage/nerve-overlay.ts';
import { draws } from '../chance.ts';
import { flag } from '../columns.ts';
import type { Incident } from '../incident.ts';
import type { Look } from '../trace/witness.ts';
import { readSigns } from './draw.ts';
import { setPace, severityNow } from './fate.ts';
import { sceneFactor } from './free-flow.ts';
import { fillVitals } from './vitals.ts';

/**
 * Somebody looks at a casualty with the plan's tool: exact rule on today's signs, then observer error of at most one
 * colour among green, yellow and red. Keyed by the number of the look, so that a later look can correct.
 */
export function assess(incident: Incident, casualty: number, by: Look): void {
  const { state, machine, vitals } = incident;
  readSigns(incident, casualty);
  const isLifted = (state.flags[casualty]! & flag.lifted) !== 0;
  const x = severityNow(incident, casualty);
  fillVitals(vitals, incident.injuryOf(casualty), x, state.age[casualty]!, isLifted, incident.signs);
  const exact = nerveOverlay(vitals, incident.tool(vitals));
  const u = incident.luck(casualty, draws.observer, state.looks[casualty]!++);
  state.tag[casualty] = withObserverError(incident, exact, u);
  if (machine.waitingAt[casualty]! < 0) machine.priority[casualty] = state.tag[casualty]!;
  if (incident.witness !== undefined) incident.witness.looked(casualty, by);
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
