import { type Language, languages } from '../../domain/text.ts';

/** The language that an environment asks for: the first of LC_ALL, LC_MESSAGES and LANG that is set; sv* is Swedish. */
export function environmentLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const { LC_ALL: all, LC_MESSAGES: messages, LANG: lang } = environment;
  const locale = all || messages || lang || '';
  return locale.toLowerCase().startsWith('sv') ? 'sv' : 'en';
}

/** The language of `--lang` if it is there and known, read before the words of help and errors are needed. */
export function askedLanguage(argv: readonly string[]): Language | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = argv[at]?.startsWith('--lang=') ? argv[at].slice('--lang='.length) : argv[at + 1];
  return at < 0 ? undefined : languages.find((language) => language === value);
}
