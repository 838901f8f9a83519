import type { Command, CommanderError } from 'commander';
import { builtCommands, comesLater, commandNames, nearestWord } from '../commands.ts';
import type { Texts } from './texts.ts';

const firstQuoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? '';

const longNames = (command: Command): string[] => command.options.flatMap(({ long }) => long ?? []);

const withSuggestion = (said: string, near: string | undefined, texts: Texts): string =>
  near === undefined ? `${said} ${texts.seeHelp}` : `${said} ${texts.didYouMean(near)}`;

/** The nearest option of the command that was named comes first; then the command that has this very option. */
function unknownOption(message: string, argv: readonly string[], program: Command, texts: Texts): string {
  const name = firstQuoted(message).split('=')[0] ?? '';
  const first = argv.find((word) => program.commands.some((each) => each.name() === word));
  const named = program.commands.find((each) => each.name() === first);
  const owners = program.commands.filter((each) => longNames(each).includes(name));
  const own = named === undefined || owners.includes(named) ? undefined : nearestWord(name, longNames(named));
  if (own !== undefined) return withSuggestion(texts.unknownOption(name), own, texts);
  if (owners.length > 0) return texts.optionOfOther(name, owners.map((each) => each.name()).join(', '));
  const known = [program, ...program.commands].flatMap(longNames);
  return withSuggestion(texts.unknownOption(name), nearestWord(name, known), texts);
}

/** `error: option '--shard <i/n>' argument 'x' is invalid. <allowed>` */
function badValue(message: string, texts: Texts): string {
  const parts = /^error: option '([^']*)' argument '([\s\S]*)' is invalid\. ([\s\S]*)$/.exec(message);
  return parts ? texts.badValue(parts[1] ?? '', parts[2] ?? '', parts[3] ?? '') : message;
}

/** What commander complains of, in the user's language. `program` has every command whole. */
export function complaint(
  error: CommanderError,
  argv: readonly string[],
  program: Command,
  texts: Texts,
): string {
  switch (error.code) {
    case 'commander.unknownOption':
      return unknownOption(error.message, argv, program, texts);
    case 'commander.unknownCommand':
      return complainOfCommand(firstQuoted(error.message), texts) ?? texts.seeHelp;
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
export function complainOfCommand(word: string | undefined, texts: Texts): string | undefined {
  if (word === undefined || word.startsWith('-') || word === 'help') return undefined;
  if (builtCommands.some((name) => name === word)) return undefined;
  if (comesLater(word)) return texts.laterCommand(word, builtCommands.join(', '));
  return withSuggestion(texts.unknownCommand(word), nearestWord(word, commandNames), texts);
}
