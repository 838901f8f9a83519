/**
 * Usage: war.ts BATCHES: one replication of the war with 5 000 casualties a batch, without its no-incident twin. Work =
 * replications; answers = happenings, and the most memory that the process has had so far, in MB.
 */
import { begin } from '../../src/model/history.ts';
import { openIncident, runToHorizon } from '../../src/model/runner.ts';
import { warCell } from '../workloads/war.ts';
import { numbers, printBatches } from './batches.ts';

const [batches = 6] = numbers;
const incident = openIncident(await warCell(), 'fordela');
printBatches(batches, (replication) => {
  begin(incident, replication, true);
  runToHorizon(incident);
  return { work: 1, answers: [incident.machine.happenings, process.resourceUsage().maxRSS / 1_024] };
});
