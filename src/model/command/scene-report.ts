import { draws } from '../chance.ts';
import { scalar } from '../columns.ts';
import { code } from '../happenings.ts';
import type { Incident } from '../incident.ts';

/**
 * The first crew is there and reports how many are hurt: an estimate, never a count. It may be doubled, when two callers are
 * counted twice, or false altogether; then the second report corrects it to the estimate (MODEL 3, 6).
 */
export function reportScene(incident: Incident, site: number): void {
  const { state, parameters, compiled, setting } = incident;
  const { sceneEstimateError: error, sceneFirstReport, sceneSecondReport } = parameters;
  const slot = compiled.slots.scenes + 2 * site;
  // The scene's own luck: a crew's would depend on which was free, and so on plan and calls.
  const luck = incident.luck(slot, draws.numberEstimated);
  const estimate = Math.max(1, Math.round(setting.sites[site]!.casualties * (1 - error + 2 * error * luck)));
  const first = firstNumber(incident, site, estimate);
  state.numberTold[2 * site] = first;
  state.numberTold[2 * site + 1] = estimate;
  if (sceneFirstReport === 0) hearScene(incident, 2 * site);
  else incident.plan(slot, code.sceneHeard, 2 * site, sceneFirstReport);
  if (first === estimate) return;
  incident.plan(slot + 1, code.sceneHeard, 2 * site + 1, Math.max(sceneFirstReport, sceneSecondReport));
}

/** The numbers told from a scene are drawn beside its casualties, who are counted from 0. */
const firstOfNumbers = 2 ** 24;

/** Gives the two reports of a scene their places and their luck, by the site's name. */
export function startNumbers(
  { machine, compiled, setting, root, replication }: Incident,
  site: number,
): void {
  for (let report = 0; report < 2; report++) {
    const slot = compiled.slots.scenes + 2 * site + report;
    machine.settle(slot, 0, 2 * site + report);
    machine.bless(slot, root, replication, setting.siteNames[site]!, firstOfNumbers + report);
  }
}

/** What the first report says: the estimate, twice it, or a number without ground. */
function firstNumber(incident: Incident, site: number, estimate: number): number {
  const { sceneDoubled, sceneFalse, sceneFalseMost } = incident.parameters;
  const slot = incident.compiled.slots.scenes + 2 * site;
  if (sceneDoubled > 0 && incident.luck(slot, draws.numberDoubled) < sceneDoubled) return 2 * estimate;
  if (sceneFalse > 0 && incident.luck(slot, draws.numberFalse) < sceneFalse)
    return Math.max(1, Math.round(estimate * sceneFalseMost * incident.luck(slot, draws.falseNumber)));
  return estimate;
}

/** A number from a scene reaches command, which goes by the last one; `told` is twice the site, and one more for the second report. */
export function hearScene({ state }: Incident, told: number): void {
  const site = Math.floor(told / 2);
  const number = state.numberTold[told]!;
  state.scalars[scalar.reported]! += number - state.numberHeard[site]!;
  state.numberHeard[site] = number;
}
