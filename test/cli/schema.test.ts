import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { fordela, inProcess } from './command-line.ts';

const home = process.cwd();
afterEach(() => process.chdir(home));

const emptyFolder = () => mkdtemp(join(tmpdir(), 'fordela-schema-'));

test('a kind is printed as JSON Schema in the asked language; without a kind the kinds are listed', async () => {
  const cwd = await emptyFolder();
  const printed = await inProcess(['schema', 'key', '--lang', 'sv'], { cwd });
  const schema = JSON.parse(printed.out);
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.oneOf[0].properties.owner.description).toBe('Vem som äger nyckeln');
  const listed = await inProcess(['schema', '--lang', 'en'], { cwd });
  expect(listed.out).toContain('\n  scenario\n  key\n  study\n  system\n  ordinary\n');
  expect([printed.code, listed.code]).toEqual([0, 0]);
  expect(await readdir(cwd)).toEqual([]);
});

test('--out writes a file for each kind, and says where', async () => {
  const cwd = await emptyFolder();
  const { code, out } = await inProcess(['schema', '--out', 'mine', '--lang', 'en'], { cwd });
  expect(code).toBe(0);
  const files = (await readdir(join(cwd, 'mine'))).sort();
  expect(files).toEqual(
    [
      'coordination',
      'key',
      'lending',
      'ordinary',
      'scenario',
      'staffing',
      'study',
      'surge',
      'system',
      'transport',
      'validation',
    ].map((kind) => `${kind}.schema.json`),
  );
  expect(out).toContain(`Wrote ${join('mine', 'key.schema.json')}`);
  expect(JSON.parse(await readFile(join(cwd, 'mine/study.schema.json'), 'utf8')).title).toBe(
    'Fördela study/1',
  );
});

test('a kind that does not exist, or a folder that cannot be, is refused in words', async () => {
  const cwd = await emptyFolder();
  const unknown = await inProcess(['schema', 'exercise', '--lang', 'en'], { cwd });
  expect([unknown.code, unknown.out]).toEqual([2, '']);
  expect(unknown.note).toBe(
    'schema: found "exercise", allowed: scenario, key, study, system, ordinary, staffing, surge, lending, coordination, transport, validation.\n',
  );
  const denied = await inProcess(['schema', '--out', '/proc/fordela', '--lang', 'en'], { cwd });
  expect(denied.code).toBe(2);
  expect(denied.note).toContain('/proc/fordela: ');
});

test('help groups the commands that exist, in both languages', async () => {
  const [english, swedish] = await Promise.all([
    fordela(['--help', '--lang', 'en'], { isReal: true }),
    fordela(['--help', '--lang', 'sv'], { isReal: true }),
  ]);
  const heads = ({ out }: { out: string }) => [...out.matchAll(/^(\S.*):$/gm)].map(([, head]) => head);
  expect(heads(english)).toEqual(['Options', 'Studies', 'Can I trust it', 'Writing files', 'Help']);
  expect(heads(swedish)).toEqual(['Val', 'Studier', 'Kan jag lita på det', 'Skriva filer', 'Hjälp']);
  expect(english.out).toMatch(
    /Can I trust it:\n {2}verify .*\n(?: {4,}.*\n)* {2}validate .*\n(?: {4,}.*\n)* {2}provenance /,
  );
});
