import { join } from 'node:path';
import type { ValidationEvent } from '../../domain/validation.ts';
import { defaultSeed } from '../../experiment/batch.ts';
import type { JudgedEvent } from '../../experiment/validation/validate-events.ts';
import { engineVersion } from '../../kernel/version.ts';
import type { Problem } from '../../scenario/problems.ts';
import { nearestWord } from '../commands.ts';
import { exit } from '../exit.ts';
import { UsageError } from '../options.ts';
import type { Surroundings } from '../surroundings.ts';
import { listenForInterrupt } from '../terminal/interrupt.ts';
import { openProgress } from '../terminal/progress.ts';
import { validateTexts } from '../validate/texts.ts';
import type { ValidateOptions } from '../validate/validate-command.ts';

const ending = '.yaml';

/** Paths of what was asked for: shipped events by id, other files by path; every shipped event when nothing was. */
async function pathsOf(
  asked: readonly string[],
  { texts, language }: Surroundings,
): Promise<readonly string[]> {
  const { realDisk } = await import('../../scenario/load.ts');
  const folder = `${realDisk.shipped}/validation`;
  const known = realDisk
    .list(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
  const wanted = asked.length === 0 ? known : [...new Set(asked)];
  return wanted.map((name) => {
    if (known.includes(name)) return `${folder}/${name}${ending}`;
    if (name.endsWith(ending) || name.includes('/')) return name;
    const near = nearestWord(name, known);
    const hint = near === undefined ? texts.thereAre(known.join(', ')) : texts.didYouMean(near);
    throw new UsageError(`${validateTexts[language].unknownEvent(name)} ${hint}`);
  });
}

/** Reads every event; what is wrong in any of them is told together. */
async function readEvents(paths: readonly string[]): Promise<readonly ValidationEvent[]> {
  const [{ loadValidation }, { ScenarioError }] = await Promise.all([
    import('../../scenario/load.ts'),
    import('../../scenario/problems.ts'),
  ]);
  const events: ValidationEvent[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    try {
      events.push(await loadValidation(path));
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new ScenarioError(problems);
  return events;
}

async function compute(
  events: readonly ValidationEvent[],
  { seed = defaultSeed, replications, workers, quiet }: ValidateOptions,
  surroundings: Surroundings,
): Promise<readonly JudgedEvent[] | undefined> {
  const { screen, language } = surroundings;
  const words = validateTexts[language];
  const { validateEvents } = await import('../../experiment/validation/validate-events.ts');
  const progress = await openProgress(surroundings, quiet === true);
  const tell = () => screen.note(`\n${words.stopped}\n`);
  const interrupt = listenForInterrupt(() => screen.note(`\n${surroundings.texts.stopping}\n`), tell);
  try {
    return await validateEvents(events, {
      seed,
      ...(replications === undefined ? {} : { replications }),
      ...(workers === undefined ? {} : { workers }),
      signal: interrupt.signal,
      onProgress: progress.update,
    });
  } finally {
    interrupt.close();
    progress.close();
  }
}

/**
 * `fordela validate`: runs published events and shows each figure of their accounts beside what the model predicts. A miss is
 * an answer, not an error: exit 0.
 */
export async function validate(
  asked: readonly string[],
  options: ValidateOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { screen, language } = surroundings;
  const words = validateTexts[language];
  const seed = options.seed ?? defaultSeed;
  const events = await readEvents(await pathsOf(asked, surroundings));
  const { openFolder, replaceFile } = await import('../../results/files.ts');
  if (options.out !== undefined) await openFolder(options.out);
  const judged = await compute(events, options, surroundings);
  if (judged === undefined) {
    screen.note(`${words.stopped}\n`);
    return exit.interrupted;
  }
  const { validationJson } = await import('../validate/validation-json.ts');
  const { verdictTable } = await import('../validate/verdict-table.ts');
  const { usualReplications } = await import('../../experiment/validation/validate-events.ts');
  const replications = options.replications ?? usualReplications;
  const json = `${validationJson(judged, seed, replications)}\n`;
  const file = options.out === undefined ? undefined : join(options.out, 'validation.json');
  if (file !== undefined) await replaceFile(file, json);
  if (options.json) screen.out(json);
  else if (!options.quiet) {
    screen.out(`${words.start(engineVersion, String(replications), seed)}\n${words.rule}\n\n`);
    screen.out(verdictTable(judged, language));
    if (file !== undefined) screen.out(`${words.wrote(file)}\n`);
    screen.out(`${surroundings.texts.notice}\n`);
  }
  return exit.done;
}
