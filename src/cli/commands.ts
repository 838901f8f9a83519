/** Every command of the product, in the order of help. */
export const commandNames = [
  'run', 'check', 'compare', 'capacity', 'obstacles', 'goals', 'forecast', 'select', 'optimise', 'sweep',
  'sensitivity', 'query', 'merge', 'trace', 'app', 'drill', 'report', 'inventory', 'verify', 'validate',
  'archive', 'reproduce', 'provenance', 'schema', 'serve', 'worker',
] as const; // biome-ignore format: a list to be read as one
export type CommandName = (typeof commandNames)[number];

/** Commands of this version. */
export const builtCommands = [
  'run',
  'check',
  'compare',
  'trace',
  'sensitivity',
  'verify',
  'validate',
  'provenance',
  'schema',
] as const satisfies readonly CommandName[];
export type BuiltCommand = (typeof builtCommands)[number];

/** Whether a word names a command that a later version will have. */
export function comesLater(word: string): boolean {
  return commandNames.some((name) => name === word) && !builtCommands.some((name) => name === word);
}

/** Letters to add, remove, change or swap to get from one word to the other. */
export function wordDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const changed = (rows[row - 1]?.[column - 1] ?? 0) + (isSame ? 0 : 1);
      const removed = (rows[row - 1]?.[column] ?? 0) + 1;
      const added = (line[column - 1] ?? 0) + 1;
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwap ? (rows[row - 2]?.[column - 2] ?? Number.POSITIVE_INFINITY) + 1 : added;
      line.push(Math.min(changed, removed, added, swapped));
    }
    rows.push(line);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

/** The word that was probably meant: nearest, and near enough to be worth saying. */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const ranked = words
    .map((each) => ({ each, distance: wordDistance(lower, each) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(1, Math.floor(best.each.length / 3)) ? best.each : undefined;
}
