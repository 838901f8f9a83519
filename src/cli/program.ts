import { Command, CommanderError } from 'commander';
import { engineVersion } from '../kernel/version.ts';
import { addCompare } from './compare/compare-command.ts';
import type { Doors } from './doors.ts';
import { exit } from './exit.ts';
import {
  addCommonOptions,
  addLanguage,
  addSettings,
  addTraceOptions,
  type CommonOptions,
  type TraceOptions,
} from './options.ts';
import { type Finish, prepare } from './prepare.ts';
import { addProofCommands } from './proof/proof-commands.ts';
import type { Surroundings } from './surroundings.ts';
import type { Screen } from './terminal/screen.ts';
import { complainOfCommand, complaint } from './words/complaints.ts';
import { askedLanguage, environmentLanguage } from './words/language.ts';
import { texts as dictionary } from './words/texts.ts';

function buildProgram(surroundings: Surroundings, finish: Finish): Command {
  const { texts } = surroundings;
  const program = prepare(new Command('fordela'), surroundings)
    .description(texts.description)
    .version(engineVersion, '-V, --version', texts.versionOption)
    .commandsGroup(texts.helpCommands)
    .helpCommand('help [command]', texts.helpCommand);
  addLanguage(program, texts);
  program.commandsGroup(texts.studyCommands);
  const run = prepare(program.command('run'), surroundings)
    .description(texts.runHelp)
    .argument('[study]', texts.studyArgument);
  addCommonOptions(run, texts).action(async (study: string | undefined, options: CommonOptions) => {
    const command = await import('./commands/run.ts');
    finish(await command.run(study, options, surroundings));
  });
  const check = prepare(program.command('check'), surroundings)
    .description(texts.checkHelp)
    .argument('<files...>', texts.filesArgument)
    .option('--json', texts.jsonOption)
    .option('--quiet', texts.quietOption);
  addLanguage(addSettings(check, texts), texts).action(
    async (files: readonly string[], options: CommonOptions) => {
      const command = await import('./commands/check.ts');
      finish(await command.check(files, options, surroundings));
    },
  );
  const trace = prepare(program.command('trace'), surroundings)
    .description(texts.traceHelp)
    .argument('<study>', texts.traceArgument);
  addTraceOptions(trace, texts).action(async (study: string, options: TraceOptions) => {
    const command = await import('./commands/trace.ts');
    finish(await command.trace(study, options, surroundings));
  });
  addCompare(program, surroundings, finish);
  addProofCommands(program, surroundings, finish);
  return program;
}

async function obey(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const { screen, texts } = surroundings;
  const wrongCommand = complainOfCommand(argv[0], texts);
  if (wrongCommand !== undefined) {
    screen.note(`${wrongCommand}\n`);
    return exit.badInput;
  }
  let code: number = exit.done;
  const program = buildProgram(surroundings, (given) => {
    code = given;
  });
  try {
    await program.parseAsync(argv.length === 0 ? ['--help'] : argv, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      const { tellError } = await import('./errors.ts');
      return await tellError(error, surroundings);
    }
    if (error.exitCode === 0) return exit.done;
    screen.note(`${complaint(error, program, texts)}\n`);
    return exit.badInput;
  }
}

/** Reads a command line, does it and gives the exit code. Never throws. */
export async function main(argv: readonly string[], doors: Doors, screen: Screen): Promise<number> {
  const language = askedLanguage(argv) ?? environmentLanguage(process.env);
  return await obey(argv, { doors, screen, language, texts: dictionary[language] });
}
