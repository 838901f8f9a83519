/**
 * Usage: memory.ts REPLICATIONS BATCHES, with a young generation large enough that nothing is collected. Work = MB of JS
 * heap allocated by a batch of MCI-20.
 */
import { answersOf, mci20 } from '../workloads/mci-20.ts';
import { numbers, printBatches } from './batches.ts';

const [replications = 50, batches = 6] = numbers;
const run = mci20();
let sum = 0;
printBatches(batches, (number) => {
  const before = process.memoryUsage().heapUsed;
  for (let one = 0; one < replications; one++) sum += answersOf(run, number * replications + one).edRed;
  return { work: (process.memoryUsage().heapUsed - before) / 2 ** 20, answers: [sum] };
});
