import type { MeasureUnit } from '../domain/measures.ts';
import type { Language, Text } from '../domain/text.ts';

/** Numbers as people read them in Swedish and English. Own code, not Intl, so every machine writes the same. */

const narrowSpace = '\u202f';
const noBreakSpace = '\u00a0';
const minus = '\u2212';

/** What is printed where nothing is known; never 0. */
export const missing = '–';

/** Place of the last digit shown: 10^place. */
type Place = number;

const leastPlace = -6;

/** The place where a half-width has given two significant digits; `fallback` when the width says nothing (0 or none). */
export function placeOf(halfWidth: number | null, fallback: Place): Place {
  if (halfWidth === null || halfWidth === 0) return fallback;
  const exponent = Number(halfWidth.toExponential(1).split('e')[1]);
  return Math.max(leastPlace, exponent - 1);
}

/** Digits grouped by three with a narrow no-break space. */
function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, narrowSpace);
}

/**
 * A number rounded at a place: decimal comma in Swedish, narrow space between thousands, U+2212 as minus.
 *
 * @example formatNumber(-1480.25, -1, 'sv') // '−1 480,3'
 */
export function formatNumber(value: number, place: Place, language: Language): string {
  const step = 10 ** Math.max(0, place);
  const rounded = Math.round(Math.abs(value) / step) * step;
  const digits = place >= 0 ? String(rounded) : Math.abs(value).toFixed(-place);
  const [whole = '0', fraction] = digits.split('.');
  const isZero = !/[1-9]/.test(digits);
  const sign = value < 0 && !isZero ? minus : '';
  const decimals = fraction === undefined ? '' : `${language === 'sv' ? ',' : '.'}${fraction}`;
  return `${sign}${grouped(whole)}${decimals}`;
}

/** A count of things. */
export function formatCount(count: number, language: Language): string {
  return formatNumber(count, 0, language);
}

/** A count that is only an estimate: two significant digits, rounded up (241 → 250). */
export function roundedUp(count: number): number {
  if (count < 100) return Math.ceil(count);
  const step = 10 ** (String(Math.ceil(count)).length - 2);
  return Math.ceil(count / step) * step;
}

const unitWords: Readonly<Record<MeasureUnit, Text>> = {
  share: { sv: '%', en: '%' },
  persons: { sv: 'personer', en: 'persons' },
  min: { sv: 'min', en: 'min' },
  'patient-hours': { sv: 'patienttimmar', en: 'patient-hours' },
  requests: { sv: 'begäranden', en: 'requests' },
  'person-hours': { sv: 'arbetstimmar', en: 'hours of work' },
  kronor: { sv: 'kr', en: 'SEK' },
  load: { sv: 'behövande per team', en: 'in need per team' },
  km: { sv: 'km', en: 'km' },
};

/** The unit as a word or sign, for a table head. */
export function unitWord(unit: MeasureUnit, language: Language): string {
  return unitWords[unit][language];
}

/** Shares are read in per cent. */
const scaleOf = (unit: MeasureUnit): number => (unit === 'share' ? 100 : 1);

/** Place for a value without a width to go by. */
const plainPlace = (value: number): Place => (Number.isInteger(value) ? 0 : -1);

function withUnit(text: string, unit: MeasureUnit, language: Language): string {
  if (unit === 'share' && language === 'en') return `${text}%`;
  return `${text}${noBreakSpace}${unitWord(unit, language)}`;
}

/** A mean and its half-width as the summary holds them. */
export interface Estimate {
  readonly estimate: number | null;
  readonly halfWidth: number | null;
}

const oneOutcome: Text = { sv: 'ett utfall', en: 'one outcome' };

/**
 * Estimate ± half-width without unit, for a cell whose column head has the unit. The half-width gets two significant
 * digits and the estimate ends at the same place. One replication is called one outcome, never a bare mean.
 */
export function formatEstimateBare(value: Estimate, unit: MeasureUnit, language: Language): string {
  if (value.estimate === null) return missing;
  const estimate = value.estimate * scaleOf(unit);
  if (value.halfWidth === null) {
    return `${formatNumber(estimate, plainPlace(estimate), language)} (${oneOutcome[language]})`;
  }
  const halfWidth = value.halfWidth * scaleOf(unit);
  const place = placeOf(halfWidth, plainPlace(estimate));
  const width = formatNumber(halfWidth, place, language);
  return `${formatNumber(estimate, place, language)}${narrowSpace}±${narrowSpace}${width}`;
}

/**
 * Estimate ± half-width with its unit.
 *
 * @example formatEstimate({ estimate: 0.6243, halfWidth: 0.018 }, 'share', 'sv') // '62,4 ± 1,8 %'
 */
export function formatEstimate(value: Estimate, unit: MeasureUnit, language: Language): string {
  if (value.estimate !== null && value.halfWidth === null) {
    const estimate = value.estimate * scaleOf(unit);
    const text = withUnit(formatNumber(estimate, plainPlace(estimate), language), unit, language);
    return `${text} (${oneOutcome[language]})`;
  }
  const bare = formatEstimateBare(value, unit, language);
  return bare === missing ? missing : withUnit(bare, unit, language);
}

function signed(value: number, place: Place, language: Language): string {
  const text = formatNumber(value, place, language);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

const pointWords: Text = { sv: 'procentenheter', en: 'percentage points' };

/** A number as it was written, in the language's way. */
export function formatPlain(value: number, language: Language): string {
  const [, decimals = ''] = String(value).split('.');
  return formatNumber(value, -decimals.length, language);
}

/** What a difference is counted in: shares differ by percentage points. */
export function differenceWord(unit: MeasureUnit, language: Language): string {
  return unit === 'share' ? pointWords[language] : unitWord(unit, language);
}

/** A difference and its half-width as the summary holds them. */
export interface Difference {
  readonly difference: number | null;
  readonly halfWidth: number | null;
}

/** A paired difference without its unit, sign always written, for a column whose head has the unit. */
export function formatDifferenceBare(value: Difference, unit: MeasureUnit, language: Language): string {
  if (value.difference === null) return missing;
  const difference = value.difference * scaleOf(unit);
  if (value.halfWidth === null) return signed(difference, plainPlace(difference), language);
  const halfWidth = value.halfWidth * scaleOf(unit);
  const place = placeOf(halfWidth, plainPlace(difference));
  const width = formatNumber(halfWidth, place, language);
  return `${signed(difference, place, language)}${narrowSpace}±${narrowSpace}${width}`;
}

/** A paired difference, sign always written; differences of shares are percentage points, never per cent. */
export function formatDifference(value: Difference, unit: MeasureUnit, language: Language): string {
  if (value.difference === null) return missing;
  const text = `${formatDifferenceBare(value, unit, language)}${noBreakSpace}${differenceWord(unit, language)}`;
  return value.halfWidth === null ? `${text} (${oneOutcome[language]})` : text;
}

/**
 * A size of a difference that somebody chose, with its unit and no sign.
 *
 * @example formatAmount(0.02, 'share', 'sv') // '2 procentenheter'
 */
export function formatAmount(value: number, unit: MeasureUnit, language: Language): string {
  const plain = formatPlain(Number((value * scaleOf(unit)).toFixed(6)), language);
  return `${plain}${noBreakSpace}${differenceWord(unit, language)}`;
}

/** The interval itself, for a difference that is not sure: “−0,2 till +5,2 procentenheter”. */
export function formatRange(value: Difference, unit: MeasureUnit, language: Language): string {
  if (value.difference === null || value.halfWidth === null) return missing;
  const difference = value.difference * scaleOf(unit);
  const halfWidth = value.halfWidth * scaleOf(unit);
  const place = placeOf(halfWidth, plainPlace(difference));
  const low = signed(difference - halfWidth, place, language);
  const high = signed(difference + halfWidth, place, language);
  const to = language === 'sv' ? 'till' : 'to';
  return `${low} ${to} ${high}${noBreakSpace}${differenceWord(unit, language)}`;
}

/**
 * A time since the start or a duration, whole minutes.
 *
 * @example formatMinutes(132) // '2 h 12 min'
 */
export function formatMinutes(minutes: number): string {
  const whole = Math.round(Math.abs(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole - hours * 60;
  const parts = [
    ...(hours > 0 ? [`${hours}${noBreakSpace}h`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest}${noBreakSpace}min`] : []),
  ];
  return `${minutes < 0 && whole > 0 ? minus : ''}${parts.join(noBreakSpace)}`;
}
