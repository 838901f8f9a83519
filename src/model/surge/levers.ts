import type { SurgeMeasureKind } from '../../domain/resources/surge.ts';
import type { Minutes } from '../../domain/time.ts';
import type { Incident } from '../incident.ts';

/** Place of a measure of a hospital in the columns. */
export function leverAt(incident: Incident, hospital: number, measure: number): number {
  return hospital * incident.compiled.surge.lead.length + measure;
}

/** Minutes that a measure has had effect; −Infinity when it has not begun. */
function minutesInEffect(incident: Incident, hospital: number, measure: number): Minutes {
  const from = incident.state.leverFrom[leverAt(incident, hospital, measure)]!;
  return incident.now - from - incident.compiled.surge.lead[measure]!;
}

/** How far measures of a kind have come at a hospital: 0 not begun, 1 all that they can give. */
export function extentOf(incident: Incident, hospital: number, kind: SurgeMeasureKind): number {
  const { ofKind, ramp } = incident.compiled.surge;
  let extent = 0;
  for (const at of ofKind[kind]) {
    const minutes = minutesInEffect(incident, hospital, at);
    if (!(minutes >= 0)) continue;
    const { settings } = incident.cell.plan.surge.measures[at]!;
    const share = ramp[at]! > 0 ? Math.min(1, minutes / ramp[at]!) : 1;
    const most = 'extent' in settings ? settings.extent : 1;
    const taken = 'municipalShare' in settings ? settings.municipalShare : 1;
    extent = Math.max(extent, share * most * taken);
  }
  return extent;
}

/** Whether some measure of a kind has had effect for so long at a hospital. */
export function hasRunFor(
  incident: Incident,
  hospital: number,
  kind: SurgeMeasureKind,
  minutes: Minutes,
): boolean {
  for (const at of incident.compiled.surge.ofKind[kind])
    if (minutesInEffect(incident, hospital, at) >= minutes) return true;
  return false;
}

/** Minutes that a measure of a kind has had effect at a hospital; below 0 when none has. */
export function minutesOf(incident: Incident, hospital: number, kind: SurgeMeasureKind): Minutes {
  let most = -Infinity;
  for (const at of incident.compiled.surge.ofKind[kind])
    most = Math.max(most, minutesInEffect(incident, hospital, at));
  return most;
}

/** Chance of survival below which intensive care is not offered at a hospital; 0 when nothing is rationed. */
export function rationedBelow(incident: Incident, hospital: number): number {
  let below = 0;
  for (const at of incident.compiled.surge.ofKind.ration) {
    const { settings } = incident.cell.plan.surge.measures[at]!;
    if (settings.kind === 'ration' && minutesInEffect(incident, hospital, at) >= 0)
      below = Math.max(below, settings.below);
  }
  return below;
}
