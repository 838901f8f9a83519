/** One measured figure; its shape is a contract (DESIGN 4.4). */
export interface Line {
  readonly name: string;
  readonly unit: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** Rounds behind the figure. */
  readonly runs: number;
  /** What it is compared with, and the median over rounds of (ours / peer's), larger = better; null without. */
  readonly peer: string | null;
  readonly ratio: number | null;
}

/** A measure: how long it may take decides how many rounds it runs. */
export type Measure = (options: { readonly isQuick: boolean }) => Promise<readonly Line[]>;

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** A line of repeated figures, with nothing to compare. */
export function lineOf(name: string, unit: string, values: readonly number[]): Line {
  return {
    name,
    unit,
    median: medianOf(values),
    min: Math.min(...values),
    max: Math.max(...values),
    runs: values.length,
    peer: null,
    ratio: null,
  };
}

/** A line of figures compared round by round; `theirs` null where the peer is missing. */
export function lineAgainst(
  name: string,
  unit: string,
  ours: readonly number[],
  peer: string,
  theirs: readonly number[] | null,
): Line {
  const line = lineOf(name, unit, ours);
  if (theirs === null) return line;
  return { ...line, peer, ratio: medianOf(ours.map((value, round) => value / theirs[round]!)) };
}

/** Tells what is missing or happening, beside the figures. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

const header = ['name', 'unit', 'median', 'min', 'max', 'runs', 'peer', 'ratio'] as const;

/** Lines as a table for people. */
export function asTable(lines: readonly Line[]): string {
  const text = (value: string | number | null): string =>
    typeof value === 'number' ? String(Number(value.toPrecision(4))) : (value ?? '–');
  const rows = [[...header], ...lines.map((line) => header.map((column) => text(line[column])))];
  const widths = header.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')).join('\n');
}
