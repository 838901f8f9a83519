import type { UnitEvent } from '../../domain/trace.ts';
import { pool } from '../departments.ts';
import type { Incident } from '../incident.ts';
import { vehicleState } from '../scene/stretcher.ts';
import { isGrounded, minutesUntilMoving, slotOfOther } from '../transport/availability.ts';
import { nameOfHospital, nameOfUnit } from './naming.ts';

/** Aircraft, buses and trains, compared after every happening with how they were before. */
export class UnitWatch {
  private readonly incident: Incident;
  private readonly tell: (event: UnitEvent) => void;
  private readonly states: Uint8Array;
  /** By unit, at its first vehicle: whether it has been told that weather keeps it on the ground. */
  private readonly grounded: Uint8Array;

  constructor(incident: Incident, tell: (event: UnitEvent) => void) {
    const { state, setting } = incident;
    this.incident = incident;
    this.tell = tell;
    this.states = state.idle.slice(setting.vehicles.length);
    this.grounded = new Uint8Array(setting.others.length);
  }

  look(): void {
    const { setting, state } = this.incident;
    const isWanted = setting.others.length > 0 && this.isAnybodyWaiting();
    for (let other = 0; other < setting.others.length; other++) {
      const now = state.idle[setting.vehicles.length + other]!;
      if (this.states[other] === vehicleState.idle && now === vehicleState.busy) this.leaves(other);
      this.states[other] = now;
      if (isWanted && setting.others[other]!.lead === other) this.lookAtWeather(other);
    }
  }

  private isAnybodyWaiting(): boolean {
    const { state, machine, compiled } = this.incident;
    const list = compiled.poolKinds[pool.transferList]!.base;
    return state.toLeave.some((left) => left > 0) || machine.columns.views.waiting[list]! > 0;
  }

  private leaves(other: number): void {
    const { state, setting, machine } = this.incident;
    const site = state.serves[setting.vehicles.length + other]!;
    const hospital = machine.place[slotOfOther(this.incident, other)]!;
    this.say(other, {
      does: site >= 0 ? 'called' : 'fetches',
      to: site >= 0 ? setting.sites[site]!.id : nameOfHospital(this.incident, hospital),
      noticeMinutes: minutesUntilMoving(this.incident, other),
    });
  }

  private lookAtWeather(other: number): void {
    const isDown = isGrounded(this.incident, other, this.incident.now);
    if (isDown === (this.grounded[other] === 1)) return;
    this.grounded[other] = isDown ? 1 : 0;
    this.say(other, { does: isDown ? 'grounded' : 'flies-again', to: null, noticeMinutes: null });
  }

  private say(other: number, own: Pick<UnitEvent, 'does' | 'to' | 'noticeMinutes'>): void {
    const { unit } = this.incident.setting.others[other]!;
    const { base } = unit;
    const isWeather = own.to === null;
    this.tell({
      kind: 'unit',
      minute: this.incident.now,
      unit: isWeather ? unit.id : nameOfUnit(this.incident, other),
      mode: unit.kind,
      base:
        'at' in base
          ? `${base.at.latitude} ${base.at.longitude}`
          : 'hospital' in base
            ? base.hospital
            : base.terminal,
      ...own,
    });
  }
}
