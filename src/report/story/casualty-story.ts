import { injuryClasses } from '../../domain/injury-classes.ts';
import { type CasualtyEvent, isOfCasualty, type Trace, type TracedCasualty } from '../../domain/trace.ts';
import { formatMinutes } from '../../results/format.ts';
import { sayDecision } from './decision.ts';
import {
  gathered,
  oneOutcome,
  openTelling,
  planLine,
  type Story,
  sayWhere,
  type Telling,
} from './telling.ts';

/** The event of each kind. */
type Of<Kind extends CasualtyEvent['kind']> = Extract<CasualtyEvent, { kind: Kind }>;

/** One casualty being told of: who, everything that happens to them, and how far the story has come. */
interface Told extends Telling {
  readonly person: TracedCasualty;
  readonly events: readonly CasualtyEvent[];
}

/** A wait that rounds to nothing is not worth a sentence. */
const worthTelling = 0.5;

function before<Kind extends CasualtyEvent['kind']>(
  { events }: Told,
  event: CasualtyEvent,
  kind: Kind,
): Of<Kind> | undefined {
  const earlier = events.slice(0, events.indexOf(event));
  return earlier.findLast((one): one is Of<Kind> => one.kind === kind);
}

function sayStage({ words, hospital, unit }: Told, event: Of<'stage'>): string[] {
  if (event.stage === 'walking-in' && event.boundFor !== null)
    return [words.walksOut(hospital(event.boundFor))];
  if (event.stage === 'transport' && event.place.kind === 'unit') return [words.boards(unit(event.place.id))];
  const said = words.comesTo[event.stage];
  return said === '' ? [] : [said];
}

/** A wait as it begins; not one that is over within the minute. */
function sayWaits({ words, events }: Told, event: Of<'waits'>): string[] {
  const over = events
    .slice(events.indexOf(event))
    .find((one): one is Of<'waited'> => one.kind === 'waited' && one.awaited === event.awaited);
  if (over !== undefined && over.minutes < worthTelling) return [];
  const missing = event.component === null ? [] : [words.component[event.component]];
  return [words.waits(words.awaited[event.awaited]), ...missing];
}

function sayWaited({ words }: Told, { minutes, awaited }: Of<'waited'>): string[] {
  return minutes < worthTelling ? [] : [words.waited(formatMinutes(minutes), words.awaited[awaited])];
}

function sayLook(told: Told, event: Of<'looked'>): string[] {
  const { words } = told;
  const { tag, need, by } = event;
  if (tag === null) return [];
  if (by === 'waiting' && before(told, event, 'looked')?.tag === tag) return [];
  const looks = {
    scene: words.lookedAtScene,
    door: words.lookedAtDoor,
    waiting: words.lookedWhileWaiting,
    doctor: words.lookedByDoctor,
  };
  // A doctor's look is about the care that is needed, not about the colour at the scene.
  const isRight = tag === need || by === 'doctor';
  const end = isRight ? words.asNeeded : words.notAsNeeded(words.need[need]);
  return [`${looks[by](words.colour[tag])}${end}`];
}

function sayArrival({ words, hospital }: Told, { how, place }: Of<'arrived'>): string[] {
  const name = hospital(place.id);
  if (how === 'on-foot') return [words.walksIn(name)];
  return [how === 'transfer' ? words.arrivesByTransfer(name) : words.handedOver(name)];
}

function sayDefinitive({ words }: Told, { minutesFromInjury, isInTime }: Of<'definitive'>): string[] {
  const verdict = isInTime === null ? words.withoutLimit : isInTime ? words.inTime : words.late;
  return [`${words.definitive(formatMinutes(minutesFromInjury))}${verdict}`];
}

function sayTransfer(told: Told, event: Of<'transferred'>): string[] {
  const { words, hospital, unit } = told;
  const asked = before(told, event, 'asks-for-transfer')?.minute ?? event.minute;
  const left = words.transferred(hospital(event.to), formatMinutes(event.minute - asked));
  const boards = event.place.kind === 'unit' ? [words.boards(unit(event.place.id))] : [];
  return [...boards, left, ...(event.hasMishap ? [words.mishap] : [])];
}

function sayFate(told: Told, event: Of<'fate'>): string[] {
  const { words, person, events } = told;
  const lost = before(told, event, 'fate');
  const diesNow = events.some(({ kind, minute }) => kind === 'died' && minute === event.minute);
  if (event.fate === 'lost' && event.minute <= person.injured) return [words.lostAtOnce];
  if (event.fate === 'lost') return diesNow ? [] : [words.lost];
  if (lost === undefined) return [words.failing];
  return lost.minute <= person.injured ? [] : [words.treatedTooLate];
}

function sayDeath(told: Told, event: Of<'died'>): string[] {
  const { words } = told;
  const { place, awaited } = event;
  const died = words.dies(sayWhere(told, place));
  const waiting = awaited === null ? [] : [words.diedWaiting(words.awaited[awaited])];
  const treated = before(told, event, 'definitive') === undefined ? [] : [words.diedAfterCare];
  return [died, ...waiting, ...treated];
}

/** How it ended: for a death its class, for whoever is left at the horizon where they are. */
function sayEnd({ words, trace }: Told, { death, stage }: Of<'ended'>): string[] {
  const classed = death === null ? [] : [words.death[death]];
  if (stage === 'dead' || stage === 'discharged') return classed;
  const there = words.horizon(formatMinutes(trace.horizon), stage);
  return [there, ...(death === null ? [] : [words.willDie, ...classed])];
}

/** What is said of each kind of event. One table; a kind without a sentence does not compile. */
const sentences: { readonly [Kind in CasualtyEvent['kind']]: (told: Told, event: Of<Kind>) => string[] } = {
  injured: ({ words, person }) => [words.injured(person.site)],
  stage: sayStage,
  waits: sayWaits,
  waited: sayWaited,
  looked: sayLook,
  decided: sayDecision,
  'turns-from-ruin': ({ words, hospital }, { ruin, to }) => [
    words.turnsFromRuin(hospital(ruin), hospital(to)),
  ],
  arrived: sayArrival,
  team: ({ words }) => [words.team],
  definitive: sayDefinitive,
  'burn-centre': ({ words }) => [words.burnCentre],
  'asks-for-transfer': ({ words, hospital }, { to, why }) => [words.asksForTransfer(hospital(to), why)],
  transferred: sayTransfer,
  fate: sayFate,
  died: sayDeath,
  discharged: ({ words, hospital }, { place }) => [words.discharged(hospital(place.id))],
  ended: sayEnd,
};

function say<Kind extends CasualtyEvent['kind']>(told: Told, event: Of<Kind>): string[] {
  const tell: (told: Told, event: Of<Kind>) => string[] = sentences[event.kind as Kind];
  return tell(told, event);
}

function head(told: Told): string[] {
  const { words, person, language, count } = told;
  const { limit, injured } = person;
  const minutes = limit === null ? '' : formatMinutes(limit.minutes);
  const fromInjury = limit?.from === injured;
  const bound =
    limit === null
      ? words.noLimit
      : fromInjury
        ? words.limitFromInjury(minutes)
        : words.limitFromRelease(minutes);
  const who = words.who(
    person.id,
    count(Math.floor(person.ageYears)),
    injuryClasses[person.injury].title[language],
  );
  return [who, `${words.needIs(words.need[person.need])} ${bound}`, planLine(told), oneOutcome(told)];
}

/**
 * One casualty of a replication in plain sentences, in order of time.
 *
 * @throws RangeError when the trace has no such casualty
 */
export function casualtyStory(
  trace: Trace,
  id: string,
  cell: Parameters<typeof openTelling>[1],
  language: Telling['language'],
): Story {
  const person = trace.casualties.find((one) => one.id === id);
  if (person === undefined) throw new RangeError(`casualtyStory: the trace has no casualty "${id}"`);
  const events = trace.events.filter(isOfCasualty).filter(({ casualty }) => casualty === id);
  const told: Told = { ...openTelling(trace, cell, language), person, events };
  return {
    head: head(told),
    lines: gathered(
      told,
      events.map((event) => ({ minute: event.minute, said: say(told, event) })),
    ),
    tail: [],
  };
}
