import { inlineMore } from '../../src/kernel/inlining.ts';
import type { NetworkRun } from '../../src/kernel/network.ts';
import { answersOf, mci20 } from '../workloads/mci-20.ts';

/** A range of replications of MCI-20. */
export interface Task {
  readonly first: number;
  readonly replications: number;
}

let run: NetworkRun | undefined;

/** Runs a task and answers two numbers a replication: what a worker does. */
export function runTask({ first, replications }: Task): Float64Array {
  if (run === undefined) {
    inlineMore();
    run = mci20();
  }
  const answers = new Float64Array(2 * replications);
  for (let one = 0; one < replications; one++) {
    const { edRed, definitiveRed } = answersOf(run, first + one);
    answers.set([edRed, definitiveRed], 2 * one);
  }
  return answers;
}
