import { inlineMore } from '../../src/kernel/inlining.ts';

/** Does `batches` batches and prints a line for each (see `Batch` in engine.ts). `batch` answers its work and answers. */
export function printBatches(
  batches: number,
  batch: (number: number) => { readonly work: number; readonly answers: readonly number[] },
): void {
  inlineMore();
  for (let number = 0; number < batches; number++) {
    const began = process.cpuUsage();
    const { work, answers } = batch(number);
    const { user, system } = process.cpuUsage(began);
    process.stdout.write(`${JSON.stringify({ work, seconds: (user + system) / 1e6, answers })}\n`);
  }
}

/** Whole numbers of the command line. */
export const numbers = process.argv.slice(2).map(Number);
