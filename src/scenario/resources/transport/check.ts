import { flyingKinds, type Transport, terminalKinds } from '../../../domain/resources/transport.ts';
import type { System } from '../../../domain/system.ts';
import type { Findings } from '../../problems.ts';
import { unknownId } from '../../reading/session.ts';
import type { Path, Source } from '../../reading/source.ts';
import type { TransportFile, UnitEntry } from '../../schemas/transport.ts';
import { checkMarks } from '../marks.ts';
import { figuresOf } from './figures.ts';

/** Plans say this where road ambulances alone move people; a file of that name holds no units. */
export const onlyRoad = 'road';

const kinds = {
  hospital: { sv: 'sjukhuset', en: 'the hospital' },
  terminal: { sv: 'terminalen', en: 'the terminal' },
};

/** A unit stands at one place, which exists. */
function checkBase(
  { base }: UnitEntry,
  path: Path,
  file: TransportFile,
  source: Source,
  findings: Findings,
): void {
  const given = (['at', 'hospital', 'terminal'] as const).filter((key) => base[key] !== undefined);
  if (given.length !== 1) {
    findings.add(source.place([...path, 'base']), 'unit-base', { found: given.length });
    return;
  }
  const known = Object.keys(file.terminals);
  if (base.terminal !== undefined && !known.includes(base.terminal))
    findings.add(
      source.place([...path, 'base', 'terminal']),
      'unknown-id',
      unknownId(kinds.terminal, base.terminal, known),
    );
}

/** What goes between terminals needs two of them and never comes to a scene; what rolls is not grounded. */
function checkKind(
  entry: UnitEntry,
  path: Path,
  file: TransportFile,
  source: Source,
  findings: Findings,
): void {
  const { kind, purposes = [] } = entry;
  if (terminalKinds.includes(kind)) {
    const scene = purposes.indexOf('scene');
    if (scene >= 0) findings.add(source.place([...path, 'purposes', scene]), 'unit-scene', { kind });
    if (Object.keys(file.terminals).length < 2)
      findings.add(source.place([...path, 'kind']), 'unit-terminals', { kind });
  }
  if (!flyingKinds.includes(kind) && (entry.grounded ?? 0) > 0)
    findings.add(source.place([...path, 'grounded']), 'unit-grounded', { kind });
}

/** Somebody must have room, and as many as it leaves for. */
function checkPlaces(
  { capacity, least = 1 }: UnitEntry,
  path: Path,
  source: Source,
  findings: Findings,
): void {
  if (capacity === undefined) return;
  const places = capacity.red + capacity.yellow + capacity.green;
  if (places === 0) findings.add(source.place([...path, 'capacity']), 'unit-places');
  else if (least > places) {
    const names = { sv: 'least högst lika med antalet platser', en: 'least at most the places' };
    findings.add(source.place([...path, 'least']), 'bounds-order', { low: least, high: places, names });
  }
}

/** Second look at a transport file whose shape is right. */
export function checkTransport(file: TransportFile, source: Source, findings: Findings): void {
  const entries = Object.entries(file.units);
  if (file.id === onlyRoad && entries.length > 0)
    findings.add(source.place(['units'], 'key'), 'road-alone', { id: onlyRoad });
  for (const [id, entry] of entries) {
    const path: Path = ['units', id];
    checkBase(entry, path, file, source, findings);
    checkKind(entry, path, file, source, findings);
    checkPlaces(entry, path, source, findings);
    const marks = { source, path: [...path, 'grades'], marks: entry.grades };
    checkMarks({ ...marks, fields: figuresOf(entry), sources: file.sources }, findings);
  }
  const fields = ['roadLeg.detour', 'roadLeg.speed'];
  checkMarks({ source, path: ['grades'], marks: file.grades, fields, sources: file.sources }, findings);
}

/** Hospitals that units stand at must exist in every system of the study, and positions lie on its map. */
export function checkTransportAgainst(
  { transport, source }: { readonly transport: Transport; readonly source: Source },
  systems: readonly System[],
  findings: Findings,
): void {
  for (const { bounds, hospitals, id: system } of systems) {
    const known = hospitals.map(({ id }) => id);
    for (const { id, base } of transport.units) {
      const path: Path = ['units', id, 'base'];
      if ('hospital' in base && !known.includes(base.hospital))
        findings.add(
          source.place([...path, 'hospital']),
          'unknown-id',
          unknownId(kinds.hospital, base.hospital, known),
        );
      if (!('at' in base)) continue;
      const { latitude, longitude } = base.at;
      const isInside =
        latitude >= bounds.south &&
        latitude <= bounds.north &&
        longitude >= bounds.west &&
        longitude <= bounds.east;
      if (!isInside)
        findings.add(source.place([...path, 'at']), 'outside-bounds', {
          latitude,
          longitude,
          ...bounds,
          system,
        });
    }
  }
}
