import { formatSteps } from '../formats/catalogue.ts';
import { upgrade } from '../formats/upgrade.ts';
import type { Findings } from '../problems.ts';
import { readYaml, type Source, wholeFile } from './source.ts';

/** What is at a path, without reading it. */
export type Kind = 'file' | 'folder' | 'other' | 'nothing';

/** The file system as the loader sees it; tests bring their own. Paths are absolute, parts joined by `/`. */
export interface Disk {
  kind(path: string): Kind;
  size(path: string): number;
  read(path: string): Uint8Array;
  /** Names in a folder, in any order. */
  list(path: string): readonly string[];
  /** Name of a path in messages. */
  show(path: string): string;
  sha256(bytes: Uint8Array): string;
  /** Folder of the scenarios that come with the program. */
  readonly shipped: string;
}

/** Largest file that is read. The national system has 0.1 million bytes. */
export const largestFile = 20_000_000;

/** Folder that holds a path. */
export function folderOf(path: string): string {
  const cut = path.lastIndexOf('/');
  return cut <= 0 ? '/' : path.slice(0, cut);
}

/** A name inside a folder. */
export function within(folder: string, name: string): string {
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}

/** Where a name is looked for: the folder itself, each folder above it, then the shipped scenarios. */
export function searchFolders(start: string, shipped: string): readonly string[] {
  const folders = [start];
  for (let folder = start; folder !== folderOf(folder); folder = folderOf(folder))
    folders.push(folderOf(folder));
  return [...folders, shipped];
}

/** Every file of a run, read once. */
export class Library {
  readonly disk: Disk;
  readonly #findings: Findings;
  readonly #bytes: Map<string, Uint8Array | undefined>;
  readonly #sources: Map<string, Source | undefined>;

  /** @param known a library in which nothing was wrong: what it has read is not read again */
  constructor(disk: Disk, findings: Findings, known?: Library) {
    this.disk = disk;
    this.#findings = findings;
    this.#bytes = new Map(known === undefined ? [] : known.#bytes);
    this.#sources = new Map(known === undefined ? [] : known.#sources);
  }

  /** A file's bytes; undefined when it cannot be read, with the reason in the findings. */
  bytes(path: string): Uint8Array | undefined {
    if (!this.#bytes.has(path)) this.#bytes.set(path, this.#read(path));
    return this.#bytes.get(path);
  }

  #read(path: string): Uint8Array | undefined {
    const { disk } = this;
    const file = wholeFile(disk.show(path));
    try {
      const kind = disk.kind(path);
      if (kind === 'nothing') this.#findings.add(file, 'file-missing');
      else if (kind === 'folder') this.#findings.add(file, 'file-is-folder');
      else if (kind === 'other') this.#findings.add(file, 'file-not-regular');
      else if (disk.size(path) > largestFile) {
        this.#findings.add(file, 'file-too-large', { size: disk.size(path), most: largestFile });
      } else return disk.read(path);
    } catch (error) {
      this.#findings.add(file, 'file-unreadable', { detail: codeOf(error) });
    }
    return undefined;
  }

  /** A YAML file, in the newest form of its kind; undefined when it is not usable. */
  yaml(path: string): Source | undefined {
    if (!this.#sources.has(path)) {
      const bytes = this.bytes(path);
      const source = bytes && readYaml(this.disk.show(path), bytes, this.#findings);
      this.#sources.set(path, source && upgrade(source, formatSteps));
    }
    return this.#sources.get(path);
  }

  /** Whether there is such a file. */
  has(path: string): boolean {
    try {
      return this.disk.kind(path) === 'file';
    } catch {
      return false;
    }
  }

  /** Names in a folder, sorted; none when it is no folder or may not be read. */
  names(folder: string): readonly string[] {
    try {
      return this.disk.kind(folder) === 'folder' ? [...this.disk.list(folder)].sort() : [];
    } catch {
      return [];
    }
  }

  /** First of the search folders in which a name leads to a file. */
  find(start: string, name: string): string | undefined {
    return searchFolders(start, this.disk.shipped)
      .map((folder) => within(folder, name))
      .find((path) => this.has(path));
  }

  /** Every file read, with the hash of its content, by path. */
  inputs(): readonly { readonly path: string; readonly sha256: string }[] {
    return [...this.#bytes]
      .flatMap(([path, bytes]) =>
        bytes ? [{ path: this.disk.show(path), sha256: this.disk.sha256(bytes) }] : [],
      )
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}

function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'error';
}
