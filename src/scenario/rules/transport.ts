import type { Rule } from './catalogue.ts';

/** Rules about aircraft, buses and trains, and about sharing out those they move. */
export const transportRules = {
  'road-alone': {
    sv: {
      found: 'enheter i filen {id}, som betyder bara vägambulanser',
      allowed: 'inga enheter under det namnet',
      fix: 'ge filen och dess id ett annat namn',
    },
    en: {
      found: 'units in the file {id}, which means road ambulances alone',
      allowed: 'no units under that name',
      fix: 'give the file and its id another name',
    },
  },
  'unit-base': {
    sv: {
      found: '{found} platser för basen',
      allowed: 'en av at: [latitud, longitud], hospital: id eller terminal: id',
      fix: 'skriv precis en av dem, som base: { hospital: nus }',
    },
    en: {
      found: '{found} places for the base',
      allowed: 'one of at: [latitude, longitude], hospital: id or terminal: id',
      fix: 'write exactly one of them, such as base: { hospital: nus }',
    },
  },
  'unit-scene': {
    sv: {
      found: 'scene för sorten {kind}, som går mellan terminaler',
      allowed: 'transfer',
      fix: 'ta bort scene ur purposes',
    },
    en: {
      found: 'scene for the kind {kind}, which goes between terminals',
      allowed: 'transfer',
      fix: 'take scene out of purposes',
    },
  },
  'unit-terminals': {
    sv: {
      found: 'sorten {kind} i en fil med färre än två terminaler',
      allowed: 'minst två terminaler att gå mellan',
      fix: 'skriv flygplatser eller stationer under terminals:, var och en med name och at',
    },
    en: {
      found: 'the kind {kind} in a file with fewer than two terminals',
      allowed: 'at least two terminals to go between',
      fix: 'write airports or stations under terminals:, each with name and at',
    },
  },
  'unit-grounded': {
    sv: {
      found: 'grounded för sorten {kind}, som inte flyger',
      allowed: '0, eller ingenting',
      fix: 'ta bort grounded',
    },
    en: {
      found: 'grounded for the kind {kind}, which does not fly',
      allowed: '0, or nothing',
      fix: 'take grounded out',
    },
  },
  'unit-places': {
    sv: {
      found: 'en enhet utan platser',
      allowed: 'minst en plats i red, yellow eller green',
      fix: 'skriv hur många den tar, eller count: 0 för att ställa av den',
    },
    en: {
      found: 'a unit without places',
      allowed: 'at least one place in red, yellow or green',
      fix: 'write how many it takes, or count: 0 to lay it up',
    },
  },
  'nobody-assigned': {
    sv: {
      found: '{key} i en strategi där ingen delas ut efter tid',
      allowed:
        'assignment med movePatients: only eller also; assignEvery dessutom med assignment: least-total-time',
      fix: 'ta bort {key}, eller skriv det som fattas',
    },
    en: {
      found: '{key} in a strategy in which nobody is shared out by time',
      allowed:
        'assignment with movePatients: only or also; assignEvery with assignment: least-total-time too',
      fix: 'take {key} out, or write what is missing',
    },
  },
} as const satisfies Record<string, Rule>;
