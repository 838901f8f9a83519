import type { Cell } from '../../../src/domain/plan.ts';
import type { Transport, TransportKind, TransportUnit } from '../../../src/domain/resources/transport.ts';
import { terminalKinds } from '../../../src/domain/resources/transport.ts';

/** A unit that is always ready, unless wishes say otherwise. */
export function unitOf(id: string, kind: TransportKind, wishes: Partial<TransportUnit> = {}): TransportUnit {
  return {
    id,
    title: { sv: id, en: id },
    kind,
    base: { at: { latitude: 60.0, longitude: 2.0 } },
    count: 1,
    speed: 230,
    capacity: { red: 1, yellow: 0, green: 0 },
    notice: { day: 10, night: 15 },
    grounded: 0,
    busy: 0,
    busyFor: 90,
    orderedBy: 'region',
    decision: 0,
    load: 10,
    packaging: 30,
    handover: 10,
    turnaround: 20,
    least: 1,
    stops: 1,
    purposes: terminalKinds.includes(kind) ? ['transfer'] : ['scene', 'transfer'],
    escort: 'own',
    mishapFactor: 1,
    ...wishes,
  };
}

/** A transport file of some units. */
export function transportOf(
  units: readonly TransportUnit[],
  terminals: Transport['terminals'] = [],
): Transport {
  const title = { sv: 'Prov', en: 'Trial' };
  return { id: 'trial', owner: 'test', title, units, terminals, roadLeg: { detour: 1.28, speed: 60 } };
}

/** The cell with units beside its ambulances. */
export function withUnits(
  cell: Cell,
  units: readonly TransportUnit[],
  terminals: Transport['terminals'] = [],
): Cell {
  return { ...cell, plan: { ...cell.plan, transport: transportOf(units, terminals) } };
}
