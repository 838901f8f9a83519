import { Option } from 'commander';
import { fewestOutcomes } from '../../stats/prediction.ts';
import {
  type CommonOptions,
  mostReplications,
  mostWorkers,
  type Read,
  someText,
  wholeNumber,
} from '../options.ts';
import { addLanguage, type Complete } from '../prepare.ts';
import { validateTexts } from './texts.ts';

/** What `fordela validate` may be told. */
export type ValidateOptions = Pick<
  CommonOptions,
  'seed' | 'replications' | 'workers' | 'out' | 'lang' | 'json' | 'quiet'
>;

/** Options and deed of `fordela validate`. */
export const completeValidate: Complete = (command, surroundings, finish) => {
  const { texts, language } = surroundings;
  const words = validateTexts[language];
  const option = <T>(flags: string, about: string, read: Read<T>) =>
    command.addOption(new Option(flags, about).argParser(read));
  option('--seed <text>', texts.seedOption, someText(texts));
  option(
    '--replications <n>',
    words.replicationsOption,
    wholeNumber(texts, mostReplications, fewestOutcomes),
  );
  option('--workers <n>', texts.workersOption, wholeNumber(texts, mostWorkers));
  option('--out <folder>', words.outOption, someText(texts));
  addLanguage(command, texts);
  command.option('--json', texts.jsonOption).option('--quiet', texts.quietOption);
  command.action(async (events: readonly string[], options: ValidateOptions) => {
    const { validate } = await import('../commands/validate.ts');
    finish(await validate(events, options, surroundings));
  });
};
