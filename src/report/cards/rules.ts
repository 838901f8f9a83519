import type { KeyKind, KeySettings } from '../../domain/plan.ts';
import type { Language, Text } from '../../domain/text.ts';
import { perBurnPlace } from '../../policy/distribution/burn-centres-first.ts';
import { serviceMinutes, transferPenalty } from '../../policy/distribution/least-time.ts';
import { balanceDetour } from '../../policy/distribution/load-balanced.ts';
import { greenDetour, specialityDetour } from '../../policy/distribution/nearest-capable.ts';
import { farAway } from '../../policy/distribution/proportional.ts';
import { nextCentreDetour } from '../../policy/distribution/trauma-centre.ts';

const [redMinutes, yellowMinutes, greenMinutes] = serviceMinutes;

type Orders = Readonly<Record<Language, readonly string[]>>;

const nearestCapable: Orders = {
  sv: [
    'Kör röd och gul till närmaste öppna traumacentrum eller traumaenhet.',
    `Kör röd med misstänkt svår skallskada till neurokirurgi och med stor brännskada till brännskadecentrum, om resan blir högst ${specialityDetour} min längre.`,
    `Kör grön till närmaste sjukhus som inte är traumacentrum, om det är högst ${greenDetour} min längre bort än det närmaste. Annars till det närmaste.`,
  ],
  en: [
    'Take red and yellow to the nearest open trauma centre or trauma unit.',
    `Take red with a suspected severe head injury to neurosurgery, and with a large burn to a burn centre, if the journey is at most ${specialityDetour} min longer.`,
    `Take green to the nearest hospital that is not a trauma centre, if it is at most ${greenDetour} min farther than the nearest. Otherwise to the nearest.`,
  ],
};

const loadBalanced: Orders = {
  sv: [
    `Titta på sjukhus högst ${balanceDetour} min längre bort än det närmaste öppna. För röd: bara de med traumauppdrag.`,
    'Räkna för vart och ett: rapporterade + egna på väg + 1.',
    'Dela med sjukhusets team för röd, akutplatser för gul och platser för lindrigt skadade för grön. Har det inte rapporterat: räkna med det förberedda antalet.',
    'Kör dit talet är minst. Är det lika: kör till det närmaste.',
  ],
  en: [
    `Look at hospitals at most ${balanceDetour} min farther than the nearest open one. For red: only those with a trauma role.`,
    'Count for each: reported + own on the way + 1.',
    "Divide by the hospital's teams for red, emergency places for yellow and minor-injury places for green. If it has not reported: use the prepared number.",
    'Go where the number is least. If equal: go to the nearest.',
  ],
};

const orders: Readonly<Record<Exclude<KeyKind, 'quota-table' | 'burn-centres-first'>, Orders>> = {
  nearest: {
    sv: [
      'Kör alla till det närmaste sjukhuset som är öppet för färgen.',
      'Räkna körtid, inte kilometer.',
      'Tar det inte emot: kör till det näst närmaste.',
    ],
    en: [
      'Take everybody to the nearest hospital that is open for the colour.',
      'Count driving time, not kilometres.',
      'If it does not receive: go to the next nearest.',
    ],
  },
  'nearest-capable': nearestCapable,
  'trauma-centre': {
    sv: [
      'Kör röd och gul till närmaste traumacentrum.',
      `Är det stängt: kör till nästa traumacentrum, om det ligger högst ${nextCentreDetour} min längre bort.`,
      'Annars: kör till närmaste öppna sjukhus med traumauppdrag.',
      'Kör grön till närmaste sjukhus som inte är traumacentrum.',
    ],
    en: [
      'Take red and yellow to the nearest trauma centre.',
      `If it is closed: go to the next trauma centre, if it lies at most ${nextCentreDetour} min farther.`,
      'Otherwise: go to the nearest open hospital with a trauma role.',
      'Take green to the nearest hospital that is not a trauma centre.',
    ],
  },
  proportional: {
    sv: [
      'Ge varje sjukhus inom räckhåll en andel av varje färg, bestämd i förväg.',
      'Röda: efter team inom 2 h, bara sjukhus med traumauppdrag. Gula: efter 2 × team inom 2 h plus en fjärdedel av akutplatserna. Gröna: efter en fjärdedel av akutplatserna, inte traumacentrum.',
      `Räkna halv andel för sjukhus mer än ${farAway} min bort.`,
      'Låt slumpen avgöra andelen för varje drabbad. Är sjukhuset stängt: kör till nästa i ordning efter resa.',
    ],
    en: [
      'Give every hospital within reach a share of each colour, decided beforehand.',
      'Red: by teams within 2 h, only hospitals with a trauma role. Yellow: by 2 × teams within 2 h plus a quarter of the emergency places. Green: by a quarter of the emergency places, no trauma centre.',
      `Count half a share for hospitals more than ${farAway} min away.`,
      'Let chance decide the share for each casualty. If the hospital is closed: go to the next in order of journey.',
    ],
  },
  'load-balanced': loadBalanced,
  'least-time': {
    sv: [
      'Använd datorstöd: nyckeln kräver en färsk lägesbild och går inte att följa för hand när många ska fördelas.',
      `Räkna för varje öppet sjukhus resa + väntad kö. En före i kön tar ${redMinutes} min för röd, ${yellowMinutes} för gul och ${greenMinutes} för grön, delat på antalet team eller platser.`,
      `Lägg till ${transferPenalty} min om en röd med misstänkt särskilt behov inte kan få sin vård där.`,
      'Kör dit summan är minst. Röd bara till sjukhus med traumauppdrag.',
    ],
    en: [
      'Use a computer: the key needs a fresh picture and cannot be followed by hand when many are to be distributed.',
      `Count for each open hospital journey + expected queue. One ahead takes ${redMinutes} min for red, ${yellowMinutes} for yellow and ${greenMinutes} for green, divided by the teams or places.`,
      `Add ${transferPenalty} min if a red casualty with a suspected special need cannot get that care there.`,
      'Go where the sum is least. Red only to hospitals with a trauma role.',
    ],
  },
};

const burnsFirst: Orders = {
  sv: [
    `Kör röd och gul med misstänkt stor brännskada till brännskadecentrum, i tur och ordning: minst skickade per brännskadeplats först, högst ${perBurnPlace} per plats.`,
    'Alla andra:',
  ],
  en: [
    `Take red and yellow with a suspected large burn to the burn centres in turn: least sent per burn place first, at most ${perBurnPlace} per place.`,
    'Everybody else:',
  ],
};

/** What a dispatcher does under a key without a table, as orders in three to five sentences or steps. */
export function ordersOf(
  settings: Exclude<KeySettings, { kind: 'quota-table' }>,
  language: Language,
): readonly string[] {
  if (settings.kind !== 'burn-centres-first') return orders[settings.kind][language];
  const [first = '', others = ''] = burnsFirst[language];
  const [next = '', ...rest] = orders[settings.otherwise][language];
  return [first, `${others} ${next[0]?.toLowerCase() ?? ''}${next.slice(1)}`, ...rest];
}

/** What a dispatcher does when the boxes of a table are out. */
export const overflowTexts: Readonly<Record<'load-balanced' | 'nearest-capable', Text>> = {
  'load-balanced': {
    sv: `Därefter: minst belastade öppna sjukhus enligt senaste lägesbild, högst ${balanceDetour} min längre bort än det närmaste.`,
    en: `After that: the least loaded open hospital by the last picture, at most ${balanceDetour} min farther than the nearest.`,
  },
  'nearest-capable': {
    sv: 'Därefter: närmaste öppna sjukhus med traumauppdrag; grön till närmaste som inte är traumacentrum.',
    en: 'After that: the nearest open hospital with a trauma role; green to the nearest that is not a trauma centre.',
  },
};
