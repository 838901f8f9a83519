import { fc } from '../chance/property.ts';

export const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
export const tenths = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((value) => value / 10);
export const minutes = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((value) => `${value} min`);
export const degrees = (from: number, to: number) =>
  fc.integer({ min: from * 1000, max: to * 1000 }).map((value) => value / 1000);
/** A position on the fixture's map. */
export const position = fc.tuple(degrees(59.1, 61.9), degrees(14.1, 16.9));

/** Keys whose value is not there are left out, as people do. */
export const some = <T extends object>(value: T): object =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));

export const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
