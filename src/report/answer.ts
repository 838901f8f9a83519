import { measures } from '../domain/measures.ts';
import { formatCount, formatDifference, formatEstimate, formatRange, roundedUp } from '../results/format.ts';
import { judgedTogether } from '../results/selection.ts';
import type { Verdict } from '../results/summary.ts';
import { nearestToSettling } from '../stats/settling.ts';
import {
  allScenarios,
  differenceFrom,
  leadMeasure,
  nameOf,
  type PlanDifference,
  type PlanName,
  type Reading,
  type ScenarioReading,
  type TypeReading,
} from './reading.ts';
import { countedScenarios, leadersIn, type Standing, standingsIn } from './shown.ts';

/** More plans than this are counted in a sentence, not named. */
const mostNamed = 3;

/** “a, b and c” */
export function listed(names: readonly string[], and: string): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

/** A title inside a sentence: “Brännskador” becomes “brännskador”, “CBRN” stays. */
export function midSentence(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title;
}

/** Scenarios of a type in which anybody red could be counted. */
function counted(type: TypeReading): readonly ScenarioReading[] {
  return type.scenarios.filter(({ places }) => places.length > 0);
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
export function naming(reading: Reading, plans: readonly PlanName[]): string {
  const { words, language, others, reference } = reading;
  if (plans.length > mostNamed) {
    const isAny = plans.some(({ id }) => id === reference.id);
    const [n, of] = [plans.length, others.length + (isAny ? 1 : 0)].map((each) =>
      formatCount(each, language),
    );
    return isAny ? words.anyPlansOf(n ?? '', of ?? '') : words.plansOf(n ?? '', of ?? '');
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

/** How often the leading plan is surely better in each type, where it is one plan and there are several types. */
function byType(reading: Reading, plan: PlanName): string {
  const { types, language, words } = reading;
  if (types.length === 1) return '';
  const parts = types.map((type) => {
    const [standing] = standingsIn({ ...reading, others: [plan] }, type.scenarios);
    const [n, of] = [standing?.better ?? 0, type.scenarios.length];
    return words.nOfType(midSentence(type.title), formatCount(n, language), formatCount(of, language));
  });
  return ` (${parts.join(', ')})`;
}

function sayMore(reading: Reading, scenarios: readonly ScenarioReading[], all: readonly Standing[]): string {
  const { words, language, reference } = reading;
  const leaders = leadersIn(all);
  const [leader] = leaders;
  if (leader === undefined) return sayLess(reading, scenarios, all);
  const plans = leaders.map(({ plan }) => plan);
  const claim = words.surelyMore(naming(reading, plans), plans.length, reference.name);
  if (scenarios.length === 1) return `${claim}${sizes(reading, scenarios, plans)}.`;
  const total = formatCount(scenarios.length, language);
  const { better, worse, unsure } = leader;
  if (better === scenarios.length) return `${claim}${words.everywhere(total)}.`;
  const where = words.inSome(formatCount(better, language), total);
  const but = worse > 0 ? words.butFewer(formatCount(worse, language)) : '';
  const rest = unsure > 0 ? words.restUnsure : '';
  const isWhole = leaders.length === 1 && scenarios.length === allScenarios(reading).length;
  const types = isWhole ? byType(reading, leader.plan) : '';
  return `${claim}${where}${types}${but}${rest}.`;
}

/** The titles of the types whose only scenario has this verdict on a plan. */
function typesWith(reading: Reading, plan: PlanName, wanted: Verdict | 'missing'): string {
  const titles = reading.types
    .filter(({ scenarios: [scenario] }) => {
      if (scenario === undefined || scenario.places.length === 0) return wanted === 'missing';
      return differenceFrom(scenario, leadMeasure, plan.id, reading.reference.id).verdict === wanted;
    })
    .map(({ title }) => midSentence(title));
  return listed(titles, reading.words.and);
}

/** The lead plan over types with one scenario each: where surely more, where surely fewer, where not sure. */
function sayByTypes(reading: Reading, plan: PlanName): string {
  const { words, reference } = reading;
  const claim = words.surelyMore(plan.name, 1, reference.name);
  const say = (wanted: Verdict | 'missing', text: (types: string) => string): string => {
    const types = typesWith(reading, plan, wanted);
    return types === '' ? '' : text(types);
  };
  const parts = [
    say('better', words.inTypes),
    say('worse', words.fewerInTypes),
    say('unsure', words.unsureInTypes),
    say('missing', words.nobodyInTypes),
  ];
  return `${claim}${parts.join('')}.`;
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

/** Pairs of every other plan with the reference. */
function againstReference({ others, reference }: Reading, scenarios: readonly ScenarioReading[]): OpenPair[] {
  return scenarios.flatMap((scenario) =>
    others.map(({ id }) => ({
      scenario,
      a: id,
      b: reference.id,
      pair: differenceFrom(scenario, leadMeasure, id, reference.id),
    })),
  );
}

/** Which plans surely get more red casualties to care in time than the reference, over some scenarios. */
function sentenceOver(reading: Reading, scenarios: readonly ScenarioReading[], isOne: boolean): string {
  const { words, reference, others } = reading;
  if (scenarios.length === 0) return words.noRed;
  if (others.length === 0) return sayOnly(reading, scenarios);
  const all = standingsIn(reading, scenarios);
  if (all.some(({ better }) => better > 0)) return sayMore(reading, scenarios, all);
  if (all.some(({ worse }) => worse > 0)) return sayLess(reading, scenarios, all);
  return `${words.noneSure(reference.name)} ${settling(reading, againstReference(reading, scenarios), isOne)}`;
}

/** The answer for a standard type: which plans surely get more red casualties to care in time than the reference. */
export function typeSentence(reading: Reading, type: TypeReading): string {
  return sentenceOver(reading, counted(type), type.scenarios.length === 1);
}

/** The answer of the whole study in a sentence. */
export function answerSentence(reading: Reading): string {
  const { types } = reading;
  const [only, ...more] = types;
  if (only !== undefined && more.length === 0) return typeSentence(reading, only);
  const scenarios = countedScenarios(reading);
  const [leader, ...others] = leadersIn(standingsIn(reading, scenarios));
  const isOneEach = types.every((type) => type.scenarios.length === 1);
  if (leader !== undefined && others.length === 0 && isOneEach) return sayByTypes(reading, leader.plan);
  return sentenceOver(reading, scenarios, false);
}

/** What would settle between a plan and the reference in a scenario where that is not sure. */
export function settleSentence(reading: Reading, scenario: ScenarioReading, plan: PlanName): string {
  const pairs = againstReference({ ...reading, others: [plan] }, [scenario]);
  return settling(reading, pairs, true);
}

/** Plans whose place on red in time begins at 1. */
export function mayBeBest({ places }: ScenarioReading): readonly string[] {
  return places.filter(({ from }) => from === 1).map(({ plan }) => plan);
}

/** Which plans may be best in a scenario. */
export function bestSentence(reading: Reading, scenario: ScenarioReading): string {
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
  return `${tally} ${bestSentence(reading, scenario)}`;
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
