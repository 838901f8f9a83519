/** Usage: mm1.ts CUSTOMERS BATCHES. */
import { eventsPerCustomer, mm1 } from '../workloads/mm1.ts';
import { numbers, printBatches } from './batches.ts';

const [customers = 100_000, batches = 8] = numbers;
const run = mm1(customers);
printBatches(batches, (number) => {
  run.toEnd(number);
  return { work: eventsPerCustomer * customers, answers: [run.mean('stay')] };
});
