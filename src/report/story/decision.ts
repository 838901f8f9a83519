import type { CasualtyEvent } from '../../domain/trace.ts';
import { formatMinutes } from '../../results/format.ts';
import type { Telling } from './telling.ts';

export type Decision = Extract<CasualtyEvent, { kind: 'decided' }>;

/** “2 teams for red, 12 emergency places for yellow and no place for green (3 too many)” */
function sayFree({ words, count }: Telling, free: Decision['believed']['free']): string | null {
  const { red, yellow, green } = free;
  if (red === null || yellow === null || green === null) return null;
  const say = (number: number, some: (count: string) => string, none: string) => {
    if (number > 0) return some(count(number));
    return number === 0 ? none : `${none}${words.tooMany(count(-number))}`;
  };
  const forRed = say(red, words.freeForRed, words.noneForRed);
  const forYellow = say(yellow, words.freeForYellow, words.noneForYellow);
  const forGreen = say(green, words.freeForGreen, words.noneForGreen);
  return words.freeByIt(`${forRed}, ${forYellow} ${words.and} ${forGreen}`);
}

/** What command believed about the chosen hospital, and how old that was. */
function sayPicture(telling: Telling, { hospital, believed, tag }: Decision): string[] {
  const { words } = telling;
  const name = telling.hospital(hospital);
  if (believed.ageMinutes === null) return [words.unreported(name)];
  const free = sayFree(telling, believed.free);
  return [
    words.picture(name, formatMinutes(believed.ageMinutes)),
    ...(believed.isOpen || tag === null ? [] : [words.thoughtClosed(words.colour[tag])]),
    ...(free === null ? [] : [free]),
  ];
}

/** Where somebody is sent, which rule sent them there, and on which picture of what age. */
export function sayDecision(telling: Telling, decision: Decision): string[] {
  const { words } = telling;
  const { hospital, turnedAwayFrom, ridesWith, reason, journeyMinutes, place } = decision;
  const isUnit = place.kind === 'unit';
  const closed = turnedAwayFrom === null ? [] : [words.turnedAway(telling.hospital(turnedAwayFrom))];
  if (turnedAwayFrom === hospital) return [...closed, isUnit ? words.unitStays : words.letInAnyway];
  return [
    ...closed,
    (isUnit ? words.carried : words.driven)(telling.hospital(hospital), formatMinutes(journeyMinutes)),
    ...(ridesWith === null ? [] : [words.ridesWith(ridesWith)]),
    words.because[reason],
    ...sayPicture(telling, decision),
  ];
}
