import type { Language } from '../../domain/text.ts';
import { minutesPerHour } from '../../domain/time.ts';
import { type Estimate, formatEstimateBare, formatNumber, missing } from '../../results/format.ts';
import type { Reading } from '../reading.ts';
import { type LendingTexts, lendingTexts } from './lending-texts.ts';

/** How kronor are written in a language. */
type KronorWords = Pick<LendingTexts, 'kronor' | 'million'>;

const million = 1_000_000;
/** Below this a sum is told in kronor, from it on in millions. */
const leastInMillions = 100_000;

const scaled = ({ estimate, halfWidth }: Estimate, by: number): Estimate => ({
  estimate: estimate === null ? null : estimate / by,
  halfWidth: halfWidth === null ? null : halfWidth / by,
});

/** Minutes in hours: “76 ± 8”. */
export function hoursText(value: Estimate, { language }: Reading): string {
  return formatEstimateBare(scaled(value, minutesPerHour), 'min', language);
}

/** Kronor in millions without the unit, for a column whose head has it. */
export function millionsText(value: Estimate, { language }: Reading): string {
  return formatEstimateBare(scaled(value, million), 'kronor', language);
}

/** Kronor with their unit and half-width, for a sentence. */
export function costText(value: Estimate, reading: Reading): string {
  const words = lendingTexts[reading.language];
  if (value.estimate === null) return missing;
  return Math.abs(value.estimate) < leastInMillions
    ? words.kronor(formatEstimateBare(value, 'kronor', reading.language))
    : words.million(millionsText(value, reading));
}

/** A number at two significant digits, as an end of a range deserves. */
function twoDigits(value: number, language: Language): string {
  const place = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value))) - 1;
  return formatNumber(value, place, language);
}

/** Kronor at two significant digits, with their unit in words given. */
export function kronorText(kronor: number, words: KronorWords, language: Language): string {
  return Math.abs(kronor) < leastInMillions
    ? words.kronor(twoDigits(kronor, language))
    : words.million(twoDigits(kronor / million, language));
}

/** Kronor a person: two significant digits. */
export function priceText(kronor: number, { language }: Reading): string {
  return kronorText(kronor, lendingTexts[language], language);
}
