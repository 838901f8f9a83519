import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openFolder, replaceFile, sweepAside, type WriteWhole } from './files.ts';

/**
 * A chunk's file: 8 bytes mark · 32 bytes name · 8 bytes number of values (uint64) · the values (float64) · 32 bytes
 * SHA-256 of all before. Everything little endian.
 */
const mark = Buffer.from('FORDELA1', 'latin1');
const nameAt = 8;
const countAt = 40;
const valuesAt = 48;
const sumLength = 32;

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** The bytes of a chunk's file. */
export function encodeChunk(name: string, values: Float64Array): Uint8Array {
  const bytes = Buffer.alloc(valuesAt + values.length * 8 + sumLength);
  mark.copy(bytes);
  bytes.write(name, nameAt, 'hex');
  bytes.writeBigUInt64LE(BigInt(values.length), countAt);
  for (const [index, value] of values.entries()) bytes.writeDoubleLE(value, valuesAt + index * 8);
  const end = bytes.length - sumLength;
  sha256(bytes.subarray(0, end)).copy(bytes, end);
  return bytes;
}

/** The values in a chunk's file; `undefined` when it is torn, spoilt or another chunk's. */
export function decodeChunk(name: string, length: number, bytes: Buffer): Float64Array | undefined {
  const end = valuesAt + length * 8;
  if (bytes.length !== end + sumLength) return undefined;
  if (!bytes.subarray(0, nameAt).equals(mark)) return undefined;
  if (bytes.toString('hex', nameAt, countAt) !== name) return undefined;
  if (bytes.readBigUInt64LE(countAt) !== BigInt(length)) return undefined;
  if (!sha256(bytes.subarray(0, end)).equals(bytes.subarray(end))) return undefined;
  return Float64Array.from({ length }, (_, index) => bytes.readDoubleLE(valuesAt + index * 8));
}

/** Finished chunks in a folder. Several processes may share one: a chunk appears whole or not at all. */
export interface ChunkStore {
  /** A finished chunk's values, or `undefined` when it is not there or not to be trusted. */
  find(name: string, length: number): Promise<Float64Array | undefined>;
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
    async find(name, length) {
      if (!reuse) return undefined;
      const bytes = await readFile(pathOf(name)).catch(() => undefined);
      return bytes && decodeChunk(name, length, bytes);
    },
    async keep(name, values) {
      await replaceFile(pathOf(name), encodeChunk(name, values), write);
    },
  };
}
