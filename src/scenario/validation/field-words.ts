import type { Text } from '../../domain/text.ts';

const text = (sv: string, en: string): Text => ({ sv, en });

type Words = Readonly<Record<string, Text>>;

const grade = text('Hur väl det är känt', 'How well it is known');
const source = text('Källans nyckel, eller placeholder', 'Key of the source, or placeholder');

const own: Words = {
  deadAtOnce: text('Döda på plats: berättas, simuleras inte', 'Dead at once: told, not simulated'),
  hospitals: text(
    'Sjukhus som fanns: ett i taget, eller flera av ett slag runt första platsen',
    'Hospitals there were: one by one, or several of a type round the first site',
  ),
  'hospitals.id': text(
    'Sjukhusets namn; i en grupp följt av nummer',
    "The hospital's name; in a group followed by a number",
  ),
  'hospitals.name': text('Namn i klartext', 'Name in full'),
  'hospitals.type': text(
    'Slag av sjukhus; allt osagt tas därifrån',
    'Type of hospital; all that is not said comes from it',
  ),
  'hospitals.at': text('Läge', 'Position'),
  'hospitals.count': text('Antal av slaget', 'How many of the type'),
  'hospitals.fromKm': text(
    'Det närmaste så långt från första platsen, km',
    'The nearest so far from the first site, km',
  ),
  'hospitals.toKm': text('Det bortersta så långt bort, km', 'The farthest so far away, km'),
  'hospitals.change': text('Vad redogörelsen säger i stället', 'What the account says instead'),
  'hospitals.grades': text(
    'Grad och källa per fält som sagts',
    'Grade and source of each field that is told',
  ),
  ambulances: text('Vägambulanser i trakten', 'Road ambulances of the area'),
  'ambulances.count': text('Antal', 'How many'),
  'ambulances.grade': grade,
  'ambulances.source': source,
  plan: text('Hur de skadade fördelades', 'How casualties were distributed'),
  'plan.key': text('Fördelningsnyckelns id', "The distribution key's id"),
  'plan.surge': text('Kapacitetsplanens id', "The surge plan's id"),
  'plan.triage': text('Triageverktyg på skadeplatsen', 'Triage tool at the scene'),
  'plan.grade': grade,
  'plan.source': source,
  observed: text('Siffror att hålla modellen emot', 'Figures to hold the model against'),
  'observed.quantity': text('Vad som räknas', 'What is counted'),
  'observed.at': text('När, från start; annars vid slutet', 'When, from the start; else at the end'),
  'observed.hospitals': text('Bara dem som dessa tog emot först', 'Only those whom these received first'),
  'observed.number': text('Vilken ankomst', 'Which arrival'),
  'observed.value': text('Siffran i redogörelsen', 'The figure of the account'),
  'observed.source': text('Källans nyckel', 'Key of the source'),
  'observed.grade': grade,
  'observed.fitted': text(
    'Sant när modellens värden valts för att möta händelsen',
    "True when the model's values were chosen to meet the event",
  ),
};

/** What each field of an event's file is: a scenario's sites and a system's hospitals under their own words. */
export function eventWords(scenario: Words, system: Words): Words {
  const changed = Object.entries(system).flatMap(([path, words]): [string, Text][] =>
    path.startsWith('hospitals.') ? [[path.replace('hospitals.', 'hospitals.change.'), words]] : [],
  );
  return { ...scenario, ...Object.fromEntries(changed), ...own };
}
