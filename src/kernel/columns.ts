/**
 * All state that the future depends on, as typed columns in one buffer. A snapshot is one copy; growth happens only
 * between happenings.
 */

/** `f64` float, `i32` whole number, `u8` small whole number. */
export type ColumnType = 'f64' | 'i32' | 'u8';

/** One column: its type, the group whose size it follows, and how many values it holds per member of the group. */
export interface Column<T extends ColumnType = ColumnType> {
  readonly type: T;
  readonly per: string;
  readonly each: number;
}

export type Schema = Readonly<Record<string, Column>>;

type ViewOf<T extends ColumnType> = T extends 'f64'
  ? Float64Array
  : T extends 'i32'
    ? Int32Array
    : Uint8Array;

/** The typed arrays of a schema, by column name. */
export type Views<S extends Schema> = { readonly [K in keyof S]: ViewOf<S[K]['type']> };

/** Members per group, e.g. `{ slots: 4000, pools: 310 }`. */
export type Sizes = Readonly<Record<string, number>>;

/** What a snapshot must agree on before it may be restored. */
export interface SnapshotHeader {
  readonly engine: string;
  readonly plan: string;
  readonly layout: string;
}

export const f64 = (per: string, each = 1): Column<'f64'> => ({ type: 'f64', per, each });
export const i32 = (per: string, each = 1): Column<'i32'> => ({ type: 'i32', per, each });
export const u8 = (per: string, each = 1): Column<'u8'> => ({ type: 'u8', per, each });

const bytesOf = { f64: 8, i32: 4, u8: 1 } as const;
const viewOf = { f64: Float64Array, i32: Int32Array, u8: Uint8Array } as const;

/** Columns of one schema laid out in one buffer. `views` is a new object after growth or restoring: bind it again. */
export class Columns<S extends Schema> {
  readonly schema: S;
  sizes: Sizes;
  buffer: ArrayBuffer;
  views: Views<S>;

  constructor(schema: S, sizes: Sizes) {
    this.schema = schema;
    this.sizes = { ...sizes };
    this.buffer = new ArrayBuffer(bytesNeeded(schema, sizes));
    this.views = layOut(schema, sizes, this.buffer);
  }

  /** Text that two buffers share exactly when a copy of one may be read as the other (sizes apart). */
  get layout(): string {
    return Object.entries(this.schema)
      .map(([name, { type, per, each }]) => `${name}:${type}:${per}:${each}`)
      .join(' ');
  }

  /** Enlarges groups, keeping every value. Groups never shrink. */
  grow(sizes: Sizes): void {
    const before = this.views;
    this.sizes = { ...this.sizes, ...sizes };
    this.buffer = new ArrayBuffer(bytesNeeded(this.schema, this.sizes));
    this.views = layOut(this.schema, this.sizes, this.buffer);
    for (const name of Object.keys(this.schema)) {
      const [from, into] = [before[name], this.views[name]];
      if (from !== undefined && into !== undefined) into.set(from);
    }
  }

  /** A copy of everything, with a header that `restore` checks. */
  snapshot(header: SnapshotHeader): Uint8Array {
    const text = new TextEncoder().encode(JSON.stringify({ ...header, sizes: this.sizes }));
    const copy = new Uint8Array(4 + text.length + this.buffer.byteLength);
    new DataView(copy.buffer).setUint32(0, text.length, true);
    copy.set(text, 4);
    copy.set(new Uint8Array(this.buffer), 4 + text.length);
    return copy;
  }

  /**
   * Puts a snapshot's values back.
   *
   * @throws RangeError when the snapshot is of another engine version, plan or layout; nothing is changed then.
   */
  restore(snapshot: Uint8Array, header: SnapshotHeader): void {
    const found = readHeader(snapshot);
    for (const part of ['engine', 'plan', 'layout'] as const) {
      if (found[part] !== header[part])
        throw new RangeError(
          `restore: the snapshot's ${part} is "${found[part]}", expected "${header[part]}"`,
        );
    }
    if (snapshot.length - found.length !== bytesNeeded(this.schema, found.sizes)) {
      throw new RangeError('restore: the snapshot is cut off');
    }
    this.sizes = found.sizes;
    if (bytesNeeded(this.schema, this.sizes) !== this.buffer.byteLength) {
      this.buffer = new ArrayBuffer(bytesNeeded(this.schema, this.sizes));
    }
    new Uint8Array(this.buffer).set(snapshot.subarray(found.length));
    this.views = layOut(this.schema, this.sizes, this.buffer);
  }
}

/** Header, sizes, and how many bytes they take. */
function readHeader(snapshot: Uint8Array): SnapshotHeader & { sizes: Sizes; length: number } {
  try {
    const length = 4 + new DataView(snapshot.buffer, snapshot.byteOffset).getUint32(0, true);
    return { ...JSON.parse(new TextDecoder().decode(snapshot.subarray(4, length))), length };
  } catch {
    throw new RangeError('restore: these bytes are not a snapshot');
  }
}

function lengthOf(column: Column, sizes: Sizes): number {
  const members = sizes[column.per];
  if (members === undefined) throw new RangeError(`Columns: no size given for group "${column.per}"`);
  return members * column.each;
}

/** Wide columns first, so that every column starts at a multiple of its own width. */
const order: readonly ColumnType[] = ['f64', 'i32', 'u8'];

function bytesNeeded(schema: Schema, sizes: Sizes): number {
  let bytes = 0;
  for (const column of Object.values(schema)) bytes += lengthOf(column, sizes) * bytesOf[column.type];
  return bytes;
}

function layOut<S extends Schema>(schema: S, sizes: Sizes, buffer: ArrayBuffer): Views<S> {
  const views: Record<string, Float64Array | Int32Array | Uint8Array> = {};
  let offset = 0;
  for (const type of order) {
    for (const [name, column] of Object.entries(schema)) {
      if (column.type !== type) continue;
      const length = lengthOf(column, sizes);
      views[name] = new viewOf[type](buffer, offset, length);
      offset += length * bytesOf[type];
    }
  }
  // A spread copy has fast fields in V8; an object filled name by name is a slow dictionary.
  return { ...views } as Views<S>;
}
