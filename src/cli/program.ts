import { Command, CommanderError } from 'commander';
import { engineVersion } from '../kernel/version.ts';
import { type BuiltCommand, builtCommands } from './commands.ts';
import type { Doors } from './doors.ts';
import { exit } from './exit.ts';
import { outlines } from './outlines.ts';
import { addLanguage, type Finish, prepare } from './prepare.ts';
import type { Surroundings } from './surroundings.ts';
import type { Screen } from './terminal/screen.ts';
import { commandTexts } from './words/command-texts.ts';
import { complainOfCommand, complaint } from './words/complaints.ts';
import { askedLanguage, environmentLanguage } from './words/language.ts';
import { texts as dictionary } from './words/texts.ts';

/** A command as help on all commands shows it: name, arguments, one line. */
function outlined(name: BuiltCommand, surroundings: Surroundings): Command {
  const { about, heading, arguments: named } = outlines[name];
  const words = commandTexts[surroundings.language];
  const command = prepare(new Command(name), surroundings)
    .description(words[about])
    .helpGroup(surroundings.texts[heading]);
  for (const [argument, description] of named) command.argument(argument, words[description]);
  return command;
}

/** The program with every command in outline, and whole those among `words`. */
async function buildProgram(
  words: readonly string[],
  surroundings: Surroundings,
  finish: Finish,
): Promise<Command> {
  const { texts } = surroundings;
  const program = prepare(new Command('fordela'), surroundings)
    .description(texts.description)
    .version(engineVersion, '-V, --version', texts.versionOption)
    .commandsGroup(texts.helpCommands)
    .helpCommand('help [command]', texts.helpCommand);
  addLanguage(program, texts);
  for (const name of builtCommands) {
    const command = outlined(name, surroundings);
    if (words.includes(name)) (await outlines[name].open())(command, surroundings, finish);
    program.addCommand(command);
  }
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
  const finish: Finish = (given) => {
    code = given;
  };
  try {
    const program = await buildProgram(argv, surroundings, finish);
    await program.parseAsync(argv.length === 0 ? ['--help'] : argv, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      const { tellError } = await import('./errors.ts');
      return await tellError(error, surroundings);
    }
    if (error.exitCode === 0) return exit.done;
    const whole = await buildProgram(builtCommands, surroundings, finish);
    screen.note(`${complaint(error, argv, whole, texts)}\n`);
    return exit.badInput;
  }
}

/** Reads a command line, does it and gives the exit code. Never throws. */
export async function main(argv: readonly string[], doors: Doors, screen: Screen): Promise<number> {
  const language = askedLanguage(argv) ?? environmentLanguage(process.env);
  return await obey(argv, { doors, screen, language, texts: dictionary[language] });
}
