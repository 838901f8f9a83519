import type { Cell } from '../../../src/domain/plan.ts';
import type { Coordination, LevelRule } from '../../../src/domain/resources/coordination.ts';

/** Asked as soon as the load is over 1, everybody answers yes. Every figure is an example. */
export const rule: LevelRule = {
  mandate: 'voluntary',
  opens: 'on-load',
  over: 1,
  for: 10,
  decision: 20,
  decline: 0,
  reach: 240,
};

/** The region alone. */
export const regionAlone: Coordination = {
  id: 'example-region-alone',
  owner: 'example',
  title: { sv: 'Exempel', en: 'Example' },
  region: { reach: 60, atLeast: 4 },
  levels: {},
  alarms: {},
  relief: { below: 0.7, for: 60 },
  sceneShare: 0.25,
  unknown: 'prepared',
  reviewEvery: 10,
};

export const escalating: Coordination = {
  ...regionAlone,
  id: 'example-escalating',
  levels: { 'healthcare-region': rule, 'civil-area': rule, nation: { ...rule, reach: 600 } },
};

export const nationAtOnce: Coordination = {
  ...regionAlone,
  id: 'example-nation-at-once',
  levels: { nation: { ...rule, opens: 'at-alarm', reach: 600 } },
};

export const withinReach: Coordination = { ...regionAlone, id: 'example-within-reach', region: null };

/** With both alarms. */
export const alarmed: Coordination = {
  ...escalating,
  id: 'example-alarmed',
  alarms: {
    burns: { persons: 1, decision: 30 },
    'intensive-care': { over: 1, for: 60, decision: 40, waited: 60 },
  },
};

/** Every region that may say no does so at the toss of a coin. */
export function declining(form: Coordination, decline = 0.5): Coordination {
  const levels = Object.entries(form.levels).map(([level, one]) => [level, { ...one, decline }]);
  return { ...form, levels: Object.fromEntries(levels) };
}

/** A cell under a form of coordination, as a study with wider forms would make it. */
export function under(cell: Cell, coordination: Coordination): Cell {
  return { ...cell, plan: { ...cell.plan, coordination }, followsAll: true };
}
