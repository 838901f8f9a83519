import type { Language } from '../../domain/text.ts';

const sv = {
  head: 'Vad brister först?',
  scene: 'skadeplatsen',
  sceneRow: 'Skadeplatsen',
  /** Where: “på Södersjukhuset”. */
  at: (where: string) => `på ${where}`,
  about: (time: string) => `omkring +${time}`,
  breaksFirst: 'Brister först',
  inHospital: 'På sjukhus',
  sure: (what: string, where: string, when: string) => `${what}, ${where}, ${when}`,
  unsure: (what: string, where: string, share: string) =>
    `inget säkert; oftast ${what}, ${where}, i ${share} av upprepningarna`,
  nothing: 'inget brister på 24 h',
  nothingSurely: 'inget säkert',
  firstScene: (plan: string, what: string, where: string, when: string) =>
    `Med ${plan} brister först ${what} på ${where}, ${when}.`,
  oftenScene: (plan: string, what: string, where: string, share: string) =>
    `Med ${plan} brister inget säkert på ${where}; oftast ${what}, i ${share} av upprepningarna.`,
  nothingScene: (plan: string) => `Med ${plan} väntar ingen röd eller gul på något på skadeplatsen.`,
  firstHospital: (what: string, where: string, when: string) =>
    `På sjukhus brister först ${what}: ${where}, ${when}.`,
  oftenHospital: (what: string, where: string, share: string) =>
    `På sjukhus brister inget säkert; oftast ${what} på ${where}, i ${share} av upprepningarna.`,
  nothingHospital: 'På sjukhus brister inget på 24 h.',
  tallyHospital: (plan: string, list: string, of: string) =>
    `Med ${plan} är det som säkert brister först på sjukhus, av ${of} scenarier: ${list}.`,
  tallyPart: (what: string, n: string) => `${what} i ${n}`,
  tallyNone: (n: string) => `inget säkert i ${n}`,
  tallyScene: (list: string) => `På skadeplatsen: ${list}.`,
  panel: (plan: string, role: string) => `${plan} (${role})`,
  alone: (plan: string) => plan,
  under: 'timmar från händelsen',
  roles: { chosen: 'planen i svaret', reference: 'jämförelsen' },
  first: (what: string, when: string) => `först: ${what}, ${when}`,
  often: (what: string, when: string, share: string) =>
    `oftast: ${what}, ${when} (osäkert, i ${share} av upprepningarna)`,
  regionOf: (name: string) => `${name}, alla sjukhus`,
  sameAs: (hospital: string) => `som ${hospital}`,
  quiet: (names: string) => `Inget brister på 24 h: ${names}.`,
  seldom: (names: string, share: string) => `Bara i färre än ${share} av upprepningarna: ${names}.`,
  more: (n: string) => `Och ${n} till, i tabellen.`,
  keySure: 'fylld eller tydligt mönster: brister i minst 95\u00a0% av upprepningarna',
  keyUnsure: 'streckad ram: osäkert, i färre',
  howto: (share: string, minutes: string) =>
    `En ruta visar vad som höll upp flest väntande röda och gula just då. Det som gjorde det i färre än ${share} av upprepningarna ritas inte men står i tabellen. Väntan ses var ${minutes}:e minut, så tiderna är ungefärliga och kortare väntan syns inte.`,
  foot: 'Indelning enligt PLUS: personal, lokaler, utrustning, styrning.',
  twinAll: 'Tabell: vad som brister först, alla planer',
  twinOther: (plan: string) => `Tabell: ${plan}`,
  caption:
    'Andel av upprepningarna där någon röd eller gul sågs vänta på det, och när det först sågs, ± halv bredd av 95-procentigt intervall.',
  boxCaption: 'Perioder där samma sak höll upp flest, också de som inte ritas.',
  place: 'Plats',
  what: 'Väntar på',
  component: 'PLUS',
  share: 'Andel av upprepningarna',
  firstHead: 'Först sett',
  from: 'Från',
  until: 'Till',
  certainty: 'Säkerhet',
  certain: 'säkert',
  uncertain: 'osäkert',
  oneOutcome: 'En upprepning är ett utfall: inget är säkert.',
};

/** Words of the bottleneck timeline. */
export type TimelineTexts = typeof sv;

const en: TimelineTexts = {
  head: 'What breaks first?',
  scene: 'the scene',
  sceneRow: 'The scene',
  at: (where) => `at ${where}`,
  about: (time) => `about +${time}`,
  breaksFirst: 'Breaks first',
  inHospital: 'In hospital',
  sure: (what, where, when) => `${what}, ${where}, ${when}`,
  unsure: (what, where, share) => `nothing surely; most often ${what}, ${where}, in ${share} of replications`,
  nothing: 'nothing runs short in 24 h',
  nothingSurely: 'nothing surely',
  firstScene: (plan, what, where, when) => `With ${plan}, first to run short: ${what} at ${where}, ${when}.`,
  oftenScene: (plan, what, where, share) =>
    `With ${plan} nothing surely runs short at ${where}; most often ${what}, in ${share} of replications.`,
  nothingScene: (plan) => `With ${plan} nobody red or yellow waits for anything at the scene.`,
  firstHospital: (what, where, when) => `In hospital, first to run short: ${what}, ${where}, ${when}.`,
  oftenHospital: (what, where, share) =>
    `In hospital nothing surely runs short; most often ${what} at ${where}, in ${share} of replications.`,
  nothingHospital: 'In hospital nothing runs short in 24 h.',
  tallyHospital: (plan, list, of) =>
    `With ${plan}, what surely runs short first in hospital, of ${of} scenarios: ${list}.`,
  tallyPart: (what, n) => `${what} in ${n}`,
  tallyNone: (n) => `nothing surely in ${n}`,
  tallyScene: (list) => `At the scene: ${list}.`,
  panel: (plan, role) => `${plan} (${role})`,
  alone: (plan) => plan,
  under: 'hours from the incident',
  roles: { chosen: 'the plan in the answer', reference: 'the comparison' },
  first: (what, when) => `first: ${what}, ${when}`,
  often: (what, when, share) => `most often: ${what}, ${when} (not sure, in ${share} of replications)`,
  regionOf: (name) => `${name}, all hospitals`,
  sameAs: (hospital) => `as ${hospital}`,
  quiet: (names) => `Nothing runs short in 24 h: ${names}.`,
  seldom: (names, share) => `Only in fewer than ${share} of replications: ${names}.`,
  more: (n) => `And ${n} more, in the table.`,
  keySure: 'filled or bold pattern: runs short in at least 95% of replications',
  keyUnsure: 'dashed frame: not sure, in fewer',
  howto: (share, minutes) =>
    `A box shows what held up most of the red and yellow waiting just then. What did so in fewer than ${share} of replications is not drawn but stands in the table. Waiting is looked at every ${minutes} minutes, so times are approximate and shorter waits are not seen.`,
  foot: 'Grouped by PLUS: staff, premises, equipment, command.',
  twinAll: 'Table: what breaks first, all plans',
  twinOther: (plan) => `Table: ${plan}`,
  caption:
    'Share of replications in which somebody red or yellow was seen waiting for it, and when that was first seen, ± half-width of the 95% interval.',
  boxCaption: 'Periods in which the same thing held up most, also those not drawn.',
  place: 'Place',
  what: 'Waits for',
  component: 'PLUS',
  share: 'Share of replications',
  firstHead: 'First seen',
  from: 'From',
  until: 'To',
  certainty: 'Certainty',
  certain: 'sure',
  uncertain: 'not sure',
  oneOutcome: 'One replication is one outcome: nothing is sure.',
};

export const timelineTexts: Readonly<Record<Language, TimelineTexts>> = { sv, en };
