import { measures } from '../domain/measures.ts';
import { formatCount, formatDifference, formatEstimate, formatRange, roundedUp } from '../results/format.ts';
import { judgedTogether } from '../results/selection.ts';
import { nearestToSettling } from '../stats/settling.ts';
import {
  differenceFrom,
  leadMeasure,
  nameOf,
  type PlanDifference,
  type PlanName,
  type Reading,
  type ScenarioReading,
  type TypeReading,
} from './reading.ts';

/** More plans than this are counted in a sentence, not named. */
const mostNamed = 3;

/** “a, b and c” */
export function listed(names: readonly string[], and: string): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

/** How one plan stands against the reference over the scenarios of a type. */
export interface Standing {
  readonly plan: PlanName;
  readonly better: number;
  readonly worse: number;
}

/** Scenarios of a type in which anybody red could be counted. */
function counted(type: TypeReading): readonly ScenarioReading[] {
  return type.scenarios.filter(({ places }) => places.length > 0);
}

/** In how many scenarios of the type each plan is surely better or worse than the reference on red in time. */
export function standings({ others, reference }: Reading, type: TypeReading): Standing[] {
  return others.map((plan) => {
    const verdicts = type.scenarios.map(
      (scenario) => differenceFrom(scenario, leadMeasure, plan.id, reference.id).verdict,
    );
    const count = (wanted: string) => verdicts.filter((verdict) => verdict === wanted).length;
    return { plan, better: count('better'), worse: count('worse') };
  });
}

interface OpenPair {
  readonly scenario: ScenarioReading;
  readonly a: string;
  readonly b: string;
  readonly pair: PlanDifference;
}

/** What would settle the pair that is nearest to it. */
function settling(reading: Reading, open: readonly OpenPair[], isOneScenario: boolean): string {
  const { words, language, plans } = reading;
  const pairs = open.map((each) => ({ ...each.pair, open: each }));
  const found = nearestToSettling(pairs, judgedTogether(plans.length, open[0]?.scenario.selection));
  if (found.kind !== 'about') {
    const { oneReplication, neverDiffer, tooFar } = words;
    return { 'one-replication': oneReplication, 'never-differ': neverDiffer, 'too-far': tooFar }[found.kind];
  }
  const { a, b, scenario } = found.pair.open;
  const n = formatCount(roundedUp(found.replications), language);
  const names = [nameOf(reading, a), nameOf(reading, b)] as const;
  return isOneScenario ? words.settles(n, ...names) : words.settlesIn(n, ...names, scenario.title);
}

/** Plans by name when few, else how many of them. */
function naming(reading: Reading, plans: readonly PlanName[]): string {
  const { words, language, others } = reading;
  if (plans.length > mostNamed) {
    return words.plansOf(formatCount(plans.length, language), formatCount(others.length, language));
  }
  return listed(
    plans.map(({ name }) => name),
    words.and,
  );
}

/** Where one scenario and few plans leave room for it: the sizes of the differences. */
function sizes(reading: Reading, scenarios: readonly ScenarioReading[], plans: readonly PlanName[]): string {
  const [scenario] = scenarios;
  if (scenario === undefined || scenarios.length > 1 || plans.length > mostNamed) return '';
  const texts = plans.map(({ id }) =>
    formatDifference(
      differenceFrom(scenario, leadMeasure, id, reading.reference.id),
      measures[leadMeasure].unit,
      reading.language,
    ),
  );
  return ` (${listed(texts, reading.words.and)})`;
}

function sayMore(reading: Reading, scenarios: readonly ScenarioReading[], all: readonly Standing[]): string {
  const { words, language, reference } = reading;
  const most = Math.max(...all.map(({ better }) => better));
  const leading = all.filter(({ better }) => better === most);
  const fewest = Math.min(...leading.map(({ worse }) => worse));
  const plans = leading.filter(({ worse }) => worse === fewest).map(({ plan }) => plan);
  const claim = words.surelyMore(naming(reading, plans), plans.length, reference.name);
  if (scenarios.length === 1) return `${claim}${sizes(reading, scenarios, plans)}.`;
  const total = formatCount(scenarios.length, language);
  if (most === scenarios.length) return `${claim}${words.everywhere(total)}.`;
  const where = words.inSome(formatCount(most, language), total);
  const but = fewest > 0 ? words.butFewer(formatCount(fewest, language)) : '';
  const rest = most + fewest < scenarios.length ? words.restUnsure : '';
  return `${claim}${where}${but}${rest}.`;
}

function sayLess(reading: Reading, scenarios: readonly ScenarioReading[], all: readonly Standing[]): string {
  const { words, reference } = reading;
  const plans = all.filter(({ worse }) => worse > 0).map(({ plan }) => plan);
  const where = scenarios.length === 1 ? '' : words.fewerSomewhere;
  return `${words.noneMore(reference.name)}${words.fewer(naming(reading, plans), plans.length)}${where}.`;
}

function sayOnly(reading: Reading, scenarios: readonly ScenarioReading[]): string {
  const { words, language, reference } = reading;
  const value = scenarios[0]?.cells[0]?.measures[leadMeasure];
  if (scenarios.length > 1 || value === undefined) return words.onlyPlanMany;
  return words.onlyPlan(reference.name, formatEstimate(value, value.unit, language));
}

/** The answer for a standard type: which plans surely get more red casualties to care in time than the reference. */
export function typeSentence(reading: Reading, type: TypeReading): string {
  const { words, reference, others } = reading;
  const scenarios = counted(type);
  if (scenarios.length === 0) return words.noRed;
  if (others.length === 0) return sayOnly(reading, scenarios);
  const all = standings(reading, { ...type, scenarios });
  if (all.some(({ better }) => better > 0)) return sayMore(reading, scenarios, all);
  if (all.some(({ worse }) => worse > 0)) return sayLess(reading, scenarios, all);
  const open = scenarios.flatMap((scenario) =>
    others.map(({ id }) => ({
      scenario,
      a: id,
      b: reference.id,
      pair: differenceFrom(scenario, leadMeasure, id, reference.id),
    })),
  );
  const isOne = type.scenarios.length === 1;
  return `${words.noneSure(reference.name)} ${settling(reading, open, isOne)}`;
}

/** Plans whose place on red in time begins at 1. */
export function mayBeBest({ places }: ScenarioReading): readonly string[] {
  return places.filter(({ from }) => from === 1).map(({ plan }) => plan);
}

function sayBest(reading: Reading, scenario: ScenarioReading): string {
  const { words } = reading;
  const winner = scenario.places.find(({ to }) => to === 1);
  if (winner) return words.best(nameOf(reading, winner.plan));
  const best = mayBeBest(scenario);
  if (best.length === scenario.cells.length && best.length > mostNamed) return words.allMayBeBest;
  return words.mayBeBest(
    listed(
      best.map((plan) => nameOf(reading, plan)),
      words.and,
    ),
  );
}

function openAmongBest(scenario: ScenarioReading): OpenPair[] {
  const { selection } = scenario;
  // Of plans that fell out nothing more will be learnt, however near they stand.
  const best = mayBeBest(scenario).filter((plan) => selection?.left.includes(plan) ?? true);
  return scenario.pairs
    .filter(
      ({ measure, a, b, verdict }) =>
        measure === leadMeasure && verdict === 'unsure' && best.includes(a) && best.includes(b),
    )
    .map((pair) => ({ scenario, a: pair.a, b: pair.b, pair }));
}

function sayPair(reading: Reading, scenario: ScenarioReading, plan: PlanName): string {
  const { words, language, reference } = reading;
  const value = differenceFrom(scenario, leadMeasure, plan.id, reference.id);
  const { unit } = measures[leadMeasure];
  const isSure = value.verdict !== 'unsure' || value.halfWidth === null;
  const text = isSure ? formatDifference(value, unit, language) : formatRange(value, unit, language);
  return words.single(plan.name, text, reference.name, words[value.verdict]);
}

function sayTally(reading: Reading, scenario: ScenarioReading): string {
  const { words, language, reference, others } = reading;
  const verdicts = others.map(({ id }) => differenceFrom(scenario, leadMeasure, id, reference.id).verdict);
  const tell = (wanted: string) => formatCount(verdicts.filter((each) => each === wanted).length, language);
  const tally = words.tally(tell('better'), tell('worse'), tell('unsure'), reference.name);
  return `${tally} ${sayBest(reading, scenario)}`;
}

/** The reading of one scenario: how many plans surely differ from the reference, which may be best, what would settle it. */
export function scenarioSentence(reading: Reading, scenario: ScenarioReading): string {
  const { words, others } = reading;
  const [only, ...more] = others;
  if (scenario.places.length === 0) return words.noRed;
  if (only === undefined) return sayOnly(reading, [scenario]);
  const said = more.length === 0 ? sayPair(reading, scenario, only) : sayTally(reading, scenario);
  const open = openAmongBest(scenario);
  return open.length === 0 ? said : `${said} ${settling(reading, open, true)}`;
}
