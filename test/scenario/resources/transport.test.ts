import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadStudy, loadTransport } from '../../../src/scenario/load.ts';
import { memoryDisk, problemsOf } from '../../support/files.ts';

const path = '/plan/transport/short.yaml';
const shipped = (file: string) => fileURLToPath(new URL(`../../../scenarios/${file}`, import.meta.url));

/** As few lines as a file can have. */
const short = `format: transport/1
id: short
units:
  bird: { kind: helicopter, base: { at: [60, 2] } }
`;

const read = (text: string, set: readonly string[] = []) =>
  loadTransport(path, { disk: memoryDisk({ [path]: text }), set });

const wrong = async (text: string) => {
  const problems = await problemsOf(read(text));
  return problems.map(({ line, path: where, rule }) => `${line} ${where} ${rule}`);
};

describe('a transport file in short form', () => {
  it('is filled with what its kind usually has, each with grade and source', async () => {
    const { units, provenance = {}, title } = await read(short);
    expect(title).toEqual({ sv: 'Transporter short', en: 'Transport short' });
    expect(units).toMatchObject([
      { id: 'bird', count: 1, speed: 230, notice: { day: 10, night: 15 }, escort: 'own', least: 1 },
    ]);
    expect(provenance['units.bird.speed']).toMatchObject({ grade: 'C' });
    expect(provenance['units.bird.base']).toEqual({ grade: 'D', source: 'No source is stated in the file.' });
    expect(provenance['units.bird.busy']?.source).toContain('placeholder');
    expect(Object.keys(provenance)).not.toContain('units.bird.range');
  });

  it('is changed by --set, and the figure is then a placeholder', async () => {
    const { units, provenance = {} } = await read(short, ['transport.short.units.bird.count=3']);
    expect(units[0]?.count).toBe(3);
    expect(provenance['units.bird.count']).toMatchObject({ grade: 'D' });
    const problems = await problemsOf(read(short, ['transport.shrt.units.bird.count=3']));
    expect(problems.map(({ rule }) => rule)).toEqual(['set-path']);
  });

  it('has its units in order of id, however they are written', async () => {
    const two = `${short}  auk: { kind: bus, base: { at: [60, 2] } }\n`;
    expect((await read(two)).units.map(({ id }) => id)).toEqual(['auk', 'bird']);
  });

  it('takes hours past midnight', async () => {
    const night = short.replace('kind: helicopter,', 'kind: helicopter, hours: 20:00-06:00,');
    expect((await read(night)).units[0]?.hours).toEqual({ from: 1200, to: 360 });
  });
});

describe('what is wrong in a transport file', () => {
  const unit = (text: string) => short.replace('kind: helicopter, base: { at: [60, 2] }', text);
  it.each([
    ['two bases', 'kind: bus, base: { at: [60, 2], hospital: a }', 'units.bird.base unit-base'],
    ['no base', 'kind: bus, base: {}', 'units.bird.base unit-base'],
    [
      'an aeroplane without airports',
      'kind: fixed-wing, base: { at: [60, 2] }',
      'units.bird.kind unit-terminals',
    ],
    [
      'weather for a bus',
      'kind: bus, grounded: 0.1, base: { at: [60, 2] }',
      'units.bird.grounded unit-grounded',
    ],
    [
      'no places',
      'kind: bus, capacity: { red: 0, yellow: 0, green: 0 }, base: { at: [60, 2] }',
      'units.bird.capacity unit-places',
    ],
    [
      'more to leave for than places',
      'kind: bus, least: 3, capacity: { red: 0, yellow: 0, green: 2 }, base: { at: [60, 2] }',
      'units.bird.least bounds-order',
    ],
    [
      'a notice without a unit',
      'kind: bus, notice: { day: 30, night: 30 }, base: { at: [60, 2] }',
      'units.bird.notice.day duration-unit',
    ],
    [
      'a terminal that is not there',
      'kind: bus, base: { terminal: ARN }',
      'units.bird.base.terminal unknown-id',
    ],
    ['a misspelt key', 'kind: bus, baze: 1, base: { at: [60, 2] }', 'units.bird.baze unknown-key'],
    [
      'a mark without a source',
      'kind: bus, base: { at: [60, 2] }, grades: { base: A/x }',
      'units.bird.grades.base unknown-id',
    ],
    [
      'a mark of nothing',
      'kind: bus, base: { at: [60, 2] }, grades: { speed: D/x }',
      'units.bird.grades.speed unknown-key',
    ],
  ])('%s is told where it stands', async (_, text, expected) => {
    expect((await wrong(unit(text)))[0]?.replace(/^\d+ /, '')).toBe(expected);
  });

  it('an aeroplane at a scene is told', async () => {
    const plane = 'kind: fixed-wing, purposes: [transfer, scene], base: { terminal: A }';
    const text = `${unit(plane)}terminals: { A: { name: A, at: [60, 2] }, B: { name: B, at: [61, 2] } }\n`;
    expect(await wrong(text)).toEqual(['4 units.bird.purposes[1] unit-scene']);
  });

  it('units in a file called road are told', async () => {
    expect(await wrong(short.replace('id: short', 'id: road'))).toEqual(['3 units road-alone']);
  });
});

describe('a study that names transport', () => {
  const load = (set: readonly string[] = []) => loadStudy(shipped('studies/transport.yaml'), { set });

  it('crosses keys with transport, and a plan by road is the plan it was', async () => {
    const { plans } = await load();
    expect(plans.map(({ id, transport }) => [id, transport?.id])).toEqual([
      ['road', undefined],
      ['national-air', 'national-air'],
      ['buses', 'buses'],
    ]);
  });

  it('tells an unknown file, with what is near', async () => {
    const problems = await problemsOf(load(['cross.transport=[road, busses]']));
    expect(problems.map(({ rule }) => rule)).toContain('unknown-id');
    expect(problems[0]?.fix).toContain('buses');
  });

  it('tells a unit that stands off the map of its system', async () => {
    const set = ['transport.buses.units.bus-z.base={ at: [10, 10] }'];
    expect((await problemsOf(load(set))).map(({ rule }) => rule)).toEqual(['outside-bounds']);
  });

  it('tells a base at a hospital that does not exist', async () => {
    const set = ['transport.buses.units.bus-z.base={ hospital: ostersunt }'];
    const [problem] = await problemsOf(load(set));
    expect([problem?.rule, problem?.path]).toEqual(['unknown-id', 'transport.buses.units.bus-z.base']);
  });
});
