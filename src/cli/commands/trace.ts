import type { Cell, Study } from '../../domain/plan.ts';
import { isOfCasualty, type Trace, type TraceEvent } from '../../domain/trace.ts';
import { defaultSeed } from '../../experiment/batch.ts';
import { nearestWord } from '../commands.ts';
import { exit } from '../exit.ts';
import { type TraceOptions, UsageError } from '../options.ts';
import { checkSituationOptions, showSituation } from '../situation/situation.ts';
import type { Surroundings } from '../surroundings.ts';
import { quoted } from '../words/quoted.ts';

/** The one that is asked for, or the only one there is. */
function choose(
  known: readonly string[],
  asked: string | undefined,
  missing: (known: string) => string,
  unknown: (asked: string) => string,
  { texts }: Surroundings,
): string {
  const [only, ...more] = known;
  if (asked === undefined) {
    if (only !== undefined && more.length === 0) return only;
    throw new UsageError(missing(known.join(', ')));
  }
  if (known.includes(asked)) return asked;
  const near = nearestWord(asked, known);
  const hint = near === undefined ? texts.thereAre(known.join(', ')) : texts.didYouMean(near);
  throw new UsageError(`${unknown(asked)} ${hint}`);
}

function chooseCell(study: Study, options: TraceOptions, surroundings: Surroundings): Cell {
  const { texts } = surroundings;
  const scenarios = study.scenarios.map(({ id }) => id);
  const plans = study.plans.map(({ id }) => id);
  const { needScenario, noScenario, needPlan, noPlan } = texts;
  const scenario = choose(scenarios, options.scenario, needScenario, noScenario, surroundings);
  const plan = choose(plans, options.plan, needPlan, noPlan, surroundings);
  const cell = study.cells.find((one) => one.scenario.id === scenario && one.plan.id === plan);
  if (cell === undefined) throw new TypeError(`trace: the study has no cell ${scenario} × ${plan}`);
  return cell;
}

/** Refuses a casualty that the scenario does not have, before anything is run. */
function checkCasualty({ scenario }: Cell, asked: string, { texts }: Surroundings): void {
  const known = scenario.sites.flatMap(({ id, casualties }) =>
    Array.from({ length: casualties }, (_, number) => `${id}/${number}`),
  );
  if (known.includes(asked)) return;
  const near = nearestWord(asked, known);
  const ranges = scenario.sites.map(({ id, casualties }) => `${id}/0 – ${id}/${casualties - 1}`).join(', ');
  const isNear = near !== undefined && near.split('/')[1] === asked.split('/')[1];
  throw new UsageError(
    `${texts.noCasualty(asked)} ${isNear ? texts.didYouMean(near) : texts.thereAre(ranges)}`,
  );
}

/** The command that tells of one casualty of this replication. */
function followCommand(file: string, cell: Cell, options: TraceOptions, casualty: string): string {
  const { seed, replication, set = [] } = options;
  const parts = [
    `fordela trace ${quoted(file)}`,
    `--scenario ${cell.scenario.id} --plan ${cell.plan.id}`,
    ...(replication === undefined ? [] : [`--replication ${replication}`]),
    ...(seed === undefined ? [] : [`--seed ${quoted(seed)}`]),
    ...set.map((each) => `--set ${quoted(each)}`),
    `--casualty ${casualty}`,
  ];
  return parts.join(' ');
}

/** The events asked for: everybody's and the system's, or one casualty's. */
function eventsAsked({ events }: Trace, casualty: string | undefined): readonly TraceEvent[] {
  if (casualty === undefined) return events;
  return events.filter((event) => isOfCasualty(event) && event.casualty === casualty);
}

function jsonOf(trace: Trace, study: Study, engine: string, casualty: string | undefined): string {
  const { events: _, casualties, ...rest } = trace;
  const people = casualty === undefined ? casualties : casualties.filter(({ id }) => id === casualty);
  const events = eventsAsked(trace, casualty);
  return `${JSON.stringify({ format: 1, engine, study: study.id, ...rest, casualties: people, events })}\n`;
}

/** Prints the events as a table, one a line in either form. */
async function printEvents(
  trace: Trace,
  form: 'csv' | 'json',
  casualty: string | undefined,
  { screen }: Surroundings,
): Promise<void> {
  const events = eventsAsked(trace, casualty);
  if (form === 'json') {
    screen.out(`[\n${events.map((event) => JSON.stringify(event)).join(',\n')}\n]\n`);
    return;
  }
  const { eventTable } = await import('../../results/trace/event-table.ts');
  screen.out(eventTable(trace, events));
}

async function printStory(
  trace: Trace,
  cell: Cell,
  file: string,
  options: TraceOptions,
  { screen, language, texts }: Surroundings,
): Promise<void> {
  const [{ casualtyStory }, { replicationStory }, { storyPage }] = await Promise.all([
    import('../../report/story/casualty-story.ts'),
    import('../../report/story/replication-story.ts'),
    import('../../report/story/page.ts'),
  ]);
  const follow = (casualty: string) => followCommand(file, cell, options, casualty);
  const story =
    options.casualty === undefined
      ? replicationStory(trace, cell, language, follow)
      : casualtyStory(trace, options.casualty, cell, language);
  screen.out(`${storyPage(story)}\n${texts.notice}\n`);
}

/** `fordela trace`: runs one replication of one scenario under one plan again, and tells it, or the situation at one minute of it. */
export async function trace(
  file: string,
  options: TraceOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { doors, screen, texts } = surroundings;
  if (options.json && options.events) throw new UsageError(texts.jsonAndEvents);
  checkSituationOptions(options, surroundings);
  const study = await doors.loadStudy(file, options.set ?? []);
  const cell = chooseCell(study, options, surroundings);
  if (options.casualty !== undefined) checkCasualty(cell, options.casualty, surroundings);
  const seed = options.seed ?? defaultSeed;
  const replication = options.replication ?? 0;
  if (options.at !== undefined) {
    await showSituation({ study, cell, seed, replication }, options, surroundings);
    return exit.done;
  }
  const told = await doors.trace(cell, seed, replication);
  if (options.json) {
    const { engineVersion } = await import('../../results/engine.ts');
    screen.out(jsonOf(told, study, engineVersion, options.casualty));
  } else if (options.events) await printEvents(told, options.events, options.casualty, surroundings);
  else if (!options.quiet) await printStory(told, cell, file, options, surroundings);
  return exit.done;
}
