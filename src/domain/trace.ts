import type { InjuryClassId } from './injury.ts';
import type { MeasureId } from './measures.ts';
import type { Reason } from './reason.ts';
import type { AbroadKind, AbroadLevel } from './resources/abroad.ts';
import type { CoordinationAlarm, CoordinationLevel } from './resources/coordination.ts';
import type { Precondition, RequestTarget } from './resources/lending.ts';
import type { TransportKind } from './resources/transport.ts';
import type { Stage } from './stage.ts';
import type { Minutes } from './time.ts';
import type { Category } from './triage.ts';

/** What a casualty can wait for: hands and places, and the two lists of those who wait for a vehicle. */
export const awaitedThings = [
  'hands',
  'undressing',
  'ambulance',
  'handover',
  'disrobing',
  'washing',
  'robing',
  'litter-washing',
  'bay',
  'team',
  'emergency-place',
  'minor-place',
  'scanner',
  'theatre',
  'post-operative-place',
  'intensive-care-place',
  'burn-place',
  'ward-bed',
  'transfer-ambulance',
] as const;
export type Awaited = (typeof awaitedThings)[number];

/** What sets the capacity that somebody waits for: the least of the three binds. */
export type BindingComponent = 'staff' | 'premises' | 'equipment';

/** Where somebody is: at a site, on their own way from one, in a vehicle, in a hospital, on a flight abroad by the flat rule, or abroad. */
export interface Whereabouts {
  readonly kind: 'site' | 'on-foot' | 'ambulance' | 'unit' | 'hospital' | 'flight' | 'abroad';
  /**
   * Id of the site or hospital, or of the place abroad; `ambulance-7` for an ambulance, numbered by how near it stood at the alarm; for an aircraft, bus
   * or train the id of its unit in the transport file, and its number where there are several: `ksa-arn-2`.
   */
  readonly id: string;
}

/**
 * Class of a death, on the same luck (casualty model 4): would have died even if treated at the injury · would have
 * died even with free flow to care · would have lived with free flow to care.
 */
export const deathClasses = ['unsalvageable', 'lost-to-access', 'preventable'] as const;
export type DeathClass = (typeof deathClasses)[number];

/** What command believed about the chosen hospital when it decided. Unknown is null, never 0. */
export interface Belief {
  /** Minutes since the last report received was written; null when none had come. */
  readonly ageMinutes: Minutes | null;
  readonly isOpen: boolean;
  /** Teams, emergency places and minor-injury places thought free beside those already sent there; negative = too many. */
  readonly free: Readonly<Record<'red' | 'yellow' | 'green', number | null>>;
}

/** Who somebody is, settled before anything is decided. */
export interface TracedCasualty {
  /** Site and number, e.g. `hall/17`. */
  readonly id: string;
  readonly site: string;
  readonly ageYears: number;
  readonly injury: InjuryClassId;
  readonly need: Category;
  readonly injured: Minutes;
  readonly released: Minutes;
  /** Time limit to definitive care and the minute from which it runs; null for a class without a limit. */
  readonly limit: { readonly minutes: Minutes; readonly from: Minutes } | null;
}

interface About<Kind extends string> {
  readonly kind: Kind;
  readonly minute: Minutes;
}

/** What every happening to a casualty tells beside its own. */
interface OfCasualty<Kind extends string> extends About<Kind> {
  readonly casualty: string;
  readonly stage: Stage;
  readonly place: Whereabouts;
  /** What was last believed; null before anybody has looked. */
  readonly tag: Category | null;
}

/** Happenings to one casualty. */
export type CasualtyEvent =
  | OfCasualty<'injured'>
  /** Comes to a new stage. `boundFor`: hospital on the way to, or last sent to. */
  | (OfCasualty<'stage'> & { readonly boundFor: string | null })
  /** Begins to wait. The component binds at that minute; null where what is missing is a vehicle. */
  | (OfCasualty<'waits'> & { readonly awaited: Awaited; readonly component: BindingComponent | null })
  /** Has stopped waiting. The component is the one that bound most of the time. */
  | (OfCasualty<'waited'> & {
      readonly awaited: Awaited;
      readonly component: BindingComponent | null;
      readonly minutes: Minutes;
    })
  /** Somebody looks, with the plan's tool or as a doctor; the event's `tag` is what they then believe. */
  | (OfCasualty<'looked'> & {
      readonly by: 'scene' | 'door' | 'waiting' | 'doctor';
      readonly need: Category;
    })
  | (OfCasualty<'decided'> & {
      readonly hospital: string;
      readonly reason: Reason;
      /** Hospital that turned the vehicle away, when that made a new decision needed. */
      readonly turnedAwayFrom: string | null;
      /** The casualty whom the decision was about, for somebody who sits beside. */
      readonly ridesWith: string | null;
      /** Minutes from there by the vehicle that carries them, an ambulance by blue light, before the noise of the road. */
      readonly journeyMinutes: Minutes;
      readonly believed: Belief;
    })
  /** Has come to a hospital on their own, found it lost, and goes on to another without having been let in. */
  | (OfCasualty<'turns-from-ruin'> & { readonly ruin: string; readonly to: string })
  | (OfCasualty<'arrived'> & { readonly how: 'ambulance' | 'unit' | 'on-foot' | 'transfer' })
  /** A doctor-led team begins for the first time. */
  | (OfCasualty<'team'> & { readonly minutesFromInjury: Minutes })
  /** Definitive care begins. `isInTime` is null for a class without a limit. */
  | (OfCasualty<'definitive'> & { readonly minutesFromInjury: Minutes; readonly isInTime: boolean | null })
  | OfCasualty<'burn-centre'>
  | (OfCasualty<'asks-for-transfer'> & {
      readonly to: string;
      readonly why: 'not-given-here' | 'place-elsewhere' | 'hospital-lost' | 'place-abroad';
    })
  | (OfCasualty<'transferred'> & {
      readonly from: string;
      readonly to: string;
      readonly hasMishap: boolean;
    })
  /** `lost`: the point of no return has passed untreated. `failing`: is treated, and will die. */
  | (OfCasualty<'fate'> & { readonly fate: 'lost' | 'failing' })
  /** Dies. What was under way is interrupted: stage, held things that are released, and what was waited for. */
  | (OfCasualty<'died'> & {
      readonly before: Stage;
      readonly released: readonly Awaited[];
      readonly awaited: Awaited | null;
    })
  | OfCasualty<'discharged'>
  /** The horizon, or a death before it: how it ended. `death` is null for whoever lives, and set where the fate is closed. */
  | (OfCasualty<'ended'> & {
      readonly death: DeathClass | null;
      /** Whether definitive care had begun before the death. */
      readonly isTreated: boolean;
      readonly hasReachedHospital: boolean;
    });

/** Steps of a loan, first to last. */
export const loanSteps = ['agreed', 'leaves', 'arrives', 'serves', 'ends', 'home'] as const;
export type LoanStep = (typeof loanSteps)[number];

/** What loans and requests for them come to. Regions and competences by id. */
export type LendingEvent =
  /** A region asks for persons of a competence; `notOffered`: nobody offered so many of them. */
  | (About<'request'> & {
      readonly region: string;
      readonly competence: string;
      readonly persons: number;
      readonly notOffered: number;
    })
  /** A request to one lender is refused because it lacks a condition. */
  | (About<'request-refused'> & {
      readonly region: string;
      readonly to: RequestTarget;
      readonly lacks: Precondition;
    })
  /** A loan comes to a step. `persons` is 0 for equipment, whose sets are counted. */
  | (About<'loan'> & {
      readonly loan: number;
      readonly step: LoanStep;
      /** Region that lends, or `nation`. */
      readonly from: string;
      readonly hospital: string;
      readonly competence: string;
      readonly persons: number;
      readonly sets: number;
    });

/** Levels of coordination and alarms. Regions by id. */
export type CoordinationEvent =
  /** The next level is asked, on such a need over capacity on the picture; null where it was not known. */
  | (About<'level-asked'> & { readonly level: CoordinationLevel; readonly load: number | null })
  | (About<'level-declined'> & { readonly level: CoordinationLevel; readonly region: string })
  /** `hospitals`: how many may be sent to now. */
  | (About<'level-in-force'> & { readonly level: CoordinationLevel; readonly hospitals: number })
  /** A level abroad is asked for places: so many wait for one on the picture beyond what was offered before. */
  | (About<'abroad-asked'> & {
      readonly level: AbroadLevel;
      readonly care: AbroadKind;
      readonly waiting: number;
      /** Persons whom its places take in all. */
      readonly offered: number;
      readonly inForceFrom: Minutes;
      readonly flightsFrom: Minutes;
    })
  | (About<'level-left'> & { readonly level: CoordinationLevel })
  /** In force from a later minute; the region whose patients are moved, null for burns. */
  | (About<'coordination-alarm'> & {
      readonly alarm: CoordinationAlarm;
      readonly region: string | null;
      readonly inForceFrom: Minutes;
    });

/** Happenings to sites, command and hospitals, levels of coordination, and loans between regions. */
export type SystemEvent =
  | (About<'alarm'> & { readonly site: string })
  | (About<'hospital-alarm'> & { readonly hospital: string })
  | (About<'first-ambulance'> & { readonly site: string })
  | About<'key-in-force'>
  /** A status report of this age reaches command. */
  | (About<'report'> & { readonly hospital: string; readonly ageMinutes: Minutes })
  | (About<'door'> & {
      readonly hospital: string;
      readonly door: 'open' | 'closed-to-red' | 'closed' | 'lost';
    })
  | CoordinationEvent
  | LendingEvent
  | UnitEvent;

/** What an aircraft, bus or train does that is no casualty's own happening. */
export interface UnitEvent extends About<'unit'> {
  readonly unit: string;
  readonly mode: TransportKind;
  /** Id of the hospital or terminal at which it stands, or its position. */
  readonly base: string;
  /** Called to a scene, sent to fetch at a hospital, kept on the ground by weather, or free to fly again. */
  readonly does: 'called' | 'fetches' | 'grounded' | 'flies-again';
  /** Site or hospital that it goes to; null for what is about weather. */
  readonly to: string | null;
  /** Minutes until it moves: the decision and the notice. */
  readonly noticeMinutes: Minutes | null;
}

export type TraceEvent = CasualtyEvent | SystemEvent;

/** One replication with everything that happened in it, in order of time. One outcome: it says nothing of how it usually goes. */
export interface Trace {
  readonly scenario: string;
  readonly plan: string;
  readonly key: string;
  readonly seed: string;
  readonly replication: number;
  readonly horizon: Minutes;
  /** As in the batch's row; null where nobody could be counted. */
  readonly measures: Readonly<Record<MeasureId, number | null>>;
  /** Every hospital that the incident can touch, by id. */
  readonly hospitals: readonly string[];
  readonly casualties: readonly TracedCasualty[];
  readonly events: readonly TraceEvent[];
}

/** Whether an event is about a casualty. */
export function isOfCasualty(event: TraceEvent): event is CasualtyEvent {
  return 'casualty' in event;
}
