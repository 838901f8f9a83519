import { type Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { type Language, languages } from '../domain/text.ts';
import type { Surroundings } from './surroundings.ts';
import type { Texts } from './words/texts.ts';

/** Takes the exit code of a command that has been obeyed. */
export type Finish = (code: number) => void;

/** Gives a command, whose name and arguments are known, its options and its deed. */
export type Complete = (command: Command, surroundings: Surroundings, finish: Finish) => void;

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

/** An argument as usage lines write it. That every command has options goes without saying. */
function shownArgument(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** A command that throws instead of exiting, says nothing by itself, and helps in the user's language. */
export function prepare(command: Command, { screen, texts }: Surroundings): Command {
  return command
    .exitOverride()
    .allowExcessArguments(false)
    .showSuggestionAfterError(false)
    .helpOption('-h, --help', texts.helpOption)
    .configureHelp({
      styleTitle: (title) => helpTitle(title, texts),
      styleUsage: (usage) =>
        usage.replace('[options]', texts.optionsWord).replace('[command]', texts.commandWord),
      subcommandTerm: (each) => [each.name(), ...each.registeredArguments.map(shownArgument)].join(' '),
    })
    .configureOutput({ writeOut: (text) => screen.out(text), writeErr: () => undefined });
}

function readLanguage(value: string, texts: Texts): Language {
  const found = languages.find((each) => each === value);
  if (found === undefined) throw new InvalidArgumentError(texts.languageForm);
  return found;
}

/** The language option, on every command. */
export function addLanguage(command: Command, texts: Texts): Command {
  const option = new Option('--lang <sv|en>', texts.langOption);
  return command.addOption(option.argParser((value) => readLanguage(value, texts)));
}
