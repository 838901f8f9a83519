/** Usage: mci-20.ts REPLICATIONS BATCHES. */
import { answersOf, mci20 } from '../workloads/mci-20.ts';
import { numbers, printBatches } from './batches.ts';

const [replications = 50, batches = 8] = numbers;
const run = mci20();
printBatches(batches, (number) => {
  let edRed = 0;
  let definitiveRed = 0;
  for (let one = 0; one < replications; one++) {
    const answers = answersOf(run, number * replications + one);
    edRed += answers.edRed / replications;
    definitiveRed += answers.definitiveRed / replications;
  }
  return { work: replications, answers: [edRed, definitiveRed] };
});
