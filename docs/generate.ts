import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keysPage } from '../src/policy/distribution/explain.ts';
import { schemaKinds, schemaText } from '../src/scenario/schemas/published.ts';
import { curvesTable } from './generators/curves.ts';
import { filesPage } from './generators/files.ts';
import { injuryClassesPage } from './generators/injury-classes.ts';
import { libraryPage } from './generators/library.ts';
import { measuresPage } from './generators/measures.ts';
import { parametersPage } from './generators/parameters.ts';
import { validationPlot } from './generators/validation/plot.ts';
import { withTables } from './generators/validation/table.ts';
import { licencesPage } from './licences.ts';

/** A documentation page made from code, so that text and program cannot part. */
interface Page {
  /** From the root of the repository. */
  readonly path: string;
  readonly content: () => string;
}

/** Every generated page. A new generator is one line here. */
export const pages: readonly Page[] = [
  { path: 'docs/reference/keys.md', content: () => keysPage('en') },
  { path: 'docs/sv/nycklar.md', content: () => keysPage('sv') },
  { path: 'docs/reference/files.md', content: () => filesPage('en') },
  { path: 'docs/sv/filer.md', content: () => filesPage('sv') },
  { path: 'docs/reference/parameters.md', content: () => parametersPage('en') },
  { path: 'docs/sv/parametrar.md', content: () => parametersPage('sv') },
  { path: 'docs/reference/measures.md', content: () => measuresPage('en') },
  { path: 'docs/sv/matt.md', content: () => measuresPage('sv') },
  { path: 'docs/reference/injury-classes.md', content: () => injuryClassesPage('en') },
  { path: 'docs/sv/skadeklasser.md', content: () => injuryClassesPage('sv') },
  { path: 'docs/reference/library.md', content: libraryPage },
  { path: 'docs/reference/licences.md', content: licencesPage },
  { path: 'docs/images/validation-en.svg', content: () => validationPlot('en') },
  { path: 'docs/images/validation-sv.svg', content: () => validationPlot('sv') },
  {
    path: 'docs/explanation/validation.md',
    content: () => withTables('docs/explanation/validation.md', 'en'),
  },
  { path: 'docs/sv/validera.md', content: () => withTables('docs/sv/validera.md', 'sv') },
  ...schemaKinds.map((kind) => ({
    path: `scenarios/schemas/${kind}.schema.json`,
    content: () => schemaText(kind, 'en'),
  })),
  { path: 'scenarios/types/uneven-load-waves.csv', content: () => curvesTable('waves') },
  { path: 'scenarios/types/uneven-load-level.csv', content: () => curvesTable('level') },
];

const root = new URL('../', import.meta.url);

function stored(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Paths of pages whose file differs from what the code says now. */
export function stalePages(): readonly string[] {
  return pages
    .filter(({ path, content }) => stored(fileURLToPath(new URL(path, root))) !== content())
    .map(({ path }) => path);
}

function writeAll(): void {
  for (const { path, content } of pages) {
    const file = fileURLToPath(new URL(path, root));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content());
  }
}

/** `tsx docs/generate.ts` writes every page; with `--check` it only says which are stale and exits 1 if any is. */
function main(options: readonly string[]): void {
  if (!options.includes('--check')) {
    writeAll();
    return;
  }
  const stale = stalePages();
  if (stale.length === 0) return;
  process.stderr.write(`Stale, run npm run docs:generate: ${stale.join(', ')}\n`);
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
