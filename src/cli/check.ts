import type { Problem } from '../scenario/problems.ts';
import { tellProblems } from './errors.ts';
import { exit } from './exit.ts';
import type { CommonOptions } from './options.ts';
import type { Surroundings } from './surroundings.ts';

/** A problem as `--json` gives it: its place and its three sentences in English, for programs. */
function toJson({ file, line, column, path, rule, found, allowed, fix }: Problem) {
  return { file, line, column, path, rule, found, allowed, fix };
}

/** `fordela check`: says OK for each file that is right, and every problem of those that are not. */
export async function check(
  files: readonly string[],
  options: CommonOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { doors, screen, texts } = surroundings;
  const looked: { readonly file: string; readonly problems: readonly Problem[] }[] = [];
  for (const file of files) looked.push({ file, problems: await doors.checkFile(file, options.set ?? []) });
  if (options.json) {
    const shown = looked.map(({ file, problems }) => ({ file, problems: problems.map(toJson) }));
    screen.out(`${JSON.stringify({ format: 1, files: shown })}\n`);
  } else {
    for (const { file, problems } of looked) {
      if (problems.length > 0) await tellProblems(problems, surroundings);
      else if (!options.quiet) screen.out(`${texts.checked(file)}\n`);
    }
  }
  return looked.every(({ problems }) => problems.length === 0) ? exit.done : exit.badInput;
}
