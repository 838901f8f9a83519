import { type Command, Option } from 'commander';
import { addLanguage, addSettings, type CommonOptions, oneOf, someText } from '../options.ts';
import { type Finish, prepare } from '../prepare.ts';
import type { Surroundings } from '../surroundings.ts';
import { proofTexts } from '../words/proof-texts.ts';

/** What `fordela verify` may be told. */
export interface VerifyOptions extends CommonOptions {
  readonly quick?: true;
}

/** What `fordela provenance` may be told. */
export interface ProvenanceOptions extends CommonOptions {
  readonly missing?: true;
  readonly grade?: string;
}

function addVerify(program: Command, surroundings: Surroundings, finish: Finish): void {
  const { texts, language } = surroundings;
  const words = proofTexts[language];
  const verify = prepare(program.command('verify'), surroundings)
    .description(words.verifyHelp)
    .helpGroup(texts.proofCommands)
    .option('--quick', words.quickOption)
    .addOption(new Option('--seed <text>', texts.seedOption).argParser(someText(texts)))
    .option('--json', texts.jsonOption)
    .option('--quiet', texts.quietOption);
  addLanguage(verify, texts).action(async (options: VerifyOptions) => {
    const command = await import('../commands/verify.ts');
    finish(await command.verify(options, surroundings));
  });
}

function addProvenance(program: Command, surroundings: Surroundings, finish: Finish): void {
  const { texts, language } = surroundings;
  const words = proofTexts[language];
  const grades = ['A', 'B', 'C', 'D'];
  const provenance = prepare(program.command('provenance'), surroundings)
    .description(words.provenanceHelp)
    .helpGroup(texts.proofCommands)
    .argument('[paths...]', words.provenanceArgument)
    .option('--missing', words.missingOption)
    .addOption(new Option('--grade <A|B|C|D>', words.gradeOption).argParser(oneOf(grades)))
    .option('--json', texts.jsonOption)
    .option('--quiet', texts.quietOption);
  addLanguage(addSettings(provenance, texts), texts).action(
    async (paths: readonly string[], options: ProvenanceOptions) => {
      const command = await import('../commands/provenance.ts');
      finish(await command.provenance(paths, options, surroundings));
    },
  );
}

function addSchema(program: Command, surroundings: Surroundings, finish: Finish): void {
  const { texts, language } = surroundings;
  const words = proofTexts[language];
  const schema = prepare(program.command('schema'), surroundings)
    .description(words.schemaHelp)
    .helpGroup(texts.fileCommands)
    .argument('[kind]', words.schemaArgument)
    .addOption(new Option('--out <folder>', words.schemaOut).argParser(someText(texts)));
  addLanguage(schema, texts).action(async (kind: string | undefined, options: CommonOptions) => {
    const command = await import('../commands/schema.ts');
    finish(await command.schema(kind, options, surroundings));
  });
}

/** Adds the commands by which a sceptic looks into the program, and the one that helps to write files. */
export function addProofCommands(program: Command, surroundings: Surroundings, finish: Finish): void {
  addVerify(program, surroundings, finish);
  addProvenance(program, surroundings, finish);
  addSchema(program, surroundings, finish);
}
