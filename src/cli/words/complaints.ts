import type { Command, CommanderError } from 'commander';
import { builtCommands, comesLater, commandNames, nearestWord } from '../commands.ts';
import type { Texts } from './texts.ts';

const firstQuoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? '';

const withSuggestion = (said: string, near: string | undefined, texts: Texts): string =>
  near === undefined ? `${said} ${texts.seeHelp}` : `${said} ${texts.didYouMean(near)}`;

function unknownOption(message: string, program: Command, texts: Texts): string {
  const name = firstQuoted(message).split('=')[0] ?? '';
  const owners = program.commands.filter((each) => each.options.some((option) => option.long === name));
  if (owners.length > 0) return texts.optionOfOther(name, owners.map((each) => each.name()).join(', '));
  const known = [program, ...program.commands].flatMap((each) =>
    each.options.map((option) => option.long ?? ''),
  );
  return withSuggestion(texts.unknownOption(name), nearestWord(name, known), texts);
}

/** `error: option '--shard <i/n>' argument 'x' is invalid. <allowed>` */
function badValue(message: string, texts: Texts): string {
  const parts = /^error: option '([^']*)' argument '([\s\S]*)' is invalid\. ([\s\S]*)$/.exec(message);
  return parts ? texts.badValue(parts[1] ?? '', parts[2] ?? '', parts[3] ?? '') : message;
}

/** What commander complains of, in the user's language. */
export function complaint(error: CommanderError, program: Command, texts: Texts): string {
  switch (error.code) {
    case 'commander.unknownOption':
      return unknownOption(error.message, program, texts);
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
