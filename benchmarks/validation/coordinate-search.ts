/** A value for each knob, by its id. */
export type Setting = Readonly<Record<string, number>>;

/** Something that may be turned, with the values that are permitted; the first is where the search begins. */
export interface Turnable {
  readonly id: string;
  readonly tried: readonly [first: number, ...others: number[]];
}

/** A knob turned to a value, and the distance with it. */
export interface Turn {
  readonly knob: string;
  readonly to: number;
  readonly distance: number;
}

/** Every knob tried once, from the best so far. */
export interface Round {
  readonly turns: readonly Turn[];
  readonly distance: number;
  /** The turn that came nearest without gaining enough; null when none gained anything. */
  readonly bestNotTaken: Turn | null;
}

export interface Found {
  readonly setting: Setting;
  readonly distance: number;
  readonly rounds: readonly Round[];
}

/**
 * Turns one knob after another to its best permitted value, keeps a turn only when it lowers the distance by at least the share
 * `worthwhile`, and goes on from the best so far, round after round, until a whole round turns nothing. A place from which no
 * single turn is worth it, not the best there is: knobs that help only together are not found.
 *
 * @example coordinateSearch([{ id: 'a', tried: [0, 1] }], async ({ a }) => 2 - (a ?? 0), 0.05) // a = 1, distance 1, two rounds
 */
export async function coordinateSearch(
  knobs: readonly Turnable[],
  distanceOf: (setting: Setting) => Promise<number>,
  worthwhile: number,
): Promise<Found> {
  let setting: Setting = Object.fromEntries(knobs.map(({ id, tried }) => [id, tried[0]]));
  let distance = await distanceOf(setting);
  const rounds: Round[] = [];
  do {
    const turns: Turn[] = [];
    let bestNotTaken: Turn | null = null;
    for (const knob of knobs) {
      const best = await bestTurn(knob, setting, distanceOf);
      if (best === undefined || best.distance >= distance) continue;
      if (best.distance <= distance * (1 - worthwhile)) {
        turns.push(best);
        setting = { ...setting, [knob.id]: best.to };
        distance = best.distance;
      } else if (bestNotTaken === null || best.distance < bestNotTaken.distance) bestNotTaken = best;
    }
    rounds.push({ turns, distance, bestNotTaken });
  } while ((rounds.at(-1)?.turns.length ?? 0) > 0);
  return { setting, distance, rounds };
}

/** The best other value of one knob, with the others as they are; undefined when it has no other. */
async function bestTurn(
  { id, tried }: Turnable,
  setting: Setting,
  distanceOf: (setting: Setting) => Promise<number>,
): Promise<Turn | undefined> {
  let best: Turn | undefined;
  for (const to of tried) {
    if (to === setting[id]) continue;
    const distance = await distanceOf({ ...setting, [id]: to });
    if (best === undefined || distance < best.distance) best = { knob: id, to, distance };
  }
  return best;
}
