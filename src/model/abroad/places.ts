import {
  type Abroad,
  type AbroadKind,
  type AbroadLevel,
  type AbroadRule,
  abroadKinds,
  abroadLevels,
  type PlaceAbroad,
} from '../../domain/resources/abroad.ts';
import type { Hospital } from '../../domain/system.ts';
import { straightKm } from '../../kernel/sphere.ts';

/** A level abroad, with where its places stand among all. */
export interface LevelAbroad {
  readonly level: AbroadLevel;
  readonly rule: AbroadRule;
  readonly from: number;
  readonly to: number;
}

/** Places abroad laid out for a cell: by level, within it in order of id. */
export interface PlacesAbroad {
  readonly levels: readonly LevelAbroad[];
  readonly places: readonly PlaceAbroad[];
  /** Straight km from each hospital, `hospital * places + place`. */
  readonly km: Float64Array;
}

const byId = (a: PlaceAbroad, b: PlaceAbroad): number => (a.id < b.id ? -1 : 1);

/** Lays out the places abroad of a form of coordination; undefined when it names none. */
export function layOutAbroad(
  abroad: Abroad | undefined,
  hospitals: readonly Hospital[],
): PlacesAbroad | undefined {
  if (abroad === undefined) return undefined;
  const places: PlaceAbroad[] = [];
  const levels = abroadLevels.flatMap((level): LevelAbroad[] => {
    const rule = abroad[level];
    if (rule === undefined) return [];
    const from = places.length;
    places.push(...[...rule.places].sort(byId));
    return [{ level, rule, from, to: places.length }];
  });
  const km = hospitals.flatMap(({ at: a }) =>
    places.map(({ at: b }) => straightKm(a.latitude, a.longitude, b.latitude, b.longitude)),
  );
  return places.length === 0 ? undefined : { levels, places, km: Float64Array.from(km) };
}

/** Number of a kind of care abroad. */
export const kindAbroad: Readonly<Record<AbroadKind, number>> = { burns: 0, 'intensive-care': 1 };

/** Where it stands in the column how many of a kind have been given to a place. */
export function takenAt(place: number, kind: AbroadKind): number {
  return place * abroadKinds.length + kindAbroad[kind];
}
