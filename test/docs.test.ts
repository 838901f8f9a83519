import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { stalePages } from '../docs/generate.ts';
import { measureIds } from '../src/domain/measures.ts';
import { checkFile } from '../src/scenario/load.ts';
import { hospitalPage, makeSystemByHand } from './support/page-folder.ts';
import { type Block, blocks, blocksOf, commandsIn, nameOf, pages, root } from './support/pages.ts';

/** The address that a heading gets where the pages are read. */
const slug = (heading: string): string =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

function headings(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  return [...prose.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => slug(heading));
}

describe('links', () => {
  const links = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => ({ path, target }))
      .filter(({ target }) => !/^[a-z]+:/.test(target)),
  );

  test('every link to a file of ours leads to one', () => {
    const broken = links
      .filter(({ target }) => !target.startsWith('#'))
      .filter(({ path, target }) => !existsSync(resolve(root, dirname(path), target.split('#')[0] ?? '')))
      .map(({ path, target }) => `${path}: ${target}`);
    expect(broken).toEqual([]);
  });

  test('every link to a heading leads to one', () => {
    const broken = links
      .filter(({ target }) => target.includes('#'))
      .filter(({ path, target }) => {
        const [file = '', anchor = ''] = target.split('#');
        const at = file === '' ? path : relative(root, resolve(root, dirname(path), file));
        const page = pages.find((one) => one.path === at);
        return page === undefined || !headings(page.text).includes(anchor);
      })
      .map(({ path, target }) => `${path}: ${target}`);
    expect(broken).toEqual([]);
  });
});

describe('blocks', () => {
  let folder: string;
  const folderOf: Readonly<Record<string, string>> = {
    'key/1': 'keys',
    'scenario/1': 'types',
    'study/1': 'studies',
    'surge/1': 'surge',
    'lending/1': 'lending',
    'transport/1': 'transport',
    'coordination/1': 'coordination',
    'staffing/1': 'staffing',
    'validation/1': 'validation',
  };
  const files = blocks('yaml').filter(({ text }) => /^format: /m.test(text));
  const tables = pages
    .flatMap(blocksOf)
    .filter(({ language, file }) => language === 'csv' && file !== undefined);
  const atOf = (block: Block): string => {
    const { format, id } = parse(block.text) as { format: string; id: string };
    return join(folder, block.page.replace(/\W/g, '-'), folderOf[format] ?? 'others', `${id}.yaml`);
  };

  beforeAll(async () => {
    await mkdir(join(root, 'node_modules/.cache'), { recursive: true });
    folder = await mkdtemp(join(root, 'node_modules/.cache/docs-'));
    for (const block of files) {
      await mkdir(dirname(atOf(block)), { recursive: true });
      await writeFile(atOf(block), block.text);
    }
    // A table stands where its page puts it: beside the file that names it.
    for (const { page, file = '', text } of tables) {
      const at = join(folder, page.replace(/\W/g, '-'), file.replace(/^mine\//, ''));
      await mkdir(dirname(at), { recursive: true });
      await writeFile(at, text);
    }
    makeSystemByHand(join(folder, hospitalPage.replace(/\W/g, '-')));
  });

  afterAll(() => rm(folder, { recursive: true }));

  test('there are whole files to look at', () => expect(files.length).toBeGreaterThan(5));

  for (const block of files) {
    test(`the file at ${nameOf(block)} has no problem`, async () => {
      const problems = await checkFile(atOf(block));
      expect(problems.map(({ line, path, found, allowed }) => ({ line, path, found, allowed }))).toEqual([]);
    });
  }

  for (const block of blocks('ts')) {
    test(`the program at ${nameOf(block)} runs`, async () => {
      const library = pathToFileURL(join(root, 'src/index.ts')).href;
      const file = join(folder, `${block.page.replace(/\W/g, '-')}-${block.line}.mts`);
      await writeFile(file, block.text.replaceAll("'fordela'", `'${library}'`));
      const run = promisify(execFile)(process.execPath, ['--import', 'tsx', file], { cwd: root });
      await expect(run).resolves.toBeDefined();
    });
  }

  test('a command that is shown has only options that exist, and names files that exist', () => {
    const options = readFileSync(join(root, 'docs/reference/command-line.md'), 'utf8');
    const commands = blocks('sh').flatMap((block) => commandsIn(block.text));
    expect(commands.length).toBeGreaterThan(8);
    for (const command of commands) {
      for (const [option] of command.matchAll(/--[a-z]+/g))
        expect(options).toMatch(new RegExp(`\`${option}[ \`]`));
      for (const [path] of command.matchAll(/\bscenarios\/\S+/g))
        expect(existsSync(join(root, path))).toBe(true);
    }
  });
});

describe('pages', () => {
  test('the README is at most 120 lines', () => {
    expect(readFileSync(join(root, 'README.md'), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(
      120,
    );
  });

  test('pages made from code are as the code makes them', () => expect(stalePages()).toEqual([]));

  test('the map of the documentation leads to every page', () => {
    const map = pages.find(({ path }) => path === 'docs/README.md')?.text ?? '';
    const others = pages.filter(({ path }) => path.startsWith('docs/') && path !== 'docs/README.md');
    const missing = others.filter(({ path }) => !map.includes(`](${path.slice('docs/'.length)})`));
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  test('the model page names every measure', () => {
    const model = readFileSync(join(root, 'docs/explanation/model.md'), 'utf8');
    expect(measureIds.filter((id) => !model.includes(`\`${id}\``))).toEqual([]);
  });

  test.each(['run', 'check', 'sensitivity', 'verify', 'provenance', 'schema'])(
    'every option that the help of %s offers stands in the reference',
    async (command) => {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--import', 'tsx', 'src/cli/main.ts', command, '--help', '--lang', 'en'],
        { cwd: root },
      );
      const reference = readFileSync(join(root, 'docs/reference/command-line.md'), 'utf8');
      const ownPart = reference.split(/^## /m).find((part) => part.startsWith(`\`fordela ${command}`)) ?? '';
      const missing = [...stdout.matchAll(/^ {2}(?:-h, )?(--[a-z]+)/gm)]
        .map(([, option = '']) => option)
        .filter((option) => option !== '--help' && !ownPart.includes(`\`${option}`));
      expect(missing).toEqual([]);
    },
  );

  for (const block of blocks('json')) {
    test(`the JSON at ${nameOf(block)} can be read`, () => {
      expect(() => JSON.parse(block.text)).not.toThrow();
    });
  }

  test('no page speaks of a place on one machine', () => {
    const rude = pages.filter(({ text }) => /\/(?:work|home|Users|tmp)\//.test(text)).map(({ path }) => path);
    expect(rude).toEqual([]);
  });
});
