import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/program.ts';
import { inlinePool } from '../experiment/fake-pool.ts';
import type { FakeStudy } from '../experiment/fake-study.ts';
import { fakeDoors } from './fake-doors.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const product = here('../../src/cli/main.ts');
const fake = here('./fake-main.ts');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly note: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves when stderr or stdout has said it. */
  said(words: string): Promise<void>;
}

export interface Setting {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The product itself instead of the one with the fake model. */
  readonly isReal?: boolean;
}

/** Starts the command line in a process of its own, in a plain English environment unless told otherwise. */
export function start(
  argv: readonly string[],
  { cwd = process.cwd(), env = {}, isReal = false }: Setting = {},
): Started {
  const plain = { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), LANG: 'C.UTF-8', ...env };
  const tsx = import.meta.resolve('tsx');
  const child = spawn(process.execPath, ['--import', tsx, isReal ? product : fake, ...argv], {
    cwd,
    env: plain,
  });
  let out = '';
  let note = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    note += text;
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, note })));
  return {
    child,
    ended,
    async said(words) {
      while (!`${out}${note}`.includes(words) && child.exitCode === null) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}

/** Runs the command line to its end. */
export const fordela = (argv: readonly string[], setting?: Setting): Promise<Ended> =>
  start(argv, setting).ended;

/** A folder of its own with a study file in it. */
export async function studyFolder(study: FakeStudy = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fordela-cli-'));
  await writeFile(join(folder, 'study.yaml'), JSON.stringify(study));
  return folder;
}

/** Obeys a command line in this process, with the fake model: for what needs no process of its own. */
export async function inProcess(argv: readonly string[], { cwd }: { readonly cwd: string }): Promise<Ended> {
  let out = '';
  let note = '';
  process.chdir(cwd);
  const code = await main(argv, fakeDoors(inlinePool), {
    out(text) {
      out += text;
    },
    note(text) {
      note += text;
    },
    isOutTerminal: false,
    isNoteTerminal: false,
  });
  return { code, out, note };
}
