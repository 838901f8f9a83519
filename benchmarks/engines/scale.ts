/** Usage: scale.ts CASUALTIES REPLICATIONS BATCHES: MCI-20 with all of it scaled. Work = happenings. */
import { casualties, mci20 } from '../workloads/mci-20.ts';
import { numbers, printBatches } from './batches.ts';

const [people = 1_000, replications = 10, batches = 6] = numbers;
const run = mci20({ scale: people / casualties });
printBatches(batches, (number) => {
  let work = 0;
  for (let one = 0; one < replications; one++) {
    run.toEnd(number * replications + one);
    work += run.machine.happenings;
  }
  return { work, answers: [] };
});
