import type { Language } from '../../domain/text.ts';

const sv = {
  head: 'Vart skickas de drabbade?',
  /** “31 av 40 med Närmaste sjukhus” */
  with: (persons: string, total: string, plan: string) => `${persons} av ${total} med ${plan}`,
  against: (said: string, other: string) => `${said}, mot ${other}`,
  mostAway: (scenario: string, said: string) =>
    `Störst andel förs till sjukhus i andra regioner i ${scenario}: ${said}.`,
  awayHere: (said: string) => `Till sjukhus i andra regioner förs ${said}.`,
  fewAway: (n: string, of: string) => `I ${n} av ${of} scenarier stannar minst nio av tio i sin region.`,
  biggest: (hospital: string, scenario: string, said: string) =>
    `Ingen förs till en annan region. Flest kommer till ${hospital} i ${scenario}: ${said}.`,
  biggestHere: (hospital: string, said: string) => `Flest kommer till ${hospital}: ${said}.`,
  noProfiles: 'Flödena saknas i den här körningen, så inget kan ritas. Ett streck är aldrig noll.',
  howTo:
    'Medelantal personer per upprepning, från skadeplatsen till det första sjukhus de når, även de som tar sig dit själva. Linjens bredd följer antalet.',
  casualties: (n: string) => `${n} drabbade`,
  mapOf: (plan: string, isReference: boolean) => (isReference ? `${plan} (jämförelse)` : plan),
  reached: (reached: string, total: string) => `${reached} av ${total} når sjukhus`,
  ofThemAway: (away: string) => `varav ${away} i andra regioner`,
  noneAway: 'ingen i en annan region',
  neverReached: (none: string, horizon: string) => `${none} når inget sjukhus inom ${horizon}`,
  allReached: (horizon: string) => `alla når sjukhus inom ${horizon}`,
  movedOn: (moved: string) => `${moved} flyttas sedan mellan sjukhus`,
  few: (hospitals: string, persons: string) =>
    `Ritas inte, finns i tabellen: ${hospitals} sjukhus med ${persons} personer sammanlagt.`,
  between: 'Mellan regioner',
  within: (regions: string) => `Inom ${regions}`,
  noFlows: 'inga flöden',
  tooFew: (persons: string) => `under ${persons} per sjukhus`,
  locator: 'ruta: kartan ovan',
  label: (plan: string, said: string, list: string) => `Karta, ${plan}. ${said} ${list}`,
  shown: (plan: string, reference: string) =>
    `Ritat: ${plan} och ${reference}, samma planer som i de andra figurerna.`,
  shownOnly: (plan: string) => `Ritat: ${plan}.`,
  missing: (plan: string) => `– ${plan}: flödena saknas i den här körningen.`,
  keySite: 'skadeplats',
  keyTrauma: 'traumacentrum',
  keyBurns: 'brännskadecentrum',
  keyBoth: 'båda',
  keyOther: 'annat sjukhus',
  keyWidth: (persons: string) => `bredden av ${persons} ${persons === '1' ? 'person' : 'personer'}`,
  names: 'Namn på kartan: orten, eller sjukhuset där orten har flera. Hela namn står i tabellen.',
  outlines: (source: string) => `Gränser: ${source}.`,
  noOutlines: 'Gränser saknas för systemet.',
  twin: 'Tabell: alla planer, sjukhus och behov',
  twinCaption:
    'Medelantal personer per upprepning efter verkligt behov. Sjukhusen står i ordning efter antal.',
  hospital: 'Sjukhus',
  total: 'summa',
  noHospital: 'inget sjukhus inom tidsramen',
  moved: 'flyttas sedan mellan sjukhus',
  needs: { red: 'röd', yellow: 'gul', green: 'grön', black: 'svart' },
  and: 'och',
};

/** Every word of the section on flows. */
export type FlowTexts = typeof sv;

const en: FlowTexts = {
  head: 'Where are the casualties sent?',
  with: (persons, total, plan) => `${persons} of ${total} under ${plan}`,
  against: (said, other) => `${said}, against ${other}`,
  mostAway: (scenario, said) =>
    `The largest share is taken to hospitals of other regions in ${scenario}: ${said}.`,
  awayHere: (said) => `Taken to hospitals of other regions: ${said}.`,
  fewAway: (n, of) => `In ${n} of ${of} scenarios at least nine in ten stay in their region.`,
  biggest: (hospital, scenario, said) =>
    `Nobody is taken to another region. Most come to ${hospital} in ${scenario}: ${said}.`,
  biggestHere: (hospital, said) => `Most come to ${hospital}: ${said}.`,
  noProfiles: 'The flows are missing from this run, so nothing can be drawn. A dash is never zero.',
  howTo:
    'Mean number of persons per replication, from the site to the first hospital they reach, those who go there on their own included. The width of a line follows the number.',
  casualties: (n) => `${n} casualties`,
  mapOf: (plan, isReference) => (isReference ? `${plan} (comparison)` : plan),
  reached: (reached, total) => `${reached} of ${total} reach a hospital`,
  ofThemAway: (away) => `${away} of them in other regions`,
  noneAway: 'none in another region',
  neverReached: (none, horizon) => `${none} reach no hospital within ${horizon}`,
  allReached: (horizon) => `all reach a hospital within ${horizon}`,
  movedOn: (moved) => `${moved} are then moved between hospitals`,
  few: (hospitals, persons) =>
    `Not drawn, but in the table: ${hospitals} ${hospitals === '1' ? 'hospital' : 'hospitals'} with ${persons} persons together.`,
  between: 'Between regions',
  within: (regions) => `Within ${regions}`,
  noFlows: 'no flows',
  tooFew: (persons) => `under ${persons} a hospital`,
  locator: 'box: the map above',
  label: (plan, said, list) => `Map, ${plan}. ${said} ${list}`,
  shown: (plan, reference) => `Drawn: ${plan} and ${reference}, the same plans as in the other figures.`,
  shownOnly: (plan) => `Drawn: ${plan}.`,
  missing: (plan) => `– ${plan}: the flows are missing from this run.`,
  keySite: 'site',
  keyTrauma: 'trauma centre',
  keyBurns: 'burn centre',
  keyBoth: 'both',
  keyOther: 'other hospital',
  keyWidth: (persons) => `the width of ${persons} ${persons === '1' ? 'person' : 'persons'}`,
  names:
    'Names on the map: the town, or the hospital where a town has several. Full names stand in the table.',
  outlines: (source) => `Outlines: ${source}.`,
  noOutlines: 'The system has no outlines.',
  twin: 'Table: all plans, hospitals and needs',
  twinCaption: 'Mean number of persons per replication by true need. Hospitals stand in order of number.',
  hospital: 'Hospital',
  total: 'total',
  noHospital: 'no hospital within the horizon',
  moved: 'then moved between hospitals',
  needs: { red: 'red', yellow: 'yellow', green: 'green', black: 'black' },
  and: 'and',
};

export const flowTexts: Readonly<Record<Language, FlowTexts>> = { sv, en };
