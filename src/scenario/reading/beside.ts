import { folderOf, within } from './library.ts';
import type { Session } from './session.ts';
import { type Path, type Source, valueAt } from './source.ts';
import { plainText } from './text-check.ts';

/** A file that another names beside itself; a problem when it is not there. */
export function besideIt(session: Session, path: string, source: Source, at: Path): string | undefined {
  const name = valueAt(source.value, at);
  if (typeof name !== 'string' || !/^[\w-]+(?:\.[\w-]+)*$/.test(name)) return undefined;
  const beside = within(folderOf(path), name);
  if (session.library.has(beside)) return beside;
  session.findings.add(source.place(at), 'reference-missing', { found: name });
  return undefined;
}

/** A file as text, and its name in messages. */
export function textBeside(
  { library, findings }: Session,
  path: string,
): { file: string; text: string | undefined } {
  const bytes = library.bytes(path);
  const file = library.disk.show(path);
  return { file, text: bytes && plainText(file, bytes, findings) };
}
