import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
} from 'yaml';
import type { Findings, Place } from '../problems.ts';
import { plainText } from './text-check.ts';
import { checkYaml } from './yaml-check.ts';

/** Where a value stands inside a file: keys and list positions from the root. */
export type Path = readonly (string | number)[];

/** A file that has been read, or one with changes laid over it: its plain value, and where each part of it stands. */
export interface Source {
  /** Name shown to the user. */
  readonly file: string;
  readonly value: unknown;
  /** Place of a value or of its key; of the nearest part that exists when the value itself does not. */
  place(path: Path, part?: 'value' | 'key'): Place;
}

/** A path as a user writes it: elements of a list that have an id go by it. `.` is the whole file. */
export function showPath(root: unknown, path: Path): string {
  let shown = '';
  let at: unknown = root;
  for (const step of path) {
    const next = stepInto(at, step);
    const id = Array.isArray(at) ? stepInto(next, 'id') : undefined;
    if (!Array.isArray(at)) shown += `${shown === '' ? '' : '.'}${step}`;
    else shown += typeof id === 'string' ? `.${id}` : `[${step}]`;
    at = next;
  }
  return shown === '' ? '.' : shown.replace(/\s+/g, ' ').slice(0, 200);
}

/** One step into a plain value, own keys only; undefined when there is nothing. */
export function stepInto(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string | number, unknown>)[step];
}

/** The value at a path, or undefined. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce(stepInto, root);
}

/** Whether a value is a map (and not a list). */
export function isPlainMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Found {
  /** The node at the path, or the last one on the way to it. */
  readonly node: Node;
  /** Its key, when it stands in a map and the whole path exists. */
  readonly key?: Node | undefined;
}

function child(document: Document, node: Node, step: string | number): Found | undefined {
  const whole = isAlias(node) ? node.resolve(document) : node;
  if (isMap<Node, Node | null>(whole)) {
    const pair = whole.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair && { node: pair.value ?? pair.key, key: pair.key };
  }
  const item = isSeq<Node>(whole) ? whole.items[Number(step)] : undefined;
  return item && { node: item };
}

function find(document: Document, root: Node, path: Path): Found {
  let found: Found = { node: root };
  for (const step of path) {
    const next = child(document, found.node, step);
    if (next === undefined) return { node: found.node };
    found = next;
  }
  return found;
}

function yamlSource(file: string, document: Document.Parsed, lines: LineCounter, value: unknown): Source {
  const root: ParsedNode | null = document.contents;
  return {
    file,
    value,
    place(path, part = 'value') {
      const found: Found | undefined = root === null ? undefined : find(document, root, path);
      const node = part === 'key' ? (found?.key ?? found?.node) : found?.node;
      const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
      return { file, line: Math.max(1, line), column: Math.max(1, col), path: showPath(value, path) };
    },
  };
}

/** Place of a whole file. */
export function wholeFile(file: string): Place {
  return { file, line: 1, column: 1, path: '.' };
}

/** Reads YAML (JSON too). Undefined when the file is not usable; every reason is then in `findings`. */
export function readYaml(file: string, bytes: Uint8Array, findings: Findings): Source | undefined {
  const text = plainText(file, bytes, findings);
  if (text === undefined) return undefined;
  return parseYaml(file, text, findings);
}

/** As `readYaml`, from text. */
export function parseYaml(file: string, text: string, findings: Findings): Source | undefined {
  const lines = new LineCounter();
  const document = checkYaml(file, text, lines, findings);
  if (document === undefined) return undefined;
  try {
    return yamlSource(file, document, lines, document.toJS({ maxAliasCount: 100 }) as unknown);
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    findings.add(wholeFile(file), 'aliases');
    return undefined;
  }
}
