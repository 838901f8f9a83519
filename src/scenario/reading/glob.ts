import { type Library, searchFolders, within } from './library.ts';

const readable = ['.yaml', '.yml', '.json'] as const;

/** A pattern is a relative path; `*` in the file's name stands for any characters. */
export function isPattern(pattern: string): boolean {
  const parts = pattern.split('/');
  const folders = parts.slice(0, -1);
  return (
    !pattern.includes('\\') &&
    parts.every((part) => part !== '' && part !== '.' && part !== '..') &&
    !folders.some((folder) => folder.includes('*'))
  );
}

/** Whether a name fits a pattern without `/`. Each piece between stars is looked for once, from left to right. */
export function fits(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return name === first;
  if (!name.startsWith(first)) return false;
  const last = rest.pop() ?? '';
  let from = first.length;
  for (const piece of rest) {
    const found = name.indexOf(piece, from);
    if (found < 0) return false;
    from = found + piece.length;
  }
  return name.length - last.length >= from && name.endsWith(last);
}

/** Folder and file name of a pattern; the folder is `.` when there is none. */
function split(pattern: string): readonly [folder: string, name: string] {
  const cut = pattern.lastIndexOf('/');
  return cut < 0 ? ['.', pattern] : [pattern.slice(0, cut), pattern.slice(cut + 1)];
}

/** A scenario file's name without its ending; undefined for other files. */
function bareName(name: string): string | undefined {
  const ending = readable.find((candidate) => name.endsWith(candidate));
  return ending && name.slice(0, -ending.length);
}

/** Files that a pattern fits, with or without ending, sorted, in the first of the search folders where there are any. */
export function findFiles(library: Library, start: string, pattern: string): readonly string[] {
  const [folder, wanted] = split(pattern);
  for (const root of searchFolders(start, library.disk.shipped)) {
    const inside = folder === '.' ? root : within(root, folder);
    const files = library
      .names(inside)
      .filter((name) => [bareName(name), bareName(name) && name].some((form) => form && fits(wanted, form)))
      .map((name) => within(inside, name))
      .filter((path) => library.has(path));
    if (files.length > 0) return files;
  }
  return [];
}

/** Patterns without stars that would have fitted a file of the same folder, for suggestions. */
export function possiblePatterns(library: Library, start: string, pattern: string): readonly string[] {
  const [folder] = split(pattern);
  return searchFolders(start, library.disk.shipped).flatMap((root) =>
    library
      .names(folder === '.' ? root : within(root, folder))
      .flatMap((name) => bareName(name) ?? [])
      .map((name) => (folder === '.' ? name : `${folder}/${name}`)),
  );
}
