import type { Grade } from '../../../domain/grade.ts';
import type {
  TransportKind,
  TransportOrderer,
  TransportPurpose,
  TransportUnit,
} from '../../../domain/resources/transport.ts';
import type { Text } from '../../../domain/text.ts';
import { minutesPerHour } from '../../../domain/time.ts';

/** Figures of a unit that a file may leave out. */
export type UnitFigures = Omit<TransportUnit, 'id' | 'title' | 'kind' | 'base' | 'hours' | 'range'>;

/** A figure that holds when a file does not say, with how well it is known. */
interface Usual<T> {
  readonly value: T;
  readonly grade: Grade;
  readonly source: string;
}

type UsualFigures = { readonly [Figure in keyof UnitFigures]: Usual<UnitFigures[Figure]> };

const placeholder = 'No figure was found; a placeholder that says so.';
const table = 'Table of Swedish transport means, transport.csv of the system sweden: class value.';
const rule = 'Helicopter and fixed-wing rules of the Swedish tables (README, rule 9): derived and assumed.';
const overhead =
  'Intensive-care transfer: team mobilised in 30–90 min, packaging 30–60, handover 15–30 (from memory; the middle is taken).';
const known = <T>(value: T, grade: Grade, source: string): Usual<T> => ({ value, grade, source });
const assumed = <T>(value: T): Usual<T> => known(value, 'D', placeholder);

/** What holds for every kind unless its own line says otherwise. */
const everywhere = {
  count: known(1, 'D', 'One unit, where the file does not say how many.'),
  busy: assumed(0.2),
  busyFor: assumed(90),
  decision: assumed(0),
  packaging: known(45, 'C', overhead),
  handover: known(20, 'C', overhead),
  turnaround: assumed(30),
  least: known(1, 'C', 'Leaves for one.'),
  stops: known(1, 'C', 'One hospital a departure.'),
  grounded: assumed(0.2),
  mishapFactor: known(
    0.37,
    'C',
    'Adverse events 12.5 % with a specialised retrieval team against 34 % with an ordinary escort: 12.5 ÷ 34.',
  ),
} as const;

const helicopter: UsualFigures = {
  ...everywhere,
  speed: known(230, 'C', rule),
  capacity: known({ red: 1, yellow: 0, green: 0 }, 'C', table),
  notice: known({ day: 10, night: 15 }, 'C', `${rule} 10 min by day; the night's 15 is assumed.`),
  orderedBy: known('region', 'D', placeholder),
  load: known(20, 'C', rule),
  handover: known(10, 'C', `${rule} German study of 179 003 missions: landing to handover 6.3–13.5 min.`),
  purposes: known(['scene', 'transfer'], 'C', table),
  escort: known(
    'own',
    'C',
    'Anaesthetist and specialist nurse aboard (SFAI list of physician-staffed units).',
  ),
};

const national = {
  orderedBy: known<TransportOrderer>('nation', 'C', 'On request by Socialstyrelsen (Swedish tables).'),
  decision: assumed(2 * minutesPerHour),
  purposes: known<readonly TransportPurpose[]>(['transfer'], 'C', table),
} as const;

/** Figures by kind. */
export const usualFigures: Readonly<Record<TransportKind, UsualFigures>> = {
  helicopter,
  'military-helicopter': {
    ...helicopter,
    ...national,
    speed: known(250, 'C', table),
    capacity: known({ red: 0, yellow: 4, green: 6 }, 'D', table),
    notice: known({ day: 180, night: 180 }, 'D', table),
    escort: known(
      'sending',
      'D',
      'No physician by default; the sending hospital is assumed to send its own.',
    ),
    purposes: known(['scene', 'transfer'], 'C', table),
  },
  'fixed-wing': {
    ...everywhere,
    speed: known(600, 'C', rule),
    capacity: known(
      { red: 1, yellow: 2, green: 0 },
      'C',
      'PC-24 with three stretchers (Läkartidningen 2021).',
    ),
    notice: known({ day: 60, night: 60 }, 'C', rule),
    orderedBy: known('region', 'C', 'Svenskt Ambulansflyg is owned by all 21 regions (KSA).'),
    load: known(25, 'C', rule),
    handover: known(35, 'C', `${rule} Landing 15 min and unloading 20.`),
    purposes: known(['transfer'], 'C', table),
    escort: known('sending', 'D', 'Specialist nurse aboard; who adds the doctor is assumed.'),
    grounded: assumed(0.1),
  },
  'large-aircraft': {
    ...everywhere,
    ...national,
    speed: known(700, 'C', table),
    capacity: known(
      { red: 6, yellow: 6, green: 15 },
      'C',
      'SNAM: 6 intensive care, 6–12 lying, 15–20 seated (MSB).',
    ),
    notice: known({ day: 360, night: 360 }, 'C', 'SNAM: 6 h from decision to crew at Arlanda (MSB).'),
    load: assumed(60),
    packaging: assumed(90),
    turnaround: known(12 * minutesPerHour, 'C', 'SNAM: about 12 h to turn round (MSB).'),
    handover: assumed(60),
    escort: known('own', 'C', 'SNAM: about 28 aboard, 8 doctors and 11 specialist nurses among them (MSB).'),
    grounded: assumed(0.05),
    busy: assumed(0),
    least: assumed(3),
  },
  bus: {
    ...everywhere,
    speed: known(75, 'C', table),
    capacity: known(
      { red: 0, yellow: 4, green: 18 },
      'D',
      'As the Ambuss of Jämtland Härjedalen: 4 lying and 18 seated.',
    ),
    notice: known(
      { day: 60, night: 120 },
      'D',
      'Ambulance bus ready in 60 min or more (from memory); the night is assumed.',
    ),
    orderedBy: known('region', 'D', placeholder),
    load: assumed(25),
    packaging: assumed(30),
    handover: assumed(20),
    least: assumed(6),
    stops: assumed(2),
    grounded: known(0, 'C', 'What rolls is not grounded.'),
    purposes: known(['scene', 'transfer'], 'C', table),
    escort: known('sending', 'D', placeholder),
  },
  train: {
    ...everywhere,
    ...national,
    speed: assumed(100),
    capacity: assumed({ red: 0, yellow: 20, green: 40 }),
    notice: assumed({ day: 1440, night: 1440 }),
    load: assumed(60),
    packaging: assumed(90),
    handover: assumed(60),
    least: assumed(10),
    grounded: known(0, 'C', 'What rolls is not grounded.'),
    escort: assumed('own'),
    turnaround: assumed(720),
  },
};

/** Roads between hospitals and terminals. */
export const usualRoadLeg = {
  detour: known(1.28, 'C', 'Road rule of the Swedish tables (README, rule 8) below 30 km.'),
  speed: known(60, 'D', 'Between the 35 km/h of the first 5 km and the 80 of the road rule; assumed.'),
} as const;

/** What a unit is called when its file does not say. */
export const kindTitles: Readonly<Record<TransportKind, Text>> = {
  helicopter: { sv: 'Ambulanshelikopter', en: 'Ambulance helicopter' },
  'military-helicopter': { sv: 'Militär helikopter', en: 'Military helicopter' },
  'fixed-wing': { sv: 'Ambulansflygplan', en: 'Ambulance aeroplane' },
  'large-aircraft': { sv: 'Stort sjuktransportplan', en: 'Large medevac aircraft' },
  bus: { sv: 'Ambulansbuss', en: 'Ambulance bus' },
  train: { sv: 'Sjuktåg', en: 'Ambulance train' },
};

/** Figures that limit a unit only where its file has them. */
export const optionalFigures = ['hours', 'range'] as const;
