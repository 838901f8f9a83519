import { tellProblems } from './errors.ts';
import { exit, type Surroundings } from './surroundings.ts';

/** `fordela check`: says OK for each file that is right, and every problem of those that are not. */
export async function check(
  files: readonly string[],
  isQuiet: boolean,
  surroundings: Surroundings,
): Promise<number> {
  const { doors, screen, texts } = surroundings;
  let isRight = true;
  for (const file of files) {
    const problems = await doors.checkFile(file);
    if (problems.length > 0) {
      isRight = false;
      await tellProblems(problems, surroundings);
    } else if (!isQuiet) screen.out(`${texts.checked(file)}\n`);
  }
  return isRight ? exit.done : exit.badInput;
}
