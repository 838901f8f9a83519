import type { Cell } from '../../domain/plan.ts';
import type { Language } from '../../domain/text.ts';
import type { Trace } from '../../domain/trace.ts';
import { formatMinutes } from '../../results/format.ts';
import { type InTime, recount } from '../../results/trace/recount.ts';
import {
  beginnings,
  deaths,
  distribution,
  doors,
  eventsOf,
  hospitalWaits,
  shortages,
  transfers,
} from './milestones.ts';
import { abroad } from './nation/abroad.ts';
import { levels } from './nation/levels.ts';
import { loans } from './nation/loans.ts';
import { units } from './nation/unit-milestones.ts';
import { clockAt, gathered, oneOutcome, openTelling, planLine, type Story, type Telling } from './telling.ts';

/** `withNeed`: how many have red or yellow need, counted or not. */
function sayInTime({ words, count }: Telling, red: InTime, yellow: InTime, withNeed: number): string {
  const forRed = red.counted === 0 ? words.noRed : words.ofRed(count(red.inTime), count(red.counted));
  const forYellow =
    yellow.counted === 0 ? words.noYellow : words.ofYellow(count(yellow.inTime), count(yellow.counted));
  const isWhole = red.counted + yellow.counted === withNeed;
  const said = words.inTimeOf(forRed, forYellow);
  return isWhole ? said : `${said} ${words.notCounted}`;
}

function sayShortage(telling: Telling): string {
  const { words, trace, hospital } = telling;
  const first = hospitalWaits(trace).find(({ event }) => event.component !== null);
  if (first === undefined) return words.noShortage;
  const { minute, awaited, place, component } = first.event;
  const missing = component === null ? '' : words.component[component];
  return words.firstShortage(clockAt(telling, minute), words.awaited[awaited], hospital(place.id), missing);
}

/** The replication in a few sentences, counted from its own events. */
function head(telling: Telling): string[] {
  const { words, trace, count } = telling;
  const counted = recount(trace);
  const { casualties, needRed, needYellow, deaths: all } = counted.measures;
  const green = (casualties ?? 0) - (needRed ?? 0) - (needYellow ?? 0);
  return [
    planLine(telling),
    oneOutcome(telling),
    words.people(count(casualties ?? 0), count(needRed ?? 0), count(needYellow ?? 0), count(green)),
    sayInTime(telling, counted.red, counted.yellow, (needRed ?? 0) + (needYellow ?? 0)),
    all === 0
      ? words.noDeaths
      : words.deaths(
          count(all ?? 0),
          count(counted.deaths.unsalvageable),
          count(counted.deaths['lost-to-access']),
          count(counted.deaths.preventable),
        ),
    sayShortage(telling),
  ];
}

/**
 * Somebody whose story teaches something: the first preventable death, else the red casualty whose care came last, else
 * the first of all.
 */
export function tellingCasualty(trace: Trace): string {
  const preventable = eventsOf(trace, 'ended').find(({ death }) => death === 'preventable');
  const red = new Set(trace.casualties.filter(({ need }) => need === 'red').map(({ id }) => id));
  const last = eventsOf(trace, 'definitive').findLast(({ casualty }) => red.has(casualty));
  return preventable?.casualty ?? last?.casualty ?? trace.casualties[0]?.id ?? '';
}

/** A replication as a digest of what a planner would name; `follow` is the command that tells of one casualty. */
export function replicationStory(
  trace: Trace,
  cell: Cell,
  language: Language,
  follow: (casualty: string) => string,
): Story {
  const telling = openTelling(trace, cell, language);
  const lines = [
    ...beginnings(telling),
    ...distribution(telling),
    ...doors(telling),
    ...shortages(telling),
    ...levels(telling),
    ...abroad(telling),
    ...loans(telling),
    ...units(telling),
    ...transfers(telling),
    ...deaths(telling),
    { minute: trace.horizon, said: [telling.words.ends(formatMinutes(trace.horizon))] },
  ];
  return {
    head: head(telling),
    lines: gathered(
      telling,
      lines.sort((a, b) => a.minute - b.minute),
    ),
    tail: [telling.words.followOne(follow(tellingCasualty(trace)))],
  };
}
