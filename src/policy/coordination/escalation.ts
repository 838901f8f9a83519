import type { Coordination, LevelRule } from '../../domain/resources/coordination.ts';
import type { Minutes } from '../../domain/time.ts';
import { code } from '../../domain/triage.ts';
import type { Picture } from '../picture.ts';

/** Hospitals of a level that take part, and what is known of all beforehand. */
export interface LoadGround {
  /** Indices of the hospitals looked at. */
  readonly hospitals: readonly number[];
  /** Every hospital of the incident. */
  readonly count: number;
  /** Teams that each is prepared to have, by index. */
  readonly prepared: Readonly<Float64Array>;
}

/** Casualties told of and not yet sent anywhere; 0 before any number has come, for what is unknown is not counted as need. */
function leftAtScene(picture: Picture, count: number): number {
  let left = picture.casualtiesReported;
  if (Number.isNaN(left)) return 0;
  for (let hospital = 0; hospital < count; hospital++)
    for (let tag = code.red; tag <= code.black; tag++) left -= picture.sent(hospital, tag);
  return Math.max(0, left);
}

/**
 * Need over capacity on the picture: (persons in need of a team as last reported + red sent and not yet counted there +
 * `sceneShare` of those told of and not yet sent) ÷ teams as last reported. A hospital that has not been heard from counts with
 * what it is prepared for and own dispatches, or makes the load unknown (NaN): the coordination says which.
 *
 * @example
 * // two hospitals, 2 teams each, 3 in need in all, 20 told of at the scene and nobody sent, sceneShare .25: (3 + 5) / 4 = 2
 */
export function loadOnPicture(
  picture: Picture,
  { hospitals, count, prepared }: LoadGround,
  { sceneShare, unknown }: Pick<Coordination, 'sceneShare' | 'unknown'>,
): number {
  let need = sceneShare * leftAtScene(picture, count);
  let capacity = 0;
  for (let at = 0; at < hospitals.length; at++) {
    const hospital = hospitals[at]!;
    const isKnown = picture.isKnown(hospital);
    if (!isKnown && unknown === 'waits') return Number.NaN;
    need += picture.committed(hospital, code.red);
    need += isKnown ? picture.load(hospital, code.red) : 0;
    capacity += isKnown ? picture.capacity(hospital, code.red) : prepared[hospital]!;
  }
  return need === 0 ? 0 : need / capacity;
}

/**
 * Since when a figure has been over a bound without a break; NaN = it is not. What is unknown neither starts a spell nor ends one.
 *
 * @example spellOf(1.4, 1, NaN, 35) // 35
 */
export function spellOf(load: number, over: number, since: Minutes, now: Minutes): Minutes {
  if (Number.isNaN(load)) return since;
  if (load <= over) return Number.NaN;
  return Number.isNaN(since) ? now : since;
}

/** Since when a figure has been under a bound without a break; NaN = it is not. */
export function reliefOf(load: number, below: number, since: Minutes, now: Minutes): Minutes {
  if (Number.isNaN(load)) return since;
  if (load >= below) return Number.NaN;
  return Number.isNaN(since) ? now : since;
}

/** Whether a spell has lasted long enough. The minute itself counts. */
export function hasLasted(since: Minutes, lasting: Minutes, now: Minutes): boolean {
  return now - since >= lasting;
}

/** Whether a region that is asked says no. `luck` is the region's own at this level, uniform on (0, 1). */
export function declines({ mandate, decline }: LevelRule, luck: number): boolean {
  return mandate !== 'ordered' && luck < decline;
}
