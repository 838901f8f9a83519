import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFile, loadStudy } from '../src/scenario/load.ts';
import { fordela } from './cli/command-line.ts';
import { hospitalPage, makeSystemByHand, readersFolder, write } from './support/page-folder.ts';
import { type Block, blocksOf, commandsIn, pageAt, pages, root } from './support/pages.ts';

const made: string[] = [];

function folderFor(path: string): string {
  const folder = readersFolder(pageAt(path));
  if (path === hospitalPage) makeSystemByHand(join(folder, 'mine'));
  made.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

const argumentsOf = (command: string): string[] => command.split(/\s+/).slice(2);

/** Words with one plain space between, so that columns and unbreakable spaces do not matter. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a page says is printed, one line after another; `…` stands for anything between. */
function expectLines(printed: string, shown: string): void {
  let rest = plain(printed);
  for (const line of shown.split('\n').map(plain)) {
    if (line === '' || line === '…') continue;
    expect(rest).toContain(line);
    rest = rest.slice(rest.indexOf(line) + line.length);
  }
}

/** Types in the commands of a page one after another and holds what is printed against what the page says is. */
async function follow(steps: readonly Block[], folder: string): Promise<void> {
  let printed = '';
  for (const { language, text } of steps) {
    if (language === 'text') expectLines(printed, text);
    else printed = '';
    for (const command of language === 'sh' ? commandsIn(text) : []) {
      const { code, out, note } = await fordela(argumentsOf(command), { cwd: folder, isReal: true });
      expect([command, code, note]).toEqual([command, 0, '']);
      printed += out;
    }
  }
}

const stepsOf = (path: string): Block[] =>
  blocksOf(pageAt(path)).filter(({ language }) => ['sh', 'text'].includes(language));

describe.each([
  ['docs/tutorial/first-comparison.md', 'mine/keys/north-first.yaml'],
  ['docs/sv/forsta-jamforelsen.md', 'mine/keys/norr-forst.yaml'],
])('%s, followed step by step', (path, key) => {
  const steps = stepsOf(path);
  const slips = steps.filter(({ text }) => text.includes('norrsjukuset'));
  let folder: string;

  beforeAll(() => {
    folder = folderFor(path);
  });

  test('prints what the page says it prints', { timeout: 600_000 }, async () => {
    await follow(
      steps.filter((step) => !slips.includes(step)),
      folder,
    );
  });

  test('says what is wrong when the hospital is misspelt as the page asks', async () => {
    const right = readFileSync(join(folder, key), 'utf8');
    writeFileSync(join(folder, key), right.replace('norrsjukhuset', 'norrsjukuset'));
    const check = steps.flatMap(({ text }) => commandsIn(text)).find((command) => command.includes('check'));
    const { code, note } = await fordela(argumentsOf(check ?? ''), { cwd: folder, isReal: true });
    writeFileSync(join(folder, key), right);
    expect([code, slips.length]).toEqual([2, 1]);
    expectLines(note, slips[0]?.text ?? '');
  });
});

describe('how to add a hospital, followed step by step', () => {
  test('prints what the page says it prints', { timeout: 600_000 }, async () => {
    const folder = folderFor(hospitalPage);
    await follow(stepsOf(hospitalPage), folder);
  });
});

describe('every command that reads files', () => {
  test.each(
    pages
      .map(({ path, text }) => ({ path, commands: commandsIn(text) }))
      .filter(({ commands }) => commands.some((command) => / (?:run|check) \S/.test(command))),
  )('of $path finds them and nothing wrong in them', async ({ path, commands }) => {
    const folder = folderFor(path);
    for (const command of commands) {
      const [name = '', file = '', ...options] = argumentsOf(command);
      const set = options.filter((_, at) => options[at - 1] === '--set');
      if (name === 'run') await loadStudy(join(folder, file), { set });
      if (name === 'check') expect([command, await checkFile(join(folder, file))]).toEqual([command, []]);
    }
  });
});

/** Puts a changed piece into a file; the piece as it was must stand there once. */
function apply(text: string, { text: change, page, line, file }: Block): string {
  const lines = change.replace(/\n$/, '').split('\n');
  const side = (sign: '-' | '+') =>
    lines.filter((one) => one.startsWith(' ') || one.startsWith(sign)).map((one) => one.slice(1));
  const before = `${side('-').join('\n')}\n`;
  const parts = text.split(before);
  if (parts.length !== 2) {
    throw new Error(`${page}:${line}: what it changes stands ${parts.length - 1} times in ${file}`);
  }
  return parts.join(`${side('+').join('\n')}\n`);
}

describe('how to add a new kind of key', () => {
  const pieces = blocksOf(pageAt('docs/how-to/add-a-key.md')).filter(({ file }) => file !== undefined);
  let folder: string;
  const run = (tool: string, ...options: string[]) => {
    const { PATH = '', HOME = tmpdir() } = process.env;
    const argv = [join(root, 'node_modules', tool), ...options];
    try {
      execFileSync(process.execPath, argv, { cwd: folder, env: { PATH, HOME }, encoding: 'utf8' });
      return '';
    } catch (error) {
      return (error as { stdout?: string }).stdout ?? String(error);
    }
  };

  beforeAll(() => {
    folder = folderFor('docs/how-to/add-a-key.md');
    rmSync(join(folder, 'scenarios'));
    for (const part of [
      'src',
      'test/catalogue',
      'test/support',
      'scenarios/keys',
      'tsconfig.json',
      'vitest.config.ts',
    ]) {
      cpSync(join(root, part), join(folder, part), { recursive: true });
    }
    for (const part of ['node_modules', 'package.json', 'scenarios/systems'])
      symlinkSync(join(root, part), join(folder, part));
    for (const piece of pieces) {
      const at = join(folder, piece.file ?? '');
      if (piece.language === 'diff') writeFileSync(at, apply(readFileSync(at, 'utf8'), piece));
      else write(at, piece.text);
    }
    const tsconfig = JSON.parse(readFileSync(join(folder, 'tsconfig.json'), 'utf8')) as object;
    const only = { ...tsconfig, include: ['src', 'test/catalogue', 'test/support/arbitrary-ground.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(only));
    mkdirSync(join(folder, 'results'));
  });

  test('has pieces to put together', () => expect(pieces.length).toBeGreaterThan(8));

  test('leads to a program that compiles', { timeout: 300_000 }, () => {
    expect(run('typescript/bin/tsc', '--noEmit')).toBe('');
  });

  test('leads to a key that keeps the contract of keys', { timeout: 300_000 }, () => {
    expect(run('vitest/vitest.mjs', 'run', 'test/catalogue/keys.test.ts')).toBe('');
  });
});
