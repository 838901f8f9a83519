import { InvalidArgumentError, Option } from 'commander';
import { type MeasureId, measureIds } from '../../domain/measures.ts';
import type { CommonOptions, Read } from '../options.ts';
import { addLanguage, type Complete } from '../prepare.ts';
import { compareTexts } from './texts.ts';

/** What `fordela compare` may be told. */
export interface CompareOptions extends Pick<CommonOptions, 'json' | 'quiet'> {
  readonly plans?: readonly [string, string];
  readonly measure?: MeasureId;
}

const planPair =
  (allowed: string): Read<[string, string]> =>
  (value) => {
    const [a = '', b = '', ...more] = value.split(',').map((plan) => plan.trim());
    if (a === '' || b === '' || a === b || more.length > 0) throw new InvalidArgumentError(allowed);
    return [a, b];
  };

const measure =
  (allowed: string): Read<MeasureId> =>
  (value) => {
    const found = measureIds.find((id) => id === value);
    if (found === undefined) throw new InvalidArgumentError(allowed);
    return found;
  };

/** Options and deed of `fordela compare`. */
export const completeCompare: Complete = (command, surroundings, finish) => {
  const { texts, language } = surroundings;
  const words = compareTexts[language];
  const measures = texts.knownMeasures(measureIds.join(', '));
  command
    .addOption(new Option('--plans <a,b>', words.plansOption).argParser(planPair(words.plansForm)))
    .addOption(new Option('--measure <id>', words.measureOption).argParser(measure(measures)))
    .option('--json', texts.jsonOption)
    .option('--quiet', texts.quietOption);
  addLanguage(command, texts).action(
    async (first: string, second: string | undefined, options: CompareOptions) => {
      const { compare } = await import('../commands/compare.ts');
      const folders = second === undefined ? [first] : [first, second];
      finish(await compare(folders, options, surroundings));
    },
  );
};
