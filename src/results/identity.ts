import { createHash } from 'node:crypto';
import type { Cell } from '../domain/plan.ts';

/** Numbers that JSON has no way to write. */
const oddNumber = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));

const isPlainNumber = (value: number): boolean => Number.isFinite(value) && !Object.is(value, -0);

function canonicalParts(value: object): string {
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    const numbers = Array.from(value as unknown as ArrayLike<number>, canonical);
    return `{"${value.constructor.name}":[${numbers.join(',')}]}`;
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined && typeof part !== 'function')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`);
  return `{${entries.join(',')}}`;
}

/**
 * One text for one value: JSON with sorted keys, typed arrays by name, −0, NaN and infinities kept apart.
 *
 * @example canonical({ b: [1], a: new Float64Array([0.5]) }) // '{"a":{"Float64Array":[0.5]},"b":[1]}'
 */
export function canonical(value: unknown): string {
  if (typeof value === 'number')
    return isPlainNumber(value) ? JSON.stringify(value) : `"#${oddNumber(value)}"`;
  if (value === undefined) return 'null';
  return typeof value === 'object' && value !== null ? canonicalParts(value) : JSON.stringify(value);
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Hash of a value; large parts that many cells share are read once. */
function hashOf(part: object, seen: WeakMap<object, string>): string {
  const hash = seen.get(part) ?? sha256(canonical(part));
  seen.set(part, hash);
  return hash;
}

/** Hash of everything that decides a scenario's results but the seed: its cells, so its plans and their order too. */
export function scenarioHash(cells: readonly Cell[], seen: WeakMap<object, string> = new WeakMap()): string {
  const parts = cells.map(({ scenario, plan, system, parameters, followsAll }) => [
    ...[scenario, plan, system, parameters].map((part) => hashOf(part, seen)),
    followsAll === true,
  ]);
  return sha256(canonical(parts));
}

/** What a chunk is a chunk of. */
export interface ChunkIdentity {
  /** Engine version and build. */
  readonly engine: string;
  /** Hash of the compiled scenario with its plans. */
  readonly scenario: string;
  readonly seed: string;
  /** Replications `from` to `to` − 1. */
  readonly from: number;
  readonly to: number;
}

/** Name of a chunk: the same work has the same name on every machine, other work another. */
export function chunkName({ engine, scenario, seed, from, to }: ChunkIdentity): string {
  return sha256(canonical(['chunk/1', engine, scenario, seed, from, to]));
}
