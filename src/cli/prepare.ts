import type { Command } from 'commander';
import type { Surroundings } from './surroundings.ts';
import type { Texts } from './words/texts.ts';

/** Takes the exit code of a command that has been obeyed. */
export type Finish = (code: number) => void;

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
export function prepare(command: Command, { screen, texts }: Surroundings): Command {
  return command
    .exitOverride()
    .allowExcessArguments(false)
    .showSuggestionAfterError(false)
    .helpOption('-h, --help', texts.helpOption)
    .configureHelp({ styleTitle: (title) => helpTitle(title, texts) })
    .configureOutput({ writeOut: (text) => screen.out(text), writeErr: () => undefined });
}
