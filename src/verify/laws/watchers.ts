import { code as category } from '../../domain/triage.ts';
import { flag, scalar, stage } from '../../model/columns.ts';
import { hospitalPools, pool } from '../../model/departments.ts';
import { begin } from '../../model/history.ts';
import type { Incident } from '../../model/incident.ts';

/** A law of one incident: looked at after happenings, then asked how often it was broken. */
export interface Watch {
  look(): void;
  broken(): number;
}

export type Watcher = (incident: Incident) => Watch;

/** Runs a replication to the horizon and looks after every happening. Gives how often each law was broken. */
export function watch(incident: Incident, watchers: readonly Watcher[], replication = 0): readonly number[] {
  const watches = watchers.map((watcher) => watcher(incident));
  begin(incident, replication, true);
  incident.machine.observe = () => {
    for (const one of watches) one.look();
  };
  incident.machine.run(incident.cell.scenario.horizon);
  return watches.map((one) => one.broken());
}

/** Every casualty is in exactly one stage, the dead stay dead, and the living are those who have not died. */
export const oneStageEach: Watcher = (incident) => {
  const dead = new Set<number>();
  let broken = 0;
  return {
    look() {
      const { stages } = incident.state;
      for (let casualty = 0; casualty < incident.casualties; casualty++) {
        const at = stages[casualty]!;
        if (at > stage.dead || (dead.has(casualty) && at !== stage.dead)) broken++;
        if (at === stage.dead) dead.add(casualty);
      }
    },
    broken: () => broken + Math.abs(incident.casualties - dead.size - incident.state.scalars[scalar.living]!),
  };
};

/** Units that somebody holds, by pool. Burn intensive care is held without a slot, so it is taken as used. */
function heldUnits(incident: Incident): Int32Array {
  const { machine, compiled } = incident;
  const { inUse } = machine.columns.views;
  const held = new Int32Array(inUse.length);
  for (let slot = 0; slot < machine.held.length; slot++) {
    for (let kind = 0; kind < hospitalPools.length + 3; kind++) {
      const at = machine.poolOf(kind, slot);
      const isHeld = ((machine.held[slot]! >> kind) & 1) === 1;
      if (isHeld && machine.waitingAt[slot] !== at) held[at]!++;
    }
  }
  for (let hospital = 0; hospital < incident.setting.hospitals.length; hospital++) {
    held[compiled.poolKinds[pool.ward]!.base + hospital]! += incident.state.inWard[hospital]!;
    const burn = compiled.poolKinds[pool.burnIcu]!.base + hospital;
    held[burn] = inUse[burn]!;
  }
  return held;
}

/** Units in use are exactly what somebody holds and never negative; looked at every hundredth happening. */
export const unitsAreHeld: Watcher = (incident) => {
  let looks = 0;
  let broken = 0;
  return {
    look() {
      if (looks++ % 100 !== 0) return;
      const held = heldUnits(incident);
      const { inUse, waiting } = incident.machine.columns.views;
      for (let at = 0; at < inUse.length; at++) {
        if (inUse[at]! < 0 || waiting[at]! < 0 || inUse[at] !== held[at]) broken++;
      }
    },
    broken: () => broken,
  };
};

/** Nobody is in two vehicles, and whoever is aboard one knows it. */
export const oneVehicleEach: Watcher = (incident) => {
  let broken = 0;
  return {
    look() {
      const { aboard, carrier } = incident.state;
      const seen = new Set<number>();
      const { vehicles, others, seats } = incident.setting;
      for (let seat = 0; seat < seats; seat++) {
        const casualty = aboard[seat]!;
        if (casualty < 0) continue;
        const last = others.findLastIndex(({ seatFrom }) => seatFrom <= seat);
        const vehicle = last < 0 ? seat >> 1 : vehicles.length + last;
        if (seen.has(casualty) || carrier[casualty] !== vehicle) broken++;
        seen.add(casualty);
      }
    },
    broken: () => broken,
  };
};

const cleanStages: readonly number[] = [
  stage.resuscitation,
  stage.emergency,
  stage.minor,
  stage.theatre,
  stage['intensive-care'],
  stage.ward,
];

/** Nobody contaminated is treated in a clean department. */
export const cleanDepartments: Watcher = (incident) => {
  let broken = 0;
  return {
    look() {
      const { flags, stages } = incident.state;
      for (let casualty = 0; casualty < incident.casualties; casualty++) {
        const isContaminated = (flags[casualty]! & flag.contaminated) !== 0;
        if (isContaminated && cleanStages.includes(stages[casualty]!)) broken++;
      }
    },
    broken: () => broken,
  };
};

/** Blood, antidote and doses never go below nothing. */
export const stocksLast: Watcher = (incident) => {
  let broken = 0;
  return {
    look() {
      const { blood, antidote, doses } = incident.state;
      for (const stock of [blood, antidote, doses]) for (const left of stock) if (left < 0) broken++;
    },
    broken: () => broken,
  };
};

/** As command believes, nobody fewer than none is on the way to a hospital, of any tag, and no more than it has sent there. */
export const ownDispatches: Watcher = (incident) => {
  const { picture, setting } = incident;
  let broken = 0;
  return {
    look() {
      for (let hospital = 0; hospital < setting.hospitals.length; hospital++) {
        for (let tag = category.red; tag <= category.green; tag++) {
          const onTheWay = picture.committed(hospital, tag);
          if (onTheWay < 0 || onTheWay > picture.sent(hospital, tag)) broken++;
        }
      }
    },
    broken: () => broken,
  };
};
