import { Option } from 'commander';
import { addSettings, type CommonOptions, oneOf, someText } from '../options.ts';
import { addLanguage, type Complete } from '../prepare.ts';
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

/** Options and deed of `fordela verify`. */
export const completeVerify: Complete = (command, surroundings, finish) => {
  const { texts, language } = surroundings;
  command
    .option('--quick', proofTexts[language].quickOption)
    .addOption(new Option('--seed <text>', texts.seedOption).argParser(someText(texts)))
    .option('--json', texts.jsonOption)
    .option('--quiet', texts.quietOption);
  addLanguage(command, texts).action(async (options: VerifyOptions) => {
    const { verify } = await import('../commands/verify.ts');
    finish(await verify(options, surroundings));
  });
};

/** Options and deed of `fordela provenance`. */
export const completeProvenance: Complete = (command, surroundings, finish) => {
  const { texts, language } = surroundings;
  const words = proofTexts[language];
  const grades = ['A', 'B', 'C', 'D'];
  command
    .option('--missing', words.missingOption)
    .addOption(new Option('--grade <A|B|C|D>', words.gradeOption).argParser(oneOf(grades)))
    .option('--json', texts.jsonOption)
    .option('--quiet', texts.quietOption);
  addLanguage(addSettings(command, texts), texts).action(
    async (paths: readonly string[], options: ProvenanceOptions) => {
      const { provenance } = await import('../commands/provenance.ts');
      finish(await provenance(paths, options, surroundings));
    },
  );
};

/** Options and deed of `fordela schema`. */
export const completeSchema: Complete = (command, surroundings, finish) => {
  const { texts, language } = surroundings;
  const { schemaOut } = proofTexts[language];
  command.addOption(new Option('--out <folder>', schemaOut).argParser(someText(texts)));
  addLanguage(command, texts).action(async (kind: string | undefined, options: CommonOptions) => {
    const { schema } = await import('../commands/schema.ts');
    finish(await schema(kind, options, surroundings));
  });
};
