import { spawn } from 'node:child_process';
import { note } from './line.ts';

/** A program that does a workload in batches and prints a JSON line for each: see `Batch`. */
export interface Engine {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** What an engine prints after a batch. */
export interface Batch {
  /** Model events or replications done. */
  readonly work: number;
  /** CPU seconds it took: on a shared machine, what the engine itself used. */
  readonly seconds: number;
  readonly answers: readonly number[];
}

/** Runs a program to its end and answers what it printed; rejects when it fails. */
export function outputOf(
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    let errors = '';
    child.stdout.on('data', (text) => {
      output += text;
    });
    child.stderr.on('data', (text) => {
      errors += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}: ${errors.slice(-2_000)}`));
    });
  });
}

/** One process of an engine: its batches. */
export async function batchesOf({ command, args }: Engine): Promise<Batch[]> {
  const output = await outputOf(command, args);
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Batch);
}

/** Answers that an engine must give before it is timed. */
export interface Golden {
  readonly name: string;
  readonly value: number;
  /** Standard error of the value, and standard deviation of one batch's unit of work. */
  readonly error: number;
  readonly deviation: number;
  /** Units of the deviation in one unit of work: replications in a replication, customers in an event. */
  readonly samplesPerWork: number;
}

/** @throws Error when a mean over all batches is further than five standard errors from the golden answer. */
export function checkAnswers(engine: string, batches: readonly Batch[], golden: readonly Golden[]): void {
  const work = batches.reduce((sum, batch) => sum + batch.work, 0);
  for (const [at, { name, value, error, deviation, samplesPerWork }] of golden.entries()) {
    const mean = batches.reduce((sum, batch) => sum + batch.work * batch.answers[at]!, 0) / work;
    const tolerance = 5 * Math.hypot(error, deviation / Math.sqrt(work * samplesPerWork));
    if (!(Math.abs(mean - value) <= tolerance)) {
      throw new Error(
        `${engine}: ${name} is ${mean.toFixed(3)}, expected ${value} ± ${tolerance.toFixed(3)}`,
      );
    }
  }
}

/** Work a second in the best half of a process's batches: the first ones warm up. */
function rateOf(batches: readonly Batch[]): number {
  const rates = batches.map(({ work, seconds }) => work / seconds).toSorted((one, other) => other - one);
  const best = rates.slice(0, Math.ceil(rates.length / 2));
  return best.reduce((sum, rate) => sum + rate, 0) / best.length;
}

/**
 * Rates of every engine, one a round. In a round each engine runs once, in a process of its own, in turning order, so that
 * whatever else the machine does falls on all alike. The answers of all rounds are checked; a wrong engine is not timed.
 */
export async function interleave(
  engines: readonly Engine[],
  rounds: number,
  golden: readonly Golden[],
): Promise<readonly (readonly number[])[]> {
  const rates = engines.map((): number[] => []);
  for (const engine of engines) checkAnswers(engine.name, await batchesOf(engine), golden);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < engines.length; turn++) {
      const at = (turn + round) % engines.length;
      const batches = await batchesOf(engines[at]!);
      checkAnswers(engines[at]!.name, batches, golden);
      rates[at]!.push(rateOf(batches));
    }
  }
  return rates;
}

/** Says once that a peer is missing and how to get it. */
export function missing(peer: string, how: string): null {
  note(`bench: ${peer} is missing, so there is no ratio to it. To install it: ${how}`);
  return null;
}
