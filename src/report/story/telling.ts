import type { Cell } from '../../domain/plan.ts';
import type { Language } from '../../domain/text.ts';
import { type Minutes, minutesPerDay, minutesPerHour } from '../../domain/time.ts';
import type { Trace, Whereabouts } from '../../domain/trace.ts';
import { formatCount } from '../../results/format.ts';
import { type StoryTexts, texts } from './texts.ts';

/** Sentences about one minute. */
export interface Saying {
  readonly minute: Minutes;
  readonly said: readonly string[];
}

/** Everything said about one minute, with the scenario's local clock. */
export interface StoryLine extends Saying {
  readonly clock: string;
}

/** A story: what stands first, then what happened in order of time, then what stands last. */
export interface Story {
  readonly head: readonly string[];
  readonly lines: readonly StoryLine[];
  readonly tail: readonly string[];
}

/** Everything that a sentence needs: words, names and the clock of the scenario. */
export interface Telling {
  readonly trace: Trace;
  readonly cell: Cell;
  readonly language: Language;
  readonly words: StoryTexts;
  /** Name of a hospital, or title of a place abroad, by id. */
  hospital(id: string): string;
  /** Title of an aircraft, bus or train by the id that the trace has for it. */
  unit(id: string): string;
  count(number: number): string;
}

/** Makes ready to tell a trace of a cell. */
export function openTelling(trace: Trace, cell: Cell, language: Language): Telling {
  const names = new Map(cell.system.hospitals.map(({ id, name }) => [id, name]));
  for (const { places } of Object.values(cell.plan.coordination?.abroad ?? {}))
    for (const { id, title } of places) names.set(id, title[language]);
  return {
    trace,
    cell,
    language,
    words: texts[language],
    hospital: (id) => names.get(id) ?? id,
    unit: (id) => unitTitle(cell, id, language),
    count: (number) => formatCount(number, language),
  };
}

/** The unit of this id, or the one that this is a numbered vehicle of: `ksa-arn-2`. */
function unitTitle({ plan }: Cell, id: string, language: Language): string {
  const units = plan.transport?.units ?? [];
  const whole = units.find((unit) => unit.id === id);
  if (whole !== undefined) return whole.title[language];
  const owner = units.find(
    (unit) => id.startsWith(`${unit.id}-`) && /^\d+$/.test(id.slice(unit.id.length + 1)),
  );
  return owner === undefined ? id : `${owner.title[language]} ${id.slice(owner.id.length + 1)}`;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Local clock, with the day from the second on: “14:05”, “day 2 03:10”. */
export function clockAt(
  { cell, words, count }: Pick<Telling, 'cell' | 'words' | 'count'>,
  minute: Minutes,
): string {
  const total = cell.scenario.starts.minuteOfDay + Math.round(minute);
  const day = Math.floor(total / minutesPerDay);
  const ofDay = total - day * minutesPerDay;
  const clock = `${two(Math.floor(ofDay / minutesPerHour))}:${two(ofDay % minutesPerHour)}`;
  return day === 0 ? clock : `${words.day(count(day + 1))} ${clock}`;
}

/** Puts sentences about the same minute together, in the order they came. */
export function gathered(telling: Telling, sayings: readonly Saying[]): StoryLine[] {
  const groups: { minute: Minutes; clock: string; said: string[] }[] = [];
  for (const { minute, said } of sayings) {
    const last = groups.at(-1);
    if (said.length === 0) continue;
    if (last?.minute === minute) last.said.push(...said);
    else groups.push({ minute, clock: clockAt(telling, minute), said: [...said] });
  }
  return groups;
}

/** The sentence that says what a single replication is worth. */
export function oneOutcome({ words, trace, count }: Telling): string {
  return words.oneOutcome(count(trace.replication), trace.seed);
}

/** Scenario, plan and key by name. */
export function planLine({ words, cell, language }: Pick<Telling, 'words' | 'cell' | 'language'>): string {
  const { scenario, plan } = cell;
  return words.plan(scenario.title[language], plan.id, plan.key.title[language]);
}

/** Where somebody is, as it stands at the end of a sentence. */
export function sayWhere({ words, hospital, unit }: Telling, { kind, id }: Whereabouts): string {
  const isCare = kind === 'hospital' || kind === 'abroad' || kind === 'flight';
  return words.where[kind](isCare ? hospital(id) : kind === 'unit' ? unit(id) : id);
}
