import { Command, CommanderError } from 'commander';
import { engineVersion } from '../results/engine.ts';
import { builtCommands, comesLater, commandNames, nearestWord } from './commands.ts';
import type { Doors } from './doors.ts';
import { tellError } from './errors.ts';
import { addCommonOptions, addLanguage, type CommonOptions } from './options.ts';
import { exit, type Surroundings } from './surroundings.ts';
import type { Screen } from './terminal/screen.ts';
import { askedLanguage, environmentLanguage } from './words/language.ts';
import { texts as dictionary, type Texts } from './words/texts.ts';

/** Headings that commander writes in English. */
function helpTitle(title: string, texts: Texts): string {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': texts.usage,
    'Options:': texts.options,
    'Commands:': texts.commands,
    'Arguments:': texts.arguments,
  };
  return titles[title] ?? title;
}

/** A command that throws instead of exiting, says nothing by itself, and helps in the user's language. */
function prepare(command: Command, { screen, texts }: Surroundings): Command {
  return command
    .exitOverride()
    .allowExcessArguments(false)
    .showSuggestionAfterError(false)
    .helpOption('-h, --help', texts.helpOption)
    .configureHelp({ styleTitle: (title) => helpTitle(title, texts) })
    .configureOutput({ writeOut: (text) => screen.out(text), writeErr: () => undefined });
}

type Finish = (code: number) => void;

function buildProgram(surroundings: Surroundings, finish: Finish): Command {
  const { texts } = surroundings;
  const program = prepare(new Command('fordela'), surroundings)
    .description(texts.description)
    .version(engineVersion, '-V, --version', texts.versionOption)
    .helpCommand('help [command]', texts.helpCommand);
  addLanguage(program, texts);
  const run = prepare(program.command('run'), surroundings)
    .description(texts.runHelp)
    .argument('[study]', texts.studyArgument);
  addCommonOptions(run, texts).action(async (study: string | undefined, options: CommonOptions) => {
    const command = await import('./run.ts');
    finish(await command.run(study, options, surroundings));
  });
  const check = prepare(program.command('check'), surroundings)
    .description(texts.checkHelp)
    .argument('<files...>', texts.filesArgument)
    .option('--quiet', texts.quietOption);
  addLanguage(check, texts).action(async (files: readonly string[], options: CommonOptions) => {
    const command = await import('./check.ts');
    finish(await command.check(files, options.quiet === true, surroundings));
  });
  return program;
}

const firstQuoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? '';

const withSuggestion = (said: string, near: string | undefined, texts: Texts): string =>
  near === undefined ? `${said} ${texts.seeHelp}` : `${said} ${texts.didYouMean(near)}`;

function unknownOption(message: string, program: Command, texts: Texts): string {
  const name = firstQuoted(message);
  const known = [program, ...program.commands].flatMap((each) =>
    each.options.map((option) => option.long ?? ''),
  );
  return withSuggestion(texts.unknownOption(name), nearestWord(name.split('=')[0] ?? name, known), texts);
}

/** `error: option '--shard <i/n>' argument 'x' is invalid. <allowed>` */
function badValue(message: string, texts: Texts): string {
  const parts = /^error: option '([^']*)' argument '([\s\S]*)' is invalid\. ([\s\S]*)$/.exec(message);
  return parts ? texts.badValue(parts[1] ?? '', parts[2] ?? '', parts[3] ?? '') : message;
}

/** What commander complains of, in the user's language. */
function complaint(error: CommanderError, program: Command, texts: Texts): string {
  switch (error.code) {
    case 'commander.unknownOption':
      return unknownOption(error.message, program, texts);
    case 'commander.optionMissingArgument':
      return texts.missingValue(firstQuoted(error.message));
    case 'commander.missingArgument':
      return texts.missingArgument(firstQuoted(error.message));
    case 'commander.excessArguments':
      return texts.tooManyArguments;
    case 'commander.invalidArgument':
      return badValue(error.message, texts);
    default:
      return `${error.message.replace(/^error: /, '')} ${texts.seeHelp}`;
  }
}

/** Whether the first word names no command of this version; commander would only know half of the answer. */
function complainOfCommand(argv: readonly string[], texts: Texts): string | undefined {
  const word = argv[0];
  if (word === undefined || word.startsWith('-') || word === 'help') return undefined;
  if (builtCommands.some((name) => name === word)) return undefined;
  if (comesLater(word)) return texts.laterCommand(word);
  return withSuggestion(texts.unknownCommand(word), nearestWord(word, commandNames), texts);
}

async function obey(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const { screen, texts } = surroundings;
  const wrongCommand = complainOfCommand(argv, texts);
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
    if (!(error instanceof CommanderError)) return await tellError(error, surroundings);
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
