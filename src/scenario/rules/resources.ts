import type { Rule } from './catalogue.ts';

/** Rules about staffing, surge plans, lending strategies and how plans are crossed. */
export const resourceRules = {
  'usual-missing': {
    sv: {
      found: 'inget namn på {kind}, och den vanliga filen {file} finns inte heller',
      allowed: '{key}: följt av ett id, eller en fil {file}',
      fix: 'skriv {key}: med ett id som finns, eller lägg filen {file} i scenariomappen',
    },
    en: {
      found: 'no name of {kind}, and the usual file {file} is not there either',
      allowed: '{key}: followed by an id, or a file {file}',
      fix: 'write {key}: with an id that exists, or put the file {file} in the scenarios folder',
    },
  },
  'reserved-id': {
    sv: {
      found: 'id {id}, som betyder att inget lånas',
      allowed: 'vilket annat id som helst',
      fix: 'ge filen och dess id ett annat namn',
    },
    en: {
      found: 'the id {id}, which means that nothing is lent',
      allowed: 'any other id',
      fix: 'give the file and its id another name',
    },
  },
  'setting-of-kind': {
    sv: {
      found: '{key} hos en åtgärd av sorten {kind}',
      allowed: '{allowed}',
      fix: 'ta bort {key}, eller rätta kind:',
    },
    en: {
      found: '{key} at a measure of the kind {kind}',
      allowed: '{allowed}',
      fix: 'take {key} out, or correct kind:',
    },
  },
  'requires-circle': {
    sv: {
      found: 'åtgärder som väntar på varandra: {circle}',
      allowed: 'åtgärder som kan börja i någon ordning',
      fix: 'ta bort en av dem ur requires',
    },
    en: {
      found: 'measures that wait for each other: {circle}',
      allowed: 'measures that can begin in some order',
      fix: 'take one of them out of requires',
    },
  },
  'requires-idle': {
    sv: {
      found: '{other}, som varken nivån {level} eller ett eget trigger startar',
      allowed: 'åtgärder som har börjat före {id}',
      fix: 'skriv {other} under levels: {level}, eller ge den ett trigger',
    },
    en: {
      found: '{other}, which neither the level {level} nor a trigger of its own starts',
      allowed: 'measures that have begun before {id}',
      fix: 'write {other} under levels: {level}, or give it a trigger',
    },
  },
  'declined-order': {
    sv: {
      found: 'sannolikheten {decline} att säga nej, fast lånet är {mandate}',
      allowed: '0, eller mandate: voluntary eller agreed',
      fix: 'skriv decline: 0 eller ändra mandate',
    },
    en: {
      found: 'the chance {decline} to say no, though the loan is {mandate}',
      allowed: '0, or mandate: voluntary or agreed',
      fix: 'write decline: 0 or change mandate',
    },
  },
  'declined-level': {
    sv: {
      found: 'sannolikheten {decline} att säga nej, fast nivån beordrar (mandate: ordered)',
      allowed: '0, eller mandate: voluntary eller agreed',
      fix: 'skriv decline: 0 eller ändra mandate',
    },
    en: {
      found: 'the chance {decline} to say no, though the level orders (mandate: ordered)',
      allowed: '0, or mandate: voluntary or agreed',
      fix: 'write decline: 0 or change mandate',
    },
  },
  'levels-without-region': {
    sv: {
      found: 'nivåer över regionen, men ingen region: att börja med',
      allowed: 'levels: tillsammans med region:, till exempel region: {}',
      fix: 'lägg till region:, eller ta bort levels:',
    },
    en: {
      found: 'levels above the region, but no region: to begin with',
      allowed: 'levels: together with region:, for example region: {}',
      fix: 'add region:, or take levels: out',
    },
  },
  'abroad-nobody': {
    sv: {
      found: 'nivån {level} utan platser utomlands',
      allowed: 'minst en plats under places:',
      fix: 'skriv en plats, eller ta bort nivån',
    },
    en: {
      found: 'the level {level} without places abroad',
      allowed: 'at least one place under places:',
      fix: 'write a place, or take the level out',
    },
  },
  'abroad-no-offer': {
    sv: {
      found: 'platsen {id}, som inte tar emot någon',
      allowed: 'burns: eller intensive-care: med ett antal över 0',
      fix: 'skriv hur många den tar emot, som burns: 2, eller ta bort den',
    },
    en: {
      found: 'the place {id}, which takes nobody',
      allowed: 'burns: or intensive-care: with a number above 0',
      fix: 'write how many it takes, such as burns: 2, or take it out',
    },
  },
  'abroad-twice': {
    sv: {
      found: 'platsen {id} igen',
      allowed: 'varje plats utomlands ett eget id, också mellan nivåer',
      fix: 'ge en av dem ett annat id',
    },
    en: {
      found: 'the place {id} again',
      allowed: 'an id of its own for each place abroad, across levels too',
      fix: 'give one of them another id',
    },
  },
  'reach-shorter': {
    sv: {
      found: 'resor på högst {reach} min på nivån {level}, kortare än de {below} min som gäller under den',
      allowed: 'minst {below} min',
      fix: 'förläng reach, eller förkorta den på nivån under',
    },
    en: {
      found: 'journeys of at most {reach} min at the level {level}, shorter than the {below} min below it',
      allowed: 'at least {below} min',
      fix: 'lengthen reach, or shorten it at the level below',
    },
  },
  'pool-not-agreed': {
    sv: {
      found: 'en gemensam reserv (pooled-reserve) med mandate: voluntary',
      allowed: 'mandate: agreed, coordinated eller ordered, för en reserv är avtalad i förväg',
      fix: 'ändra mandate eller lenders.order',
    },
    en: {
      found: 'a pooled reserve with mandate: voluntary',
      allowed: 'mandate: agreed, coordinated or ordered, for a pool is agreed beforehand',
      fix: 'change mandate or lenders.order',
    },
  },
  'moved-instead': {
    sv: {
      found: '{key}, fast movePatients: only betyder att ingen personal flyttas',
      allowed: 'movePatients: also, eller ingen nyckel {key}',
      fix: 'skriv movePatients: also eller ta bort {key}',
    },
    en: {
      found: '{key}, though movePatients: only means that no staff are moved',
      allowed: 'movePatients: also, or no key {key}',
      fix: 'write movePatients: also or take {key} out',
    },
  },
  'cross-id': {
    sv: {
      found: 'planen {id} med {length} tecken',
      allowed: 'id med högst {most} tecken',
      fix: 'ge filerna kortare id, eller skriv planen under plans: med ett eget id',
    },
    en: {
      found: 'the plan {id} with {length} characters',
      allowed: 'ids of at most {most} characters',
      fix: 'give the files shorter ids, or write the plan under plans: with an id of its own',
    },
  },
  'cross-same': {
    sv: {
      found: 'planen {id} igen: samma namn som en annan plan',
      allowed: 'varje plan ett eget id',
      fix: 'skriv en av planerna under plans: med ett eget id',
    },
    en: {
      found: 'the plan {id} again: the same name as another plan',
      allowed: 'an id of its own for each plan',
      fix: 'write one of the plans under plans: with an id of its own',
    },
  },
  'too-many-plans': {
    sv: {
      found: '{found} planer i allt',
      allowed: 'högst {most}',
      fix: 'ta bort några ur cross:',
    },
    en: {
      found: '{found} plans in all',
      allowed: 'at most {most}',
      fix: 'take some out of cross:',
    },
  },
} as const satisfies Record<string, Rule>;
