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
  const found = await store.find(name);
  expect(found && new Uint8Array(found.buffer)).toEqual(new Uint8Array(values.buffer));
});

test('zeros cost next to nothing, and come back as they were', async () => {
  const mostlyNothing = new Float64Array(100_000);
  mostlyNothing.set([0, 2, 0, 3, -0, 0, 0, 5], 70_000);
  mostlyNothing[99_999] = 1;
  const store = await openChunks(folder, true);
  await store.keep(name, mostlyNothing);
  expect((await readFile(join(folder, `${name}.chunk`))).length).toBeLessThan(300);
  const found = await store.find(name);
  expect(found && Buffer.from(found.buffer).equals(Buffer.from(mostlyNothing.buffer))).toBe(true);
  await store.keep(name, new Float64Array(3));
  expect(await store.find(name)).toEqual(new Float64Array(3));
});

test('a chunk appears under its own name only, with nothing left aside', async () => {
  const store = await openChunks(folder, true);
  await store.keep(name, values);
  expect(await readdir(folder)).toEqual([`${name}.chunk`]);
});

test('a run that wants everything fresh finds nothing but still keeps', async () => {
  const fresh = await openChunks(folder, false);
  await fresh.keep(name, values);
  expect(await fresh.find(name)).toBeUndefined();
  expect(await (await openChunks(folder, true)).find(name)).toBeDefined();
});

test('a torn, spoilt or foreign chunk is not trusted', async () => {
  const store = await openChunks(folder, true);
  await store.keep(name, values);
  const path = join(folder, `${name}.chunk`);
  const whole = await readFile(path);
  for (const length of [0, 7, 47, whole.length - 1]) {
    await writeFile(path, whole.subarray(0, length));
    expect(await store.find(name)).toBeUndefined();
  }
  for (const at of [0, 9, 41, 60, whole.length - 1]) {
    const spoilt = Buffer.from(whole);
    spoilt[at] = (spoilt[at] ?? 0) ^ 1;
    await writeFile(path, spoilt);
    expect(await store.find(name)).toBeUndefined();
  }
  await writeFile(path, whole);
  const other = chunkName({ ...identity, from: 2, to: 4 });
  await writeFile(join(folder, `${other}.chunk`), whole);
  expect(await store.find(other)).toBeUndefined();
  expect(await store.find(name)).toBeDefined();
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
  expect((await full.find(name))?.[0]).toBe(1.5);
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
