import type { Language } from '../../domain/text.ts';

const sv = {
  atOption: 'visa vad ledningen trodde vid en tid, t.ex. "90 min", +03:00 eller 23:10',
  formOption:
    'vad --at visar: situation (lägesbild), methane (skadeplatsrapporter), have (EDXL-HAVE 2.0) eller bound (hur väl de som är kvar kan skickas, och vad en plats till vore värd)',
  htmlOption: 'skriv lägesbilden som en sida att skriva ut',
  forms: (known: string) => `en av ${known}`,
  needsAt: (option: string) => `${option} visar läget vid en tid: ange också --at, t.ex. --at "90 min".`,
  notTogether: (option: string) => `--at och ${option} går inte ihop: läget är allas och har inga händelser.`,
  haveAlone: (option: string) => `--form have är XML: ${option} kan inte ges samtidigt.`,
  boundHasNoPage: '--form bound har ingen sida: utelämna --html och få text, eller ge --json.',
  wrongTime: (found: string) =>
    `--at <time>: hittade "${found}", tillåtet: tid sedan händelsen (90 min, 6 h, 1 h 30 min, +03:00) eller klockslag (23:10, "dag 2 03:10").`,
  outside: (found: string, horizon: string) =>
    `--at <time>: "${found}" är utanför scenariot, som börjar vid 0 min och slutar efter ${horizon}.`,
  written: (path: string) => `Lägesbilden skrevs till ${path}`,
};

export type AtTexts = typeof sv;

const en: AtTexts = {
  atOption: 'show what command believed at a time, e.g. "90 min", +03:00 or 23:10',
  formOption:
    'what --at shows: situation (report), methane (scene reports), have (EDXL-HAVE 2.0) or bound (how well those left could be sent, and what one more place is worth)',
  htmlOption: 'write the situation as a page to print',
  forms: (known) => `one of ${known}`,
  needsAt: (option) => `${option} shows the situation at a time: give --at too, e.g. --at "90 min".`,
  notTogether: (option) =>
    `--at and ${option} do not go together: the situation is everybody's and has no events.`,
  haveAlone: (option) => `--form have is XML: ${option} cannot be given with it.`,
  boundHasNoPage: '--form bound has no page: leave out --html and have text, or give --json.',
  wrongTime: (found) =>
    `--at <time>: found "${found}", allowed: time since the incident (90 min, 6 h, 1 h 30 min, +03:00) or the clock (23:10, "day 2 03:10").`,
  outside: (found, horizon) =>
    `--at <time>: "${found}" is outside the scenario, which begins at 0 min and ends after ${horizon}.`,
  written: (path) => `The situation was written to ${path}`,
};

/** The words of `trace --at` by language; a text missing in one of them does not compile. */
export const atTexts: Readonly<Record<Language, AtTexts>> = { sv, en };
