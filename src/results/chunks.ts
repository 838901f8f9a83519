import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openFolder, replaceFile, sweepAside, type WriteWhole } from './files.ts';

/**
 * A chunk's file: 8 bytes mark · 32 bytes name · 8 bytes number of values (uint64) · the values in runs, each as number
 * of zeros (uint32), number of values that follow (uint32) and those values (float64) · 32 bytes SHA-256 of all before.
 * Everything little endian. Most tallies are zero, so the file is a tenth of what it holds.
 */
const mark = Buffer.from('FORDELA2', 'latin1');
const nameAt = 8;
const countAt = 40;
const valuesAt = 48;
const sumLength = 32;
/** Two counts before a run's values. */
const runHead = 8;

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** Only +0 is left out; −0 and NaN are kept as they are. */
const isZero = (value: number | undefined): boolean => Object.is(value, 0);

/** A run of zeros and the values after it, up to the next two zeros. */
interface Run {
  readonly zeros: number;
  readonly from: number;
  readonly to: number;
}

function runsOf(values: Float64Array): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < values.length) {
    const start = at;
    while (at < values.length && isZero(values[at])) at += 1;
    const from = at;
    while (at < values.length && !(isZero(values[at]) && isZero(values[at + 1] ?? 0))) at += 1;
    runs.push({ zeros: from - start, from, to: at });
  }
  return runs;
}

/** The bytes of a chunk's file. */
export function encodeChunk(name: string, values: Float64Array): Uint8Array {
  const runs = runsOf(values);
  const kept = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  const bytes = Buffer.alloc(valuesAt + runs.length * runHead + kept * 8 + sumLength);
  mark.copy(bytes);
  bytes.write(name, nameAt, 'hex');
  bytes.writeBigUInt64LE(BigInt(values.length), countAt);
  let end = valuesAt;
  for (const { zeros, from, to } of runs) {
    end = bytes.writeUInt32LE(zeros, end);
    end = bytes.writeUInt32LE(to - from, end);
    for (let at = from; at < to; at += 1) end = bytes.writeDoubleLE(values[at] ?? 0, end);
  }
  sha256(bytes.subarray(0, end)).copy(bytes, end);
  return bytes;
}

/** The values in a chunk's file; `undefined` when it is torn, spoilt or another chunk's. */
export function decodeChunk(name: string, bytes: Buffer): Float64Array | undefined {
  const end = bytes.length - sumLength;
  if (end < valuesAt || !bytes.subarray(0, nameAt).equals(mark)) return undefined;
  if (bytes.toString('hex', nameAt, countAt) !== name) return undefined;
  if (!sha256(bytes.subarray(0, end)).equals(bytes.subarray(end))) return undefined;
  const values = new Float64Array(Number(bytes.readBigUInt64LE(countAt)));
  let at = 0;
  for (let next = valuesAt; next < end; ) {
    at += bytes.readUInt32LE(next);
    const kept = bytes.readUInt32LE(next + 4);
    next += runHead;
    for (const last = at + kept; at < last; at += 1, next += 8) values[at] = bytes.readDoubleLE(next);
  }
  return values;
}

/** Finished chunks in a folder. Several processes may share one: a chunk appears whole or not at all. */
export interface ChunkStore {
  /** A finished chunk's values, or `undefined` when it is not there or not to be trusted. */
  find(name: string): Promise<Float64Array | undefined>;
  /** @throws OutputError when it cannot be written */
  keep(name: string, values: Float64Array): Promise<void>;
}

/**
 * Opens the chunks of a results folder.
 *
 * @param reuse `false` finds nothing and so computes everything anew
 * @throws OutputError when the folder cannot be made or written
 */
export async function openChunks(folder: string, reuse: boolean, write?: WriteWhole): Promise<ChunkStore> {
  await openFolder(folder);
  await sweepAside(folder);
  const pathOf = (name: string) => join(folder, `${name}.chunk`);
  return {
    async find(name) {
      if (!reuse) return undefined;
      const bytes = await readFile(pathOf(name)).catch(() => undefined);
      return bytes && decodeChunk(name, bytes);
    },
    async keep(name, values) {
      await replaceFile(pathOf(name), encodeChunk(name, values), write);
    },
  };
}
