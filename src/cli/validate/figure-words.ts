import type { Language } from '../../domain/text.ts';
import { minutesPerDay, minutesPerHour } from '../../domain/time.ts';
import { type ObservedFigure, quantities } from '../../domain/validation.ts';
import { formatCount, formatNumber } from '../../results/format.ts';
import { validateTexts } from './texts.ts';

/** Most hospitals that are named one by one. */
const mostNamed = 2;

/** A time from the start, in the largest unit that keeps it whole. */
export function timeWords(minutes: number, language: Language): string {
  const [amount, unit] =
    minutes % minutesPerDay === 0
      ? [minutes / minutesPerDay, { sv: 'dygn', en: 'd' }[language]]
      : minutes % minutesPerHour === 0
        ? [minutes / minutesPerHour, 'h']
        : [minutes, 'min'];
  return `${formatCount(amount, language)} ${unit}`;
}

/**
 * What a figure is, in words.
 *
 * @example figureWords({ quantity: 'in-hospital', at: 2880, … }, 'en') // 'In hospital after 2 d'
 */
export function figureWords({ quantity, at, hospitals, number }: ObservedFigure, language: Language): string {
  const words = validateTexts[language];
  const names =
    hospitals && hospitals.length > mostNamed
      ? words.manyHospitals(formatCount(hospitals.length, language))
      : hospitals?.join(', ');
  return [
    quantities[quantity].title[language],
    ...(number === undefined ? [] : [formatCount(number, language)]),
    ...(names === undefined ? [] : [words.atHospitals(names)]),
    ...(at === undefined ? [] : [words.at(timeWords(at, language))]),
  ].join(' ');
}

/** A value in a figure's unit; what never came about is said to be so. */
export function valueWords(value: number, { quantity }: ObservedFigure, language: Language): string {
  const words = validateTexts[language];
  if (value === Infinity) return words.never;
  const unit = words.units[quantities[quantity].unit];
  return `${formatNumber(value, 0, language)}${unit === '' ? '' : ` ${unit}`}`;
}
