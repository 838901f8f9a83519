import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Engine, outputOf } from './engine.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}node_modules/.cache/fordela-benchmarks`;

let building: Promise<void> | undefined;

/** Compiles the engines as the product is compiled: run from TypeScript, worker threads are a seventh slower. */
async function build(): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/package.json`, '{ "type": "module" }\n');
  const settings = {
    extends: `${root}tsconfig.json`,
    compilerOptions: { noEmit: false, outDir: folder, rootDir: root, noCheck: true, skipLibCheck: true },
    include: [`${root}benchmarks/engines`],
  };
  await writeFile(`${folder}/tsconfig.json`, JSON.stringify(settings));
  await outputOf(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', folder]);
  // Workloads find the shipped scenarios beside the code.
  await symlink(`${root}scenarios`, `${folder}/scenarios`).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

/** An engine of ours, `benchmarks/engines/<file>.ts`, compiled, in a process of its own. */
export async function ownEngine(
  name: string,
  file: string,
  args: readonly (string | number)[],
  flags: readonly string[] = [],
): Promise<Engine> {
  building ??= build();
  await building;
  const path = `${folder}/benchmarks/engines/${file}.js`;
  return { name, command: process.execPath, args: [...flags, path, ...args.map(String)] };
}
