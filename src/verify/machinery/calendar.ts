import { type Check, exactly, type Finding, type Trial } from '../check.ts';
import { luckOf, travel } from '../generator/draws.ts';
import { CalendarPair, type Step } from './calendar-pair.ts';

/** Minutes ahead: usual ones, ties, crowds closer than a second, and far ends. */
function delayOf(u: number, v: number): number {
  if (u < 0.5) return 10 * v;
  if (u < 0.75) return [0, 1, 5, 60][Math.floor(4 * v)] ?? 0;
  return u < 0.9 ? 1e-6 * v : 1e3 + 1e9 * v;
}

function stepOf(kind: number, u: number, v: number): Step {
  if (kind < 0.45) return { do: 'push', amount: delayOf(u, v) };
  if (kind < 0.9) return { do: 'pop', amount: u < 0.6 ? Infinity : 10 * v };
  return { do: 'cancel', amount: Math.floor(1000 * v) };
}

function agrees({ seed, isQuick }: Trial): readonly Finding[] {
  const luck = luckOf(`${seed} calendar`);
  const pair = new CalendarPair(2_000, 64);
  for (let number = 0; number < (isQuick ? 30_000 : 150_000); number++) {
    const at = (visit: number) => luck(0, number, travel, visit);
    pair.follow(stepOf(at(0), at(1), at(2)));
  }
  pair.popAll();
  const pops = String(pair.pops);
  const what = {
    sv: `Kalendern mot en binär hög: svar som skiljer i ${pops} uttag`,
    en: `The calendar against a binary heap: answers that differ in ${pops} takings`,
  };
  return [exactly(what, 0, pair.disagreements)];
}

/** The calendar hands out happenings in the order of a plain heap. */
export const calendarChecks: readonly Check[] = [{ id: 'calendar', group: 'machinery', run: agrees }];
