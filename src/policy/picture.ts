import { type Reason, reasons } from '../domain/reason.ts';
import type { Hospital } from '../domain/system.ts';
import type { Minutes } from '../domain/time.ts';

/** What a distribution key is prepared on: facts that do not change during the incident. Indices are into `hospitals`. */
export interface Ground {
  /** Every hospital of the system, sorted by id. */
  readonly hospitals: readonly Hospital[];
  /** Hospitals the incident's command may send to from the scene, in order of id. */
  readonly reachable: readonly number[];
  /** Region whose command decides. */
  readonly region: string;
}

/**
 * What command knows when it decides where one casualty goes: last reports received, own dispatches at once, never the
 * truth. One object is reused for every decision: read it, do not keep it. `tag` is a triage code (0 red, 1 yellow, 2 green).
 */
export interface Picture {
  readonly now: Minutes;
  /** Casualties in all as the scene last reported them (an estimate), or NaN before the first report. */
  readonly casualtiesReported: number;
  /** Minutes by blue light from where the casualty is now. */
  journey(hospital: number): Minutes;
  /** Whether any status report from the hospital has come in. */
  isKnown(hospital: number): boolean;
  /** Minutes since the last report received was written; NaN when none has come. Unknown is never 0. */
  age(hospital: number): Minutes;
  /** Whether the hospital last said that it takes this tag; before any report a hospital counts as open. */
  isOpen(hospital: number, tag: number): boolean;
  /** Teams (red), emergency places (yellow) or minor-injury places (green) in use or not, as last reported; NaN when unknown. */
  capacity(hospital: number, tag: number): number;
  /** Persons in treatment or waiting for that capacity as last reported; NaN when unknown. */
  load(hospital: number, tag: number): number;
  /** capacity − load − committed: may be negative; NaN when unknown. */
  free(hospital: number, tag: number): number;
  /** Persons of this tag that command has sent and that the last report received does not yet count as arrived. */
  committed(hospital: number, tag: number): number;
  /** Persons of this tag (here also 3 black) that command has sent in all, first to last. */
  sent(hospital: number, tag: number): number;
}

/** What is believed about a casualty at the scene. Reused object. */
export interface Glimpse {
  /** Triage code of the tag: 0 red, 1 yellow, 2 green, 3 black. */
  readonly tag: number;
  /** Guess at the scene: a large burn or an inhalation injury with burns. A guess, not the truth. */
  readonly seemsBurnCentre: boolean;
  /** Guess at the scene: severe head injury. */
  readonly seemsNeurosurgery: boolean;
  /** The casualty's own luck for shares, uniform on (0, 1). Nobody else's draw moves when it is used. */
  readonly luck: number;
}

export { type Reason, reasons };

/** A hospital and a reason in one number, so that a decision allocates nothing. */
export type Choice = number;

const reasonBits = 32;

/** Packs a hospital index and a reason; `hospital` −1 means that nobody fits and the casualty waits. */
export function choose(hospital: number, reason: Reason): Choice {
  return (hospital + 1) * reasonBits + reasons.indexOf(reason);
}

/** Hospital index of a choice, or −1. */
export function chosenHospital(choice: Choice): number {
  return Math.floor(choice / reasonBits) - 1;
}

/** Index into `reasons`. */
export function chosenReason(choice: Choice): number {
  return choice % reasonBits;
}

/** A distribution key prepared for one system and place: a pure function of picture and glimpse. */
export type DistributionKey = (picture: Picture, casualty: Glimpse) => Choice;
