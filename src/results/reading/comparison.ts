import { type MeasureId, measures } from '../../domain/measures.ts';
import { independentDifference } from '../../stats/independent.ts';
import type { Interval } from '../../stats/interval.ts';
import { pairedDifference, replicationsToSettle, type Verdict, verdict } from '../../stats/paired.ts';
import { judgedTogether, type Selection } from '../selection.ts';
import type { StoredResults } from './results-folder.ts';

/** One difference with its verdict on the first of the two. */
export interface Compared {
  readonly scenario: string;
  /** The two plans; of two folders the same plan in each. */
  readonly a: string;
  readonly b: string;
  readonly difference: number | null;
  /** Half-width of the 95 % interval, simultaneous over all that are compared in the scenario. */
  readonly halfWidth: number | null;
  readonly n: number;
  readonly verdict: Verdict;
  /** About how many replications would settle it; `null` when it is sure, or nothing known would. */
  readonly settledBy: number | null;
}

/** What of two results folders is not the same. Part of a difference may come from it. */
export interface Unlike {
  readonly engine: boolean;
  readonly seed: boolean;
  /** Files that were not the same, by name. */
  readonly inputs: readonly string[];
  /** Overrides that only one of the runs had. */
  readonly onlySetInA: readonly string[];
  readonly onlySetInB: readonly string[];
  /** Scenarios and plans that only one has, `scenario` or `scenario/plan`. */
  readonly onlyInA: readonly string[];
  readonly onlyInB: readonly string[];
}

/** The values of one measure under one plan in one scenario, by replication. */
function valuesOf(
  { rows, measures: ids }: StoredResults,
  scenario: string,
  plan: string,
  measure: MeasureId,
) {
  const at = ids.indexOf(measure);
  const own = rows.filter((row) => row.scenario === scenario && row.plan === plan);
  return new Map(own.map(({ replication, values }) => [replication, values[at] ?? Number.NaN]));
}

/** Two columns over the replications that both have, in order. */
function shared(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): [number[], number[]] {
  const both = [...a.keys()].filter((replication) => b.has(replication)).sort((x, y) => x - y);
  const pick = (values: ReadonlyMap<number, number>) => both.map((each) => values.get(each) ?? Number.NaN);
  return [pick(a), pick(b)];
}

function judge(
  found: Interval,
  measure: MeasureId,
  comparisons: number,
): Omit<Compared, 'scenario' | 'a' | 'b'> {
  const { estimate: difference, halfWidth, n } = found;
  const said = verdict(found, measures[measure].better);
  const isOpen = said === 'unsure' && measures[measure].better !== 'neither';
  const settledBy = isOpen ? replicationsToSettle(difference, halfWidth, n, comparisons) : null;
  return { difference, halfWidth, n, verdict: said, settledBy };
}

const scenariosOf = ({ summary }: StoredResults): string[] => [
  ...new Set(summary.cells.map(({ scenario }) => scenario)),
];

const plansOf = ({ summary }: StoredResults, scenario: string): string[] =>
  summary.cells.filter((cell) => cell.scenario === scenario).map(({ plan }) => plan);

function selectionIn({ summary }: StoredResults, scenario: string): Selection | undefined {
  return summary.selection?.find((each) => each.scenario === scenario);
}

/** Plans of a results folder, in study order. */
export function allPlans(results: StoredResults): string[] {
  return [...new Set(results.summary.cells.map(({ plan }) => plan))];
}

/**
 * Two plans of one results folder, in every scenario that has both. Intervals are those of the folder's own report: simultaneous
 * over all pairs of plans, whichever two are asked for.
 */
export function comparePlans(
  results: StoredResults,
  [a, b]: readonly [string, string],
  measure: MeasureId,
): Compared[] {
  return scenariosOf(results).flatMap((scenario) => {
    const plans = plansOf(results, scenario);
    if (!plans.includes(a) || !plans.includes(b)) return [];
    const comparisons = judgedTogether(plans.length, selectionIn(results, scenario));
    const [ofA, ofB] = [a, b].map((plan) => valuesOf(results, scenario, plan, measure));
    const [first, second] = shared(ofA ?? new Map(), ofB ?? new Map());
    const found = pairedDifference(first, second, comparisons);
    return [{ scenario, a, b, ...judge(found, measure, comparisons) }];
  });
}

/** Whether two runs met the same casualties: only then may their replications be paired. */
export function canBePaired(a: StoredResults, b: StoredResults): boolean {
  return a.manifest.seed === b.manifest.seed;
}

/**
 * Each plan in one results folder minus the same plan in another, in every scenario that both have: before and after a change. Paired by
 * replication when both ran on the same seed, otherwise as independent samples. Intervals are simultaneous over the plans of a scenario,
 * and where a best plan was looked for over the points at which that could have ended.
 */
export function compareResults(a: StoredResults, b: StoredResults, measure: MeasureId): Compared[] {
  const isPaired = canBePaired(a, b);
  return scenariosOf(a).flatMap((scenario) => {
    const inB = plansOf(b, scenario);
    const plans = plansOf(a, scenario).filter((plan) => inB.includes(plan));
    const looks = [a, b].map((results) => selectionIn(results, scenario)?.looks ?? 1);
    const comparisons = plans.length * Math.max(...looks);
    return plans.map((plan): Compared => {
      const ofA = valuesOf(a, scenario, plan, measure);
      const ofB = valuesOf(b, scenario, plan, measure);
      const found = isPaired
        ? pairedDifference(...shared(ofA, ofB), comparisons)
        : independentDifference([...ofA.values()], [...ofB.values()], comparisons);
      return { scenario, a: plan, b: plan, ...judge(found, measure, comparisons) };
    });
  });
}

const without = <T>(these: readonly T[], those: readonly T[]): T[] =>
  these.filter((each) => !those.includes(each));

/** Folders of a machine say nothing: what follows the last `scenarios/`, else the file's name. */
const shortPath = (path: string): string => path.replace(/^.*\/(?=scenarios\/)/, '').replace(/^\/.*\//, '');

function placesOf(results: StoredResults): string[] {
  return results.summary.cells.map(({ scenario, plan }) => `${scenario}/${plan}`);
}

/** What only one of two has; a scenario that is wholly missing is named once. */
function onlyIn(one: StoredResults, other: StoredResults): string[] {
  const missing = without(scenariosOf(one), scenariosOf(other));
  const places = without(placesOf(one), placesOf(other));
  return [...missing, ...places.filter((place) => !missing.includes(place.split('/')[0] ?? ''))];
}

/** What is not the same about two runs. */
export function unlikeness(a: StoredResults, b: StoredResults): Unlike {
  const files = [a, b].map(({ manifest }) => manifest.inputs);
  const hashes = files.map((inputs) => inputs.map(({ sha256 }) => sha256));
  const changed = files.flatMap((inputs, at) =>
    inputs.filter(({ sha256 }) => !hashes[1 - at]?.includes(sha256)).map(({ path }) => shortPath(path)),
  );
  return {
    engine: a.manifest.engine !== b.manifest.engine,
    seed: a.manifest.seed !== b.manifest.seed,
    inputs: [...new Set(changed)].sort(),
    onlySetInA: without(a.manifest.options.set, b.manifest.options.set),
    onlySetInB: without(b.manifest.options.set, a.manifest.options.set),
    onlyInA: onlyIn(a, b),
    onlyInB: onlyIn(b, a),
  };
}
