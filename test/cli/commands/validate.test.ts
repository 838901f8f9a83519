import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realDoors } from '../../../src/cli/doors.ts';
import { main } from '../../../src/cli/program.ts';
import { eventText } from '../../support/validation/event-file.ts';

const root = join(process.cwd(), 'node_modules/.cache');
let folder: string;
let event: string;

beforeAll(async () => {
  await mkdir(root, { recursive: true });
  folder = await mkdtemp(join(root, 'validate-'));
  event = join(folder, 'test-event.yaml');
  // A figure that is missed for certain stands between one that is hit and one that was fitted.
  await writeFile(event, eventText.replace('value: 20', 'value: 1000'));
});

afterAll(() => rm(folder, { recursive: true }));

async function fordela(argv: readonly string[], language = 'en') {
  let out = '';
  let note = '';
  const screen = {
    out: (text: string) => {
      out += text;
    },
    note: (text: string) => {
      note += text;
    },
    isOutTerminal: false,
    isNoteTerminal: false,
  };
  const code = await main(['validate', ...argv, '--lang', language], realDoors, screen);
  return { code, out, note };
}

const quick = ['--replications', '19', '--workers', '1'];

describe('fordela validate', () => {
  test('shows each figure beside its interval, a miss as a miss, and counts fitted ones apart', async () => {
    const { code, out, note } = await fordela([event, ...quick]);
    expect([code, note]).toEqual([0, '']);
    expect(out).toContain('19 replications of each, seed fordela');
    expect(out).toMatch(/^Came to hospital +23 +A +2\d – 24 +2\d +inside and narrow +not fitted$/m);
    expect(out).toMatch(/^Arrival number 2 \(near\) +1.000 min +C .* missed +not fitted$/m);
    expect(out).toMatch(/^In hospital after 1 d +9 +B .* fitted$/m);
    expect(out).toMatch(/^Not fitted .*: 2 figures\. Inside and narrow: 1\. .* Missed: 1\.$/m);
    expect(out).toMatch(/^Fitted .*: 1 figures\./m);
    expect(out).toContain('3 dead at once are not counted');
    expect(out).toContain('not a clinical or operational decision tool');
  });

  test('speaks Swedish', async () => {
    const { out } = await fordela([event, ...quick], 'sv');
    expect(out).toMatch(/^Ankomst nummer 2 \(near\) +1.000 min +C .* missad +inte anpassad$/m);
    expect(out).toMatch(/^Inte anpassade .*: 2 siffror\. Inom och smalt: 1\./m);
  });

  test('--json is one object, the same that --out keeps; another seed is another run', async () => {
    const into = join(folder, 'kept');
    const { code, out } = await fordela([event, ...quick, '--json', '--out', into]);
    expect(code).toBe(0);
    const object = JSON.parse(out);
    expect(object).toMatchObject({
      format: 1,
      seed: 'fordela',
      replications: 19,
      coverage: 0.9,
      counts: { notFitted: { narrow: 1, uninformative: 0, missed: 1 } },
    });
    const [{ id, casualties, deadAtOnce, figures }] = object.events;
    expect([id, casualties, deadAtOnce]).toEqual(['test-event', 24, 3]);
    expect(figures[2]).toMatchObject({
      quantity: 'arrival',
      unit: 'min',
      at: null,
      hospitals: ['near'],
      number: 2,
      observed: 1000,
      source: 'S1',
      grade: 'C',
      fitted: false,
      n: 19,
      verdict: 'missed',
    });
    expect(await readFile(join(into, 'validation.json'), 'utf8')).toBe(out);
    const other = JSON.parse((await fordela([event, ...quick, '--json', '--seed', 'b'])).out);
    expect(other.events[0].figures[2].median).not.toBe(figures[2].median);
  });

  test('--quiet prints nothing', async () => {
    expect(await fordela([event, ...quick, '--quiet'])).toEqual({ code: 0, out: '', note: '' });
  });
});

describe('fordela validate refuses with exit 2 and writes nothing', () => {
  test.each<readonly [readonly string[], RegExp]>([
    [['brusels-2016'], /There is no event "brusels-2016"\. Did you mean "brussels-2016"\?/],
    [['atlantis'], /There is no event "atlantis"\. There are: aurora-2012, /],
    [['nowhere.yaml'], /^nowhere\.yaml/],
    [
      ['scenarios/types/bombing-open.yaml'],
      /bombing-open\.yaml:\d+:\d+ format: found a file with format scenario\/1/,
    ],
    [['pulse-2016', '--replications', '18'], /found "18", allowed: a whole number from 19 to/],
  ])('%j', async (argv, said) => {
    const before = await readdir(folder);
    const { code, out, note } = await fordela([...argv, '--out', join(folder, 'never')]);
    expect([code, out]).toEqual([2, '']);
    expect(note).toMatch(said);
    expect(await readdir(folder)).toEqual(before);
  });

  test('tells the problems of every file that is wrong, at file, line and column', async () => {
    const files = await Promise.all(
      ['one', 'two'].map(async (id) => {
        const file = join(folder, `${id}.yaml`);
        await writeFile(file, eventText.replace('mix: vehicle', 'mix: bus').replace('test-event', id));
        return file;
      }),
    );
    const { code, note } = await fordela(files);
    expect(code).toBe(2);
    expect(note.match(/^.*(?:one|two)\.yaml:10:\d+ sites\.road\.mix: found "?bus/gm)).toHaveLength(2);
  });
});
