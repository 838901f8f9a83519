import type { Incident } from '../../../src/model/incident.ts';
import type { RegionPicture } from '../../../src/policy/lending/region-picture.ts';
import type { Picture } from '../../../src/policy/picture.ts';

/** Everything that a key may read of the picture; a name added to the interface and not here does not compile. */
export const pictureNames: Readonly<Record<keyof Picture, true>> = {
  now: true,
  casualtiesReported: true,
  journey: true,
  isKnown: true,
  age: true,
  isOpen: true,
  capacity: true,
  load: true,
  free: true,
  committed: true,
  sent: true,
};

/** Everything that a lending policy may read. */
export const regionPictureNames: Readonly<Record<keyof RegionPicture, true>> = {
  now: true,
  isKnown: true,
  age: true,
  load: true,
  icuNeeded: true,
  icuStaffed: true,
  ventilatorsNeeded: true,
  ventilators: true,
  demand: true,
  onDuty: true,
  coming: true,
  employed: true,
  away: true,
};

/** The same object, with a truth hidden in it: whoever reaches for that, or changes anything, is stopped. */
export function guarded<T extends object>(
  shown: T,
  names: Readonly<Record<keyof T, true>>,
  truth: unknown,
): T {
  return new Proxy(Object.assign(Object.create(null), shown, { truth }), {
    get(target, name) {
      if (typeof name === 'string' && !Object.hasOwn(names, name))
        throw new Error(`a policy reads "${name}", which no report has carried`);
      return target[name];
    },
    set(_, name) {
      throw new Error(`a policy writes "${String(name)}"`);
    },
    ownKeys() {
      throw new Error('a policy looks through everything there is');
    },
  });
}

/** Whole numbers that differ from place to place and from truth to truth, small enough for every kind of column. */
const wrong = (at: number, salt: number): number => (7 * at + 13 * salt + 3) % 11;

/** Overwrites columns with what is not so. */
export function scramble(incident: Incident, names: Iterable<string>, salt: number): void {
  const views: Readonly<Record<string, Float64Array | Int32Array | Uint8Array>> =
    incident.machine.columns.views;
  for (const name of names) {
    const column = views[name];
    if (column === undefined) throw new RangeError(`scramble: there is no column "${name}"`);
    for (let at = 0; at < column.length; at++) column[at] = wrong(at, salt);
  }
}
