import type { CoordinationLevel, CoordinationMandate } from '../../domain/resources/coordination.ts';
import type { Language } from '../../domain/text.ts';

const sv = {
  usual: 'inom räckhåll oavsett region',
  form: (title: string, owner: string) =>
    owner === '' ? `${title}, samordning.` : `${title}, samordning av ${owner}.`,
  forms: (list: string) => `Samordning: ${list}.`,
  within: (minutes: string, atLeast: string) =>
    `Från första minuten körs drabbade till alla sjukhus inom ${minutes} från skadeplatsen, minst ${atLeast}, oavsett region.`,
  region: (reach: string, atLeast: string) =>
    `Först körs drabbade bara till den drabbade regionens egna sjukhus: inom ${reach}, minst de ${atLeast} närmaste, och närmaste traumacentrum.`,
  alone: 'Ingen annan region tillfrågas.',
  levels: {
    region: 'regionen',
    'healthcare-region': 'samverkansregionen',
    'civil-area': 'civilområdet',
    nation: 'nationen',
    nordic: 'Norden',
    eu: 'EU',
  } satisfies Record<CoordinationLevel, string>,
  mandates: {
    voluntary: 'frivilligt',
    agreed: 'enligt avtal',
    ordered: 'på order',
  } satisfies Record<CoordinationMandate, string>,
  onLoad: (over: string, time: string) =>
    `när behovet på lägesbilden har varit över ${over} per team i ${time}`,
  atAlarm: 'redan vid regionens larm',
  level: (level: string, when: string, decision: string, mandate: string, reach: string) =>
    `Sedan tillfrågas ${level} ${when}. Efter ${decision} gäller nivån, ${mandate}, för sjukhus inom ${reach}.`,
  declines: (share: string) => `En region säger nej med sannolikheten ${share}.`,
  burns: (persons: string, decision: string) =>
    `När ${persons} tycks behöva brännskadecentrum och ${decision} har gått får de köras till vilket brännskadecentrum som helst.`,
  intensiveCare: (over: string, time: string, decision: string, waited: string) =>
    `När en regions intensivvård har varit belastad över ${over} i ${time} och ${decision} till har gått, flyttas den som väntat ${waited} till en ledig plats i en annan region.`,
  relief: (below: string, time: string) =>
    `En nivå lämnas när nivån under den skulle ha haft under ${below} i behov per team i ${time}.`,
};

export type CoordinationWords = typeof sv;

const en: CoordinationWords = {
  usual: 'within reach whatever the region',
  form: (title, owner) =>
    owner === '' ? `${title}, a form of coordination.` : `${title}, a form of coordination of ${owner}.`,
  forms: (list) => `Coordination: ${list}.`,
  within: (minutes, atLeast) =>
    `From the first minute casualties go to every hospital within ${minutes} of the scene, at least ${atLeast}, whatever the region.`,
  region: (reach, atLeast) =>
    `First casualties go only to the own hospitals of the region that is hit: within ${reach}, at least the ${atLeast} nearest, and the nearest trauma centre.`,
  alone: 'No other region is asked.',
  levels: {
    region: 'the region',
    'healthcare-region': 'the healthcare region',
    'civil-area': 'the civil area',
    nation: 'the nation',
    nordic: 'the Nordic countries',
    eu: 'the EU',
  },
  mandates: { voluntary: 'voluntarily', agreed: 'by agreement', ordered: 'by order' },
  onLoad: (over, time) => `when need on the picture has been over ${over} per team for ${time}`,
  atAlarm: "at the region's alarm",
  level: (level, when, decision, mandate, reach) =>
    `Then ${level} is asked ${when}. After ${decision} the level is in force, ${mandate}, for hospitals within ${reach}.`,
  declines: (share) => `A region says no with probability ${share}.`,
  burns: (persons, decision) =>
    `When ${persons} seem to need a burn centre and ${decision} have passed, they may go to any burn centre.`,
  intensiveCare: (over, time, decision, waited) =>
    `When a region's intensive care has been loaded over ${over} for ${time} and ${decision} more have passed, whoever has waited ${waited} is moved to a free place in another region.`,
  relief: (below, time) =>
    `A level is left when the level below it would have had a need under ${below} per team for ${time}.`,
};

/** Words about forms of coordination in both languages. */
export const coordinationWords: Readonly<Record<Language, CoordinationWords>> = { sv, en };
