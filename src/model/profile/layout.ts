import type { Cell } from '../../domain/plan.ts';
import { layOutProfile, type ProfileLayout } from '../../domain/profile.ts';
import { type Setting, settle } from '../setting.ts';

/** Regions of the catchment's hospitals, in order of id. */
export function regionsOf({ hospitals }: Setting): string[] {
  return [...new Set(hospitals.map(({ region }) => region))].sort();
}

/** Layout of the tallies of a cell that is settled. */
export function layoutOf(setting: Setting, { system, scenario }: Cell): ProfileLayout {
  return layOutProfile(
    setting.sites.map(({ id }) => id),
    setting.hospitals.map(({ id }) => id),
    regionsOf(setting),
    system.staffing.competences.map(({ id }) => id),
    scenario.horizon,
  );
}

/** Layout of a cell's tallies; the same for all plans of a scenario. */
export function profileLayout(cell: Cell): ProfileLayout {
  return layoutOf(settle(cell), cell);
}
