import type { Findings, Place } from '../problems.ts';

function placeOf(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = before.split('\n').length;
  return { file, line, column: offset - lineStart + 1, path: '.' };
}

/** Tab, line feed and carriage return belong in text; other control characters mean that the file is not text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** The text of a file, without byte order mark; undefined when it is not plain UTF-8 text or holds nothing. */
export function plainText(file: string, bytes: Uint8Array, findings: Findings): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    findings.add(placeOf(file, text, Math.max(0, text.indexOf('\ufffd'))), 'not-utf-8');
    return undefined;
  }
  const control = controlCharacter.exec(text);
  if (control !== null) {
    const character = `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    findings.add(placeOf(file, text, control.index), 'control-character', { character });
    return undefined;
  }
  if (text.trim() === '') {
    findings.add(placeOf(file, text, 0), 'file-empty');
    return undefined;
  }
  return text;
}
