import type { Cell } from '../../src/domain/plan.ts';
import { code } from '../../src/domain/triage.ts';
import type { Call } from '../../src/kernel/machine.ts';
import { readSigns } from '../../src/model/casualty/draw.ts';
import { severityAfter } from '../../src/model/casualty/severity.ts';
import { fillVitals } from '../../src/model/casualty/vitals.ts';
import { begin } from '../../src/model/history.ts';
import type { Incident } from '../../src/model/incident.ts';
import { openIncident } from '../../src/model/runner.ts';
import { nerveOverlay } from '../../src/policy/triage/nerve-overlay.ts';

/** First tags of one replication, by need. Who dies before anybody looks is not counted. */
export interface TagCount {
  red: number;
  redFound: number;
  /** Red need tagged yellow, green or black. */
  redMissed: number;
  /** Red need tagged black: not breathing, or expectant. */
  redExpectant: number;
  others: number;
  othersRed: number;
  /** The same by the tool's rule alone, on the signs that settled need: untreated, at first contact, without error. */
  ruleRed: number;
  ruleMissed: number;
  ruleOthers: number;
  ruleOthersRed: number;
}

/** By then everybody has been looked at, at the scene or at a door. */
const watchedMinutes = 480;

function count(incident: Incident, casualty: number, into: TagCount): void {
  const tag = incident.state.tag[casualty]!;
  if (incident.state.need[casualty] !== code.red) {
    into.others++;
    if (tag === code.red) into.othersRed++;
    return;
  }
  into.red++;
  if (tag === code.red) into.redFound++;
  else into.redMissed++;
  if (tag === code.black) into.redExpectant++;
}

function countRule(incident: Incident, into: TagCount): void {
  const { state, parameters, vitals } = incident;
  for (let casualty = 0; casualty < incident.casualties; casualty++) {
    const injury = incident.injuryOf(casualty);
    const clock = injury.outcome.model === 'rpm' ? injury.outcome.clock * parameters.clockFactor : 0;
    const untreated = state.released[casualty]! - state.injured[casualty]!;
    const x = severityAfter(state.severity[casualty]!, clock * untreated);
    readSigns(incident, casualty);
    fillVitals(vitals, injury, x, state.age[casualty]!, false, incident.signs);
    const isRed = nerveOverlay(vitals, incident.tool(vitals)) === code.red;
    const needsRed = state.need[casualty] === code.red;
    into.ruleRed += Number(needsRed);
    into.ruleMissed += Number(needsRed && !isRed);
    into.ruleOthers += Number(!needsRed);
    into.ruleOthersRed += Number(!needsRed && isRed);
  }
}

/**
 * Hands every first look to `told` as soon as it is over: at a door a doctor may see the casualty in the same minute and
 * change the tag, which says nothing about the tool.
 */
function tellFirstLooks(incident: Incident, told: (casualty: number) => void): void {
  const { machine, casualties } = incident;
  machine.calls = machine.calls.map((call): Call => {
    return (slot) => {
      const isUnseen = slot < casualties && incident.state.looks[slot] === 0;
      const answer = call(slot);
      if (isUnseen && incident.state.looks[slot] === 1) told(slot);
      return answer;
    };
  });
}

/** First tags by need of each replication, summed over the cells. */
export function tagsByNeed(cells: readonly Cell[], seed: string, replications: number): TagCount[] {
  const counts = Array.from({ length: replications }, (): TagCount => {
    const rule = { ruleRed: 0, ruleMissed: 0, ruleOthers: 0, ruleOthersRed: 0 };
    return { red: 0, redFound: 0, redMissed: 0, redExpectant: 0, others: 0, othersRed: 0, ...rule };
  });
  for (const cell of cells) {
    const incident = openIncident(cell, seed);
    let into = counts[0]!;
    tellFirstLooks(incident, (casualty) => count(incident, casualty, into));
    for (const [replication, next] of counts.entries()) {
      into = next;
      begin(incident, replication, true);
      countRule(incident, into);
      incident.machine.run(Math.min(watchedMinutes, cell.scenario.horizon));
    }
  }
  return counts;
}
