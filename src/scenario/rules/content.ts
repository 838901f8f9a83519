import type { Rule } from './catalogue.ts';

/** Rules about how values stand to each other, within a file and between files. */
export const contentRules = {
  'unknown-id': {
    sv: {
      found: '{kind} {found}, som inte finns',
      allowed: '{allowed}',
      fix: 'skriv ett id som finns',
      guess: 'menade du {near}?',
    },
    en: {
      found: '{kind} {found}, which does not exist',
      allowed: '{allowed}',
      fix: 'write an id that exists',
      guess: 'did you mean {near}?',
    },
  },
  'unknown-source': {
    sv: {
      found: '{kind} {found}, som inte finns',
      allowed: '{allowed}',
      fix: 'skriv in {found} under sources, eller en källa som finns',
      guess: 'menade du {near}? Annars: skriv in {found} under sources',
    },
    en: {
      found: '{kind} {found}, which does not exist',
      allowed: '{allowed}',
      fix: 'write {found} under sources, or a source that exists',
      guess: 'did you mean {near}? Otherwise write {found} under sources',
    },
  },
  'duplicate-id': {
    sv: {
      found: 'id {id} igen, först på rad {first}',
      allowed: 'varje id en gång',
      fix: 'ge den ett annat id',
    },
    en: {
      found: 'the id {id} again, first on line {first}',
      allowed: 'each id once',
      fix: 'give it another id',
    },
  },
  'duplicate-scenario': {
    sv: {
      found: 'id {id}, som också {other} har',
      allowed: 'varje scenario ett eget id',
      fix: 'ge scenariot ett annat id',
    },
    en: {
      found: 'the id {id}, which {other} has too',
      allowed: 'an id of its own for each scenario',
      fix: 'give the scenario another id',
    },
  },
  'own-name': {
    sv: {
      found: 'id {found}',
      allowed: '{allowed}, samma som filens eller mappens namn',
      fix: 'ändra id eller filens namn',
    },
    en: {
      found: 'the id {found}',
      allowed: '{allowed}, the same as the name of the file or folder',
      fix: 'change the id or the name of the file',
    },
  },
  'nobody-breathes-smoke': {
    sv: {
      found: 'giftig rök där ingen andas in den',
      allowed: 'smoke: toxic med B1, B2, B3 eller I1 i mix',
      fix: 'ta bort smoke, eller ange en mix med brännskador eller rökskador',
    },
    en: {
      found: 'toxic smoke where nobody breathes it',
      allowed: 'smoke: toxic with B1, B2, B3 or I1 in the mix',
      fix: 'take smoke away, or give a mix with burns or smoke injuries',
    },
  },
  shares: {
    sv: {
      found: 'andelar som summerar till {sum}',
      allowed: 'andelar som summerar till 1',
      fix: 'ändra andelarna: {change}',
    },
    en: {
      found: 'shares that sum to {sum}',
      allowed: 'shares that sum to 1',
      fix: 'change the shares: {change}',
    },
  },
  'outside-bounds': {
    sv: {
      found: '[{latitude}, {longitude}]',
      allowed: 'latitud {south} till {north} och longitud {west} till {east}, kartan för {system}',
      fix: 'skriv [latitud, longitud] i grader i den ordningen, innanför kartan',
    },
    en: {
      found: '[{latitude}, {longitude}]',
      allowed: 'latitude {south} to {north} and longitude {west} to {east}, the map of {system}',
      fix: 'write [latitude, longitude] in degrees in that order, inside the map',
    },
  },
  'bounds-order': {
    sv: { found: '{low} och {high}', allowed: '{names}', fix: 'byt plats på dem' },
    en: { found: '{low} and {high}', allowed: '{names}', fix: 'swap them' },
  },
  'parameter-order': {
    sv: { found: '{low} och {high}', allowed: '{names}', fix: 'ändra ett av dem' },
    en: { found: '{low} and {high}', allowed: '{names}', fix: 'change one of them' },
  },
  'too-many-casualties': {
    sv: {
      found: '{found} drabbade i allt',
      allowed: 'högst {most} (mostCasualties)',
      fix: 'minska antalet eller dela scenariot',
    },
    en: {
      found: '{found} casualties in all',
      allowed: 'at most {most} (mostCasualties)',
      fix: 'lower the number or split the scenario',
    },
  },
  'no-capacity': {
    sv: {
      found: 'noll vårdplatser, operationssalar och team på alla sjukhus',
      allowed: 'minst ett sjukhus med kapacitet',
      fix: 'ge något sjukhus ward, icu, theatres eller teams',
    },
    en: {
      found: 'no beds, theatres or teams at any hospital',
      allowed: 'at least one hospital with capacity',
      fix: 'give some hospital ward, icu, theatres or teams',
    },
  },
  'after-horizon': {
    sv: {
      found: 'en sista tidpunkt {end} min efter start',
      allowed: 'högst {horizon} min (horizon)',
      fix: 'förläng horizon eller korta tiderna',
    },
    en: {
      found: 'a last minute {end} min after the start',
      allowed: 'at most {horizon} min (horizon)',
      fix: 'lengthen horizon or shorten the times',
    },
  },
  'teams-order': {
    sv: {
      found: 'team {early} vid {earlyAt} och {late} vid {lateAt}',
      allowed: 'lika många eller fler längre fram',
      fix: 'låt antalet växa med tiden',
    },
    en: {
      found: '{early} teams at {earlyAt} and {late} at {lateAt}',
      allowed: 'as many or more later on',
      fix: 'let the number grow with time',
    },
  },
  'neighbour-self': {
    sv: { found: 'regionen {id} som granne till sig själv', allowed: 'andra regioner', fix: 'ta bort {id}' },
    en: { found: 'the region {id} as its own neighbour', allowed: 'other regions', fix: 'take {id} out' },
  },
  'neighbour-one-way': {
    sv: {
      found: 'grannen {id}, som inte har {own} som granne',
      allowed: 'grannar åt båda håll',
      fix: 'lägg till {own} hos {id} eller ta bort {id} här',
    },
    en: {
      found: 'the neighbour {id}, which does not have {own} as its neighbour',
      allowed: 'neighbours both ways',
      fix: 'add {own} at {id} or take {id} out here',
    },
  },
  'parameter-range': {
    sv: {
      found: '{found} {unit}',
      allowed: '{low} till {high} {unit} ({source})',
      fix: 'skriv ett värde i det intervallet',
    },
    en: {
      found: '{found} {unit}',
      allowed: '{low} to {high} {unit} ({source})',
      fix: 'write a value in that range',
    },
  },
  'no-match': {
    sv: {
      found: 'ett mönster som inte passar någon fil',
      allowed: 'mönster som passar minst en scenariofil',
      fix: 'ändra mönstret',
      guess: 'menade du {near}?',
    },
    en: {
      found: 'a pattern that fits no file',
      allowed: 'patterns that fit at least one scenario file',
      fix: 'change the pattern',
      guess: 'did you mean {near}?',
    },
  },
  pattern: {
    sv: {
      found: '{found}',
      allowed: 'en väg inom scenariomappen, där * i filens namn står för vilka tecken som helst',
      fix: 'skriv till exempel types/burns-*',
    },
    en: {
      found: '{found}',
      allowed:
        'a path inside the scenarios folder, where * in the name of the file stands for any characters',
      fix: 'write for example types/burns-*',
    },
  },
  'reference-missing': {
    sv: {
      found: 'en hänvisning till {found}, som inte finns',
      allowed: 'en fil bredvid denna',
      fix: 'skriv filens namn rätt',
      guess: 'menade du {near}?',
    },
    en: {
      found: 'a reference to {found}, which does not exist',
      allowed: 'a file beside this one',
      fix: 'spell the name of the file right',
      guess: 'did you mean {near}?',
    },
  },
  weights: {
    sv: {
      found: 'timvikter med medelvärdet {mean}',
      allowed: '24 vikter med medelvärdet 1',
      fix: 'dela varje vikt med {mean}',
    },
    en: {
      found: 'hourly weights with mean {mean}',
      allowed: '24 weights with mean 1',
      fix: 'divide each weight by {mean}',
    },
  },
  'own-range': {
    sv: {
      found: '{found}',
      allowed: '{low} till {high} (filens range)',
      fix: 'ändra värdet eller dess range',
    },
    en: {
      found: '{found}',
      allowed: '{low} to {high} (the range in the file)',
      fix: 'change the value or its range',
    },
  },
} as const satisfies Record<string, Rule>;
