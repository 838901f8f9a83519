import type { Problem } from '../../scenario/problems.ts';
import { tellProblems } from '../errors.ts';
import { exit } from '../exit.ts';
import type { CommonOptions } from '../options.ts';
import type { Description } from '../proof/describe-file.ts';
import type { Surroundings } from '../surroundings.ts';
import { folded } from '../words/folded.ts';

/** A problem as `--json` gives it: its place and its three sentences in English, for programs. */
function toJson({ file, line, column, path, rule, found, allowed, fix }: Problem) {
  return { file, line, column, path, rule, found, allowed, fix };
}

/** A file as it was looked at; `description` when it is right and somebody reads it. */
interface Looked {
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly description?: Description;
}

async function look(
  file: string,
  options: CommonOptions,
  { doors, language }: Surroundings,
): Promise<Looked> {
  const set = options.set ?? [];
  const problems = await doors.checkFile(file, set);
  if (problems.length > 0 || (options.quiet && !options.json)) return { file, problems };
  return { file, problems, description: await doors.describeFile(file, set, language) };
}

function describeInJson({ file, problems, description }: Looked) {
  return { file, problems: problems.map(toJson), ...(description && { description }) };
}

/** Long lines break at words, so that they can be read on any terminal; lines of a table stay whole. */
function shown({ text }: Description): string {
  return text.map((line) => `${folded(line).join('\n')}\n`).join('');
}

async function tell(looked: readonly Looked[], isQuiet: boolean, surroundings: Surroundings): Promise<void> {
  const { screen, texts } = surroundings;
  for (const { file, problems, description } of looked) {
    if (problems.length > 0) await tellProblems(problems, surroundings);
    else if (!isQuiet) screen.out(`${texts.checked(file)}\n${description ? shown(description) : ''}`);
  }
}

/**
 * `fordela check`: says OK for each file that is right and tells what it says in plain sentences, and every problem of
 * those that are not.
 */
export async function check(
  files: readonly string[],
  options: CommonOptions,
  surroundings: Surroundings,
): Promise<number> {
  const looked: Looked[] = [];
  for (const file of files) looked.push(await look(file, options, surroundings));
  if (options.json) {
    surroundings.screen.out(`${JSON.stringify({ format: 1, files: looked.map(describeInJson) })}\n`);
  } else await tell(looked, options.quiet === true, surroundings);
  return looked.every(({ problems }) => problems.length === 0) ? exit.done : exit.badInput;
}
