import type { Terminal, Transport, TransportKind, TransportUnit } from '../../domain/resources/transport.ts';
import { overlay } from '../reading/overlay.ts';
import { byId, openFile, type Session } from '../reading/session.ts';
import type { Source } from '../reading/source.ts';
import { checkTransport } from '../resources/transport/check.ts';
import { kindTitles, type UnitFigures, usualFigures, usualRoadLeg } from '../resources/transport/defaults.ts';
import { transportProvenance } from '../resources/transport/figures.ts';
import { transportFile, type UnitEntry } from '../schemas/transport.ts';
import { checkShape } from '../shape.ts';

/** A transport file as data, and the file it came from. */
export interface ReadTransport {
  readonly transport: Transport;
  readonly source: Source;
}

function baseOf({ base }: UnitEntry): TransportUnit['base'] {
  if (base.at !== undefined) return { at: base.at };
  return base.hospital === undefined ? { terminal: base.terminal ?? '' } : { hospital: base.hospital };
}

/** What units of a kind usually have, without how well each figure is known. */
function usualOf(kind: TransportKind): UnitFigures {
  const usual = usualFigures[kind];
  return {
    count: usual.count.value,
    busy: usual.busy.value,
    busyFor: usual.busyFor.value,
    decision: usual.decision.value,
    packaging: usual.packaging.value,
    handover: usual.handover.value,
    turnaround: usual.turnaround.value,
    least: usual.least.value,
    stops: usual.stops.value,
    grounded: usual.grounded.value,
    mishapFactor: usual.mishapFactor.value,
    speed: usual.speed.value,
    capacity: usual.capacity.value,
    notice: usual.notice.value,
    orderedBy: usual.orderedBy.value,
    load: usual.load.value,
    purposes: usual.purposes.value,
    escort: usual.escort.value,
  };
}

/** A unit with what its file says, else what its kind usually has. */
function unitOf(
  id: string,
  { grades: _, base: __, title, kind, ...written }: UnitEntry,
  base: TransportUnit['base'],
) {
  const unit: TransportUnit = {
    id,
    title: title ?? kindTitles[kind],
    kind,
    base,
    ...usualOf(kind),
    ...written,
  };
  const places = unit.capacity.red + unit.capacity.yellow + unit.capacity.green;
  return { ...unit, least: Math.min(unit.least, Math.max(1, places)) };
}

/** Reads what moves people beside the road ambulances. Undefined when something in it is wrong. */
export function readTransport(session: Session, path: string): ReadTransport | undefined {
  const { findings } = session;
  const before = findings.count;
  const plain = openFile(session, path, 'transport/1');
  if (plain === undefined) return undefined;
  const changes = session.settings.changesFor('transport', plain);
  const source = overlay(plain, changes);
  const file = checkShape(source, transportFile, findings);
  if (file === undefined) return undefined;
  checkTransport(file, source, findings);
  if (findings.count > before) return undefined;
  const { id, owner = '', roadLeg } = file;
  const { title = { sv: `Transporter ${id}`, en: `Transport ${id}` } } = file;
  const units = Object.entries(file.units).map(([unit, entry]) => unitOf(unit, entry, baseOf(entry)));
  const terminals = Object.entries(file.terminals).map(([one, rest]): Terminal => ({ id: one, ...rest }));
  const transport: Transport = {
    id,
    owner,
    title,
    units: units.sort(byId),
    terminals: terminals.sort(byId),
    roadLeg: {
      detour: roadLeg.detour ?? usualRoadLeg.detour.value,
      speed: roadLeg.speed ?? usualRoadLeg.speed.value,
    },
    provenance: transportProvenance(file, changes),
  };
  return { transport, source };
}
