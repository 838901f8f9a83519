import type { AbroadKind } from '../../domain/resources/abroad.ts';
import type { CoordinationAlarm, CoordinationLevel } from '../../domain/resources/coordination.ts';
import type { Minutes } from '../../domain/time.ts';
import type { CoordinationEvent } from '../../domain/trace.ts';
import type { Incident } from '../incident.ts';
import type { CoordinationWitness } from './witness.ts';

/** Levels asked, declined, in force and left, and alarms, told as they pass. */
export class CoordinationWatch implements CoordinationWitness {
  private readonly incident: Incident;
  private readonly tell: (event: CoordinationEvent) => void;

  constructor(incident: Incident, tell: (event: CoordinationEvent) => void) {
    this.incident = incident;
    this.tell = tell;
  }

  levelAsked(level: number, load: number): void {
    const known = Number.isFinite(load) ? load : null;
    this.tell({ kind: 'level-asked', minute: this.incident.now, level: this.level(level), load: known });
  }

  levelDeclined(level: number, region: number): void {
    const event = { level: this.level(level), region: this.region(region) };
    this.tell({ kind: 'level-declined', minute: this.incident.now, ...event });
  }

  levelInForce(level: number): void {
    const hospitals = this.incident.inForce.reachable().length;
    this.tell({ kind: 'level-in-force', minute: this.incident.now, level: this.level(level), hospitals });
  }

  levelLeft(level: number): void {
    this.tell({ kind: 'level-left', minute: this.incident.now, level: this.level(level) });
  }

  alarmRaised(alarm: CoordinationAlarm, region: number, from: Minutes): void {
    const about = { alarm, region: region < 0 ? null : this.region(region), inForceFrom: from };
    this.tell({ kind: 'coordination-alarm', minute: this.incident.now, ...about });
  }

  abroadAsked(at: number, care: AbroadKind, waiting: number): void {
    const { now, state, setting } = this.incident;
    const { level, rule } = setting.abroad!.levels[at]!;
    const inForceFrom = state.abroadFrom[at]!;
    const offered = rule.places.reduce((sum, { offers }) => sum + offers[care], 0);
    const flightsFrom = inForceFrom + rule.prepares;
    const about = { level, care, waiting, offered, inForceFrom, flightsFrom };
    this.tell({ kind: 'abroad-asked', minute: now, ...about });
  }

  private level(index: number): CoordinationLevel {
    return this.incident.compiled.coordination!.levels[index]!.level;
  }

  private region(index: number): string {
    return this.incident.cell.system.regions[index]!.id;
  }
}
