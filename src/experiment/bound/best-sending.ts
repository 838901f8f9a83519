import type { BestSending, LeastMinutes, PlaceWorth, Sending } from '../../domain/sending.ts';
import type { ByTag } from '../../domain/situation.ts';
import type { Minutes } from '../../domain/time.ts';
import { waitingOf } from './place-costs.ts';
import { type SendingPlace, type SendingProblem, sendingProblem } from './sending-problem.ts';
import { freePlacesRow, sendingProgram } from './sending-program.ts';
import { openSolver, type Solve } from './solver.ts';
import { sumOf } from './sum-of.ts';

type Tag = keyof ByTag<number>;

/** Less than this is the arithmetic of the solver, not minutes. */
const hair = 1e-6;

/** Person-minutes when everybody is sent as the key would. */
function minutesByKey({ places }: SendingProblem): Minutes {
  return sumOf(
    places.map(({ costs, comers }) => {
      const journeys = sumOf(comers.map(({ minutes, byKey }) => minutes * byKey));
      return journeys + waitingOf(costs, sumOf(comers.map(({ byKey }) => byKey)));
    }),
  );
}

function withOneMore({ persons, places }: SendingProblem, place: SendingPlace): SendingProblem {
  const more = { ...place, costs: { ...place.costs, free: place.costs.free + 1 } };
  return { persons, places: places.map((each) => (each === place ? more : each)) };
}

/** What the best answer for one tag says. */
interface OfTag {
  readonly minutes: LeastMinutes;
  readonly worths: readonly PlaceWorth[];
}

/**
 * The dual of a row bounds from above what one more free place saves, and where several answers are equally good the bound need
 * not be met: so the program is solved again with the place, wherever the dual says that it might be worth something.
 */
function ofTag(sending: Sending, tag: Tag, solve: Solve): OfTag {
  const problem = sendingProblem(sending, tag);
  const persons = sumOf(problem.persons);
  if (persons === 0) return { minutes: { persons, byKey: 0, least: 0 }, worths: [] };
  const { value: least, dual } = solve(sendingProgram(problem));
  const worths = problem.places.flatMap((place, number) => {
    if (dual(freePlacesRow(number)) > -hair) return [];
    const worth = least - solve(sendingProgram(withOneMore(problem, place))).value;
    return worth > hair ? [{ hospital: place.hospital, tag, worth }] : [];
  });
  return { minutes: { persons, byKey: minutesByKey(problem), least }, worths };
}

const mostFirst = (a: PlaceWorth, b: PlaceWorth): number =>
  b.worth - a.worth || (a.hospital < b.hospital ? -1 : a.hospital > b.hospital ? 1 : 0);

/**
 * The least that any way of sending those who are left at the scenes could reach on command's picture of this minute, beside what
 * the plan's key would do with them, and what one more free place would be worth. Outside the run: it moves nothing in it.
 *
 * A vehicle is taken to be there for everybody at once, and journeys as on the map, so this is a bound for keys, not a forecast.
 * Tags do not share places, so each is a program of its own. Solved by HiGHS, an optional package.
 *
 * @throws MissingPackageError when HiGHS is not installed, with the line that installs it.
 * @example
 * const { tags, worths } = await bestSending(live.sending());
 * tags.red.byKey - tags.red.least; // person-minutes that the key loses on this picture
 */
export async function bestSending(
  sending: Sending,
  open: () => Promise<Solve> = openSolver,
): Promise<BestSending> {
  const solve = await open();
  const [red, yellow, green] = [
    ofTag(sending, 'red', solve),
    ofTag(sending, 'yellow', solve),
    ofTag(sending, 'green', solve),
  ];
  return {
    tags: { red: red.minutes, yellow: yellow.minutes, green: green.minutes },
    worths: [red, yellow, green].flatMap(({ worths }) => worths).sort(mostFirst),
  };
}
