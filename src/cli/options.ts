import { type Command, InvalidArgumentError, Option } from 'commander';
import { judgedMeasureIds, type MeasureId, measureIds } from '../domain/measures.ts';
import type { Language } from '../domain/text.ts';
import { addLanguage } from './prepare.ts';
import { atTexts } from './situation/texts.ts';
import type { Texts } from './words/texts.ts';

/** What a command may be told, as commander gives it. */
export interface CommonOptions {
  readonly seed?: string;
  readonly replications?: number;
  readonly precision?: { readonly measure: string | null; readonly halfWidth: number };
  readonly select?: { readonly measure: string | null; readonly smallestDifference: number };
  readonly workers?: number;
  readonly out?: string;
  readonly fresh?: true;
  /** `true` = the study's own results folder. */
  readonly resume?: string | true;
  readonly shard?: { readonly index: number; readonly count: number };
  readonly queue?: string;
  readonly set?: readonly string[];
  readonly lang?: Language;
  readonly json?: true;
  readonly quiet?: true;
}

/** What `trace` may be told beside. */
export interface TraceOptions extends Pick<CommonOptions, 'seed' | 'set' | 'lang' | 'json' | 'quiet'> {
  readonly scenario?: string;
  readonly plan?: string;
  readonly replication?: number;
  readonly casualty?: string;
  readonly events?: 'csv' | 'json';
  /** A time since the incident or a clock; read when the scenario is known. */
  readonly at?: string;
  readonly form?: 'situation' | 'methane' | 'have' | 'bound';
  readonly html?: string;
}

/** Said when two options do not go together, or one lacks what it needs. Exit 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

export type Read<T> = (value: string, before?: T) => T;

/** Refuses a value by saying what is allowed; the option's name and the value are added where errors are told. */
function refuse(allowed: string): never {
  throw new InvalidArgumentError(allowed);
}

/** More would be a slip of the keyboard, and more than a machine can hold. */
export const mostReplications = 1_000_000;
export const mostWorkers = 512;

/** A whole number within bounds. */
export const wholeNumber =
  (texts: Texts, most: number, least = 1): Read<number> =>
  (value) => {
    const number = Number(value);
    const isRight = /^\d+$/.test(value) && number >= least && number <= most;
    return isRight ? number : refuse(texts.wholeNumber(least, most));
  };

const eventForms = ['csv', 'json'] as const;
const situationForms = ['situation', 'methane', 'have', 'bound'] as const;

const eventForm =
  (texts: Texts): Read<'csv' | 'json'> =>
  (value) =>
    eventForms.find((each) => each === value) ?? refuse(texts.eventsForm);

/** A text that says something. */
export const someText =
  (texts: Texts): Read<string> =>
  (value) =>
    value === '' ? refuse(texts.someText) : value;

/** `0.02` or `deaths=0.5`: a size, of a named measure or of the study's own. */
function measuredSize(value: string, ids: readonly MeasureId[], texts: Texts): [string | null, number] {
  const [, measure, written] = /^(?:([A-Za-z0-9]+)=)?(\d*\.?\d+(?:[eE]-?\d+)?)$/.exec(value) ?? [];
  const size = Number(written);
  if (!(size > 0)) refuse(texts.precisionForm);
  if (measure !== undefined && !ids.some((id) => id === measure)) refuse(texts.knownMeasures(ids.join(', ')));
  return [measure ?? null, size];
}

const precision =
  (texts: Texts): Read<{ measure: string | null; halfWidth: number }> =>
  (value) => {
    const [measure, halfWidth] = measuredSize(value, measureIds, texts);
    return { measure, halfWidth };
  };

const select =
  (texts: Texts): Read<{ measure: string | null; smallestDifference: number }> =>
  (value) => {
    const [measure, smallestDifference] = measuredSize(value, judgedMeasureIds, texts);
    return { measure, smallestDifference };
  };

const shard =
  (texts: Texts): Read<{ index: number; count: number }> =>
  (value) => {
    const [, index = '', count = ''] = /^(\d+)\/(\d+)$/.exec(value) ?? [];
    return Number(index) < Number(count)
      ? { index: Number(index), count: Number(count) }
      : refuse(texts.shardForm);
  };

const setting =
  (texts: Texts): Read<string[]> =>
  (value, before = []) =>
    /^[^=\s]+=/.test(value) ? [...before, value] : refuse(texts.setForm);

/** One of a few words. */
export const oneOf =
  (words: readonly string[]): Read<string> =>
  (value) =>
    words.includes(value) ? value : refuse(words.join(', '));

/** Changes on top of files. */
export function addSettings(command: Command, texts: Texts): Command {
  return command.addOption(new Option('--set <path=value>', texts.setOption).argParser(setting(texts)));
}

/** The common options of commands that run something. */
export function addCommonOptions(command: Command, texts: Texts): Command {
  const option = <T>(flags: string, about: string, read: Read<T>) =>
    command.addOption(new Option(flags, about).argParser(read));
  option('--seed <text>', texts.seedOption, someText(texts));
  option('--replications <n>', texts.replicationsOption, wholeNumber(texts, mostReplications));
  option('--precision <h>', texts.precisionOption, precision(texts));
  option('--select <d>', texts.selectOption, select(texts));
  option('--workers <n>', texts.workersOption, wholeNumber(texts, mostWorkers));
  option('--out <folder>', texts.outOption, someText(texts));
  command.option('--fresh', texts.freshOption);
  command.option('--resume [folder]', texts.resumeOption);
  option('--shard <i/n>', texts.shardOption, shard(texts));
  command.option('--queue <url>', texts.queueOption);
  addSettings(command, texts);
  addLanguage(command, texts);
  command.option('--json', texts.jsonOption);
  command.option('--quiet', texts.quietOption);
  return command;
}

/** The options of `trace`: which replication, whose story, in which form. */
export function addTraceOptions(command: Command, texts: Texts, language: Language): Command {
  const option = <T>(flags: string, about: string, read: Read<T>) =>
    command.addOption(new Option(flags, about).argParser(read));
  option('--scenario <id>', texts.scenarioOption, someText(texts));
  option('--plan <id>', texts.planOption, someText(texts));
  option('--replication <n>', texts.replicationOption, wholeNumber(texts, mostReplications - 1, 0));
  option('--casualty <site/n>', texts.casualtyOption, someText(texts));
  option('--events <csv|json>', texts.eventsOption, eventForm(texts));
  const words = atTexts[language];
  option('--at <time>', words.atOption, someText(texts));
  option('--form <form>', words.formOption, oneOf(situationForms));
  option('--html <file>', words.htmlOption, someText(texts));
  option('--seed <text>', texts.seedOption, someText(texts));
  addSettings(command, texts);
  addLanguage(command, texts);
  command.option('--json', texts.jsonOption);
  command.option('--quiet', texts.quietOption);
  return command;
}
