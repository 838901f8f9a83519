import type { Minutes } from '../../domain/time.ts';
import type { SendingPlace, SendingProblem } from './sending-problem.ts';
import { sumOf } from './sum-of.ts';

/** Name of the row that says how many free places there are at a place, by its number: ids may hold what the LP format does not. */
export const freePlacesRow = (place: number): string => `free_${place}`;

const mostOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);

/**
 * A wait that no best answer needs to go beyond. Take the way the key sends everybody: where a best answer has more at a hospital
 * than the key, somebody could go where the key has them, who could push out one of another group, and so on, each group at
 * most once. So its waits exceed those of the key by at most the longest journeys of all groups together.
 */
function longestWait({ persons, places }: SendingProblem): Minutes {
  const waits = places.map(({ costs, comers }) =>
    costs.waits(Math.max(0, sumOf(comers.map(({ byKey }) => byKey)) - costs.free)),
  );
  const journeys = persons.map((_, group) =>
    mostOf(
      places.flatMap(({ comers }) =>
        comers.filter((each) => each.group === group).map(({ minutes }) => minutes),
      ),
    ),
  );
  return mostOf(waits) + sumOf(journeys);
}

/** The queue beyond a hospital's free places: minutes that the first in it waits, the second, and so on, as far as anybody needs. */
function queueAt({ costs, comers }: SendingPlace, persons: readonly number[], longest: Minutes): Minutes[] {
  const most = sumOf(comers.map(({ group }) => persons[group] ?? 0));
  const waits = Array.from({ length: most }, (_, at) => costs.waits(at + 1));
  return waits.filter((wait) => wait <= longest);
}

/** Costs, rows and bounds of the LP format. */
interface Parts {
  readonly costs: readonly string[];
  readonly rows: readonly string[];
  readonly bounds: readonly string[];
}

function placeParts(
  place: SendingPlace,
  number: number,
  persons: readonly number[],
  longest: Minutes,
): Parts {
  const { costs, comers } = place;
  const queue = queueAt(place, persons, longest);
  const seats = [`free_at_${number}`, ...queue.map((_, at) => `queue_${at + 1}_at_${number}`)];
  return {
    costs: [
      ...comers.map(({ group, minutes }) => `${minutes} group_${group}_to_${number}`),
      ...queue.map((wait, at) => `${wait} queue_${at + 1}_at_${number}`),
    ],
    rows: [
      `at_${number}: ${comers.map(({ group }) => `group_${group}_to_${number}`).join('\n + ')}\n - ${seats.join('\n - ')} = 0`,
      `${freePlacesRow(number)}: free_at_${number} <= ${costs.free}`,
    ],
    bounds: queue.map((_, at) => `queue_${at + 1}_at_${number} <= 1`),
  };
}

/**
 * The linear program of sending casualties of one tag, in the LP format: everybody is sent, in the least person-minutes of journey
 * and waiting. Whoever comes beyond the free places waits longer than those before, so a best answer fills queues from the front;
 * and it is whole persons, since this is a transportation problem (Dantzig 1951).
 */
export function sendingProgram(problem: SendingProblem): string {
  const { persons, places } = problem;
  const longest = longestWait(problem);
  const parts = places.map((place, number) => placeParts(place, number, persons, longest));
  const everybody = persons.map((count, group) => {
    const ways = places.flatMap(({ comers }, number) =>
      comers.some((each) => each.group === group) ? [`group_${group}_to_${number}`] : [],
    );
    return `all_${group}: ${ways.join('\n + ')} = ${count}`;
  });
  const costs = parts.flatMap((each) => each.costs);
  const rows = [...everybody, ...parts.flatMap((each) => each.rows)];
  const bounds = parts.flatMap((each) => each.bounds);
  return [
    `Minimize\n minutes: ${costs.join('\n + ')}`,
    `Subject To\n ${rows.join('\n ')}`,
    `Bounds\n ${bounds.join('\n ')}`,
    'End\n',
  ].join('\n');
}
