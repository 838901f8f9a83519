import { isInflow } from '../../domain/scenario.ts';
import type { SystemEvent } from '../../domain/trace.ts';
import { scalar } from '../columns.ts';
import { lastReceived, reportAt, reported } from '../command/picture.ts';
import type { Incident } from '../incident.ts';

const doors = ['open', 'closed-to-red', 'closed', 'lost'] as const;
const lostDoor = doors.indexOf('lost');

/** What is settled before the incident begins: when the region and each hospital are alarmed. */
export function alarms({ setting, parameters, cell }: Incident): SystemEvent[] {
  const { horizon } = cell.scenario;
  const bySite = setting.sites
    .filter((site) => !isInflow(site))
    .map(
      ({ id, starts }): SystemEvent => ({
        kind: 'alarm',
        minute: starts + parameters.regionAlarmAfter,
        site: id,
      }),
    );
  const byHospital = setting.hospitals.map(
    ({ id }, at): SystemEvent => ({ kind: 'hospital-alarm', minute: setting.alarm[at]!, hospital: id }),
  );
  return [...bySite, ...byHospital].filter(({ minute }) => minute <= horizon);
}

/** Sites, command and hospitals, compared after every happening with how they were before. */
export class SystemWatch {
  private readonly incident: Incident;
  private readonly tell: (event: SystemEvent) => void;
  private readonly command: Int32Array;
  private readonly doors: Uint8Array;
  private readonly written: Float64Array;
  private isKeyInForce = false;

  constructor(incident: Incident, tell: (event: SystemEvent) => void) {
    const { state, setting } = incident;
    this.incident = incident;
    this.tell = tell;
    this.command = state.command.slice();
    this.doors = state.doorClosed.slice();
    this.written = new Float64Array(setting.hospitals.length).fill(-Infinity);
  }

  look(): void {
    const { state, setting, now } = this.incident;
    const inForce = state.scalars[scalar.keyInForce] === 1;
    for (let site = 0; site < setting.sites.length; site++) {
      if (state.command[site] === this.command[site]) continue;
      this.command[site] = state.command[site]!;
      this.tell({ kind: 'first-ambulance', minute: now, site: setting.sites[site]!.id });
    }
    if (inForce && !this.isKeyInForce) this.tell({ kind: 'key-in-force', minute: now });
    this.isKeyInForce = inForce;
    for (let hospital = 0; hospital < setting.hospitals.length; hospital++) this.lookAt(hospital);
  }

  private lookAt(hospital: number): void {
    const { state, setting, now } = this.incident;
    const { id } = setting.hospitals[hospital]!;
    const written = state.reports[reportAt(hospital, lastReceived) + reported.written]!;
    const door = state.lost[hospital] === 1 ? lostDoor : state.doorClosed[hospital]!;
    if (written !== this.written[hospital]) {
      this.written[hospital] = written;
      this.tell({ kind: 'report', minute: now, hospital: id, ageMinutes: now - written });
    }
    if (door === this.doors[hospital]) return;
    this.doors[hospital] = door;
    this.tell({ kind: 'door', minute: now, hospital: id, door: doors[door]! });
  }
}
