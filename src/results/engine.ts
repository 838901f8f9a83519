import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** Version of the engine, as in package.json. */
export const engineVersion = '0.1.0';

/** Folders whose code decides what a replication gives. */
const decisive = ['kernel', 'domain', 'policy', 'model'];

function* codeUnder(folder: URL): Generator<URL> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.isDirectory()) yield* codeUnder(new URL(`${entry.name}/`, folder));
    else if (/\.[jt]s$/.test(entry.name) && !entry.name.endsWith('.d.ts')) yield new URL(entry.name, folder);
  }
}

/**
 * Engine version and a hash of the code that decides results. Chunks are named after it, so a chunk from before a
 * change of the model is never taken for one from after, even between two builds of the same version.
 */
export function engineBuild(): string {
  const hash = createHash('sha256');
  for (const folder of decisive) {
    for (const file of codeUnder(new URL(`../${folder}/`, import.meta.url))) hash.update(readFileSync(file));
  }
  return `${engineVersion}+${hash.digest('hex').slice(0, 16)}`;
}
