import type { Key, Quota } from '../../domain/plan.ts';
import type { System } from '../../domain/system.ts';
import { keySettings } from '../../policy/distribution/catalogue.ts';
import type { Findings } from '../problems.ts';
import { openFile, type Session, unknownId } from '../reading/session.ts';
import { isPlainMap, type Source, stepInto, valueAt } from '../reading/source.ts';
import { keyFile, keyIdentityKeys } from '../schemas/key.ts';
import { checkShape } from '../shape.ts';

/** A key and the file it came from, so that it can be held against systems. */
export interface ReadKey {
  readonly key: Key;
  readonly source: Source;
}

const waves = ['firstWave', 'secondWave'] as const;

/** A hospital has one row in each wave. Returns the waves that break this. */
function checkWaves(source: Source, findings: Findings): ReadonlySet<string> {
  const broken = new Set<string>();
  for (const wave of waves) {
    const rows = valueAt(source.value, [wave]);
    if (!Array.isArray(rows)) continue;
    const lines = new Map<unknown, number>();
    for (const [at, row] of rows.entries()) {
      const hospital = stepInto(row, 'hospital');
      const place = source.place([wave, at, 'hospital']);
      const first = lines.get(hospital);
      if (typeof hospital !== 'string') continue;
      if (first === undefined) lines.set(hospital, place.line);
      else {
        findings.add(place, 'duplicate-id', { id: hospital, first });
        broken.add(wave);
      }
    }
  }
  return broken;
}

function split(value: unknown): readonly [identity: unknown, settings: unknown] {
  if (!isPlainMap(value)) return [value, value];
  const entries = Object.entries(value);
  const isIdentity = ([key]: readonly [string, unknown]) => keyIdentityKeys.includes(key);
  return [
    Object.fromEntries(entries.filter(isIdentity)),
    Object.fromEntries(entries.filter((entry) => !isIdentity(entry))),
  ];
}

/** Reads a distribution key. Undefined when something in it is wrong. */
export function readKey(session: Session, path: string): ReadKey | undefined {
  const { findings } = session;
  const source = openFile(session, path, 'key/1');
  if (source === undefined) return undefined;
  const [identity, rest] = split(source.value);
  const before = findings.count;
  const file = checkShape(source, keyFile, findings, { value: identity });
  const broken = checkWaves(source, findings);
  const settings = checkShape(source, keySettings, findings, {
    value: rest,
    alsoKeys: keyIdentityKeys,
    skip: (path) => path.length === 1 && broken.has(String(path[0])),
  });
  if (file === undefined || settings === undefined || findings.count > before) return undefined;
  const { format: _, ...who } = file;
  return { key: { ...who, settings }, source };
}

const kinds = {
  hospital: { sv: 'sjukhuset', en: 'the hospital' },
  region: { sv: 'regionen', en: 'the region' },
};

function checkRegions({ key, source }: ReadKey, systems: readonly System[], findings: Findings): void {
  const known = systems.flatMap((system) => system.regions.map(({ id }) => id));
  const named = key.valid.area.map((region, at) => ({ region, path: ['valid', 'area', at] }));
  const quotas =
    key.settings.kind === 'quota-table'
      ? key.settings.regions.map(({ region }, at) => ({ region, path: ['regions', at, 'region'] }))
      : [];
  for (const { region, path } of [...named, ...quotas]) {
    if (systems.length === 0 || known.includes(region)) continue;
    findings.add(source.place(path), 'unknown-id', unknownId(kinds.region, region, known));
  }
}

/** The rows that a wave states itself; none where a rule gives them. */
function statedRows({ settings }: Key, wave: (typeof waves)[number]): readonly Quota[] {
  if (settings.kind !== 'quota-table') return [];
  const stated = settings[wave];
  return typeof stated === 'object' && !('after' in stated) ? stated : [];
}

/** Hospitals and regions that a key names must exist: each hospital in every system, each region in one of them. */
export function checkKeyAgainst(read: ReadKey, systems: readonly System[], findings: Findings): void {
  checkRegions(read, systems, findings);
  for (const wave of waves) {
    for (const [at, { hospital }] of statedRows(read.key, wave).entries()) {
      const missing = systems.find((system) => !system.hospitals.some(({ id }) => id === hospital));
      if (missing === undefined) continue;
      const known = missing.hospitals.map(({ id }) => id);
      const place = read.source.place([wave, at, 'hospital']);
      findings.add(place, 'unknown-id', unknownId(kinds.hospital, hospital, known));
    }
  }
}
