import type { Provenance } from '../grade.ts';
import type { Position } from '../place.ts';
import type { Text } from '../text.ts';
import type { Minutes } from '../time.ts';

/** What moves people beside road ambulances. */
export const transportKinds = [
  'helicopter',
  'military-helicopter',
  'fixed-wing',
  'large-aircraft',
  'bus',
  'train',
] as const;
export type TransportKind = (typeof transportKinds)[number];

/** Kinds that fly: they are grounded by weather. */
export const flyingKinds: readonly TransportKind[] = [
  'helicopter',
  'military-helicopter',
  'fixed-wing',
  'large-aircraft',
];

/** Kinds that go between terminals (airports, stations): both ends of the journey are by road. They never come to a scene. */
export const terminalKinds: readonly TransportKind[] = ['fixed-wing', 'large-aircraft', 'train'];

export const transportPurposes = ['scene', 'transfer'] as const;
export type TransportPurpose = (typeof transportPurposes)[number];

/**
 * Who may order a unit. One that the nation orders is there, in a plan with levels of coordination, only while the nation's level is
 * in force; how long the decision takes then is a figure of its own.
 */
export const transportOrderers = ['region', 'nation'] as const;
export type TransportOrderer = (typeof transportOrderers)[number];

/**
 * Who goes along on a transfer: the unit's own team, or a nurse and a doctor of the hospital that sends or of the one that
 * receives, who are then away from it.
 */
export const escorts = ['own', 'sending', 'receiving'] as const;
export type Escort = (typeof escorts)[number];

/** An airport or a station. */
export interface Terminal {
  readonly id: string;
  readonly name: string;
  readonly at: Position;
}

/** One kind of unit at one base, so many of them. */
export interface TransportUnit {
  readonly id: string;
  readonly title: Text;
  readonly kind: TransportKind;
  /** A position, or the id of a hospital, or of a terminal of the file. */
  readonly base: { readonly at: Position } | { readonly hospital: string } | { readonly terminal: string };
  readonly count: number;
  /** km/h in a straight line; a bus keeps to the roads of the system instead. */
  readonly speed: number;
  /** Places by the worst tag that they are fit for: somebody less badly hurt may have them too. */
  readonly capacity: { readonly red: number; readonly yellow: number; readonly green: number };
  /** From the decision to order it until it moves, 08–20 and at night. */
  readonly notice: { readonly day: Minutes; readonly night: Minutes };
  /** Minutes of the day between which it may be under way; absent = round the clock. A night's hours run past midnight. */
  readonly hours?: { readonly from: Minutes; readonly to: Minutes };
  /** Share of six-hour spans in which weather keeps it on the ground. */
  readonly grounded: number;
  /** Share of the units that are out on an ordinary mission at the alarm, and how long until they are back. */
  readonly busy: number;
  readonly busyFor: Minutes;
  readonly orderedBy: TransportOrderer;
  /** From the alarm or the request, when it may be ordered, to the decision to order it. */
  readonly decision: Minutes;
  /** From the first aboard to departure at a scene; from the bed to departure at a hospital. */
  readonly load: Minutes;
  readonly packaging: Minutes;
  readonly handover: Minutes;
  /** Between the return to base and the next mission. */
  readonly turnaround: Minutes;
  /** Furthest of a whole mission with people aboard or on the way to them, km; absent = not limited. */
  readonly range?: number;
  /** Fewest for whom it leaves. */
  readonly least: number;
  /** Hospitals that one departure from a scene may go to, at most. */
  readonly stops: number;
  readonly purposes: readonly TransportPurpose[];
  readonly escort: Escort;
  /** How often a transfer with its own team goes wrong, against one with an ordinary escort. */
  readonly mishapFactor: number;
}

/** Units beyond the road ambulances, by id. */
export interface Transport {
  readonly id: string;
  readonly owner: string;
  readonly title: Text;
  readonly units: readonly TransportUnit[];
  readonly terminals: readonly Terminal[];
  /** Road to a terminal: km by road over straight km, and km/h. */
  readonly roadLeg: { readonly detour: number; readonly speed: number };
  /** Grade and source (spelt out) of each figure by its dotted path, e.g. `units.heli-bd.speed`. */
  readonly provenance?: Readonly<Record<string, Provenance>>;
}
