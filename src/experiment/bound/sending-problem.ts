import type { Sending } from '../../domain/sending.ts';
import type { ByTag } from '../../domain/situation.ts';
import type { Minutes } from '../../domain/time.ts';
import { type PlaceCosts, placeCosts } from './place-costs.ts';

/** Casualties of one group who may come to a place. */
export interface Comer {
  /** Index into `SendingProblem.persons`. */
  readonly group: number;
  readonly minutes: Minutes;
  readonly byKey: number;
}

/** A hospital's places for one tag, and who may come to them. */
export interface SendingPlace {
  readonly hospital: string;
  readonly costs: PlaceCosts;
  readonly comers: readonly Comer[];
}

/** Casualties of one tag, and where they may go. Tags share no places, so each is a problem of its own. */
export interface SendingProblem {
  /** Persons in each group. */
  readonly persons: readonly number[];
  /** Only places that somebody may come to. */
  readonly places: readonly SendingPlace[];
}

/** The part of a picture that is about one tag. */
export function sendingProblem(sending: Sending, tag: keyof ByTag<number>): SendingProblem {
  const groups = sending.groups.filter((group) => group.tag === tag);
  const places = sending.hospitals.map(({ hospital, places: believed }) => ({
    hospital,
    costs: placeCosts(believed[tag]),
    comers: groups.flatMap(({ ways }, group) =>
      ways
        .filter((way) => way.hospital === hospital)
        .map(({ minutes, byKey }) => ({ group, minutes, byKey })),
    ),
  }));
  return {
    persons: groups.map(({ persons }) => persons),
    places: places.filter(({ comers }) => comers.length > 0),
  };
}
