import {
  type AbroadKind,
  type AbroadLevel,
  abroadKinds,
  abroadLevels,
} from '../../domain/resources/abroad.ts';
import type { Coordination } from '../../domain/resources/coordination.ts';
import type { Language } from '../../domain/text.ts';
import { formatCount, formatMinutes } from '../../results/format.ts';

const sv = {
  plans: { nordic: 'Den nordiska planen', eu: 'EU-mekanismen' } satisfies Record<AbroadLevel, string>,
  waiting: {
    burns: 'med svår brännskada väntar på en brännskadeplats',
    'intensive-care': 'väntar på intensivvård',
  } satisfies Record<AbroadKind, string>,
  or: 'eller',
  asked: (plan: string, persons: string, waiting: string, time: string) =>
    `${plan} tillfrågas när minst ${persons} fler ${waiting} än landet har platser lediga, enligt senaste rapporter, i ${time} i sträck; de som nivåerna före kan ta räknas inte.`,
  opens: (decision: string, prepares: string) =>
    `Den gäller efter ${decision}, och de första kan flygas ${prepares} senare.`,
  offers: (count: string, care: AbroadKind) =>
    ({ burns: `${count} med brännskada`, 'intensive-care': `${count} i intensivvård` })[care],
  takes: (places: string) =>
    `Så många tas emot: ${places}. Den som flugits dit kommer inte tillbaka under körningen.`,
  flight: (journey: string) =>
    `Planens flyg används om det når dit; annars tar färden ${journey} från säng till säng, med följe från det sjukhus som skickar.`,
  and: 'och',
};

type AbroadWords = typeof sv;

const en: AbroadWords = {
  plans: { nordic: 'The Nordic plan', eu: 'The EU mechanism' },
  waiting: {
    burns: 'with severe burns wait for a burn place',
    'intensive-care': 'wait for intensive care',
  },
  or: 'or',
  asked: (plan, persons, waiting, time) =>
    `${plan} is asked when at least ${persons} more ${waiting} than the nation has places free, as last reported, for ${time} without a break; those whom the levels before can take are not counted.`,
  opens: (decision, prepares) =>
    `It is in force after ${decision}, and the first can be flown ${prepares} later.`,
  offers: (count, care) =>
    ({ burns: `${count} with burns`, 'intensive-care': `${count} in intensive care` })[care],
  takes: (places) => `Taken over there: ${places}. Nobody who is flown comes back within the run.`,
  flight: (journey) =>
    `The plan's aircraft are used where they reach; elsewhere the journey takes ${journey} from bed to bed, with an escort from the hospital that sends.`,
  and: 'and',
};

const words: Readonly<Record<Language, AbroadWords>> = { sv, en };

/** Levels abroad in sentences: when they are asked, who takes how many, and how patients come there. */
export function tellAbroad({ abroad = {} }: Coordination, language: Language): readonly string[] {
  const said = words[language];
  const count = (number: number) => formatCount(number, language);
  return abroadLevels.flatMap((level) => {
    const rule = abroad[level];
    if (rule === undefined) return [];
    const kinds = abroadKinds.filter((kind) => rule.places.some(({ offers }) => offers[kind] > 0));
    const waiting = kinds.map((kind) => said.waiting[kind]).join(` ${said.or} `);
    const places = rule.places.map(({ title, offers }) => {
      const own = kinds
        .filter((kind) => offers[kind] > 0)
        .map((kind) => said.offers(count(offers[kind]), kind));
      return `${title[language]} (${own.join(` ${said.and} `)})`;
    });
    return [
      said.asked(said.plans[level], count(rule.persons), waiting, formatMinutes(rule.for)),
      said.opens(formatMinutes(rule.decision), formatMinutes(rule.prepares)),
      said.takes(places.join(', ')),
      said.flight(formatMinutes(rule.journey)),
    ];
  });
}
