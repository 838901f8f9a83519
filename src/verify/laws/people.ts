import { flag } from '../../model/columns.ts';
import type { Incident } from '../../model/incident.ts';
import { threeOutcomes } from '../../model/stock.ts';

/** Casualties of a finished incident for whom minutes run backwards: reached, treated or dead before they were hurt or free. */
export function outOfOrder(incident: Incident): readonly number[] {
  const { injured, released, arrived, teamed, definitive, died } = incident.state;
  return everybody(incident).filter(
    (casualty) =>
      !(
        injured[casualty]! <= released[casualty]! &&
        released[casualty]! <= arrived[casualty]! &&
        released[casualty]! <= teamed[casualty]! &&
        released[casualty]! <= definitive[casualty]! &&
        injured[casualty]! <= died[casualty]!
      ),
  );
}

/**
 * Casualties of a finished incident who break D0 ≤ D1 ≤ D2: dead when treated at once but alive with free flow, or dead
 * with free flow but alive in the run. Whom nobody has reached by the horizon is not yet closed and is left out of the
 * second.
 */
export function betterThanFreeFlow(incident: Incident): readonly number[] {
  return everybody(incident).filter((casualty) => {
    const { atOnce, withFreeFlow, inTheRun } = threeOutcomes(incident, casualty);
    const isClosed = incident.state.definitive[casualty]! < Infinity || inTheRun;
    const isMarked = (incident.state.flags[casualty]! & flag.unsalvageable) !== 0;
    return (atOnce && !withFreeFlow) || (withFreeFlow && isClosed && !inTheRun) || isMarked !== atOnce;
  });
}

function everybody({ casualties }: Incident): readonly number[] {
  return Array.from({ length: casualties }, (_, casualty) => casualty);
}
