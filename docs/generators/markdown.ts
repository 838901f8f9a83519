/** A cell of a table: what would end it is escaped, an empty one is a dash. */
const cell = (text: string): string =>
  text === '' ? '–' : text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** A word of the files or of the program. */
export const coded = (text: string | number): string => `\`${text}\``;

/** Paragraphs, tables and headings with a blank line between; what is empty is left out. */
export const pageOf = (...parts: readonly string[]): string =>
  `${parts.filter((part) => part !== '').join('\n\n')}\n`;
