/** A column of a table of text: at least so many characters wide. */
export interface Column {
  readonly width: number;
  readonly align: 'left' | 'right';
}

/** Characters as a reader counts them: a combining sign is none of its own. */
const widthOf = (text: string): number => [...text.normalize('NFC')].length;

function padded(text: string, { width, align }: Column): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'left' ? `${text}${space}` : `${space}${text}`;
}

/** One line of a table; a text that is too wide pushes the rest aside and is never cut. */
export function tableLine(columns: readonly Column[], cells: readonly string[]): string {
  const parts = columns.map((column, at) => padded(cells[at] ?? '', column));
  return `${parts.join('  ').trimEnd()}\n`;
}

/** The head of a table, with a rule under it. */
export function tableHead(columns: readonly Column[], heads: readonly string[]): string {
  const rule = columns.map(({ width }, at) => ((heads[at] ?? '') === '' ? '' : '─'.repeat(width)));
  return tableLine(columns, heads) + tableLine(columns, rule);
}
