import { mkdtemp, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openChunks } from '../../src/results/chunks.ts';
import { OutputError } from '../../src/results/files.ts';
import { chunkName } from '../../src/results/identity.ts';

const values = Float64Array.of(1.5, -0, Number.NaN, 1e300);
const identity = { engine: '0.1.0', scenario: 'a'.repeat(64), seed: 'demo', from: 0, to: 2 };
const name = chunkName(identity);
let folder = '';

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'fordela-')), 'chunks');
});

test('a kept chunk is found again to the last bit', async () => {
  const store = await openChunks(folder, true);
  await store.keep(name, values);
  const found = await store.find(name, 4);
  expect(found && new Uint8Array(found.buffer)).toEqual(new Uint8Array(values.buffer));
});

test('a chunk appears under its own name only, with nothing left aside', async () => {
  const store = await openChunks(folder, true);
  await store.keep(name, values);
  expect(await readdir(folder)).toEqual([`${name}.chunk`]);
});

test('a run that wants everything fresh finds nothing but still keeps', async () => {
  const fresh = await openChunks(folder, false);
  await fresh.keep(name, values);
  expect(await fresh.find(name, 4)).toBeUndefined();
  expect(await (await openChunks(folder, true)).find(name, 4)).toBeDefined();
});

test('a torn, spoilt, foreign or wrongly sized chunk is not trusted', async () => {
  const store = await openChunks(folder, true);
  await store.keep(name, values);
  const path = join(folder, `${name}.chunk`);
  const whole = await readFile(path);
  for (const length of [0, 7, 47, whole.length - 1]) {
    await writeFile(path, whole.subarray(0, length));
    expect(await store.find(name, 4)).toBeUndefined();
  }
  for (const at of [0, 9, 41, 60, whole.length - 1]) {
    const spoilt = Buffer.from(whole);
    spoilt[at] = (spoilt[at] ?? 0) ^ 1;
    await writeFile(path, spoilt);
    expect(await store.find(name, 4)).toBeUndefined();
  }
  await writeFile(path, whole);
  expect(await store.find(name, 3)).toBeUndefined();
  const other = chunkName({ ...identity, from: 2, to: 4 });
  await writeFile(join(folder, `${other}.chunk`), whole);
  expect(await store.find(other, 4)).toBeUndefined();
  expect(await store.find(name, 4)).toBeDefined();
});

test('a full disk leaves the old chunk and says that it is full', async () => {
  await (await openChunks(folder, true)).keep(name, values);
  const full = await openChunks(folder, true, async (path, bytes) => {
    await writeFile(path, bytes.subarray(0, 20));
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  });
  const error = await full.keep(name, Float64Array.of(0, 0, 0, 0)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OutputError);
  expect(error).toMatchObject({ fault: 'full' });
  expect((await full.find(name, 4))?.[0]).toBe(1.5);
  expect(await readdir(folder)).toEqual([`${name}.chunk`]);
});

test('what a killed run left aside is swept away when it is old, not while somebody may be writing it', async () => {
  await openChunks(folder, true);
  await writeFile(join(folder, 'old.chunk.abc.aside'), 'half');
  await writeFile(join(folder, 'young.chunk.abc.aside'), 'half');
  await utimes(join(folder, 'old.chunk.abc.aside'), 1, 1);
  await openChunks(folder, true);
  expect(await readdir(folder)).toEqual(['young.chunk.abc.aside']);
});

test('a file in the place of the folder is refused in words', async () => {
  await writeFile(folder, 'a file');
  await expect(openChunks(folder, true)).rejects.toMatchObject({ fault: 'not-a-folder' });
});
