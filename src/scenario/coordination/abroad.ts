import { z } from 'zod';
import type { Grade } from '../../domain/grade.ts';
import {
  type Abroad,
  type AbroadLevel,
  type AbroadRule,
  abroadKinds,
  abroadLevels,
} from '../../domain/resources/abroad.ts';
import type { Coordination } from '../../domain/resources/coordination.ts';
import { minutesPerDay, minutesPerHour } from '../../domain/time.ts';
import { duration, id, position, text, whole } from '../schemas/scalars.ts';

const noTime = '0 min';

const place = z.strictObject({
  title: text,
  at: position,
  burns: whole(0, 1_000).default(0),
  'intensive-care': whole(0, 1_000).default(0),
});

const level = z.strictObject({
  persons: whole(1, 10_000).exactOptional(),
  for: duration(noTime, '30 d').exactOptional(),
  decision: duration(noTime, '30 d').exactOptional(),
  prepares: duration(noTime, '90 d').exactOptional(),
  waited: duration(noTime, '30 d').exactOptional(),
  journey: duration(noTime, '7 d').exactOptional(),
  places: z.record(id, place),
});

/** Places abroad as a coordination file writes them. */
export const abroadEntries = z.partialRecord(z.enum(abroadLevels), level);
export type AbroadEntries = z.infer<typeof abroadEntries>;

/** Figures of a level abroad that have a default. */
export const abroadFields = [
  'persons', 'for', 'decision', 'prepares', 'waited', 'journey',
] as const; // biome-ignore format: one kind of thing
export type AbroadField = (typeof abroadFields)[number];

interface Known {
  readonly value: number;
  readonly grade: Grade;
  readonly source: string;
}

const placeholder = 'No figure was found; a placeholder that says so.';
const assumed = (value: number, source = placeholder): Known => ({ value, grade: 'D', source });

const either = {
  persons: assumed(1),
  for: assumed(2 * minutesPerHour),
  waited: assumed(4 * minutesPerHour, 'As the alarm for intensive care. No figure was found.'),
};

/** What holds where a file does not say. Nobody was found to have told how long the Nordic plan or the EU mechanism takes. */
const defaults: Readonly<Record<AbroadLevel, Readonly<Record<AbroadField, Known>>>> = {
  nordic: {
    ...either,
    decision: assumed(6 * minutesPerHour),
    prepares: assumed(12 * minutesPerHour),
    journey: assumed(5 * minutesPerHour),
  },
  eu: {
    ...either,
    decision: assumed(2 * minutesPerDay),
    prepares: assumed(
      5 * minutesPerDay,
      'So that the first are flown about a week after the fire: from Bucharest in 2015 the first left about day 8 (nineoclock.ro, adz). How much of it was decision and how much preparation is assumed.',
    ),
    journey: assumed(8 * minutesPerHour),
  },
};

/** A figure of a level abroad that its file leaves out. */
export function abroadDefault(at: AbroadLevel, field: AbroadField): Known {
  return defaults[at][field];
}

/** The levels abroad that a file names, with defaults in place of what it leaves out and places in order of id. */
export function abroadOf(entries: AbroadEntries): Abroad {
  const levels = abroadLevels.flatMap((at) => {
    const entry = entries[at];
    if (entry === undefined) return [];
    const usual = (field: AbroadField) => entry[field] ?? defaults[at][field].value;
    const rule: AbroadRule = {
      ...(Object.fromEntries(abroadFields.map((field) => [field, usual(field)])) as Record<
        AbroadField,
        number
      >),
      places: Object.entries(entry.places)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, { title, at: where, ...offers }]) => ({ id: name, title, at: where, offers })),
    };
    return [[at, rule] as const];
  });
  return Object.fromEntries(levels);
}

/** Dotted paths of every figure of the places abroad: those of each level, then position and places of each hospital. */
export function abroadFigures({ abroad = {} }: Coordination): readonly string[] {
  return abroadLevels.flatMap((at) => {
    const rule = abroad[at];
    if (rule === undefined) return [];
    const places = rule.places.flatMap((one) =>
      ['at', ...abroadKinds.filter((kind) => one.offers[kind] > 0)].map(
        (field) => `abroad.${at}.places.${one.id}.${field}`,
      ),
    );
    return [...abroadFields.map((field) => `abroad.${at}.${field}`), ...places];
  });
}
