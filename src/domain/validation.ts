import type { Grade } from './grade.ts';
import type { Cell } from './plan.ts';
import type { Text } from './text.ts';
import type { Minutes } from './time.ts';

/** What a figure of an account counts in. */
export type QuantityUnit = 'persons' | 'min' | 'days' | 'hospitals';

/** What a figure may say beside its value: by when, of which hospitals, the how-manieth. */
export type FigureField = 'at' | 'hospitals' | 'number';

interface Quantity {
  readonly unit: QuantityUnit;
  readonly title: Text;
  /** Exactly what is counted, so that an account can be held against it. */
  readonly counts: Text;
  readonly needs: readonly FigureField[];
  readonly may: readonly FigureField[];
}

const quantity = (
  unit: QuantityUnit,
  title: readonly [sv: string, en: string],
  counts: readonly [sv: string, en: string],
  may: readonly FigureField[],
  needs: readonly FigureField[] = [],
): Quantity => ({
  unit,
  title: { sv: title[0], en: title[1] },
  counts: { sv: counts[0], en: counts[1] },
  may: [...needs, ...may],
  needs,
});

/**
 * Quantities of a published account that the model has too. Without `at` they are counted at the end of the run; with
 * `hospitals` only those are counted whom one of these received first.
 */
export const quantities = {
  deaths: quantity(
    'persons',
    ['Döda', 'Deaths'],
    ['döda av dem som levde efter skadan', 'dead of those alive after the injury'],
    ['at', 'hospitals'],
  ),
  'deaths-in-hospital': quantity(
    'persons',
    ['Döda på sjukhus', 'Deaths in hospital'],
    ['döda efter att ha kommit levande till sjukhus', 'dead after reaching a hospital alive'],
    ['at', 'hospitals'],
  ),
  'preventable-deaths': quantity(
    'persons',
    ['Döda som kunde räddats', 'Preventable deaths'],
    [
      'döda som hade levt med fritt flöde till närmaste sjukhus som kan',
      'dead who would live with free flow to the nearest hospital able to treat them',
    ],
    [],
  ),
  arrived: quantity(
    'persons',
    ['Kom till sjukhus', 'Came to hospital'],
    ['kom levande till ett första sjukhus', 'reached a first hospital alive'],
    ['at', 'hospitals'],
  ),
  'on-their-own': quantity(
    'persons',
    ['Kom på egen hand', 'Came on their own'],
    ['kom till sitt första sjukhus utan ambulans', 'reached their first hospital without an ambulance'],
    ['at', 'hospitals'],
  ),
  'by-ambulance': quantity(
    'persons',
    ['Kom med ambulans', 'Came by ambulance'],
    ['kom till sitt första sjukhus med ambulans', 'reached their first hospital by ambulance'],
    ['at', 'hospitals'],
  ),
  'red-away': quantity(
    'persons',
    ['Röda borta från platsen', 'Red gone from the scene'],
    ['med rött behov som lämnat skadeplatsen', 'with red need who have left the scene'],
    [],
    ['at'],
  ),
  arrival: quantity(
    'min',
    ['Ankomst nummer', 'Arrival number'],
    [
      'minuter från start till ankomsten med detta nummer',
      'minutes from the start to the arrival with this number',
    ],
    ['hospitals'],
    ['number'],
  ),
  admitted: quantity(
    'persons',
    ['Inlagda', 'Admitted'],
    [
      'kom till operation, uppvakning, intensivvård eller vårdavdelning',
      'came to theatre, post-operative care, intensive care or a ward',
    ],
    ['at', 'hospitals'],
  ),
  operated: quantity(
    'persons',
    ['Opererade', 'Operated'],
    ['personer vars operation har börjat', 'persons whose operation has begun'],
    ['at', 'hospitals'],
  ),
  intensive: quantity(
    'persons',
    ['Intensivvårdade', 'Treated in intensive care'],
    ['personer som legat i intensivvård', 'persons who have been in intensive care'],
    ['at', 'hospitals'],
  ),
  'in-hospital': quantity(
    'persons',
    ['På sjukhus', 'In hospital'],
    ['innanför ett sjukhus dörr, eller på väg mellan två', 'inside a hospital, or between two'],
    ['hospitals'],
    ['at'],
  ),
  'in-intensive': quantity(
    'persons',
    ['I intensivvård', 'In intensive care'],
    ['ligger i intensivvård den minuten', 'lie in intensive care that minute'],
    ['hospitals'],
    ['at'],
  ),
  transfers: quantity(
    'persons',
    ['Flyttade mellan sjukhus', 'Moved between hospitals'],
    ['resor från ett sjukhus till ett annat', 'journeys from one hospital to another'],
    ['at'],
  ),
  'first-hospitals': quantity(
    'hospitals',
    ['Sjukhus som tog emot först', 'Hospitals that received first'],
    ['sjukhus som minst en kom till först', 'hospitals that at least one came to first'],
    ['at'],
  ),
  'all-hospitals': quantity(
    'hospitals',
    ['Sjukhus i allt', 'Hospitals in all'],
    [
      'sjukhus som minst en kom till först eller flyttades till',
      'hospitals that at least one came to first or was moved to',
    ],
    ['at'],
  ),
  'intensive-days': quantity(
    'days',
    ['Dygn i intensivvård', 'Days in intensive care'],
    ['vårddygn i intensivvård', 'bed-days in intensive care'],
    ['at'],
  ),
  'ward-days': quantity(
    'days',
    ['Dygn på vårdavdelning', 'Days on wards'],
    ['vårddygn på vårdavdelning', 'bed-days on wards'],
    ['at'],
  ),
} as const satisfies Readonly<Record<string, Quantity>>;

export type QuantityId = keyof typeof quantities;
export const quantityIds = Object.keys(quantities) as readonly QuantityId[];

/** One figure of an account, to be held against the model. */
export interface ObservedFigure {
  readonly quantity: QuantityId;
  /** Minutes from the start; absent at the end of the run. */
  readonly at?: Minutes;
  /** First received by one of these; absent for all. */
  readonly hospitals?: readonly string[];
  /** Which arrival. */
  readonly number?: number;
  readonly value: number;
  readonly source: string;
  readonly grade: Grade;
  /** Whether values of the model were chosen to meet this event: then agreement says nothing. */
  readonly isFitted: boolean;
}

/** A published event as a cell to run, with the figures to hold it against. */
export interface ValidationEvent {
  readonly id: string;
  readonly title: Text;
  readonly sources: Readonly<Record<string, string>>;
  readonly cell: Cell;
  /** Told in the account; nobody dead at once is simulated. */
  readonly deadAtOnce: number | null;
  readonly figures: readonly ObservedFigure[];
}
