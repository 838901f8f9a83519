import type { BuiltCommand } from './commands.ts';
import type { Complete } from './prepare.ts';
import type { CommandTexts } from './words/command-texts.ts';
import type { Texts } from './words/texts.ts';

/** What help says of a command that has not been named, and how to open the rest of it. */
export interface Outline {
  readonly heading: keyof Pick<Texts, 'studyCommands' | 'proofCommands' | 'fileCommands'>;
  readonly about: keyof CommandTexts;
  /** Its arguments as commander writes them, each with its description. */
  readonly arguments: readonly (readonly [string, keyof CommandTexts])[];
  /** Its options and what it does. Not imported above, because help on all commands is to be instant. */
  open(): Promise<Complete>;
}

export const outlines: Readonly<Record<BuiltCommand, Outline>> = {
  run: {
    heading: 'studyCommands',
    about: 'runHelp',
    arguments: [['[study]', 'studyArgument']],
    open: async () => (await import('./study/study-commands.ts')).completeRun,
  },
  check: {
    heading: 'studyCommands',
    about: 'checkHelp',
    arguments: [['<files...>', 'filesArgument']],
    open: async () => (await import('./study/study-commands.ts')).completeCheck,
  },
  compare: {
    heading: 'studyCommands',
    about: 'compareHelp',
    arguments: [
      ['<folder>', 'foldersArgument'],
      ['[second]', 'foldersArgument'],
    ],
    open: async () => (await import('./compare/compare-command.ts')).completeCompare,
  },
  trace: {
    heading: 'studyCommands',
    about: 'traceHelp',
    arguments: [['<study>', 'traceArgument']],
    open: async () => (await import('./study/study-commands.ts')).completeTrace,
  },
  sensitivity: {
    heading: 'studyCommands',
    about: 'sensitivityHelp',
    arguments: [['<study>', 'traceArgument']],
    open: async () => (await import('./sensitivity/sensitivity-command.ts')).completeSensitivity,
  },
  verify: {
    heading: 'proofCommands',
    about: 'verifyHelp',
    arguments: [],
    open: async () => (await import('./proof/proof-commands.ts')).completeVerify,
  },
  validate: {
    heading: 'proofCommands',
    about: 'validateHelp',
    arguments: [['[events...]', 'eventsArgument']],
    open: async () => (await import('./validate/validate-command.ts')).completeValidate,
  },
  provenance: {
    heading: 'proofCommands',
    about: 'provenanceHelp',
    arguments: [['[paths...]', 'provenanceArgument']],
    open: async () => (await import('./proof/proof-commands.ts')).completeProvenance,
  },
  schema: {
    heading: 'fileCommands',
    about: 'schemaHelp',
    arguments: [['[kind]', 'schemaArgument']],
    open: async () => (await import('./proof/proof-commands.ts')).completeSchema,
  },
};
