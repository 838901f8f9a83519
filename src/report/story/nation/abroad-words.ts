import type { AbroadKind, AbroadLevel } from '../../../domain/resources/abroad.ts';
import type { Language } from '../../../domain/text.ts';

const sv = {
  levels: {
    nordic: 'De nordiska länderna',
    eu: 'EU',
  } satisfies Record<AbroadLevel, string>,
  plans: {
    nordic: 'Den nordiska planen',
    eu: 'EU-mekanismen',
  } satisfies Record<AbroadLevel, string>,
  places: {
    burns: 'en brännskadeplats',
    'intensive-care': 'en plats i intensivvården',
  } satisfies Record<AbroadKind, string>,
  asked: (level: string, waiting: string, place: string, offered: string) =>
    `${level} tillfrågas: enligt lägesbilden väntar ${waiting} fler på ${place} än det finns lediga eller redan erbjudna. Där finns plats för ${offered}.`,
  opened: (plan: string, flights: string) => `${plan} gäller. Från ${flights} kan patienter flygas dit.`,
  flown: (id: string, from: string, to: string) => `${id} flygs utomlands, från ${from} till ${to}.`,
  arrived: (id: string, to: string) => `${id} tas om hand utomlands, på ${to}.`,
  further: (count: string) => `Därefter ${count} till som flygs utomlands eller kommer fram.`,
};

export type AbroadWords = typeof sv;

const en: AbroadWords = {
  levels: { nordic: 'The Nordic countries', eu: 'The EU' },
  plans: { nordic: 'The Nordic plan', eu: 'The EU mechanism' },
  places: { burns: 'a burn place', 'intensive-care': 'a place in intensive care' },
  asked: (level, waiting, place, offered) =>
    `${level} ${level.endsWith('EU') ? 'is' : 'are'} asked: on the picture ${waiting} more wait for ${place} than are free or offered already. There is room for ${offered}.`,
  opened: (plan, flights) => `${plan} is in force. Patients can be flown there from ${flights}.`,
  flown: (id, from, to) => `${id} is flown abroad, from ${from} to ${to}.`,
  arrived: (id, to) => `${id} is received abroad, at ${to}.`,
  further: (count) => `After that, ${count} more flights or arrivals abroad.`,
};

/** Words about places abroad in a replication's story, in both languages. */
export const abroadWords: Readonly<Record<Language, AbroadWords>> = { sv, en };
