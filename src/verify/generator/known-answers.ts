import { entityKey, nameWords, rootKey, uniform } from '../../kernel/random.ts';
import { frailty, luckOf, travel } from './draws.ts';

/** Words and draws of the seed "fordela" as they have been since the first version. They never change. */
export const knownAnswers = {
  root: [656770913, -911711860, 1190940943, -1415608980],
  hall: [1134057358, -164179712],
  frailty: [-1847472958, 1578714721],
  key: [-920905359, 1304768267],
  draws: [0.4772230652019963, 0.1890502240805928, 0.7942854891598866, 0.7530522342550293, 0.2855175325844329],
} as const;

/** The same words and draws as this machine makes them. */
export function answersHere(): Readonly<Record<keyof typeof knownAnswers, readonly number[]>> {
  const luck = luckOf('fordela');
  const key = new Int32Array(2);
  const [hi, lo] = nameWords('hall');
  entityKey(rootKey('fordela'), 3, hi, lo, 17, key, 0);
  return {
    root: [...rootKey('fordela')],
    hall: nameWords('hall'),
    frailty: [frailty.hi, frailty.lo],
    key: [...key],
    draws: [luck(0, 0), luck(3, 17), luck(3, 17, travel), luck(3, 17, travel, 1), uniform(1, 2, 3, 4, 0)],
  };
}
