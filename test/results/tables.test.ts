import { readFileSync } from 'node:fs';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { measureIds, measures } from '../../src/domain/measures.ts';
import { engineVersion as kernelVersion } from '../../src/kernel/version.ts';
import { engineBuild, engineVersion } from '../../src/results/engine.ts';
import { toParquet } from '../../src/results/parquet.ts';
import { type ScenarioTable, toCsv } from '../../src/results/tables.ts';

const table: ScenarioTable = {
  scenario: 'calm, cold',
  plans: ['a', 'b'],
  replications: 2,
  why: 'fixed',
  tallies: new Float64Array(0),
  values: Float64Array.from({ length: 4 * measureIds.length }, (_, at) => (at === 1 ? Number.NaN : at / 8)),
};

test('CSV has one tidy row per scenario, plan and replication, and an empty cell for what is missing', () => {
  const lines = toCsv([table]).split('\n');
  expect(lines[0]).toBe(['scenario', 'plan', 'replication', ...measureIds].join(','));
  expect(lines[1]).toMatch(/^"calm, cold",a,0,0,,0\.25,/);
  expect(lines.slice(1, 5).map((line) => line.split(',').slice(2, 4).join())).toEqual([
    'a,0',
    'a,1',
    'b,0',
    'b,1',
  ]);
  expect(lines[5]).toBe('');
});

test('Parquet reads back equal, with null for what is missing', async () => {
  const bytes = toParquet([table]);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const rows = await parquetReadObjects({ file });
  expect(rows).toHaveLength(4);
  expect(rows[0]).toMatchObject({
    scenario: 'calm, cold',
    plan: 'a',
    replication: 0,
    inTimeRed: 0,
    inTimeYellow: null,
  });
  expect(rows[1]).toMatchObject({ plan: 'a', replication: 1, inTimeRed: (2 * measureIds.length) / 8 });
});

test('every Parquet column carries its unit, in its own metadata and in the file’s', () => {
  const bytes = toParquet([table]);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const about = parquetMetadata(file);
  for (const measure of measureIds) {
    const { unit } = measures[measure];
    expect(about.key_value_metadata).toContainEqual({ key: `unit:${measure}`, value: unit });
    const column = about.row_groups[0]?.columns.find((each) => each.meta_data?.path_in_schema[0] === measure);
    expect(column?.meta_data?.key_value_metadata).toEqual([{ key: 'unit', value: unit }]);
  }
});

test('the engine’s version is that of the package, and its build follows the code', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  expect(engineVersion).toBe(version);
  expect(kernelVersion).toBe(version);
  expect(engineBuild()).toMatch(new RegExp(`^${version.replaceAll('.', '\\.')}\\+[0-9a-f]{16}$`));
  expect(engineBuild()).toBe(engineBuild());
});
