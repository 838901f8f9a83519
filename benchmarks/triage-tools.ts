import { fileURLToPath } from 'node:url';
import type { Cell, Study } from '../src/domain/plan.ts';
import { type TriageChoice, triageTools } from '../src/domain/triage.ts';
import { loadStudy } from '../src/scenario/load.ts';
import { type Interval, interval } from '../src/stats/interval.ts';
import { type TagCount, tagsByNeed } from './triage/first-tags.ts';
import { rankings } from './triage/rankings.ts';

/**
 * What the choice of triage tool does, on the study triage-tools: how first tags stand to need under every tool, and
 * whether keys change places. Prints the tables of docs/explanation/triage-tools.md. `npm run triage -- [replications]`.
 */

const seed = 'fordela';
const percent = (share: number) => (100 * share).toFixed(1);

/** Estimate ± half-width in percent; “–” when nobody could be counted. */
function shown({ estimate, halfWidth }: Interval): string {
  if (estimate === null) return '–';
  return halfWidth === null ? percent(estimate) : `${percent(estimate)} ± ${percent(halfWidth)}`;
}

function nameOf(choice: TriageChoice): string {
  return typeof choice === 'string' ? choice : `${choice.confusion}, confusion`;
}

/** Counts of one replication over all scenarios, for each way of triaging. */
function countAll(study: Study, choice: TriageChoice, replications: number): TagCount[] {
  const plan = study.plans[0]!;
  const firstCells = study.cells.filter((cell) => cell.plan.id === plan.id);
  const cells = firstCells.map((cell): Cell => ({ ...cell, plan: { ...plan, triage: choice } }));
  return tagsByNeed(cells, seed, replications);
}

function accuracyRow(choice: TriageChoice, counts: readonly TagCount[]): string {
  const share = (part: (count: TagCount) => number, whole: (count: TagCount) => number) =>
    shown(interval(counts.map((count) => part(count) / whole(count))));
  const sum = (of: (count: TagCount) => number) => counts.reduce((all, count) => all + of(count), 0);
  const alone =
    typeof choice === 'string'
      ? [
          share(
            ({ ruleMissed }) => ruleMissed,
            ({ ruleRed }) => ruleRed,
          ),
          share(
            ({ ruleOthersRed }) => ruleOthersRed,
            ({ ruleOthers }) => ruleOthers,
          ),
        ]
      : ['–', '–'];
  const columns = [
    ...alone,
    share(
      ({ redMissed }) => redMissed,
      ({ red }) => red,
    ),
    share(
      ({ redExpectant }) => redExpectant,
      ({ red }) => red,
    ),
    share(
      ({ othersRed }) => othersRed,
      ({ others }) => others,
    ),
    share(
      ({ othersRed }) => othersRed,
      ({ othersRed: wrong, redFound }) => wrong + redFound,
    ),
    sum(({ red }) => red),
    sum(({ others }) => others),
  ];
  return `| ${nameOf(choice)} | ${columns.join(' | ')} |`;
}

function accuracy(study: Study, replications: number): void {
  console.log('### First tags against need\n');
  console.log(
    '| tool | rule alone: under-triage | rule alone: over-triage (a) | under-triage | of all red, black | over-triage (a) | over-triage (b) | n red | n other |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|');
  const byConfusion = triageTools.map((confusion): TriageChoice => ({ confusion }));
  for (const choice of [...triageTools, ...byConfusion])
    console.log(accuracyRow(choice, countAll(study, choice, replications)));
  console.log('');
}

async function main(): Promise<void> {
  const replications = Number(process.argv[2] ?? 100);
  const file = new URL('../scenarios/studies/triage-tools.yaml', import.meta.url);
  const study = await loadStudy(fileURLToPath(file));
  console.log(`Triage tools, ${replications} replications, seed ${seed}\n`);
  accuracy(study, replications);
  const ways = [...new Map(study.plans.map(({ triage }) => [nameOf(triage), triage])).keys()];
  const wayOf = new Map(study.plans.map(({ id, triage }) => [id, nameOf(triage)]));
  console.log(rankings(study, { seed, replications, ways, wayOf }).join('\n'));
}

await main();
