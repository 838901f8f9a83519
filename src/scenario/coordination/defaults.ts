import type { Grade } from '../../domain/grade.ts';
import type { CoordinationMandate, WiderLevel } from '../../domain/resources/coordination.ts';
import { minutesPerHour } from '../../domain/time.ts';
import { reachAtLeast, reachWithin } from '../../policy/catchment.ts';

/** A figure that holds when a form of coordination does not say, with how well it is known. */
export interface CoordinationDefault {
  readonly value: number;
  readonly grade: Grade;
  readonly source: string;
}

const placeholder = 'No figure was found; a placeholder that says so.';
const ownRule = "The program's own rule for hospitals within reach; no published rule was found.";
const clocks =
  'Swedish standards for regional command (Rådestad 2012, SJTREM 20:58, table 1): whether own capacity suffices is judged within 30 min, guidelines for referral are told within 40 min. That asking and answering take as long is our reading.';

/** Figures of a form of coordination by dotted path; those of a level are in `levelDefault`. */
export const coordinationDefaults = {
  'region.reach': { value: reachWithin, grade: 'D', source: ownRule },
  'region.atLeast': { value: reachAtLeast, grade: 'D', source: ownRule },
  'alarms.burns.persons': {
    value: 1,
    grade: 'D',
    source: 'The text of the national burns alarm plan could not be read; a placeholder that says so.',
  },
  'alarms.burns.decision': { value: 40, grade: 'C', source: clocks },
  'alarms.intensive-care.over': { value: 1, grade: 'D', source: placeholder },
  'alarms.intensive-care.for': { value: 6 * minutesPerHour, grade: 'D', source: placeholder },
  'alarms.intensive-care.decision': { value: 40, grade: 'C', source: clocks },
  'alarms.intensive-care.waited': { value: 4 * minutesPerHour, grade: 'D', source: placeholder },
  'relief.below': {
    value: 0.7,
    grade: 'D',
    source: 'As doors open again when seven teams in ten are taken; assumed.',
  },
  'relief.for': { value: 2 * minutesPerHour, grade: 'D', source: placeholder },
  sceneShare: {
    value: 0.25,
    grade: 'D',
    source: "The project's suggested mixes have 15–35 % red (sweden.md 6); a placeholder between them.",
  },
  reviewEvery: { value: 10, grade: 'D', source: placeholder },
} as const satisfies Readonly<Record<string, CoordinationDefault>>;

export type CoordinationFigure = keyof typeof coordinationDefaults;

/** Fields of a level that hold a figure. */
export const levelFields = ['over', 'for', 'decision', 'decline', 'reach'] as const;
export type LevelField = (typeof levelFields)[number];

/** Farthest journey of each level where a file does not say: 2, 3 and 5 h. */
const reaches: Readonly<Record<WiderLevel, number>> = {
  'healthcare-region': 2 * minutesPerHour,
  'civil-area': 3 * minutesPerHour,
  nation: 5 * minutesPerHour,
};

/** A figure of a level that its file leaves out. */
export function levelDefault(
  level: WiderLevel,
  field: LevelField,
  mandate: CoordinationMandate,
): CoordinationDefault {
  switch (field) {
    case 'over':
      return { value: 1, grade: 'D', source: `More in need of a team than there are teams. ${placeholder}` };
    case 'for':
      return { value: 15, grade: 'D', source: placeholder };
    case 'decision':
      return { value: level === 'healthcare-region' ? 30 : 40, grade: 'C', source: clocks };
    case 'decline':
      return mandate === 'ordered'
        ? { value: 0, grade: 'C', source: 'An order cannot be declined.' }
        : { value: 0.2, grade: 'D', source: placeholder };
    case 'reach':
      return { value: reaches[level], grade: 'D', source: placeholder };
  }
}
