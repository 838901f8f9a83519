import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFile, loadStudy } from '../../src/scenario/load.ts';
import { formatProblem } from '../../src/scenario/problems.ts';
import { largestFile } from '../../src/scenario/reading/library.ts';
import { at, brief, edited, memoryDisk, problemsOf } from '../support/files.ts';

/** Problems when the scenario file holds something else. */
async function withScenario(content: string | Uint8Array) {
  const disk = memoryDisk({ ...edited(), [at.scenario]: content });
  return brief(await problemsOf(loadStudy(at.study, { disk })));
}
const scenario = (where: string, rule: string) => [`plan/types/fire.yaml:${where} ${rule}`];

describe('a file that is not there or not a text', () => {
  it('is told when it does not exist', async () => {
    const disk = memoryDisk(edited());
    const problems = await problemsOf(loadStudy('/plan/studies/nigth.yaml', { disk }));
    expect(brief(problems)).toEqual(['plan/studies/nigth.yaml:1:1 . file-missing']);
  });

  it('is told when it is a folder', async () => {
    const problems = await problemsOf(loadStudy('/plan/studies', { disk: memoryDisk(edited()) }));
    expect(brief(problems)).toEqual(['plan/studies:1:1 . file-is-folder']);
  });

  it('is told when it is neither file nor folder, without reading it', async () => {
    const disk = { ...memoryDisk(edited()), kind: () => 'other' as const };
    expect(brief(await problemsOf(loadStudy(at.study, { disk })))).toEqual([
      'plan/studies/night.yaml:1:1 . file-not-regular',
    ]);
  });

  it('is told when it is larger than the limit, without reading it', async () => {
    const disk = { ...memoryDisk(edited()), size: () => largestFile + 1 };
    const [problem] = await problemsOf(loadStudy(at.study, { disk }));
    expect(problem?.rule).toBe('file-too-large');
    expect(problem?.allowed).toBe('at most 20 000 000 bytes');
  });

  it('is told when it may not be read', async () => {
    const refuse = () => {
      throw Object.assign(new Error('refused'), { code: 'EACCES' });
    };
    const problems = await problemsOf(
      loadStudy(at.study, { disk: { ...memoryDisk(edited()), read: refuse } }),
    );
    expect(problems[0]?.rule).toBe('file-unreadable');
    expect(problems[0]?.found).toContain('EACCES');
  });

  it('is told when it is empty, or holds only white space', async () => {
    expect(await withScenario('')).toEqual(scenario('1:1 .', 'file-empty'));
    expect(await withScenario(' \n\n')).toEqual(scenario('1:1 .', 'file-empty'));
  });

  it('is told at the first byte that is not UTF-8', async () => {
    const latin1 = Uint8Array.from(
      [...'id: x\ntitle: R'].map((letter) => letter.charCodeAt(0)).concat(0xf6, 0x6b),
    );
    expect(await withScenario(latin1)).toEqual(scenario('2:9 .', 'not-utf-8'));
  });

  it('is told at the first control character', async () => {
    expect(await withScenario('id: x\nab\u0000c')).toEqual(scenario('2:3 .', 'control-character'));
  });

  it('may begin with a byte order mark and end its lines as Windows does', async () => {
    const text = `\ufeff${edited()[at.scenario]?.replaceAll('\n', '\r\n')}`;
    expect(await withScenario(text)).toEqual([]);
  });

  it('may be JSON', async () => {
    const disk = memoryDisk({
      ...edited(),
      [at.nearest]: JSON.stringify({
        format: 'key/1',
        id: 'nearest',
        owner: 'x',
        title: { sv: 'x', en: 'x' },
        kind: 'nearest',
        valid: { area: [], types: [], hours: 'any' },
      }),
    });
    expect(await problemsOf(loadStudy(at.study, { disk }))).toEqual([]);
  });
});

describe('a file that is not good YAML', () => {
  it.each([
    ['an unclosed bracket', 'a: [1\nb: 2', '2:1 .', 'yaml'],
    ['two colons on a line', 'a: b: c', '1:4 .', 'yaml'],
    ['a tab as indentation', 'a:\n\tb: 1', '2:1 .', 'yaml'],
    ['an alias of nothing', 'a: *b', '1:4 .', 'yaml'],
    ['an alias inside itself', 'a: &a [*a]', '1:8 .', 'yaml'],
    ['an unknown tag', 'a: !!js/function x', '1:4 .', 'yaml'],
    ['several documents', 'a: 1\n---\nb: 2', '2:1 .', 'yaml'],
    ['stray closing brackets', 'a: 1\n]', '2:1 .', 'yaml'],
    ['a key twice', 'id: 1\nid: 2', '2:1 id', 'duplicate-key'],
    ['a key that is a list', '[1]: 2', '1:1 .', 'not-a-plain-key'],
    ['a key with a question mark', '? a\n: b', '1:1 .', 'not-a-plain-key'],
    ['a key that would change every object', '__proto__: { a: 1 }', '1:1 .', 'not-a-plain-key'],
    ['a list where a map should be', '- 1', '1:1 .', 'value'],
    ['a word where a map should be', 'hello', '1:1 .', 'value'],
  ])('is told: %s', async (_, text, where, rule) => {
    expect(await withScenario(text)).toEqual(scenario(where, rule));
  });

  it('is told in both languages', async () => {
    const disk = memoryDisk({ ...edited(), [at.scenario]: 'a: b: c' });
    const [problem] = await problemsOf(loadStudy(at.study, { disk }));
    expect(problem && formatProblem(problem, 'sv')).toBe(
      'plan/types/fire.yaml:1:4 .: fann två kolon på en rad, tillåtet: giltig YAML, ' +
        'åtgärd: sätt texten inom citattecken eller bryt raden',
    );
  });
});

describe('a hostile file ends in a problem, soon', () => {
  const letters = [...'abcdefghijkl'];
  const bomb = letters
    .map(
      (letter, index) =>
        `${letter}: &${letter} [${Array(9)
          .fill(index === 0 ? 'x' : `*${letters[index - 1]}`)
          .join(', ')}]`,
    )
    .join('\n');

  it.each([
    ['aliases that multiply', bomb, 'aliases'],
    ['very deep brackets', '['.repeat(100_000), 'yaml'],
    ['very deep lists', '- '.repeat(50_000), 'yaml'],
    ['deep maps', Array.from({ length: 40 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), 'too-deep'],
    ['very many explicit keys', '? '.repeat(100_000), 'not-a-plain-key'],
    ['very many closing brackets', ']'.repeat(1_000_000), 'yaml'],
    ['very many values', '- a\n'.repeat(300_000), 'too-many-values'],
  ])('%s', { timeout: 60_000 }, async (_, text, rule) => {
    const disk = memoryDisk({ ...edited(), [at.scenario]: text });
    const problems = await problemsOf(loadStudy(at.study, { disk }));
    expect(problems.map((problem) => problem.rule)).toContain(rule);
  });
});

describe('the real file system', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fordela-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('gives the same problems for a missing file, a folder and noise', async () => {
    writeFileSync(
      join(folder, 'noise.yaml'),
      Uint8Array.from({ length: 2_000 }, (_, index) => (index * 7919) % 256),
    );
    const ruleOf = async (name: string) => (await checkFile(join(folder, name))).map(({ rule }) => rule);
    expect(await ruleOf('nothing.yaml')).toEqual(['file-missing']);
    expect(await ruleOf('.')).toEqual(['file-is-folder']);
    expect(await ruleOf('noise.yaml')).toEqual(['not-utf-8']);
  });
});
