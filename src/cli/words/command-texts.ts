import type { Language } from '../../domain/text.ts';

const sv = {
  runHelp: 'kör en studie och skriv resultat och rapport',
  studyArgument: 'studiens fil (kan utelämnas med --resume MAPP)',
  checkHelp: 'kontrollera filer utan att köra',
  filesArgument: 'filer att kontrollera',
  compareHelp: 'jämför två resultatmappar, eller två planer i en',
  foldersArgument: 'en eller två resultatmappar',
  traceHelp: 'berätta vad som hände i en upprepning, eller för en drabbad',
  traceArgument: 'studiens fil',
  sensitivityHelp: 'visa vilka antaganden som skulle ändra vilken plan som är bäst',
  verifyHelp: 'pröva på den här datorn att programmet följer teori och lagar',
  validateHelp: 'håll modellen mot publicerade händelser',
  eventsArgument: 'händelser eller filer (förval: alla som följer med)',
  provenanceHelp: 'visa varje värde med enhet, grad och källa',
  provenanceArgument: 'filer, en studie eller en resultatmapp (förval: modellens egna värden)',
  schemaHelp: 'skriv filernas JSON-scheman, för redigerare som fyller i',
  schemaArgument: 'slag av fil: system, scenario, key, study, ordinary, validation …',
};

const en: typeof sv = {
  runHelp: 'run a study and write results and report',
  studyArgument: "the study's file (may be left out with --resume FOLDER)",
  checkHelp: 'check files without running',
  filesArgument: 'files to check',
  compareHelp: 'compare two results folders, or two plans of one',
  foldersArgument: 'one or two results folders',
  traceHelp: 'tell what happened in one replication, or to one casualty',
  traceArgument: "the study's file",
  sensitivityHelp: 'show which assumptions would change which plan is best',
  verifyHelp: 'try on this machine that the program obeys theory and laws',
  validateHelp: 'hold the model against published events',
  eventsArgument: 'events or files (default: all that are shipped)',
  provenanceHelp: 'show every value with unit, grade and source',
  provenanceArgument: "files, a study or a results folder (default: the model's own values)",
  schemaHelp: 'write the JSON Schemas of the files, for editors that complete',
  schemaArgument: 'kind of file: system, scenario, key, study, ordinary, validation …',
};

/** What help says of each command before it is named: what it is for, and its arguments. */
export type CommandTexts = typeof sv;

export const commandTexts: Readonly<Record<Language, CommandTexts>> = { sv, en };
