import type { Provenance } from './grade.ts';
import type { OrdinaryCare } from './ordinary.ts';
import type { Bounds, Position } from './place.ts';
import type { Headcount, Staffing } from './resources/staff.ts';
import type { Text } from './text.ts';

export const traumaRoles = ['trauma-centre', 'trauma-unit', 'none'] as const;
export type TraumaRole = (typeof traumaRoles)[number];

export const edSizes = ['XL', 'L', 'M', 'S'] as const;
export type EdSize = (typeof edSizes)[number];

export const hospitalKinds = ['university', 'county', 'private'] as const;
export type HospitalKind = (typeof hospitalKinds)[number];

/** Trauma and surgical teams that a hospital can raise after its alarm (persons' teams, weekday office hours). */
export interface TeamCurve {
  readonly at30min: number;
  readonly at2h: number;
  readonly at8h: number;
}

/** An emergency hospital. Places are staffed beds or rooms on an ordinary weekday; grades stand in `System.provenance`. */
export interface Hospital {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly region: string;
  readonly at: Position;
  readonly kind: HospitalKind;
  readonly traumaRole: TraumaRole;
  readonly edSize: EdSize;
  readonly burnCentre: boolean;
  readonly neurosurgery: boolean;
  readonly thoracicSurgery: boolean;
  readonly paediatricIcu: boolean;
  /** Decontamination unit: nobody contaminated is let in where there is none until washed elsewhere. */
  readonly decontamination: boolean;
  /** Somatic ward beds. */
  readonly ward: number;
  /** Intensive-care places of every kind but burn. */
  readonly icu: number;
  /** Burn intensive-care places. */
  readonly burnIcu: number;
  /** Operating theatres fit for severe trauma. */
  readonly theatres: number;
  readonly teams: TeamCurve;
  /** Intensive-care places for surgical casualties that can be raised, reached within `icuFullAfter`. */
  readonly surgeIcu: number;
  /** Intermediate-care places that can be raised within 8 h. */
  readonly surgeIntermediate: number;
  /** Persons on duty for acute care by day on a weekday, by competence; absent = by rule from the places. */
  readonly staff?: Headcount;
  /** Persons off duty who are called at an alarm, by competence, some of whom do not come; absent = by rule. */
  readonly callIn?: Headcount;
}

export interface Region {
  /** ISO 3166-2, e.g. `SE-AB`. */
  readonly id: string;
  readonly name: string;
  readonly healthcareRegion: string;
  readonly civilArea: string;
  readonly population: number;
  /** Ids of regions that share a border. */
  readonly neighbours: readonly string[];
  /** Road ambulances. They stand spread over the region's hospitals by emergency-department size. */
  readonly ambulances: number;
}

/** Road minutes between hospitals, planned ambulance without priority; row-major over `System.hospitals`. */
export type RoadMinutes = Readonly<Float64Array>;

/** Everything there is before the incident: regions, hospitals, fleets, roads. Regions and hospitals are sorted by id. */
export interface System {
  readonly id: string;
  readonly title: Text;
  /** True for the example region, whose hospitals do not exist. */
  readonly fictional: boolean;
  readonly sources: Readonly<Record<string, string>>;
  readonly bounds: Bounds;
  readonly regions: readonly Region[];
  readonly hospitals: readonly Hospital[];
  /** Planned ambulance minutes without priority, `from * hospitals.length + to`. */
  readonly road: RoadMinutes;
  /** Blue-light minutes = planned minutes × this. */
  readonly blueLightFactor: number;
  /** What fills the hospitals when nothing has happened. */
  readonly ordinary: OrdinaryCare;
  /** Competences, what a team or a place takes of them, and how long they last. */
  readonly staffing: Staffing;
  /** Grade and source by dotted path, e.g. `hospitals.ks-solna.icu`. */
  readonly provenance: Readonly<Record<string, Provenance>>;
}

/** Index of the trauma centre etc. is by position in the sorted list; this finds one by id. */
export function hospitalIndex(system: System, id: string): number {
  return system.hospitals.findIndex((hospital) => hospital.id === id);
}
