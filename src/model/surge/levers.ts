import type { SurgeMeasureKind } from '../../domain/resources/surge.ts';
import type { Minutes } from '../../domain/time.ts';
import type { Incident } from '../incident.ts';

/** Place of a measure of a hospital in the columns. */
export function leverAt(incident: Incident, hospital: number, measure: number): number {
  return hospital * incident.cell.plan.surge.measures.length + measure;
}

/** Minutes that a measure has had effect; −Infinity when it has not begun. */
function minutesInEffect(incident: Incident, hospital: number, measure: number): Minutes {
  const { lead } = incident.cell.plan.surge.measures[measure]!;
  return incident.now - incident.state.leverFrom[leverAt(incident, hospital, measure)]! - lead;
}

/** How far measures of a kind have come at a hospital: 0 not begun, 1 all that they can give. */
export function extentOf(incident: Incident, hospital: number, kind: SurgeMeasureKind): number {
  const { measures } = incident.cell.plan.surge;
  let extent = 0;
  for (let at = 0; at < measures.length; at++) {
    const { settings, ramp } = measures[at]!;
    if (settings.kind !== kind) continue;
    const minutes = minutesInEffect(incident, hospital, at);
    if (!(minutes >= 0)) continue;
    const share = ramp > 0 ? Math.min(1, minutes / ramp) : 1;
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
  return minutesOf(incident, hospital, kind) >= minutes;
}

/** Minutes that a measure of a kind has had effect at a hospital; below 0 when none has. */
export function minutesOf(incident: Incident, hospital: number, kind: SurgeMeasureKind): Minutes {
  const { measures } = incident.cell.plan.surge;
  let most = -Infinity;
  for (let at = 0; at < measures.length; at++) {
    if (measures[at]!.settings.kind === kind) most = Math.max(most, minutesInEffect(incident, hospital, at));
  }
  return most;
}

/** Chance of survival below which intensive care is not offered at a hospital; 0 when nothing is rationed. */
export function rationedBelow(incident: Incident, hospital: number): number {
  const { measures } = incident.cell.plan.surge;
  let below = 0;
  for (let at = 0; at < measures.length; at++) {
    const { settings } = measures[at]!;
    if (settings.kind === 'ration' && minutesInEffect(incident, hospital, at) >= 0)
      below = Math.max(below, settings.below);
  }
  return below;
}
