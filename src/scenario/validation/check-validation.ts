import type { Hospital } from '../../domain/system.ts';
import { type FigureField, quantities } from '../../domain/validation.ts';
import { listWords } from '../describe.ts';
import type { Findings } from '../problems.ts';
import { unknownId } from '../reading/session.ts';
import type { Path, Source } from '../reading/source.ts';
import type { FigureEntry, ValidationFile } from '../schemas/validation.ts';
import { placeHospitals } from './place-hospitals.ts';
import { placeholderSource } from './placeholder-hospitals.ts';

interface Check {
  readonly file: ValidationFile;
  readonly source: Source;
  readonly hospitals: readonly string[];
  readonly findings: Findings;
}

const kinds = {
  hospital: { sv: 'sjukhuset', en: 'the hospital' },
  source: { sv: 'källan', en: 'the source' },
} as const;

const fields: readonly FigureField[] = ['at', 'hospitals', 'number'];

const what = {
  at: { sv: 'en tid från start, som 2 d', en: 'a time from the start such as 2 d' },
  hospitals: { sv: 'id på sjukhus', en: 'ids of hospitals' },
  number: { sv: 'vilken ankomst, från 1', en: 'which arrival, from 1' },
} as const;

function checkSource(key: string, path: Path, { file, source, findings }: Check): void {
  const known = [...Object.keys(file.sources), placeholderSource];
  if (known.includes(key)) return;
  findings.add(source.place(path), 'unknown-source', unknownId(kinds.source, key, known));
}

/** A figure has what its quantity needs and nothing that it does not know. */
function checkFields(figure: FigureEntry, at: Path, { source, findings }: Check): void {
  const { needs, may } = quantities[figure.quantity];
  const known = ['quantity', ...may, 'value', 'source', 'grade', 'fitted'];
  const list = listWords(known);
  const allowed = { sv: `nycklarna ${list}`, en: `the keys ${list}` };
  for (const field of fields) {
    const isGiven = figure[field] !== undefined;
    if (isGiven && !(may as readonly FigureField[]).includes(field))
      findings.add(source.place([...at, field], 'key'), 'unknown-key', { key: field, allowed });
    if (!isGiven && (needs as readonly FigureField[]).includes(field))
      findings.add(source.place([...at, field]), 'missing-key', { key: field, allowed: what[field] });
  }
}

function checkFigure(figure: FigureEntry, at: Path, check: Check): void {
  const { file, source, hospitals, findings } = check;
  checkFields(figure, at, check);
  checkSource(figure.source, [...at, 'source'], check);
  for (const [order, id] of (figure.hospitals ?? []).entries()) {
    if (hospitals.includes(id)) continue;
    const place = source.place([...at, 'hospitals', order]);
    findings.add(place, 'unknown-id', unknownId(kinds.hospital, id, hospitals));
  }
  if (figure.at !== undefined && figure.at > file.horizon)
    findings.add(source.place([...at, 'at']), 'after-horizon', { end: figure.at, horizon: file.horizon });
}

/** Hospitals have names of their own, rings go outwards, and what is graded is a field that a hospital has. */
function checkHospitals(check: Check): void {
  const { file, source, findings } = check;
  const lines = new Map<string, number>();
  for (const [order, entry] of file.hospitals.entries()) {
    const at: Path = ['hospitals', order];
    const place = source.place([...at, 'id']);
    const placed = placeHospitals(entry, file.sites[0]?.at ?? { latitude: 0, longitude: 0 });
    for (const { id } of placed) {
      const first = lines.get(id);
      if (first !== undefined) findings.add(place, 'duplicate-id', { id, first });
      else lines.set(id, place.line);
    }
    if ('fromKm' in entry && entry.fromKm > entry.toKm) {
      const names = { sv: 'fromKm högst lika med toKm', en: 'fromKm at most toKm' };
      const values = { low: entry.fromKm, high: entry.toKm, names };
      findings.add(source.place([...at, 'fromKm']), 'bounds-order', values);
    }
    for (const [field, { source: key }] of Object.entries(entry.grades ?? {})) {
      checkGraded(field, Object.keys(placed[0] ?? {}), [...at, 'grades', field], check);
      checkSource(key, [...at, 'grades', field], check);
    }
  }
}

function checkGraded(field: string, known: readonly string[], path: Path, { source, findings }: Check): void {
  const own = known.filter((name) => !['id', 'region', 'city'].includes(name));
  if (own.includes(field)) return;
  const list = listWords(own);
  const allowed = { sv: `nycklarna ${list}`, en: `the keys ${list}` };
  findings.add(source.place(path, 'key'), 'unknown-key', { key: field, allowed });
}

/** Second look at an event whose shape is right: how its hospitals, sources and figures stand to each other. */
export function checkValidation(
  file: ValidationFile,
  source: Source,
  hospitals: readonly Hospital[],
  findings: Findings,
): void {
  const check: Check = { file, source, hospitals: hospitals.map(({ id }) => id), findings };
  checkHospitals(check);
  checkSource(file.ambulances.source, ['ambulances', 'source'], check);
  checkSource(file.plan.source, ['plan', 'source'], check);
  for (const [order, figure] of file.observed.entries()) checkFigure(figure, ['observed', order], check);
}
