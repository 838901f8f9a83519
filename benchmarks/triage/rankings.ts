import { type MeasureId, measureIds, measures } from '../../src/domain/measures.ts';
import type { Cell, Study } from '../../src/domain/plan.ts';
import { openRunner } from '../../src/model/runner.ts';
import { interval } from '../../src/stats/interval.ts';
import { pairCount, pairedDifference, type Verdict, verdict } from '../../src/stats/paired.ts';
import { places } from '../../src/stats/ranking.ts';
import { tagsByNeed } from './first-tags.ts';

/** How to run the study, and which way of triaging each plan uses, by its printed name. */
export interface RankingOptions {
  readonly seed: string;
  readonly replications: number;
  /** The first is what the others are held against. */
  readonly ways: readonly string[];
  readonly wayOf: ReadonlyMap<string, string>;
}

const leads = ['inTimeRed', 'deaths'] as const satisfies readonly MeasureId[];
type Lead = (typeof leads)[number];

/** Values of one measure by way of triaging, key and replication. */
type Table = ReadonlyMap<string, ReadonlyMap<string, Float64Array>>;

interface PairOfKeys {
  readonly a: string;
  readonly b: string;
}

/** What may be said of a pair of keys under one tool, and against the first. */
interface Said extends PairOfKeys {
  readonly way: string;
  readonly verdict: Verdict;
  /** The pair's difference under this tool minus under the first; null for the first itself. */
  readonly change: ReturnType<typeof pairedDifference> | null;
}

function tablesOf(cells: readonly Cell[], options: RankingOptions): Record<Lead, Table> {
  const runner = openRunner(cells, options.seed);
  const row = new Float64Array(measureIds.length);
  const tables = { inTimeRed: new Map(), deaths: new Map() } satisfies Record<
    Lead,
    Map<string, Map<string, Float64Array>>
  >;
  const columns = cells.map(({ plan }) =>
    leads.map((lead) => {
      const way = options.wayOf.get(plan.id)!;
      const byKey = tables[lead].get(way) ?? new Map<string, Float64Array>();
      tables[lead].set(way, byKey);
      const values = new Float64Array(options.replications);
      byKey.set(plan.key.id, values);
      return values;
    }),
  );
  for (let replication = 0; replication < options.replications; replication++) {
    for (const [plan, into] of columns.entries()) {
      runner.run(plan, replication, row, 0);
      for (const [at, lead] of leads.entries()) into[at]![replication] = row[measureIds.indexOf(lead)]!;
    }
  }
  return tables;
}

function pairsOf(keys: readonly string[]): PairOfKeys[] {
  return keys.flatMap((a, at) => keys.slice(at + 1).map((b) => ({ a, b })));
}

const minus = (a: Float64Array, b: Float64Array) => a.map((value, at) => value - b[at]!);

/** Every pair of keys under every tool; intervals hold within a tool, changes within the scenario and measure. */
function judge(table: Table, lead: Lead, ways: readonly string[], keys: readonly string[]): Said[] {
  const pairs = pairsOf(keys);
  const first = table.get(ways[0]!)!;
  return ways.flatMap((way, at) =>
    pairs.map(({ a, b }): Said => {
      const here = table.get(way)!;
      const said = pairedDifference(here.get(a)!, here.get(b)!, pairCount(keys.length));
      const change =
        at === 0
          ? null
          : pairedDifference(
              minus(here.get(a)!, here.get(b)!),
              minus(first.get(a)!, first.get(b)!),
              pairs.length * (ways.length - 1),
            );
      return { way, a, b, verdict: verdict(said, measures[lead].better), change };
    }),
  );
}

function cellText(values: Iterable<number>): string {
  const { estimate, halfWidth } = interval(values);
  if (estimate === null) return '–';
  return `${(100 * estimate).toFixed(1)} ± ${(100 * (halfWidth ?? 0)).toFixed(1)}`;
}

/** Share of red need tagged red at the first look: no key has a part in it at the scene. */
function foundAtOnce(cell: Cell, { seed, replications }: RankingOptions): string {
  return cellText(tagsByNeed([cell], seed, replications).map(({ redFound, red }) => redFound / red));
}

function mayBeBest(said: readonly Said[], way: string, keys: readonly string[]): string {
  const judged = said.filter((one) => one.way === way);
  return places(keys, judged)
    .filter(({ from }) => from === 1)
    .map(({ plan }) => plan)
    .join(', ');
}

/** Number of pairs of keys, over all tools but the first, by how their verdict stands to that under the first. */
interface Tally {
  all: number;
  same: number;
  onlyOne: number;
  readonly reversed: string[];
  readonly surelyOther: string[];
}

function tally(said: readonly Said[], into: Tally, where: string, lead: Lead): void {
  const first = said.filter(({ change }) => change === null);
  for (const { way, a, b, verdict: now, change } of said) {
    if (change === null) continue;
    const before = first.find((one) => one.a === a && one.b === b)!.verdict;
    into.all++;
    if (now === before) into.same++;
    else if (now === 'unsure' || before === 'unsure') into.onlyOne++;
    else into.reversed.push(`${where}, ${way}: ${a} against ${b} is ${now}, ${before} before`);
    const { estimate, halfWidth } = change;
    if (estimate === null || halfWidth === null || Math.abs(estimate) <= halfWidth) continue;
    const scale = lead === 'inTimeRed' ? 100 : 1;
    into.surelyOther.push(
      `| ${where} | ${way} | ${a} − ${b} | ${(scale * estimate).toFixed(1)} ± ${(scale * halfWidth).toFixed(1)} |`,
    );
  }
}

const titles: Readonly<Record<Lead, string>> = {
  inTimeRed: 'red in time, %',
  deaths: 'deaths (model quantity), persons',
};

/** Tables of keys under each tool by scenario, and what changed against the first tool. */
export function rankings(study: Study, options: RankingOptions): string[] {
  const { ways } = options;
  const keys = [...new Set(study.plans.map(({ key }) => key.id))];
  const lines: string[] = [];
  const tallies = leads.map((): Tally => ({ all: 0, same: 0, onlyOne: 0, reversed: [], surelyOther: [] }));
  for (const { id } of study.scenarios) {
    const cells = study.cells.filter(({ scenario }) => scenario.id === id);
    const tables = tablesOf(cells, options);
    const said = leads.map((lead) => judge(tables[lead], lead, ways, keys));
    for (const [at, lead] of leads.entries()) tally(said[at]!, tallies[at]!, id, lead);
    lines.push(
      `### ${id}`,
      '',
      `| tool | red found at the first look, % | ${keys.map((key) => `${key}: red in time, %`).join(' | ')} |`,
    );
    lines[lines.length - 1] += ' may be best on red in time | may be best on deaths |';
    lines.push(`|---|---|${keys.map(() => '---|').join('')}---|---|`);
    for (const way of ways) {
      const found = foundAtOnce(cells.find(({ plan }) => options.wayOf.get(plan.id) === way)!, options);
      const values = keys.map((key) => cellText(tables.inTimeRed.get(way)!.get(key)!));
      const best = said.map((one) => mayBeBest(one, way, keys));
      lines.push(`| ${[way, found, ...values, ...best].join(' | ')} |`);
    }
    lines.push('');
  }
  return [...lines, ...whatChanged(tallies, ways[0]!)];
}

function whatChanged(tallies: readonly Tally[], first: string): string[] {
  const lines = [`### Pairs of keys: verdict under another tool against ${first}`, ''];
  lines.push(
    '| measure | pairs | same verdict | sure under one of the two only | reversed |',
    '|---|---|---|---|---|',
  );
  for (const [at, { all, same, onlyOne, reversed }] of tallies.entries())
    lines.push(`| ${titles[leads[at]!]} | ${all} | ${same} | ${onlyOne} | ${reversed.length} |`);
  const reversals = tallies.flatMap(({ reversed }) => reversed);
  lines.push(
    '',
    'Reversed:',
    '',
    ...(reversals.length === 0 ? ['- none'] : reversals.map((one) => `- ${one}`)),
  );
  for (const [at, { surelyOther }] of tallies.entries()) {
    lines.push(
      '',
      `Differences between keys that are surely other than under ${first}, ${titles[leads[at]!]}:`,
      '',
    );
    if (surelyOther.length === 0) lines.push('none.');
    else lines.push('| scenario | tool | keys | change |', '|---|---|---|---|', ...surelyOther);
  }
  return lines;
}
