import type { Cell } from '../../../src/domain/plan.ts';
import type { AbroadRule, PlaceAbroad } from '../../../src/domain/resources/abroad.ts';
import type { Coordination } from '../../../src/domain/resources/coordination.ts';
import type { System } from '../../../src/domain/system.ts';
import { type CellWishes, cellOf, sweden } from '../cells.ts';
import { under, withinReach } from './forms.ts';

const place = (id: string, latitude: number, longitude: number, burns: number, care = 0): PlaceAbroad => ({
  id,
  title: { sv: id, en: id },
  at: { latitude, longitude },
  offers: { burns, 'intensive-care': care },
});

export const bergen = place('bergen', 60.39, 5.32, 2);
export const helsinki = place('helsinki', 60.17, 24.94, 3);
export const brussels = place('brussels', 50.85, 4.35, 4);
export const icuInOslo = place('oslo', 59.91, 10.75, 0, 5);

/** Asked as soon as one waits, and quick: every figure is an example. */
export const ruleAbroad: AbroadRule = {
  persons: 1,
  for: 30,
  decision: 60,
  prepares: 120,
  waited: 60,
  journey: 300,
  places: [bergen, helsinki],
};

/** Nordic places for burns, then the EU's. */
export const abroadForm: Coordination = {
  ...withinReach,
  id: 'example-abroad',
  abroad: { nordic: ruleAbroad, eu: { ...ruleAbroad, decision: 600, prepares: 600, places: [brussels] } },
};

/** The same form without anything abroad, but as wide. */
export const homeForm: Coordination = {
  ...withinReach,
  id: 'example-home',
};

/** A fire far from the nation's only burn place, and reports by the hour also when the scene is cleared. */
export function burnsCell(form: Coordination, wishes: CellWishes = {}): Cell {
  const system: System = {
    ...sweden,
    hospitals: sweden.hospitals.map((one) => ({
      ...one,
      burnCentre: one.id === 'linkoping',
      burnIcu: one.id === 'linkoping' ? 1 : 0,
    })),
  };
  const cell = cellOf({
    system,
    casualties: 40,
    mix: { B1: 0.3, B2: 0.4, B3: 0.3 },
    key: { kind: 'nearest-capable' },
    horizonHours: 48,
    ...wishes,
    parameters: { statusCadenceCalm: 60, ...wishes.parameters },
  });
  return under(cell, form);
}
