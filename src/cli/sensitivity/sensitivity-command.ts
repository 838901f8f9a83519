import { InvalidArgumentError, Option } from 'commander';
import { judgedMeasureIds, type MeasureId } from '../../domain/measures.ts';
import {
  addSettings,
  type CommonOptions,
  mostReplications,
  mostWorkers,
  type Read,
  someText,
  wholeNumber,
} from '../options.ts';
import { addLanguage, type Complete } from '../prepare.ts';
import { sensitivityCommandTexts } from './command-texts.ts';

/** A value of the user's own and its two ends, as written. */
export interface OwnRange {
  readonly path: string;
  readonly low: string;
  readonly high: string;
  readonly written: string;
}

/** What `fordela sensitivity` may be told. */
export interface SensitivityCommandOptions
  extends Pick<
    CommonOptions,
    'seed' | 'replications' | 'workers' | 'out' | 'fresh' | 'set' | 'json' | 'quiet'
  > {
  readonly vary?: readonly OwnRange[];
  readonly only?: readonly string[];
  readonly measure?: MeasureId;
}

const ownRange =
  (allowed: string): Read<OwnRange[]> =>
  (value, before = []) => {
    const [, path = '', low = '', high = ''] = /^([^=\s]+)=(.+?)\.\.(.+)$/.exec(value) ?? [];
    if (path === '' || low.trim() === '' || high.trim() === '') throw new InvalidArgumentError(allowed);
    return [...before, { path, low: low.trim(), high: high.trim(), written: value }];
  };

const idList =
  (allowed: string): Read<string[]> =>
  (value, before = []) => {
    const ids = value.split(',').map((id) => id.trim());
    if (ids.some((id) => id === '')) throw new InvalidArgumentError(allowed);
    return [...new Set([...before, ...ids])];
  };

const measure =
  (allowed: string): Read<MeasureId> =>
  (value) => {
    const found = judgedMeasureIds.find((id) => id === value);
    if (found === undefined) throw new InvalidArgumentError(allowed);
    return found;
  };

/** Options and deed of `fordela sensitivity`. */
export const completeSensitivity: Complete = (command, surroundings, finish) => {
  const { texts, language } = surroundings;
  const words = sensitivityCommandTexts[language];
  const option = <T>(flags: string, about: string, read: Read<T>) =>
    command.addOption(new Option(flags, about).argParser(read));
  option('--only <ids>', words.onlyOption, idList(texts.someText));
  option('--vary <path=low..high>', words.varyOption, ownRange(words.varyForm));
  option('--measure <id>', words.measureOption, measure(texts.knownMeasures(judgedMeasureIds.join(', '))));
  option('--replications <n>', words.replicationsOption, wholeNumber(texts, mostReplications, 2));
  option('--seed <text>', texts.seedOption, someText(texts));
  option('--workers <n>', texts.workersOption, wholeNumber(texts, mostWorkers));
  option('--out <folder>', texts.outOption, someText(texts));
  command.option('--fresh', texts.freshOption);
  addSettings(command, texts);
  addLanguage(command, texts);
  command.option('--json', texts.jsonOption).option('--quiet', texts.quietOption);
  command.action(async (study: string, options: SensitivityCommandOptions) => {
    const { sensitivity } = await import('../commands/sensitivity.ts');
    finish(await sensitivity(study, options, surroundings));
  });
};
