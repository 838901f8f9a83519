/** A word as it must be written on a command line. */
export const quoted = (word: string): string => (/^[\w./\\:@%+=-]+$/.test(word) ? word : `"${word}"`);
