import { code, kindSpan } from '../happenings.ts';
import type { Incident } from '../incident.ts';

/** Kinds of things that come back to a hospital, in the `subject` of the happening beside the hospital. */
export const restored = { door: 0, escort: 1 } as const;

/** Plans that a hospital gets something back: its department opens, or an escort returns. */
export function planRestored(
  incident: Incident,
  hospital: number,
  minutes: number,
  what: keyof typeof restored,
): void {
  const { machine } = incident;
  const order = 2 ** 33 + hospital * 2 + restored[what];
  const slot = machine.enter(0, order + incident.machine.happenings * 2 ** -20);
  machine.kind[slot] = code.hospitalRestored;
  machine.subject[slot] = slot;
  machine.place[slot] = hospital;
  machine.cls[slot] = restored[what];
  machine.tie[slot] = code.hospitalRestored * kindSpan + machine.order[slot]!;
  machine.plan(slot, minutes);
}
