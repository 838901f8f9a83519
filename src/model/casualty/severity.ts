/**
 * Latent severity on the RPM scale (respiration, pulse, motor response: 12 = well, 0 = dying) and how it runs down
 * without care. Table: Delphi panel of Sacco et al. 2005, values of start score after each half-hour. Every row is
 * continued: −1 per 30 min beyond 360 min while above 0, and −1 per 15 min below 0.
 */

/** Rows: start score 0–12. Columns: 0, 30, … 360 min. */
const delphi: readonly (readonly number[])[] = [
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [4, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [5, 3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [6, 4, 3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0],
  [7, 6, 5, 4, 3, 2, 1, 0, 0, 0, 0, 0, 0],
  [8, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0, 0, 0],
  [9, 9, 8, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0],
  [10, 10, 9, 9, 8, 8, 7, 6, 6, 5, 5, 4, 4],
  [11, 11, 11, 10, 10, 9, 8, 8, 7, 7, 6, 6, 5],
  [12, 12, 12, 11, 11, 10, 10, 10, 10, 9, 9, 8, 8],
];

const scores = delphi.length;
const step = 15;
/** Past the last node every row is below 0 and falls by one a step. */
const nodes = 60;

const table = continueRows();

/** Rows of 15-min nodes, continued until all are below 0. */
function continueRows(): Float64Array {
  const rows = new Float64Array(scores * nodes);
  for (let score = 0; score < scores; score++) {
    for (let node = 0; node < nodes; node++)
      rows[score * nodes + node] = continued(delphi[score]!, node * step);
  }
  return rows;
}

function continued(row: readonly number[], minutes: number): number {
  const reachesZero = row.indexOf(0);
  const zeroAt = reachesZero >= 0 ? 30 * reachesZero : 360 + 30 * row.at(-1)!;
  if (minutes >= zeroAt) return -(minutes - zeroAt) / 15;
  if (minutes >= 360) return row.at(-1)! - (minutes - 360) / 30;
  const column = Math.floor(minutes / 30);
  const share = minutes / 30 - column;
  return row[column]! * (1 - share) + row[column + 1]! * share;
}

function atNode(start: number, node: number): number {
  const low = Math.min(Math.floor(start), scores - 2);
  const share = start - low;
  return table[low * nodes + node]! * (1 - share) + table[(low + 1) * nodes + node]! * share;
}

/**
 * Severity after `untreated` minutes of effective time, from start score `start` (0–12): interpolated between rows and
 * between nodes, always from the start, never chained from the current score.
 *
 * @example severityAfter(8, 75) // 6.5: row 8 is 7 at 60 min and 6 at 90 min
 */
export function severityAfter(start: number, untreated: number): number {
  const position = Math.max(0, untreated) / step;
  const node = Math.floor(position);
  if (node >= nodes - 1) return atNode(start, nodes - 1) - (untreated - (nodes - 1) * step) / step;
  const share = position - node;
  return atNode(start, node) * (1 - share) + atNode(start, node + 1) * share;
}

/**
 * First effective minute at which severity from `start` is below `threshold`; 0 when it is from the beginning.
 *
 * @example untreatedUntil(8, 6.5) // 75
 */
export function untreatedUntil(start: number, threshold: number): number {
  let before = atNode(start, 0);
  if (before < threshold) return 0;
  for (let node = 1; node < nodes; node++) {
    const after = atNode(start, node);
    if (after < threshold) return (node - 1 + (before - threshold) / (before - after)) * step;
    before = after;
  }
  return (nodes - 1 + before - threshold) * step;
}
