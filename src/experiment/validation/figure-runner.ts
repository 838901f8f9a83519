import type { Cell } from '../../domain/plan.ts';
import type { ObservedFigure } from '../../domain/validation.ts';
import { begin } from '../../model/history.ts';
import { openIncident, runToMinute } from '../../model/runner.ts';
import { Course } from '../../model/trace/course.ts';
import { describeFailure, type Failure, type Task, type TaskResult } from '../evaluate.ts';

/** An event as a worker needs it. */
export interface EventLoad {
  readonly cell: Cell;
  readonly figures: readonly ObservedFigure[];
}

/** All that a worker is sent, once: the events under their ids. */
export interface ValidationLoad {
  readonly seed: string;
  readonly events: Readonly<Record<string, EventLoad>>;
}

type Run = (replication: number, into: Float64Array, at: number) => void;

/** Opens an event: what runs one replication and writes the value of each figure. */
export function openFigures({ cell, figures }: EventLoad, seed: string): Run {
  const incident = openIncident(cell, seed);
  const course = new Course(incident, figures);
  return (replication, into, at) => {
    begin(incident, replication, true);
    course.watch((minute) => runToMinute(incident, minute), into, at);
  };
}

/** Opens the function that does tasks: values of replications `from` to `to` − 1, `[(replication − from) * figures + figure]`. */
export function openFigureEvaluator(load: ValidationLoad): (task: Task) => TaskResult {
  const opened = new Map<string, Run>();
  return ({ scenario, from, to }): Float64Array<ArrayBuffer> | Failure => {
    const event = load.events[scenario];
    const place = { plan: event?.cell.plan.id ?? '-', replication: from };
    try {
      if (event === undefined) throw new RangeError(`there is no event ${scenario}`);
      const run = opened.get(scenario) ?? openFigures(event, load.seed);
      opened.set(scenario, run);
      const values = new Float64Array((to - from) * event.figures.length);
      for (let replication = from; replication < to; replication += 1) {
        place.replication = replication;
        run(replication, values, (replication - from) * event.figures.length);
      }
      return values;
    } catch (error) {
      opened.delete(scenario);
      return describeFailure(error, event === undefined ? [] : [event.cell], load.seed, place);
    }
  };
}
