import { createHash } from 'node:crypto';
import { type Problem, ScenarioError } from '../../src/scenario/problems.ts';
import type { Disk } from '../../src/scenario/reading/library.ts';
import { lending, staffing, surge } from './lending/resource-files.ts';

/** Files by absolute path: text, or bytes for what is not text. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A file system that exists only in a test. Nothing is shipped with it. */
export function memoryDisk(files: Files): Disk {
  const bytesOf = (path: string): Uint8Array => {
    const content = files[path];
    if (content === undefined) throw new RangeError(`memoryDisk: no file ${path}`);
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  const inside = (folder: string) => (folder === '/' ? '/' : `${folder}/`);
  const isFolder = (path: string) => Object.keys(files).some((name) => name.startsWith(inside(path)));
  return {
    kind: (path) => (Object.hasOwn(files, path) ? 'file' : isFolder(path) ? 'folder' : 'nothing'),
    size: (path) => bytesOf(path).length,
    read: bytesOf,
    list: (path) => [
      ...new Set(
        Object.keys(files)
          .filter((name) => name.startsWith(inside(path)))
          .map((name) => name.slice(inside(path).length).split('/')[0] ?? ''),
      ),
    ],
    show: (path) => path.replace(/^\//, ''),
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    shipped: '/shipped',
  };
}

/** Where the files of the fixture stand. */
export const at = {
  study: '/plan/studies/night.yaml',
  scenario: '/plan/types/fire.yaml',
  key: '/plan/keys/quotas.yaml',
  nearest: '/plan/keys/nearest.yaml',
  system: '/plan/systems/small/system.yaml',
  roads: '/plan/systems/small/roads.csv',
  ordinary: '/plan/systems/small/ordinary-care.yaml',
  outlines: '/plan/systems/small/outlines.geojson',
  staffing: '/plan/staffing/default.yaml',
  surge: '/plan/surge/default.yaml',
  lending: '/plan/lending/neighbours.yaml',
} as const;
export type FileName = keyof typeof at;

const study = `format: study/1
id: night
title: { sv: Natt, en: Night }
scenarios: [types/fire]
plans:
  - { id: first, key: nearest }
  - { id: second, key: quotas, triage: TST, lending: neighbours }
precision: { measure: inTimeRed, halfWidth: 0.05, min: 20, max: 40 }
`;

const scenario = `format: scenario/1
id: fire
type: burns
title: { sv: Brand, en: Fire }
validity: { sv: Endast test, en: Test only }
sources: { S1: Invented }
starts: 2026-02-14 22:40
horizon: 72 h
sites:
  - id: hall
    at: [60.1, 15.2]
    casualties: 20
    injured: { within: 10 min }
    released: { pattern: burst, after: 5 min, over: 60 min }
    mix: { B1: 0.5, G1: 0.5 }
    walkIn: default
    ages: adult
  - id: yard
    at: [60.2, 15.4]
    casualties: 10
    starts: 5 min
    injured: { within: 0 min }
    released: { pattern: at-once }
    mix: vehicle
system: { use: small, change: { hospitals: { north: { icu: 6 } } } }
parameters: { keyDecision: 10 min, loadCv: 0.5 }
`;

const key = `format: key/1
id: quotas
owner: Test
title: { sv: Kvoter, en: Quotas }
valid: { area: [T-1], types: [burns], hours: any }
kind: quota-table
firstWave:
  - { hospital: north, red: 4, yellow: 8, green: 0 }
  - { hospital: south, red: 2, yellow: 4, green: 20 }
secondWave: { after: first, factor: 1 }
regions: [{ region: T-2, red: 4, yellow: 8 }]
overflow: load-balanced
stop: { whenSmall: concentrate, below: 5 }
`;

const nearest = `format: key/1
id: nearest
owner: Test
title: { sv: Närmast, en: Nearest }
valid: { area: [], types: [], hours: any }
kind: nearest
`;

const hospital = (id: string, rest: string) => `  ${id}:
    name: ${id}
    city: Test
    ${rest}
    kind: county
    traumaRole: trauma-unit
    edSize: M
    burnCentre: false
    neurosurgery: false
    thoracicSurgery: false
    paediatricIcu: false
    decontamination: true
    ward: 100
    icu: 4
    burnIcu: 0
    theatres: 3
    teams: { at30min: 1, at2h: 2, at8h: 4 }
    surgeIcu: 4
    surgeIntermediate: 6
    grades: { icu: A/survey, ward: C/survey }
`;

const system = `format: system/1
id: small
title: { sv: Liten, en: Small }
fictional: true
sources: { survey: Invented survey }
bounds: { south: 59, west: 14, north: 62, east: 17 }
road: { table: roads.csv, blueLightFactor: 0.8, rule: plain-road-rule }
outlines: outlines.geojson
regions:
  T-1: { name: One, healthcareRegion: T, civilArea: T, population: 1000, neighbours: [T-2], ambulances: 5, grades: { name: B/survey } }
  T-2: { name: Two, healthcareRegion: T, civilArea: T, population: 2000, neighbours: [T-1], ambulances: 5, grades: {} }
hospitals:
${hospital('north', 'region: T-1\n    at: [60.5, 15.0]')}${hospital('south', 'region: T-2\n    at: [60.0, 15.5]')}${hospital('west', 'region: T-2\n    at: [60.0, 14.5]')}ordinary: { file: ordinary-care.yaml }
`;

const roads = `from,to,minutes
north,south,40
north,west,50
west,south,60
`;

const coefficient = (value: number | string, unit = 'share') =>
  `{ value: ${value}, unit: ${unit}, grade: D, source: invented }`;

const ordinary = `format: ordinary/1
id: small-ordinary
title: { sv: Vanlig vård, en: Ordinary care }
coefficients:
  ed-major-arrivals-per-ward-bed-day: ${coefficient(0.3, 'patients')}
  ed-hourly-pattern: ${coefficient(`[${Array.from({ length: 24 }, () => 1).join(', ')}]`)}
  ed-stay-median: { value: 2.5, unit: h, grade: D, range: [1, 4], source: invented }
  ed-stay-sigma: ${coefficient(0.5, 'log')}
  ed-admitted-share: ${coefficient(0.4)}
  ed-icu-share: ${coefficient(0.03)}
  emergency-operations-per-theatre-day: ${coefficient(1.3, 'operations')}
  elective-operations-per-theatre-weekday: ${coefficient(3.5, 'operations')}
  operation-median: ${coefficient(90, 'min')}
  operation-sigma: ${coefficient(0.6, 'log')}
  elective-icu-share: ${coefficient(0.04)}
  postop-stay-median: ${coefficient(75, 'min')}
  postop-stay-sigma: ${coefficient(0.5, 'log')}
  icu-stay-mean: ${coefficient(3, 'd')}
  icu-stay-sigma: ${coefficient(1.4, 'log')}
  intermediate-stay-mean: ${coefficient(1.5, 'd')}
  icu-to-intermediate-share: ${coefficient(0.25)}
  ward-occupancy: ${coefficient(0.9)}
  icu-occupancy: ${coefficient('[0.8, 1.0]')}
  theatre-busy-office: ${coefficient(0.8)}
  theatre-busy-night: ${coefficient(0.1)}
balance:
  ward-stay-mean: ${coefficient(5, 'd')}
`;

/** A small study with everything it refers to. All of it is right. */
export const goodFiles: Readonly<Record<FileName, string>> = {
  study,
  scenario,
  key,
  nearest,
  system,
  roads,
  ordinary,
  outlines: '{"type":"FeatureCollection","attribution":"Invented","features":[]}',
  staffing,
  surge,
  lending,
};

/** One replacement of text in one file; the text must be there. */
export interface Edit {
  readonly file: FileName;
  readonly from: string;
  readonly to: string;
}

/** The small study's files with edits made, by path. */
export function edited(...edits: readonly Edit[]): Record<string, string> {
  const files = Object.fromEntries(
    Object.entries(goodFiles).map(([name, text]) => [at[name as FileName], text]),
  );
  for (const { file, from, to } of edits) {
    const text = files[at[file]] ?? '';
    if (!text.includes(from)) throw new RangeError(`edited: ${file} does not hold ${from}`);
    files[at[file]] = text.replace(from, () => to);
  }
  return files;
}

/** Problems that a loading ends with; none when it succeeds. Anything else that is thrown stays thrown. */
export async function problemsOf(loading: Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await loading;
    return [];
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems;
    throw error;
  }
}

/** `file:line:column path rule` of each problem, as short as a test can compare. */
export function brief(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ file, line, column, path, rule }) => `${file}:${line}:${column} ${path} ${rule}`);
}
