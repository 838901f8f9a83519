import type { TeamCurve } from '../../domain/system.ts';
import { listWords } from '../describe.ts';
import { nearest } from '../near.ts';
import type { Findings } from '../problems.ts';
import { unknownId } from '../reading/session.ts';
import type { Path, Source } from '../reading/source.ts';
import {
  hospital as hospitalForm,
  type Marks,
  region as regionForm,
  type SystemFile,
} from '../schemas/system.ts';

interface Check {
  readonly file: SystemFile;
  readonly source: Source;
  readonly sources: Readonly<Record<string, string>>;
  readonly findings: Findings;
}

const kinds = {
  region: { sv: 'regionen', en: 'the region' },
  source: { sv: 'källan', en: 'the source' },
} as const;

function checkBounds({ file: { bounds }, source, findings }: Check): void {
  const pairs = [
    { low: 'south', high: 'north' },
    { low: 'west', high: 'east' },
  ] as const;
  for (const { low, high } of pairs) {
    if (bounds[low] < bounds[high]) continue;
    const names = { sv: `${low} mindre än ${high}`, en: `${low} below ${high}` };
    findings.add(source.place(['bounds', low]), 'bounds-order', {
      low: bounds[low],
      high: bounds[high],
      names,
    });
  }
}

/** Every mark must stand at a field that exists and name a source that exists. */
function checkMarks({ file, source, sources, findings }: Check): void {
  const known = Object.keys(sources);
  const forms = { regions: regionForm, hospitals: hospitalForm } as const;
  for (const group of ['regions', 'hospitals'] as const) {
    const fields = Object.keys(forms[group].shape).filter((field) => field !== 'grades');
    const entries: Readonly<Record<string, { readonly grades: Marks }>> = file[group];
    for (const [id, { grades }] of Object.entries(entries)) {
      for (const [field, mark] of Object.entries(grades)) {
        const path: Path = [group, id, 'grades', field];
        if (!fields.includes(field)) reportField(path, fields, source, findings);
        if (!Object.hasOwn(sources, mark.source)) {
          findings.add(source.place(path), 'unknown-source', unknownId(kinds.source, mark.source, known));
        }
      }
    }
  }
}

function reportField(path: Path, fields: readonly string[], source: Source, findings: Findings): void {
  const key = String(path.at(-1));
  const near = nearest(key, fields);
  const list = listWords(fields);
  const allowed = { sv: `nycklarna ${list}`, en: `the keys ${list}` };
  findings.add(source.place(path, 'key'), 'unknown-key', {
    key,
    allowed,
    ...(near !== undefined && { near }),
  });
}

function checkRegions({ file, source, findings }: Check): void {
  const known = Object.keys(file.regions).sort();
  for (const [id, { neighbours }] of Object.entries(file.regions)) {
    for (const [at, neighbour] of neighbours.entries()) {
      const place = source.place(['regions', id, 'neighbours', at]);
      const other = Object.hasOwn(file.regions, neighbour) ? file.regions[neighbour] : undefined;
      if (neighbour === id) findings.add(place, 'neighbour-self', { id });
      else if (other === undefined)
        findings.add(place, 'unknown-id', unknownId(kinds.region, neighbour, known));
      else if (!other.neighbours.includes(id))
        findings.add(place, 'neighbour-one-way', { id: neighbour, own: id });
    }
  }
}

/** Degrees outside a map, as a message wants them; undefined when the position lies inside, or the map is upside down. */
export function outside(
  { latitude, longitude }: { readonly latitude: number; readonly longitude: number },
  bounds: SystemFile['bounds'],
  system: string,
) {
  const { south, north, west, east } = bounds;
  const isInside = latitude >= south && latitude <= north && longitude >= west && longitude <= east;
  return isInside || south >= north || west >= east
    ? undefined
    : { latitude, longitude, south, north, west, east, system };
}

function checkHospitals({ file, source, findings }: Check): void {
  const regions = Object.keys(file.regions).sort();
  for (const [id, hospital] of Object.entries(file.hospitals)) {
    const at = (field: string) => source.place(['hospitals', id, field]);
    if (!Object.hasOwn(file.regions, hospital.region)) {
      findings.add(at('region'), 'unknown-id', unknownId(kinds.region, hospital.region, regions));
    }
    const off = outside(hospital.at, file.bounds, file.id);
    if (off) findings.add(at('at'), 'outside-bounds', off);
    checkTeams(hospital.teams, ['hospitals', id, 'teams'], source, findings);
  }
}

function checkTeams(teams: TeamCurve, path: Path, source: Source, findings: Findings): void {
  for (const [earlyAt, lateAt] of [
    ['at30min', 'at2h'],
    ['at2h', 'at8h'],
  ] as const) {
    const [early, late] = [teams[earlyAt], teams[lateAt]];
    if (late >= early) continue;
    findings.add(source.place([...path, lateAt]), 'teams-order', { early, earlyAt, late, lateAt });
  }
}

function checkCapacity({ file, source, findings }: Check): void {
  const hospitals = Object.values(file.hospitals);
  for (const [group, count] of [
    ['regions', Object.keys(file.regions).length],
    ['hospitals', hospitals.length],
  ] as const) {
    if (count > 0) continue;
    const allowed = { sv: 'minst en', en: 'at least one' };
    findings.add(source.place([group]), 'length', { found: { sv: 'ingen', en: 'none' }, allowed });
  }
  const hasCapacity = hospitals.some(
    ({ ward, icu, theatres, teams }) => ward + icu + theatres + teams.at30min + teams.at2h + teams.at8h > 0,
  );
  if (hospitals.length > 0 && !hasCapacity) findings.add(source.place(['hospitals'], 'key'), 'no-capacity');
}

/** Second look at a system whose shape is right: how its values stand to each other. */
export function checkSystem(
  file: SystemFile,
  source: Source,
  sources: Readonly<Record<string, string>>,
  findings: Findings,
): void {
  const check: Check = { file, source, sources, findings };
  checkBounds(check);
  checkMarks(check);
  checkRegions(check);
  checkHospitals(check);
  checkCapacity(check);
}
