import { type InjuryClassId, injuryClassIds } from '../../domain/injury.ts';
import { injuryClasses } from '../../domain/injury-classes.ts';
import type { Cell, Plan } from '../../domain/plan.ts';
import { noSurge } from '../../domain/resources/surge.ts';
import type { Site } from '../../domain/scenario.ts';
import { defaultSeed } from '../../experiment/batch.ts';
import { needShares } from '../../model/casualty/needs.ts';
import { untreatedMinutes, untreatedSurvival } from '../../model/casualty/untreated.ts';
import type { ClassPicture } from '../../report/telling/classes.ts';
import type { ReadScenario } from '../../scenario/assemble/scenario.ts';

/** People drawn of each class to tell its needs. */
const drawnPeople = 2_000;

/** Any plan does: nobody's injury, need or luck depends on it. */
const anyPlan: Plan = {
  id: 'any',
  key: {
    id: 'any',
    owner: '',
    title: { sv: '', en: '' },
    valid: { area: [], types: [], hours: 'any' },
    settings: { kind: 'nearest' },
  },
  surge: noSurge,
  lending: null,
  dispatch: 'by-category',
  triage: 'START',
};

/** Mean over the sites that have a class, each counted by its casualties of it. */
function aliveAt(
  sites: readonly Site[],
  id: InjuryClassId,
  parameters: Cell['parameters'],
): readonly number[] {
  const sums = untreatedMinutes.map(() => 0);
  let people = 0;
  const known = new Map<string, readonly number[]>();
  for (const { casualties, mix, ages, smoke } of sites) {
    const weight = casualties * (mix[id] ?? 0);
    if (weight === 0) continue;
    const whom = { ages, ...(smoke && { smoke }) };
    const label = JSON.stringify(whom);
    const curve = known.get(label) ?? untreatedSurvival(injuryClasses[id], whom, parameters);
    known.set(label, curve);
    people += weight;
    for (const [at, share] of curve.entries()) sums[at] = (sums[at] ?? 0) + weight * share;
  }
  return sums.map((sum) => sum / people);
}

/** What a scenario makes of each injury class it has: share, needs at first contact, untreated survival. */
export function classPictures(read: Omit<ReadScenario, 'outlines'>): readonly ClassPicture[] {
  const { scenario, system, parameters } = read;
  const { sites } = scenario;
  const cell: Cell = { scenario, system, parameters, plan: anyPlan };
  const people = sites.reduce((sum, { casualties }) => sum + casualties, 0);
  return injuryClassIds.flatMap((id) => {
    const ofClass = sites.reduce((sum, { casualties, mix }) => sum + casualties * (mix[id] ?? 0), 0);
    if (ofClass === 0) return [];
    const alive = aliveAt(sites, id, parameters).map((share, at) => ({
      minute: untreatedMinutes[at] ?? 0,
      share,
    }));
    return [{ id, share: ofClass / people, need: needShares(cell, id, drawnPeople, defaultSeed), alive }];
  });
}
