import { join } from 'node:path';
import { openFolder, replaceFile } from '../../results/files.ts';
import { type SchemaKind, schemaKinds, schemaText } from '../../scenario/schemas/published.ts';
import { exit } from '../exit.ts';
import { type CommonOptions, UsageError } from '../options.ts';
import type { Surroundings } from '../surroundings.ts';
import { proofTexts } from '../words/proof-texts.ts';

/** Name of the file that holds a kind's schema. */
const fileOf = (kind: SchemaKind): string => `${kind}.schema.json`;

function kindsAsked(kind: string | undefined, { language }: Surroundings): readonly SchemaKind[] {
  if (kind === undefined) return schemaKinds;
  const known = schemaKinds.find((each) => each === kind);
  if (known !== undefined) return [known];
  throw new UsageError(proofTexts[language].unknownKind(kind, schemaKinds.join(', ')));
}

/**
 * `fordela schema`: prints the JSON Schema of one kind of file, or writes them into a folder. Without either it lists
 * the kinds. Descriptions are in the language of the command.
 *
 * @throws UsageError for a kind that does not exist, OutputError when the folder cannot be written
 */
export async function schema(
  kind: string | undefined,
  options: CommonOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { screen, language } = surroundings;
  const words = proofTexts[language];
  const kinds = kindsAsked(kind, surroundings);
  if (options.out !== undefined) {
    await openFolder(options.out);
    for (const each of kinds) {
      const path = join(options.out, fileOf(each));
      await replaceFile(path, schemaText(each, language));
      screen.out(`${words.wrote(path)}\n`);
    }
  } else if (kind === undefined) {
    screen.out(`${words.schemaList}\n${kinds.map((each) => `  ${each}\n`).join('')}`);
  } else screen.out(kinds.map((each) => schemaText(each, language)).join(''));
  return exit.done;
}
