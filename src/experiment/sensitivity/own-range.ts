import { type Parameter, parameterCatalogue } from '../../domain/parameters.ts';
import type { Study } from '../../domain/plan.ts';
import type { Text } from '../../domain/text.ts';
import type { Assumption } from './assumption.ts';

const sameIn = (text: string): Text => ({ sv: text, en: text });

/** The parameter that a path leads to, if it is one. */
function parameterAt(path: string): Parameter | undefined {
  const [first, id = '', ...more] = path.split('.');
  if (first !== 'parameters' || more.length > 0 || !Object.hasOwn(parameterCatalogue, id)) return undefined;
  return parameterCatalogue[id as keyof typeof parameterCatalogue];
}

function inForce(path: string, { parameters }: Study): Text | null {
  if (parameterAt(path) === undefined) return null;
  const id = path.split('.')[1] as keyof typeof parameterCatalogue;
  const values = parameters.map((each) => each[id]);
  const ends = [...new Set([Math.min(...values), Math.max(...values)])].map((value) =>
    String(value).replace('-', '\u2212'),
  );
  return { sv: ends.map((text) => text.replace('.', ',')).join('–'), en: ends.join('–') };
}

/**
 * An assumption of the user's own: a path as for `--set`, and two values.
 *
 * @example ownAssumption('parameters.loadingPlaces', '2', '8').low.set // ['parameters.loadingPlaces=2']
 */
export function ownAssumption(path: string, low: string, high: string): Assumption {
  const parameter = parameterAt(path);
  const unit = parameter === undefined ? '' : `, ${parameter.unit}`;
  return {
    id: path,
    title: parameter?.title ?? sameIn(path),
    values: sameIn(`${path}${unit}`),
    low: { shown: sameIn(low), set: [`${path}=${low}`] },
    high: { shown: sameIn(high), set: [`${path}=${high}`] },
    shipped: (study) => inForce(path, study),
    range: { source: { sv: 'egen, med --vary', en: 'your own, by --vary' }, grade: 'D' },
  };
}
