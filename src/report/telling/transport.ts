import type { Transport, TransportKind, TransportUnit } from '../../domain/resources/transport.ts';
import type { Language, Text } from '../../domain/text.ts';
import { minutesPerHour } from '../../domain/time.ts';
import { formatCount, formatMinutes } from '../../results/format.ts';
import { resourceWords } from './resource-words.ts';
import { listed, percent } from './scenario.ts';
import { tellingWords } from './words.ts';

/** What a kind is called in a sentence. */
export const kindNames: Readonly<Record<TransportKind, Text>> = {
  helicopter: { sv: 'helikopter', en: 'helicopter' },
  'military-helicopter': { sv: 'militär helikopter', en: 'military helicopter' },
  'fixed-wing': { sv: 'ambulansflygplan', en: 'ambulance aeroplane' },
  'large-aircraft': { sv: 'stort sjuktransportplan', en: 'large medevac aircraft' },
  bus: { sv: 'ambulansbuss', en: 'ambulance bus' },
  train: { sv: 'sjuktåg', en: 'ambulance train' },
};

const sv = {
  head: (title: string, owner: string) => `${title}${owner === '' ? '' : `, ${owner}`}.`,
  none: 'Bara vägambulanser flyttar patienter.',
  places: (red: string, yellow: string, green: string) =>
    `platser för ${red} röda, ${yellow} gula, ${green} gröna`,
  purpose: { scene: 'från skadeplats', transfer: 'mellan sjukhus' },
  orderer: { region: 'regionen', nation: 'nationen' },
  unit: (title: string, kind: string, count: string, places: string, purposes: string) =>
    `${title} (${kind}, ${count} st): ${places}; ${purposes}.`,
  notice: (orderer: string, decision: string, day: string, night: string) =>
    `Beställs av ${orderer}; beslut ${decision}, åker sedan efter ${day} (natt ${night}).`,
  hours: (hours: string) => `I tjänst ${hours}.`,
  grounded: (share: string) => `Vädret stoppar den ${share} av passen.`,
  range: (km: string) => `Räckvidd ${km} km.`,
  nation:
    'Det som nationen beställer finns, i en plan med nivåer av samordning, bara när nationens nivå gäller.',
  rule: 'En enhet åker när den lämnar över tidigare än den ambulans som kan åka; en buss tar gröna från skadeplatsen.',
};

const en: typeof sv = {
  head: (title, owner) => `${title}${owner === '' ? '' : `, ${owner}`}.`,
  none: 'Road ambulances alone move patients.',
  places: (red, yellow, green) => `places for ${red} red, ${yellow} yellow, ${green} green`,
  purpose: { scene: 'from scenes', transfer: 'between hospitals' },
  orderer: { region: 'the region', nation: 'the nation' },
  unit: (title, kind, count, places, purposes) =>
    `${title} (${kind}, ${count} of them): ${places}; ${purposes}.`,
  notice: (orderer, decision, day, night) =>
    `Ordered by ${orderer}; decision ${decision}, then leaves after ${day} (night ${night}).`,
  hours: (hours) => `On duty ${hours}.`,
  grounded: (share) => `Weather stops it in ${share} of the spans.`,
  range: (km) => `Range ${km} km.`,
  nation:
    "What the nation orders is there, in a plan with levels of coordination, only while the nation's level is in force.",
  rule: 'A unit goes when it hands over sooner than the ambulance that could leave; a bus takes the green from the scene.',
};

const words: Readonly<Record<Language, typeof sv>> = { sv, en };

const clock = (minutes: number): string =>
  [Math.floor(minutes / minutesPerHour), minutes % minutesPerHour]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

function tellUnit(unit: TransportUnit, language: Language): string {
  const own = words[language];
  const count = (value: number) => formatCount(value, language);
  const { red, yellow, green } = unit.capacity;
  const purposes = listed(
    unit.purposes.map((purpose) => own.purpose[purpose]),
    tellingWords[language],
  );
  const { day, night } = unit.notice;
  const places = own.places(count(red), count(yellow), count(green));
  return [
    own.unit(unit.title[language], kindNames[unit.kind][language], count(unit.count), places, purposes),
    own.notice(
      own.orderer[unit.orderedBy],
      formatMinutes(unit.decision),
      formatMinutes(day),
      formatMinutes(night),
    ),
    ...(unit.hours === undefined ? [] : [own.hours(`${clock(unit.hours.from)}–${clock(unit.hours.to)}`)]),
    ...(unit.grounded === 0 ? [] : [own.grounded(percent(unit.grounded, language))]),
    ...(unit.range === undefined || unit.kind === 'bus' ? [] : [own.range(count(unit.range))]),
  ].join(' ');
}

/** A transport file in sentences: each unit, who orders it, when it comes, and the rule by which it is used. */
export function tellTransport(transport: Transport, language: Language): readonly string[] {
  const own = words[language];
  const { units, title, owner, provenance = {} } = transport;
  if (units.length === 0) return [own.head(title[language], owner), own.none];
  const marks = Object.values(provenance);
  const placeholders = marks.filter(({ grade }) => grade === 'D').length;
  const [d, n] = [placeholders, marks.length].map((value) => formatCount(value, language));
  return [
    own.head(title[language], owner),
    ...units.map((unit) => tellUnit(unit, language)),
    ...(units.some(({ orderedBy }) => orderedBy === 'nation') ? [own.nation] : []),
    own.rule,
    ...(marks.length === 0 ? [] : [resourceWords[language].placeholders(d ?? '', n ?? '')]),
  ];
}
