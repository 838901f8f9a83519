import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { engineVersion } from '../../src/kernel/version.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fordela-start-'));
const node = promisify(execFile);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every script that a process ran, as the engine itself counts them; the program's own from its folder, libraries by name. */
async function loadedBy(argv: readonly string[]): Promise<string[]> {
  const counted = mkdtempSync(join(folder, 'loaded-'));
  const main = join(root, 'dist/cli/main.js');
  await node(process.execPath, [main, ...argv], { env: { ...process.env, NODE_V8_COVERAGE: counted } });
  const scripts = readdirSync(counted).flatMap((file): { url: string }[] => {
    const { result } = JSON.parse(readFileSync(join(counted, file), 'utf8'));
    return result;
  });
  const names = scripts
    .filter(({ url }) => url.startsWith('file:'))
    .map(
      ({ url }) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? url.split('/dist/')[1] ?? url,
    );
  return [...new Set(names)];
}

describe('help on all commands', () => {
  test('loads names and words: no engine, no files, and of libraries commander alone', async () => {
    const loaded = await loadedBy(['--help']);
    expect(loaded).toContain('cli/main.js');
    expect(loaded.filter((name) => !name.startsWith('cli/')).sort()).toEqual([
      'commander',
      'domain/text.js',
      'kernel/version.js',
    ]);
  });

  test('loads no options of a command and nothing that does one', async () => {
    const loaded = await loadedBy(['--help']);
    expect(
      loaded.filter((name) => /^cli\/(?:options|(?:commands|compare|proof|study)\/)/.test(name)),
    ).toEqual([]);
  });

  test('help on one command loads the options of that command', async () => {
    expect(await loadedBy(['run', '--help'])).toContain('cli/options.js');
  });
});

describe('the command that npx finds', () => {
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const command = join(root, bin.fordela);

  test('may be executed before anything is built', () => {
    expect(bin.fordela).not.toContain('dist');
    expect(statSync(command).mode & 0o111).toBe(0o111);
  });

  test('is the program', async () => {
    const { stdout } = await node(process.execPath, [command, '--version']);
    expect(stdout).toBe(`${engineVersion}\n`);
  });

  test('says how to build when nothing is built', async () => {
    cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true });
    cpSync(join(root, 'package.json'), join(folder, 'package.json'));
    const asked = node(process.execPath, [join(folder, 'bin/fordela.js'), '--version']);
    await expect(asked).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('npm run build') });
  });
});
