import type { Language } from '../../domain/text.ts';

const sv = {
  head: 'Var är behoven av intensivvård störst?',
  day: (n: string) => `dag ${n}`,
  none: (plan: string) => `Med ${plan} saknade ingen region intensivvårdsplatser vid något av tillfällena.`,
  surely: (plan: string, region: string, places: string, from: string, to: string) =>
    `Med ${plan} saknade ${region} säkert mest: ${places} i genomsnitt från ${from} till ${to}.`,
  maybe: (plan: string, region: string, places: string, from: string, to: string) =>
    `Med ${plan} saknade ${region} mest i genomsnitt, ${places} från ${from} till ${to}`,
  butAlso: (regions: string) => `, men det är inte säkert: ${regions} kan ha saknat lika mycket.`,
  butMany: (n: string) => `, men det är inte säkert: ${n} andra regioner kan ha saknat lika mycket.`,
  peak: (day: string, places: string) => `Värst var det ${day}: ${places}.`,
  sureFrom: (from: string, to: string) => `Bristen är säker från ${from} till ${to}.`,
  sureOn: (day: string) => `Bristen är säker bara ${day}.`,
  oneOutcome: 'En upprepning är ett utfall, och inget av det är säkert.',
  neverSure: 'Bristen är inte säker vid något enskilt tillfälle.',
  alone: (plan: string) => `Med ${plan}`,
  panel: (plan: string, role: string) => `${plan} (${role})`,
  roles: { chosen: 'planen i svaret', reference: 'jämförelsen' },
  under: (days: string) =>
    `platser inom allmän intensivvård, dag 0 till ${days}; varje region har sin egen höjd`,
  places: (n: string) => `${n}\u00a0platser`,
  shortBy: (places: string) => `saknade ${places} i genomsnitt`,
  neverShort: 'saknade inga platser',
  unknown: 'inga uppgifter',
  worst: (day: string, needed: string, staffed: string) =>
    `värst ${day}: behov ${needed}, bemannat ${staffed}`,
  most: (n: string) => `Och ${n} regioner till, i tabellen.`,
  keyNeeded: 'behov: de som vårdas och de som väntar',
  keyStaffed: 'bemannade platser',
  keySure: 'platser saknas i minst 95\u00a0% av upprepningarna',
  keyUnsure: 'platser saknas i färre',
  label: (region: string) => `${region}: behov av och bemannade intensivvårdsplatser dag för dag`,
  foot: (hours: string) =>
    `Så som det var i modellen, inte som det rapporterades; sett var ${hours}:e timme. En regions brist är behovet över vad den själv har bemannat, med lån inräknade. Ordningen är efter brist med planen i svaret, inte efter hur bra någon region är.`,
  twins: 'Tabeller: behov och brist per region, scenario för scenario',
  twinRegions: (plan: string) => `Tabell: behov och brist per region med ${plan}`,
  captionRegions:
    'Medelvärde ± halv bredd av 95-procentigt intervall. Brist = behov över bemannat i samma upprepning, så den kan vara större än skillnaden mellan medelvärdena.',
  twinPlans: 'Tabell: genomsnittlig brist per region, alla planer',
  captionPlans: 'Intensivvårdsplatser som saknades i genomsnitt över körningen ± halv bredd.',
  twinPosts: (plan: string) => `Tabell: befattningar som saknades per region och kompetens med ${plan}`,
  captionPosts:
    'Befattningar utan någon i tjänst, en gång per dygn, i genomsnitt över dygnen ± halv bredd (högst så bred), vid ordinarie vårdnivå. – betyder att det aldrig fattades någon.',
  noPosts: 'Det fattades aldrig någon i tjänst.',
  region: 'Region',
  average: 'Brist i genomsnitt',
  when: 'Värst',
  needed: 'Behov då',
  staffed: 'Bemannat då',
  shortThen: 'Brist då',
  shareThen: 'Andel av upprepningarna då platser saknades',
  sureDays: 'Säker brist',
  placesWord: 'platser',
};

/** Words of where the needs are. */
export type ShortageTexts = typeof sv;

const en: ShortageTexts = {
  head: 'Where is the need of intensive care greatest?',
  day: (n) => `day ${n}`,
  none: (plan) => `With ${plan} no region lacked intensive-care places at any look.`,
  surely: (plan, region, places, from, to) =>
    `With ${plan}, ${region} surely lacked most: ${places} on average from ${from} to ${to}.`,
  maybe: (plan, region, places, from, to) =>
    `With ${plan}, ${region} lacked most on average, ${places} from ${from} to ${to}`,
  butAlso: (regions) => `, but that is not sure: ${regions} may have lacked as many.`,
  butMany: (n) => `, but that is not sure: ${n} other regions may have lacked as many.`,
  peak: (day, places) => `Worst was ${day}: ${places}.`,
  sureFrom: (from, to) => `The shortage is sure from ${from} to ${to}.`,
  sureOn: (day) => `The shortage is sure only on ${day}.`,
  oneOutcome: 'One replication is one outcome, and nothing of it is sure.',
  neverSure: 'The shortage is not sure at any single look.',
  alone: (plan) => `With ${plan}`,
  panel: (plan, role) => `${plan} (${role})`,
  roles: { chosen: 'the plan in the answer', reference: 'the comparison' },
  under: (days) => `places in general intensive care, day 0 to ${days}; each region has a height of its own`,
  places: (n) => `${n}\u00a0places`,
  shortBy: (places) => `lacked ${places} on average`,
  neverShort: 'lacked no places',
  unknown: 'nothing known',
  worst: (day, needed, staffed) => `worst on ${day}: needed ${needed}, staffed ${staffed}`,
  most: (n) => `And ${n} more regions, in the table.`,
  keyNeeded: 'needed: those in care and those who wait',
  keyStaffed: 'staffed places',
  keySure: 'places are short in at least 95% of the replications',
  keyUnsure: 'places are short in fewer',
  label: (region) => `${region}: intensive-care places needed and staffed, day by day`,
  foot: (hours) =>
    `As it was in the model, not as it was reported; looked at every ${hours} hours. A region’s shortage is the need beyond what it has staffed itself, loans included. The order is by shortage with the plan in the answer, not by how good any region is.`,
  twins: 'Tables: need and shortage by region, scenario by scenario',
  twinRegions: (plan) => `Table: need and shortage by region with ${plan}`,
  captionRegions:
    'Mean ± half-width of the 95% interval. Short = needed beyond staffed in the same replication, so it may be more than the difference of the means.',
  twinPlans: 'Table: average shortage by region, all plans',
  captionPlans: 'Intensive-care places short on average over the run ± half-width.',
  twinPosts: (plan) => `Table: posts short by region and competence with ${plan}`,
  captionPosts:
    'Posts with nobody at work, looked at once a day, on average over the days ± half-width (at most so wide), at the ordinary standard of care. – means that nobody was ever missing.',
  noPosts: 'Nobody at work was ever missing.',
  region: 'Region',
  average: 'Short on average',
  when: 'Worst',
  needed: 'Needed then',
  staffed: 'Staffed then',
  shortThen: 'Short then',
  shareThen: 'Share of replications with places short then',
  sureDays: 'Surely short',
  placesWord: 'places',
};

export const shortageTexts: Readonly<Record<Language, ShortageTexts>> = { sv, en };
