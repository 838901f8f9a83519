import { code } from '../../domain/triage.ts';
import { flag, stage } from '../columns.ts';
import type { Incident } from '../incident.ts';

/** Somebody left at a scene: a casualty with a tag, or one more who is told of, like a casualty who has one. */
export interface Left {
  readonly site: number;
  readonly tag: number;
  /** The casualty, or one of the same scene. */
  readonly like: number;
  /** Luck for shares of one who has no tag yet; undefined for a casualty, who has their own. */
  readonly luck?: number;
}

/** Who is left at a scene, and of how many it is unknown how badly they are hurt. */
export interface LeftAtScene {
  readonly people: readonly Left[];
  readonly unknown: number;
}

const sent = [code.red, code.yellow, code.green] as const;

/**
 * Everybody whom a scene tells of and who has not been sent, in order of tag: those whom its crews have tagged, and those they
 * have not come to, shared out over the tags as those tagged so far. A crew's number is an estimate, so this is one too, and whoever
 * has left unseen is in it until the scene is cleared.
 */
export function leftAt(incident: Incident, site: number): LeftAtScene {
  const tagged = taggedAt(incident, site);
  // The crews see when nobody is left to carry.
  if (tagged.length > 0 && incident.state.toLeave[site] === 0) return { people: [], unknown: 0 };
  const more = Math.max(0, incident.state.numberHeard[site]! - tagged.length);
  const last = tagged.at(-1);
  if (last === undefined) return { people: [], unknown: more };
  const { tag: tagOf } = incident.state;
  const counts = sent.map((tag) => tagged.filter((one) => tagOf[one] === tag).length);
  const shared = shareOut(more, counts, tagged.length);
  const people = sent.flatMap((tag, at) => [
    ...tagged
      .filter((one) => tagOf[one] === tag && isNotSent(incident, one))
      .map((like): Left => ({ site, tag, like })),
    ...Array.from(
      { length: shared[at]! },
      (_, one): Left => ({ site, tag, like: last, luck: (one + 0.5) / shared[at]! }),
    ),
  ]);
  return { people, unknown: 0 };
}

/** Casualties whom the crews of a site have tagged, whatever became of them; who left on their own was never tagged there. */
function taggedAt({ state, setting }: Incident, site: number): readonly number[] {
  const first = setting.firstCasualty[site]!;
  const all = Array.from({ length: setting.firstCasualty[site + 1]! - first }, (_, at) => first + at);
  return all.filter((one) => state.looks[one]! > 0 && (state.flags[one]! & flag.walksIn) === 0);
}

/** At the scene, or aboard a vehicle that has not been told where to go. */
function isNotSent({ state }: Incident, one: number): boolean {
  const at = state.stages[one];
  return at === stage.scene || (at === stage.transport && state.bound[one]! < 0);
}

/** Whole persons in proportion to counts of `all`, by largest remainder; the rest of `all` (tagged black) have their share too. */
function shareOut(persons: number, counts: readonly number[], all: number): readonly number[] {
  const exact = counts.map((count) => (persons * count) / all);
  const whole = exact.map(Math.floor);
  const toSend = Math.round(exact.reduce((sum, each) => sum + each, 0));
  const missing = toSend - whole.reduce((sum, each) => sum + each, 0);
  const byRemainder = exact
    .map((each, at) => ({ at, rest: each - whole[at]! }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at)
    .slice(0, missing);
  for (const { at } of byRemainder) whole[at]!++;
  return whole;
}
