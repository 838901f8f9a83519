import { expect, test } from 'vitest';
import { currentVersions, formatSteps } from '../../../src/scenario/formats/catalogue.ts';
import { fileKinds, type Step } from '../../../src/scenario/formats/step.ts';
import { upgrade } from '../../../src/scenario/formats/upgrade.ts';
import { Findings } from '../../../src/scenario/problems.ts';
import { parseYaml } from '../../../src/scenario/reading/source.ts';

/** Two made-up versions: hours become minutes and move under `times`; a list gets another name. */
const steps: readonly Step[] = [
  {
    kind: 'key',
    from: 1,
    moves: [{ from: ['hours'], to: ['times', 'minutes'], change: (hours) => Number(hours) * 60 }],
  },
  { kind: 'key', from: 2, moves: [{ from: ['rows'], to: ['table', 'rows'] }] },
];

function read(text: string) {
  const source = parseYaml('old.yaml', text, new Findings());
  if (source === undefined) throw new Error('the file of the test is not YAML');
  return source;
}

const old = `format: key/1
id: a
hours: 2
rows:
  - { hospital: x, red: 1 }
  - { hospital: y, red: -1 }
`;

test('a file two versions old is read in the newest form', () => {
  expect(upgrade(read(old), steps).value).toEqual({
    format: 'key/3',
    id: 'a',
    times: { minutes: 120 },
    table: {
      rows: [
        { hospital: 'x', red: 1 },
        { hospital: 'y', red: -1 },
      ],
    },
  });
});

test('problems are told where the user wrote the part, not where the newest form has it', () => {
  const newest = upgrade(read(old), steps);
  expect(newest.place(['table', 'rows', 1, 'red'])).toMatchObject({ line: 6, path: 'rows[1].red' });
  expect(newest.place(['times', 'minutes'])).toMatchObject({ line: 3, column: 8, path: 'hours' });
  expect(newest.place(['id'])).toMatchObject({ line: 2 });
});

test('parts that an old file leaves out are passed over', () => {
  expect(upgrade(read('format: key/2\nid: a\n'), steps).value).toEqual({ format: 'key/3', id: 'a' });
});

test.each([
  'format: key/3\nid: a\n',
  'format: study/1\nid: a\n',
  'format: nonsense\n',
  '[1, 2]\n',
  'format: key/0\n',
])('what no step leads on from comes back as it is: %j', (text) => {
  const source = read(text);
  expect(upgrade(source, steps)).toBe(source);
});

test('there is an unbroken chain of steps from version 1 to the current one of every kind', () => {
  for (const kind of fileKinds) {
    const from = formatSteps.filter((step) => step.kind === kind).map((step) => step.from);
    expect([...from].sort((a, b) => a - b)).toEqual(
      Array.from({ length: currentVersions[kind] - 1 }, (_, at) => at + 1),
    );
  }
});
