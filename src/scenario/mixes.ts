import type { Grade } from '../domain/grade.ts';
import type { Ages, Mix, WalkIn } from '../domain/scenario.ts';
import type { Text } from '../domain/text.ts';

/** A default mix: shares of the injury classes among living casualties, and who leaves on their own. */
export interface DefaultMix {
  readonly title: Text;
  readonly mix: Mix;
  readonly walkIn: WalkIn;
  readonly grade: Grade;
  readonly source: string;
}

/** Greens .7, yellows .25 and reds .08 leave on their own where nothing else is known (grade D; departure and spread after CDC). */
export const usualWalkIn: WalkIn = { red: 0.08, yellow: 0.25, green: 0.7 };

/** Nearly everybody who can walk has left a chemical scene before it is closed (grade D). */
const chemicalWalkIn: WalkIn = { red: 0.08, yellow: 0.5, green: 0.9 };

const trialSource =
  'Casualty model of the project, section 3: fitted in a numerical trial, so the event it fits is never validation';

/** Default mixes by name. Colours are never stored: they come out of the vital signs. */
export const defaultMixes = {
  violence: {
    title: { sv: 'Pågående dödligt våld', en: 'Ongoing lethal violence' },
    mix: { H1: 0.12, H3: 0.2, C1: 0.06, N1: 0.03, O1: 0.17, M1: 0.27, G1: 0.15 },
    walkIn: { ...usualWalkIn, red: 0.3 },
    grade: 'D',
    source: `${trialSource} (Paris 2015: emergency surgery .54)`,
  },
  'bomb-open': {
    title: { sv: 'Bomb i det fria', en: 'Bomb in the open' },
    mix: { H1: 0.02, H3: 0.06, C1: 0.02, N1: 0.01, O1: 0.07, M1: 0.2, G1: 0.62 },
    walkIn: { ...usualWalkIn, red: 0.1 },
    grade: 'D',
    source: `${trialSource} (Boston 2013: emergency surgery .19)`,
  },
  'bomb-confined': {
    title: { sv: 'Bomb i slutet rum', en: 'Bomb in a confined space' },
    mix: { H1: 0.06, H2: 0.03, H3: 0.09, C1: 0.05, N1: 0.03, O1: 0.1, M1: 0.24, G1: 0.4 },
    walkIn: { ...usualWalkIn, red: 0.05 },
    grade: 'D',
    source: `${trialSource} (critical .187 in the bombing series)`,
  },
  vehicle: {
    title: { sv: 'Buss eller tåg', en: 'Bus or train' },
    mix: { H2: 0.04, C1: 0.03, N1: 0.03, O1: 0.11, M1: 0.24, G1: 0.55 },
    walkIn: usualWalkIn,
    grade: 'D',
    source: 'Casualty model of the project, section 3: set by face validity, no event fitted',
  },
  burns: {
    title: { sv: 'Brand inomhus', en: 'Indoor fire' },
    mix: { B1: 0.4, B2: 0.16, B3: 0.08, I1: 0.21, G1: 0.15 },
    walkIn: usualWalkIn,
    grade: 'C',
    source: `${trialSource} (Volendam 2001: intensive care .46, deaths 4.1 %; Colectiv 2015)`,
  },
  nerve: {
    title: { sv: 'Nervgas', en: 'Nerve agent' },
    mix: { K1: 0.02, K2: 0.1, K3: 0.28, W0: 0.6 },
    walkIn: chemicalWalkIn,
    grade: 'D',
    source: 'Casualty model of the project, section 3: no event fitted',
  },
  chlorine: {
    title: { sv: 'Klorgas', en: 'Chlorine' },
    mix: { L1: 0.12, L2: 0.88 },
    walkIn: chemicalWalkIn,
    grade: 'C',
    source: `${trialSource} (Graniteville 2005)`,
  },
  pandemic: {
    title: { sv: 'Pandemi, intensivvårdspatienter', en: 'Pandemic, intensive-care patients' },
    mix: { P1: 1 },
    walkIn: { red: 1, yellow: 1, green: 1 },
    grade: 'D',
    source:
      'Knowledge page on medicine, section 8, row P1: the curves count those who need intensive care, so all are P1',
  },
} as const satisfies Record<string, DefaultMix>;

export type MixId = keyof typeof defaultMixes;

export const mixIds = Object.keys(defaultMixes) as readonly MixId[];

/** Named ages (grade D): trauma types as a whole; a young venue after Volendam; people at work; the toxic variant of a fire after Colectiv. */
export const namedAges = {
  adult: { kind: 'bands', under55: 0.8, from55to74: 0.13, from75: 0.07 },
  'young-venue': { kind: 'normal', mean: 19, sd: 3 },
  workplace: { kind: 'uniform', from: 18, to: 70 },
  toxic: { kind: 'normal', mean: 30, sd: 7 },
} as const satisfies Record<string, Ages>;

export const ageNames = Object.keys(namedAges) as readonly (keyof typeof namedAges)[];
