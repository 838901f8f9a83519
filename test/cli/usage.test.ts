import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { commandNames, nearestWord, wordDistance } from '../../src/cli/commands.ts';
import { askedLanguage, environmentLanguage } from '../../src/cli/words/language.ts';
import { fordela, inProcess, studyFolder } from './command-line.ts';

const home = process.cwd();
afterEach(() => process.chdir(home));

const noStack = (text: string) => expect(text).not.toMatch(/^\s+at .*:\d+/m);

test('help and version are on stdout, in the asked language, with exit 0', async () => {
  const [english, swedish, version, bare] = await Promise.all([
    fordela(['--help'], { isReal: true }),
    fordela(['run', '--help'], { isReal: true, env: { LANG: 'sv_SE.UTF-8' } }),
    fordela(['--version'], { isReal: true }),
    fordela([], { isReal: true }),
  ]);
  expect([english.code, swedish.code, version.code, bare.code]).toEqual([0, 0, 0, 0]);
  expect(english.out).toMatch(/^Usage: fordela/);
  expect(english.out).toContain('not a clinical or operational decision tool');
  expect(swedish.out).toMatch(/^Användning: fordela run/);
  expect(swedish.out).toContain('--shard <i/n>');
  expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(bare.out).toBe(english.out);
});

test('a misspelt command is answered with the one that was probably meant', async () => {
  const { code, out, note } = await fordela(['rnu', 'study.yaml'], { isReal: true });
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(note).toBe('There is no command "rnu". Did you mean "run"?\n');
});

test('a command of a later version says so', async () => {
  const { code, note } = await fordela(['sweep', '--anything'], { isReal: true, env: { LC_ALL: 'sv_SE' } });
  expect(code).toBe(2);
  expect(note).toContain('"fordela sweep" kommer i en senare version');
});

const wrong: readonly (readonly [argv: readonly string[], said: RegExp])[] = [
  [['run'], /Give a study/],
  [['run', '--resume'], /Give a study/],
  [['run', 'a.yaml', 'b.yaml'], /Too many arguments/],
  [['run', 'study.yaml', '--replicatons', '5'], /no option "--replicatons". Did you mean "--replications"\?/],
  [['run', 'study.yaml', '--replications', '0'], /--replications <n>: found "0", allowed: a whole number/],
  [['run', 'study.yaml', '--replications', '1e3'], /whole number/],
  [['run', 'study.yaml', '--workers', 'two'], /--workers <n>: found "two"/],
  [['run', 'study.yaml', '--precision', 'wide'], /--precision <h>: found "wide"/],
  [['run', 'study.yaml', '--precision', 'luck=1'], /one of the measures inTimeRed,/],
  [['run', 'study.yaml', '--seed', ''], /a text that is not empty/],
  [['run', 'study.yaml', '--seed'], /Option --seed <text> lacks its value/],
  [['run', 'study.yaml', '--shard', '2/2'], /i\/n with 0 ≤ i < n/],
  [['run', 'study.yaml', '--shard', '0/2'], /--shard needs a fixed number/],
  [['run', 'study.yaml', '--set', 'icu'], /path=value/],
  [['run', 'study.yaml', '--lang', 'no'], /found "no", allowed: sv or en/],
  [['run', 'study.yaml', '--queue', 'redis://x'], /--queue comes in a later version/],
  [['run', 'study.yaml', '--fresh', '--resume'], /only one of them/],
  [['run', 'study.yaml', '--replications', '5', '--precision', '1'], /only one of them/],
  [['run', '--resume', 'nowhere'], /nowhere\/manifest\.json: no run to go on with/],
  [['--json', 'run', 'study.yaml'], /--json is an option of: run, check,.* Give it after the command/],
  [['run', 'study.yaml', '--replication', '5'], /no option "--replication". Did you mean "--replications"\?/],
  [['trace', 'study.yaml', '--replications', '5'], /Did you mean "--replication"\?/],
  [['check', 'study.yaml', '--seed', 'x'], /--seed is an option of: run\b.*\. Give it after the command/],
  [['--lang', 'en', 'rnu'], /no command "rnu". Did you mean "run"\?/],
  [['check'], /Argument <files> is missing/],
];

test.each(wrong)('%j is refused in words, with exit 2 and nothing written', async (argv, said) => {
  const cwd = await studyFolder();
  const { code, out, note } = await inProcess(argv, { cwd });
  expect(note).toMatch(said);
  noStack(note);
  expect([code, out]).toEqual([2, '']);
  expect(await readdir(cwd)).toEqual(['study.yaml']);
});

test('every problem of a wrong study is on stderr, in the asked language, and nothing is written', async () => {
  const cwd = await studyFolder();
  const { code, out, note } = await inProcess(['run', 'missing.yaml', '--json', '--lang', 'sv'], { cwd });
  expect([code, out]).toEqual([2, '']);
  expect(note).toMatch(/^missing\.yaml:3:7 plans\[0\]\.key: fann /);
  expect(await readdir(cwd)).toEqual(['study.yaml']);
});

test('check says OK for what is right, all problems of what is not, and exits 2 if anything is wrong', async () => {
  const cwd = await studyFolder();
  await writeFile(join(cwd, 'bad.yaml'), 'wrong');
  const mixed = await inProcess(['check', 'study.yaml', 'bad.yaml', 'study.yaml'], { cwd });
  expect(mixed.code).toBe(2);
  expect(mixed.out).toBe('OK study.yaml\nOK study.yaml\n');
  expect(mixed.note).toMatch(/^bad\.yaml:3:7 plans\[0\]\.key: found .*fix: /);
  const json = await inProcess(['check', 'study.yaml', 'bad.yaml', '--json'], { cwd });
  expect([json.code, json.note]).toEqual([2, '']);
  expect(JSON.parse(json.out)).toMatchObject({
    format: 1,
    files: [
      { file: 'study.yaml', problems: [] },
      { file: 'bad.yaml', problems: [{ file: 'bad.yaml', line: 3, column: 7, path: 'plans[0].key' }] },
    ],
  });
  const right = await inProcess(['check', 'study.yaml'], { cwd });
  expect(right).toEqual({ code: 0, out: 'OK study.yaml\n', note: '' });
});

test('a results folder that is a file, or under one, or cannot be made, is told before anything is run', async () => {
  const cwd = await studyFolder();
  await writeFile(join(cwd, 'taken'), 'a file');
  for (const out of ['taken', 'taken/deeper', '/proc/fordela']) {
    const ended = await inProcess(['run', 'study.yaml', '--out', out], { cwd });
    expect(ended.code).toBe(2);
    expect(ended.note).toContain(`${out}: `);
    expect(ended.note).toContain('--out');
    noStack(ended.note);
  }
  await mkdir(join(cwd, 'half'));
  await writeFile(join(cwd, 'half', 'chunks'), 'a file');
  const half = await inProcess(['run', 'study.yaml', '--out', 'half'], { cwd });
  expect(half.code).toBe(2);
  expect(half.note).toContain('cannot become a results folder');
});

test('the language is the first of LC_ALL, LC_MESSAGES and LANG, unless --lang says otherwise', () => {
  expect(environmentLanguage({ LANG: 'sv_SE.UTF-8' })).toBe('sv');
  expect(environmentLanguage({ LANG: 'sv_SE.UTF-8', LC_ALL: 'en_US' })).toBe('en');
  expect(environmentLanguage({ LC_ALL: '', LC_MESSAGES: 'sv', LANG: 'C' })).toBe('sv');
  expect(environmentLanguage({})).toBe('en');
  expect(askedLanguage(['run', '--lang', 'sv'])).toBe('sv');
  expect(askedLanguage(['run', '--lang=en'])).toBe('en');
  expect(askedLanguage(['run', '--lang', 'no'])).toBeUndefined();
  expect(askedLanguage(['run'])).toBeUndefined();
});

test('nearest words: swaps and slips are forgiven, other words are not guessed at', () => {
  expect(wordDistance('rnu', 'run')).toBe(1);
  expect(nearestWord('optimize', commandNames)).toBe('optimise');
  expect(nearestWord('chekc', commandNames)).toBe('check');
  expect(nearestWord('banana', commandNames)).toBeUndefined();
});
