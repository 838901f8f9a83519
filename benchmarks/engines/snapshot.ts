/** Usage: snapshot.ts WHICH BATCHES, WHICH = mci-20 or national. Work = snapshots taken and restored; answers = their MB. */
import { mci20 } from '../workloads/mci-20.ts';
import { openNational, type Restorable } from '../workloads/national.ts';
import { printBatches } from './batches.ts';

const header = { engine: 'benchmark', plan: 'mci-20' };
const [which = 'mci-20', batches = '8'] = process.argv.slice(2);

function openMci20(): Restorable {
  const run = mci20();
  run.begin(0);
  run.machine.run(200);
  return {
    snapshot: () => run.machine.snapshot(header),
    restore: (snapshot) => run.machine.restore(snapshot, header),
  };
}

const run = which === 'national' ? await openNational() : openMci20();
if (run !== null) {
  const times = 100;
  printBatches(Number(batches), () => {
    let bytes = 0;
    for (let one = 0; one < times; one++) {
      const snapshot = run.snapshot();
      run.restore(snapshot);
      bytes = snapshot.length;
    }
    return { work: times, answers: [bytes / 2 ** 20] };
  });
}
