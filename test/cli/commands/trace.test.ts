import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { realDoors } from '../../../src/cli/doors.ts';
import { main } from '../../../src/cli/program.ts';
import { serviceMinutes, transferPenalty } from '../../../src/policy/distribution/least-time.ts';
import { type Ended, inProcess } from '../command-line.ts';

const home = process.cwd();
const example = 'scenarios/studies/example.yaml';
const plan = ['--plan', 'nearest'];

afterEach(() => process.chdir(home));

/** The product's own command line, in this process. */
async function fordela(argv: readonly string[]): Promise<Ended> {
  let out = '';
  let note = '';
  const isEnglish = argv.includes('--lang') ? [] : ['--lang', 'en'];
  const code = await main([...argv, ...isEnglish], realDoors, {
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

const told = (argv: readonly string[]) => fordela(['trace', example, ...argv]);

describe('fordela trace', () => {
  test('tells a replication; the only scenario may be left out; the suggested command tells of the one it names', async () => {
    const { code, out, note } = await told(plan);
    expect([code, note]).toEqual([0, '']);
    expect(out).toMatch(/^Bus accident in the example region \(fictional\)\. Plan: nearest/);
    expect(out).toContain('One outcome: this is how it went in replication 0 (seed fordela).');
    expect(out).toContain('not a clinical or operational decision tool');
    const command = /^Follow one casualty: fordela (.*)$/m.exec(out)?.[1]?.split(' ') ?? [];
    const one = await fordela(command);
    expect([one.code, one.note]).toEqual([0, '']);
    expect(one.out).toContain(`Casualty ${command.at(-1)}: `);
    expect(one.out).toMatch(/Is driven to Söderlasarettet, 10\smin away\. The key chose/);
  });

  test('speaks Swedish when asked to', async () => {
    const { out } = await told([...plan, '--casualty', 'vagen/3', '--lang', 'sv']);
    expect(out).toMatch(/^Drabbad vagen\/3: 30 år\. Svår skallskada\.\nBehov: rött\. /);
    expect(out).toContain('Stöd för planering och övning');
  });

  test('--json prints one object with measures and events, and nothing else', async () => {
    const { code, out, note } = await told([...plan, '--json', '--replication', '2', '--seed', 'demo']);
    expect([code, note]).toEqual([0, '']);
    const object = JSON.parse(out);
    expect(object).toMatchObject({
      format: 1,
      study: 'example',
      scenario: 'exempel-olycka',
      plan: 'nearest',
      key: 'nearest',
      seed: 'demo',
      replication: 2,
    });
    expect(object.measures.casualties).toBe(24);
    expect(object.casualties).toHaveLength(24);
    expect(object.events.filter((event: { kind: string }) => event.kind === 'ended')).toHaveLength(24);
  });

  test('--json with a casualty has only what happened to them', async () => {
    const { out } = await told([...plan, '--json', '--casualty', 'vagen/7']);
    const { casualties, events } = JSON.parse(out);
    expect(casualties.map(({ id }: { id: string }) => id)).toEqual(['vagen/7']);
    expect(new Set(events.map(({ casualty }: { casualty: string }) => casualty))).toEqual(
      new Set(['vagen/7']),
    );
  });

  test('--events prints the table with a head, or a list of objects one a line', async () => {
    const csv = await told([...plan, '--events', 'csv']);
    const json = await told([...plan, '--events', 'json']);
    expect(csv.out).toMatch(/^time_min,event,casualty,need,stage,/);
    const lines = csv.out.trimEnd().split('\n');
    expect(JSON.parse(json.out)).toHaveLength(lines.length - 1);
    expect(json.out.trimEnd().split('\n')).toHaveLength(lines.length + 1);
  });

  test('--quiet prints nothing, and --set changes what is run', async () => {
    const quiet = await told([...plan, '--quiet']);
    expect(quiet).toEqual({ code: 0, out: '', note: '' });
    const set = await told([...plan, '--set', 'sites.vagen.casualties=5', '--json']);
    expect(JSON.parse(set.out).measures.casualties).toBe(5);
  });
});

describe('fordela trace --at', () => {
  const at = ['--at', '90 min'];

  test('prints what command believed, in both languages', async () => {
    const en = await told([...plan, ...at]);
    expect([en.code, en.note]).toEqual([0, '']);
    expect(en.out).toMatch(/^Situation report\. Situation at 11:30 \(\+1\sh\s30\smin\)\./);
    expect(en.out).toContain('Planning and exercise support');
    const sv = await told([...plan, ...at, '--lang', 'sv']);
    expect(sv.out).toMatch(/^Lägesbild\. Läget 11:30 /);
    expect((await told([...plan, '--at', '11:30'])).out).toBe(en.out);
    expect((await told([...plan, '--at', '+01:30'])).out).toBe(en.out);
  });

  test('--json prints the situation as one object; with methane only the scenes', async () => {
    const whole = JSON.parse((await told([...plan, ...at, '--json', '--seed', 'demo'])).out);
    expect(whole).toMatchObject({ format: 1, study: 'example', plan: 'nearest', seed: 'demo', minute: 90 });
    expect(whole.hospitals).toHaveLength(whole.nation.followed);
    const scenes = JSON.parse(
      (await told([...plan, ...at, '--json', '--form', 'methane', '--seed', 'demo'])).out,
    );
    expect(scenes.scenes).toEqual(whole.scenes);
    expect(scenes).not.toHaveProperty('hospitals');
  });

  test('--form have prints XML, --form methane the scenes, --quiet nothing', async () => {
    expect((await told([...plan, ...at, '--form', 'have'])).out).toMatch(
      /^<\?xml .*\n<!-- EDXL-HAVE 2\.0, not checked/,
    );
    expect((await told([...plan, ...at, '--form', 'methane'])).out).toMatch(/^Scene reports\. /);
    expect((await told([...plan, ...at, '--quiet'])).out).toBe('');
  });

  test('--form bound tells how well those left could be sent, as text and as one object; it has no page', async () => {
    const early = [...plan, '--at', '40 min', '--form', 'bound', '--seed', 'demo'];
    const en = await told(early);
    expect([en.code, en.note]).toEqual([0, '']);
    expect(en.out).toMatch(/^How well those who are left could be sent\. Situation at 10:40 /);
    const sv = await told([...early, '--lang', 'sv']);
    expect(sv.out).toMatch(/^Hur väl de som är kvar kan skickas\. Läget 10:40 /);
    const whole = JSON.parse((await told([...early, '--json'])).out);
    expect(whole).toMatchObject({ format: 1, plan: 'nearest', key: 'nearest', minute: 40 });
    const { red, yellow } = whole.tags;
    expect(red.persons + yellow.persons).toBeGreaterThan(0);
    expect(en.out).toContain(`the ${red.persons} cannot have care sooner`);
    expect(red.byKey).toBeGreaterThanOrEqual(red.least - 1e-6);
    const [team, emergency, minor] = serviceMinutes;
    const plain = en.out.replace(/\s+/g, ' ');
    expect(plain).toContain(`gets ${transferPenalty} min more`);
    expect(plain).toContain(
      `held for ${team} min, an emergency place for ${emergency} and a minor-injury place for ${minor}`,
    );
    const refused = await told([...early, '--html', 'bound.html']);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.note).toContain('--form bound has no page');
  });

  test('--html writes a page and says where; a folder that is not there is told, with exit 2', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fordela-at-'));
    const file = join(folder, 'page.html');
    const { code, out, note } = await told([...plan, ...at, '--html', file]);
    expect([code, out, note]).toEqual([0, '', `The situation was written to ${file}\n`]);
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/);
    const missing = await told([...plan, ...at, '--html', join(folder, 'none', 'page.html')]);
    expect(missing.code).toBe(2);
    expect(missing.note).toContain('none');
    await rm(folder, { recursive: true });
  });
});

const wrong: readonly (readonly [argv: readonly string[], said: string])[] = [
  [[], 'Give a plan with --plan. The study has: nearest, proportional.\n'],
  [['--plan', 'neerest'], 'The study has no plan "neerest". Did you mean "nearest"?\n'],
  [['--plan', 'zzzzzz'], 'The study has no plan "zzzzzz". There are: nearest, proportional.\n'],
  [
    [...plan, '--scenario', 'exempel-olyka'],
    'The study has no scenario "exempel-olyka". Did you mean "exempel-olycka"?\n',
  ],
  [[...plan, '--casualty', 'vagn/3'], 'The scenario has no casualty "vagn/3". Did you mean "vagen/3"?\n'],
  [
    [...plan, '--casualty', 'vagen/24'],
    'The scenario has no casualty "vagen/24". There are: vagen/0 – vagen/23.\n',
  ],
  [[...plan, '--events', 'xml'], '--events <csv|json>: found "xml", allowed: csv or json.\n'],
  [
    [...plan, '--replication', '-1'],
    '--replication <n>: found "-1", allowed: a whole number from 0 to 999999.\n',
  ],
  [
    [...plan, '--json', '--events', 'csv'],
    '--json gives everything in one object and --events only the events: give only one of them.\n',
  ],
  [
    [...plan, '--at', '90'],
    '--at <time>: found "90", allowed: time since the incident (90 min, 6 h, 1 h 30 min, +03:00) or the clock (23:10, "day 2 03:10").\n',
  ],
  [
    [...plan, '--at', '40 d'],
    '--at <time>: "40 d" is outside the scenario, which begins at 0 min and ends after 72\u00a0h.\n',
  ],
  [[...plan, '--form', 'have'], '--form shows the situation at a time: give --at too, e.g. --at "90 min".\n'],
  [
    [...plan, '--html', 'a.html'],
    '--html shows the situation at a time: give --at too, e.g. --at "90 min".\n',
  ],
  [
    [...plan, '--at', '6 h', '--form', 'hve'],
    '--form <form>: found "hve", allowed: situation, methane, have, bound.\n',
  ],
  [
    [...plan, '--at', '6 h', '--casualty', 'vagen/3'],
    "--at and --casualty do not go together: the situation is everybody's and has no events.\n",
  ],
  [
    [...plan, '--at', '6 h', '--form', 'have', '--json'],
    '--form have is XML: --json cannot be given with it.\n',
  ],
];

test.each(wrong)('%j is refused in one line, with exit 2', async (argv, said) => {
  const { code, out, note } = await told(argv);
  expect([code, out, note]).toEqual([2, '', said]);
});

test('without a study it says what is missing, and a wrong file is told as by run; nothing is written', async () => {
  const before = await readdir(home);
  const none = await fordela(['trace']);
  expect([none.code, none.note]).toEqual([2, 'Argument <study> is missing.\n']);
  const missing = await inProcess(['trace', 'nowhere.yaml', '--lang', 'en'], { cwd: home });
  expect(missing.code).toBe(2);
  expect(missing.note).toMatch(/^nowhere\.yaml:3:7 /);
  expect(await readdir(home)).toEqual(before);
});

test.each([
  ['docs/how-to/explain-one-casualty.md', 'en'],
  ['docs/sv/en-drabbads-historia.md', 'sv'],
])('the story that %s shows is the one that its command prints', async (page, language) => {
  const text = readFileSync(page, 'utf8');
  const argv =
    /^npx fordela (trace .*--plan nearest .*--casualty .*?)(?: --lang sv)?$/m.exec(text)?.[1] ?? '';
  const shown = /^```\n(\d\d:[\s\S]*?)^```/m.exec(text)?.[1] ?? '';
  const plain = (said: string) => said.replace(/\s+/g, ' ');
  const { out } = await fordela([...argv.split(' '), '--lang', language]);
  expect(shown.length).toBeGreaterThan(200);
  expect(plain(out)).toContain(plain(shown));
});
