import type { Hospital } from '../../src/domain/system.ts';
import type { Glimpse, Ground, Picture } from '../../src/policy/picture.ts';

/** What a picture says about one hospital; by tag (red, yellow, green) where it is a list of three. */
export interface Status {
  readonly journey: number;
  /** Minutes since the report was written; NaN = no report yet. */
  readonly age: number;
  readonly open: readonly [boolean, boolean, boolean];
  /** NaN = unknown. */
  readonly capacity: readonly [number, number, number];
  /** NaN = unknown. */
  readonly load: readonly [number, number, number];
  readonly committed: readonly [number, number, number];
  readonly sent: readonly [number, number, number];
}

/** A hospital 10 min away, open, without a report, nobody sent. */
export const quiet: Status = {
  journey: 10,
  age: Number.NaN,
  open: [true, true, true],
  capacity: [Number.NaN, Number.NaN, Number.NaN],
  load: [Number.NaN, Number.NaN, Number.NaN],
  committed: [0, 0, 0],
  sent: [0, 0, 0],
};

/** A picture read from a list of statuses, same order as `Ground.hospitals`. */
export function pictureOf(statuses: readonly Status[], casualtiesReported = Number.NaN, now = 30): Picture {
  const status = (hospital: number): Status => {
    const found = statuses[hospital];
    if (found === undefined) throw new RangeError(`pictureOf: no hospital ${hospital}`);
    return found;
  };
  const byTag = (values: readonly number[], tag: number): number => {
    const value = values[tag];
    if (value === undefined) throw new RangeError(`pictureOf: no tag ${tag}`);
    return value;
  };
  const picture: Picture = {
    now,
    casualtiesReported,
    journey: (hospital) => status(hospital).journey,
    isKnown: (hospital) => !Number.isNaN(status(hospital).age),
    age: (hospital) => status(hospital).age,
    isOpen: (hospital, tag) => {
      const open = status(hospital).open[tag];
      if (open === undefined) throw new RangeError(`pictureOf: no tag ${tag}`);
      return open;
    },
    capacity: (hospital, tag) => byTag(status(hospital).capacity, tag),
    load: (hospital, tag) => byTag(status(hospital).load, tag),
    free: (hospital, tag) =>
      byTag(status(hospital).capacity, tag) -
      byTag(status(hospital).load, tag) -
      byTag(status(hospital).committed, tag),
    committed: (hospital, tag) => byTag(status(hospital).committed, tag),
    // Nobody black has been sent anywhere.
    sent: (hospital, tag) => (tag === 3 ? 0 : byTag(status(hospital).sent, tag)),
  };
  return Object.freeze(picture);
}

/** A county hospital with a trauma unit and four teams at 2 h. */
export function hospitalOf(id: string, change: Partial<Hospital> = {}): Hospital {
  return {
    id,
    name: id,
    city: id,
    region: 'R1',
    at: { latitude: 59, longitude: 18 },
    kind: 'county',
    traumaRole: 'trauma-unit',
    edSize: 'M',
    burnCentre: false,
    neurosurgery: false,
    thoracicSurgery: false,
    paediatricIcu: false,
    decontamination: false,
    ward: 100,
    icu: 6,
    burnIcu: 0,
    theatres: 4,
    teams: { at30min: 2, at2h: 4, at8h: 6 },
    surgeIcu: 4,
    surgeIntermediate: 4,
    ...change,
  };
}

/** All hospitals reachable, in the order given. */
export function groundOf(hospitals: readonly Hospital[]): Ground {
  return { hospitals, reachable: hospitals.map((_, index) => index), region: 'R1' };
}

export const red: Glimpse = { tag: 0, seemsBurnCentre: false, seemsNeurosurgery: false, luck: 0.5 };
export const yellow: Glimpse = { ...red, tag: 1 };
export const green: Glimpse = { ...red, tag: 2 };
export const black: Glimpse = { ...red, tag: 3 };
