import { eventsOf, few } from '../milestones.ts';
import { clockAt, type Saying, type Telling } from '../telling.ts';
import { abroadWords } from './abroad-words.ts';

/** Ids of the places abroad of a plan. */
export function placesAbroad({ cell }: Pick<Telling, 'cell'>): ReadonlySet<string> {
  const levels = Object.values(cell.plan.coordination?.abroad ?? {});
  return new Set(levels.flatMap(({ places }) => places.map(({ id }) => id)));
}

/** Levels abroad asked and opened, and who is flown where; nothing where the plan names no place abroad. */
export function abroad(telling: Telling): Saying[] {
  const { trace, language, count, hospital } = telling;
  const words = abroadWords[language];
  const places = placesAbroad(telling);
  const asked = eventsOf(trace, 'abroad-asked').flatMap((event) => {
    const { minute, level, care, waiting, offered, inForceFrom, flightsFrom } = event;
    const said = words.asked(words.levels[level], count(waiting), words.places[care], count(offered));
    const opened = words.opened(words.plans[level], clockAt(telling, flightsFrom));
    const hasOpened = inForceFrom <= trace.horizon;
    return [{ minute, said: [said] }, ...(hasOpened ? [{ minute: inForceFrom, said: [opened] }] : [])];
  });
  const flown = eventsOf(trace, 'transferred').filter(({ to }) => places.has(to));
  const arrived = eventsOf(trace, 'arrived').filter(({ place }) => place.kind === 'abroad');
  const moves = [...flown, ...arrived].sort((a, b) => a.minute - b.minute);
  const told = few(
    moves,
    (event) =>
      event.kind === 'transferred'
        ? words.flown(event.casualty, hospital(event.from), hospital(event.to))
        : words.arrived(event.casualty, hospital(event.place.id)),
    (rest) => words.further(count(rest)),
  );
  return [...asked, ...told];
}
