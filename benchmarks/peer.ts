import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Engine, missing, outputOf } from './engine.ts';

const python = '/usr/bin/python3';
const fileOf = (name: string): string => fileURLToPath(new URL(`peers/${name}`, import.meta.url));

/** A SimPy script, or null when SimPy 3 or later is not installed. */
export async function simpy(script: string, args: readonly number[]): Promise<Engine | null> {
  try {
    await outputOf(python, ['-c', 'import simpy; assert int(simpy.__version__[0]) >= 3']);
  } catch {
    return missing('SimPy', 'apt-get update && apt-get install -y python3-simpy3');
  }
  return { name: 'SimPy', command: python, args: [fileOf(script), ...args.map(String)] };
}

/** A C++ program, built into a temporary folder, or null when it cannot be built. */
export async function cpp(source: string, args: readonly number[]): Promise<Engine | null> {
  const program = join(await mkdtemp(join(tmpdir(), 'fordela-bench-')), 'peer');
  const flags = ['-O3', '-march=native', '-std=c++20', '-DHEAP=CalQ'];
  try {
    await outputOf('g++', [...flags, fileOf(source), '-o', program]);
  } catch {
    return missing('C++', 'apt-get update && apt-get install -y g++');
  }
  return { name: 'C++', command: program, args: args.map(String) };
}

/** The JavaScript prototype of MCI-20. */
export function prototype(replications: number, batches: number): Engine {
  const args = [fileOf('mci_key.mjs'), '0.5', String(replications), String(batches)];
  return { name: 'JS prototype', command: process.execPath, args };
}
