import type { ByTag } from './situation.ts';
import type { Minutes } from './time.ts';

/** A hospital that a group may be sent to. */
export interface SendingWay {
  readonly hospital: string;
  /** Journey, and what is lost where the place is a wrong one. */
  readonly minutes: Minutes;
  /** How many of the group the plan's key would send there now, each knowing where those before were sent. */
  readonly byKey: number;
}

/** Casualties at one scene whom command cannot tell apart: whatever hospital suits one of them suits all. */
export interface SendingGroup {
  readonly site: string;
  readonly tag: keyof ByTag<number>;
  /** Guesses at the scene. */
  readonly seemsNeurosurgery: boolean;
  readonly seemsBurnCentre: boolean;
  readonly isContaminated: boolean;
  readonly persons: number;
  /** How many of them nobody has tagged yet: told of, and shared out over the tags as those tagged so far at the scene. */
  readonly untagged: number;
  /** Where they may go: doors thought open, or all where every door is thought closed. */
  readonly ways: readonly SendingWay[];
}

/** What is believed of one kind of place at a hospital. */
export interface BelievedPlaces {
  /** Places as last reported, or as prepared where nobody has reported. */
  readonly there: number;
  /** Persons who come first: in them or waiting as last reported, and those on the way there by command's own dispatches. */
  readonly ahead: number;
  /** How long one casualty holds such a place. */
  readonly heldMinutes: Minutes;
}

/** A hospital that somebody may be sent to now. */
export interface SendingHospital {
  readonly hospital: string;
  /** Whether a report has come; if not its places are what it is prepared for. */
  readonly isKnown: boolean;
  readonly places: ByTag<BelievedPlaces>;
}

/**
 * Who is left at the scenes to be sent at one minute, as the scenes tell, and where they could go on command's picture. Plain
 * data, and no truth that command has not been told.
 */
export interface Sending {
  readonly minute: Minutes;
  readonly isKeyInForce: boolean;
  readonly hospitals: readonly SendingHospital[];
  readonly groups: readonly SendingGroup[];
  /** Told of at scenes where nobody has been tagged yet: how badly they are hurt is unknown, and they are in no group. */
  readonly unknown: number;
}

/** Casualties of one tag: minutes from now to care, summed over persons, under the key and at the least. */
export interface LeastMinutes {
  readonly persons: number;
  /** Person-minutes of journey, wrong places and waiting, as the plan's key would send them now. */
  readonly byKey: Minutes;
  /** The bound: person-minutes that no way of sending the same casualties can go below, on this picture. */
  readonly least: Minutes;
}

/** What one more free place would be worth to those who are left at the scenes now. */
export interface PlaceWorth {
  readonly hospital: string;
  readonly tag: keyof ByTag<number>;
  /** Person-minutes saved in all by one more free place, if everybody is sent in the best way both with and without it. */
  readonly worth: Minutes;
}

/** The least that sending could reach on a picture, and where one more place would help most. */
export interface BestSending {
  readonly tags: ByTag<LeastMinutes>;
  /** Places worth anything, most first; a place that is not named would save nothing. */
  readonly worths: readonly PlaceWorth[];
}
