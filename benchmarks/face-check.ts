import { fileURLToPath } from 'node:url';
import { measureIds } from '../src/domain/measures.ts';
import type { Study } from '../src/domain/plan.ts';
import { openRunner } from '../src/model/runner.ts';
import { loadStudy } from '../src/scenario/load.ts';

/**
 * The face check: the built model against the targets of the casualty model (sections 2, 3 and 5), Stockholm, all keys.
 * Prints the table that stands in docs/explanation/face-check.md. `npm run face -- [replications]`.
 */

/** Shares that the casualty model aims at; from – to. */
const redTargets: Readonly<Record<string, readonly [number, number]>> = {
  'face-violence-40': [0.35, 0.45],
  'bombing-open': [0.1, 0.15],
  'bombing-confined': [0.2, 0.3],
  'face-bus-60': [0.12, 0.18],
  'burns-metropolitan-night': [0.2, 0.24],
};
const deathTargets: Readonly<Record<string, readonly [number, number]>> = {
  'face-violence-40': [0.02, 0.06],
  'bombing-open': [0.005, 0.02],
  'burns-metropolitan-night': [0.03, 0.06],
};
/** inTimeRed in the numerical trial: nearest, proportional, least time, all to the trauma centre. A sanity range only. */
const trial: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'face-violence-40': { nearest: 0.41, proportional: 0.7, 'least-time': 0.72, 'trauma-centre': 0.69 },
  'bombing-confined': { nearest: 0.13, proportional: 0.49, 'least-time': 0.5, 'trauma-centre': 0.31 },
  'bombing-open': { nearest: 0.3, proportional: 0.75, 'least-time': 0.76, 'trauma-centre': 0.51 },
};

interface Means {
  readonly of: (measure: string) => number;
}

/** Means over replications of one scenario under each plan. */
function meansOf(study: Study, scenario: string, replications: number): Means[] {
  const cells = study.cells.filter((cell) => cell.scenario.id === scenario);
  const runner = openRunner(cells, 'fordela');
  const sums = cells.map(() => new Float64Array(measureIds.length));
  const counts = cells.map(() => new Float64Array(measureIds.length));
  const row = new Float64Array(measureIds.length);
  for (let replication = 0; replication < replications; replication++) {
    for (let plan = 0; plan < cells.length; plan++) {
      runner.run(plan, replication, row, 0);
      for (const [at, value] of row.entries()) {
        if (Number.isNaN(value)) continue;
        sums[plan]![at]! += value;
        counts[plan]![at]!++;
      }
    }
  }
  return cells.map((_, plan) => ({
    of: (measure) => {
      const at = (measureIds as readonly string[]).indexOf(measure);
      return sums[plan]![at]! / counts[plan]![at]!;
    },
  }));
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function verdict(value: number, target: readonly [number, number] | undefined): string {
  if (target === undefined) return 'no target';
  const isInside = value >= target[0] && value <= target[1];
  return `target ${percent(target[0])}–${percent(target[1])}: ${isInside ? 'inside' : 'MISSED'}`;
}

async function main(): Promise<void> {
  const replications = Number(process.argv[2] ?? 100);
  const study = await loadStudy(
    fileURLToPath(new URL('../scenarios/studies/face-check.yaml', import.meta.url)),
  );
  console.log(`Face check, ${replications} replications, seed fordela\n`);
  for (const { id } of study.scenarios) {
    const means = meansOf(study, id, replications);
    const first = means[0]!;
    const red = first.of('needRed') / first.of('casualties');
    console.log(`## ${id}\n\nRed need by START: ${percent(red)} (${verdict(red, redTargets[id])})\n`);
    console.log('| key | hospital deaths per arrival | all deaths per casualty | red in time | trial |');
    console.log('|---|---|---|---|---|');
    study.plans.forEach((plan, at) => {
      const mean = means[at]!;
      const arrivals = mean.of('casualties') - mean.of('deathsOutOfHospital');
      const perArrival = mean.of('deathsInHospital') / arrivals;
      const target = id.startsWith('burns') ? undefined : deathTargets[id];
      const all = mean.of('deaths') / mean.of('casualties');
      const allTarget = id.startsWith('burns') ? deathTargets[id] : undefined;
      const trialValue = trial[id]?.[plan.id];
      console.log(
        `| ${plan.id} | ${percent(perArrival)}${target ? ` (${verdict(perArrival, target)})` : ''} | ${percent(all)}${allTarget ? ` (${verdict(all, allTarget)})` : ''} | ${mean.of('inTimeRed').toFixed(2)} | ${trialValue === undefined ? '–' : trialValue.toFixed(2)} |`,
      );
    });
    console.log('');
  }
}

await main();
