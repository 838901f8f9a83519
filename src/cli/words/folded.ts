const lineWidth = 110;

/**
 * A paragraph in lines of at most 110 characters, broken between words; the lines after the first stand two characters
 * in. A line with columns (three spaces together) is left as it is.
 */
export function folded(text: string): readonly string[] {
  if (text.includes('   ')) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > lineWidth && line.trim() !== '') {
      lines.push(line);
      line = `  ${word}`;
    } else line = longer;
  }
  return [...lines, line];
}
