import {
  addCommonOptions,
  addSettings,
  addTraceOptions,
  type CommonOptions,
  type TraceOptions,
} from '../options.ts';
import { addLanguage, type Complete } from '../prepare.ts';

/** Options and deed of `fordela run`. */
export const completeRun: Complete = (command, surroundings, finish) => {
  addCommonOptions(command, surroundings.texts).action(
    async (study: string | undefined, options: CommonOptions) => {
      const { run } = await import('../commands/run.ts');
      finish(await run(study, options, surroundings));
    },
  );
};

/** Options and deed of `fordela check`. */
export const completeCheck: Complete = (command, surroundings, finish) => {
  const { texts } = surroundings;
  command.option('--json', texts.jsonOption).option('--quiet', texts.quietOption);
  addLanguage(addSettings(command, texts), texts).action(
    async (files: readonly string[], options: CommonOptions) => {
      const { check } = await import('../commands/check.ts');
      finish(await check(files, options, surroundings));
    },
  );
};

/** Options and deed of `fordela trace`. */
export const completeTrace: Complete = (command, surroundings, finish) => {
  const { texts, language } = surroundings;
  addTraceOptions(command, texts, language).action(async (study: string, options: TraceOptions) => {
    const { trace } = await import('../commands/trace.ts');
    finish(await trace(study, options, surroundings));
  });
};
