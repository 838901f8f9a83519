import type { Cell, Study } from '../../domain/plan.ts';
import type { Text } from '../../domain/text.ts';
import { minutesPerDay } from '../../domain/time.ts';
import { runBatch } from '../../experiment/batch.ts';
import { cellsOf } from '../../experiment/chunks/jobs.ts';
import { begin } from '../../model/history.ts';
import { openIncident, runToHorizon } from '../../model/runner.ts';
import { fingerprint } from '../../results/fingerprint.ts';
import { type Check, exactly, type Finding, type Trial } from '../check.ts';
import { betterThanFreeFlow, outOfOrder } from './people.ts';
import { areSame, bitsOf, isSameAfterSnapshot, peopleOf } from './sameness.ts';
import {
  cleanDepartments,
  oneStageEach,
  oneVehicleEach,
  ownDispatches,
  stocksLast,
  unitsAreHeld,
  type Watcher,
  watch,
} from './watchers.ts';

const standard = 'standard';

/** One cell of every scenario, the plans taken in turn; quick: of every fourth scenario. */
async function someCells(trial: Trial): Promise<readonly Cell[]> {
  const study = await trial.study(standard);
  const cells = study.scenarios.flatMap((_, at) => cellsOf(study, at)[at % study.plans.length] ?? []);
  return trial.isQuick ? cells.filter((_, at) => at % 4 === 0) : cells;
}

const watched: readonly { readonly watcher: Watcher; readonly what: Text }[] = [
  {
    watcher: oneStageEach,
    what: {
      sv: 'Ingen skadad försvinner eller finns på två ställen; de döda förblir döda',
      en: 'No casualty is lost or in two places; the dead stay dead',
    },
  },
  {
    watcher: unitsAreHeld,
    what: {
      sv: 'Platser i bruk är just de som någon har, aldrig under noll',
      en: 'Places in use are just those somebody holds, never below zero',
    },
  },
  { watcher: oneVehicleEach, what: { sv: 'Ingen är i två fordon', en: 'Nobody is in two vehicles' } },
  {
    watcher: cleanDepartments,
    what: {
      sv: 'Ingen orenad vårdas på en ren avdelning',
      en: 'Nobody contaminated is treated in a clean department',
    },
  },
  {
    watcher: stocksLast,
    what: {
      sv: 'Blod och motgift tar slut men går aldrig under noll',
      en: 'Blood and antidote run out but never below zero',
    },
  },
  {
    watcher: ownDispatches,
    what: {
      sv: 'Ledningen tror aldrig att färre än ingen är på väg till ett sjukhus',
      en: 'Command never believes fewer than nobody on the way to a hospital',
    },
  },
];

/** Adds how many incidents were looked into. */
function inIncidents({ sv, en }: Text, count: number): Text {
  return { sv: `${sv} (brott i ${count} händelser)`, en: `${en} (breaches in ${count} incidents)` };
}

async function conservation(trial: Trial): Promise<readonly Finding[]> {
  const cells = await someCells(trial);
  const sums = watched.map(() => 0);
  const watchers = watched.map(({ watcher }) => watcher);
  for (const cell of cells) {
    for (const [law, broken] of watch(openIncident(cell, trial.seed), watchers).entries())
      sums[law]! += broken;
  }
  return watched.map(({ what }, law) => exactly(inIncidents(what, cells.length), 0, sums[law]!));
}

async function people(trial: Trial): Promise<readonly Finding[]> {
  const cells = await someCells(trial);
  let early = 0;
  let better = 0;
  for (const cell of cells) {
    const incident = openIncident(cell, trial.seed);
    begin(incident, 1, true);
    runToHorizon(incident);
    early += outOfOrder(incident).length;
    better += betterThanFreeFlow(incident).length;
  }
  const order = {
    sv: 'Ingen nås eller vårdas innan de är skadade och fria',
    en: 'Nobody is reached or treated before hurt and free',
  };
  const outcomes = {
    sv: 'D0 ≤ D1 ≤ D2: vård genast, fritt flöde, körningen',
    en: 'D0 ≤ D1 ≤ D2: treated at once, free flow, the run',
  };
  return [
    exactly(inIncidents(order, cells.length), 0, early),
    exactly(inIncidents(outcomes, cells.length), 0, better),
  ];
}

async function sameness(trial: Trial): Promise<readonly Finding[]> {
  const { seed } = trial;
  const cells = (await someCells(trial)).filter((_, at) => at % 4 === 0);
  const again = cells.filter((cell) => areSame(bitsOf(cell, seed), bitsOf(cell, seed))).length;
  const day = minutesPerDay;
  const taken = cells.filter((cell, at) => isSameAfterSnapshot(cell, seed, 37.5 * (at + 1), day)).length;
  return [
    exactly(
      {
        sv: 'Samma körning två gånger: lika till sista biten',
        en: 'The same run twice: equal to the last bit',
      },
      cells.length,
      again,
    ),
    exactly(
      {
        sv: 'Ögonblicksbild, tagen upp igen: lika till sista biten',
        en: 'Snapshot, taken up again: equal to the last bit',
      },
      cells.length,
      taken,
    ),
  ];
}

async function samePeople(trial: Trial): Promise<readonly Finding[]> {
  const study = await trial.study('example');
  const groups = study.scenarios.map((_, at) => cellsOf(study, at));
  const others = groups.map((cells) => new Set(cells.map((cell) => peopleOf(cell, trial.seed, 7))).size - 1);
  const what = {
    sv: 'Varje plan möter samma människor (planer som möter andra)',
    en: 'Every plan meets the same people (plans that meet others)',
  };
  return [
    exactly(
      what,
      0,
      others.reduce((sum, one) => sum + one, 0),
    ),
  ];
}

async function fingerprintOf(study: Study, { seed, isQuick }: Trial, workers: number): Promise<string> {
  const replications = isQuick ? 6 : 2 * study.chunk;
  const { tables } = await runBatch(study, { seed, replications, workers });
  return fingerprint(tables.filter((table) => table !== undefined));
}

async function workers(trial: Trial): Promise<readonly Finding[]> {
  const study = await trial.study('example');
  const [one, two] = [await fingerprintOf(study, trial, 1), await fingerprintOf(study, trial, 2)];
  const print = one.slice(0, 12);
  const what = {
    sv: `Exempelstudien med 1 och 2 trådar: fingeravtryck som skiljer från ${print}…`,
    en: `The example study with 1 and 2 threads: fingerprints other than ${print}…`,
  };
  return [exactly(what, 0, one === two ? 0 : 1)];
}

/** The laws of every incident, on the shipped scenarios. */
export const lawChecks: readonly Check[] = [
  { id: 'conservation', group: 'laws', run: conservation },
  { id: 'people', group: 'laws', run: people },
  { id: 'same-bits', group: 'laws', run: sameness },
  { id: 'same-people', group: 'laws', run: samePeople },
  { id: 'workers', group: 'laws', run: workers },
];
