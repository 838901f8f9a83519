import type { Hospital } from '../../domain/system.ts';

/** Longest line of a label, in signs; a longer name is broken at a space. */
const longestLine = 17;

/** A name on a map: the town, or the hospital's whole name where its town has several. */
export function mapName(hospital: Hospital, all: readonly Hospital[]): string {
  const isOnlyOne = all.filter(({ city }) => city === hospital.city).length === 1;
  return isOnlyOne ? hospital.city : hospital.name;
}

/** Text in lines of at most so many signs, broken at spaces only: no word is ever cut. */
export function inLines(text: string, longest: number = longestLine): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
