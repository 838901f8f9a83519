import { type MeasureId, measures } from '../../domain/measures.ts';
import type { Compared, Unlike } from '../../results/reading/comparison.ts';
import type { StoredResults } from '../../results/reading/results-folder.ts';
import { nearestWord } from '../commands.ts';
import type { CompareOptions } from '../compare/compare-command.ts';
import { type CompareTexts, compareTexts } from '../compare/texts.ts';
import { exit } from '../exit.ts';
import { UsageError } from '../options.ts';
import type { Surroundings } from '../surroundings.ts';

/** What was compared, for people and for programs. */
export interface Comparison {
  readonly measure: MeasureId;
  readonly a: StoredResults;
  readonly b: StoredResults;
  /** The two plans, when they are of one folder. */
  readonly plans: readonly [string, string] | null;
  readonly isPaired: boolean;
  readonly unlike: Unlike;
  readonly compared: readonly Compared[];
}

function checkPlans(plans: readonly string[], all: readonly string[], texts: CompareTexts): void {
  const unknown = plans.find((plan) => !all.includes(plan));
  if (unknown === undefined) return;
  const near = nearestWord(unknown, all);
  throw new UsageError(texts.noPlan(unknown, all.join(', '), near));
}

/** The measure that is asked for, else the one that the first run was about. */
function measureOf(
  results: readonly StoredResults[],
  asked: MeasureId | undefined,
  texts: CompareTexts,
): MeasureId {
  const own = results[0]?.manifest.measure;
  const measure = asked ?? (Object.keys(measures) as MeasureId[]).find((id) => id === own) ?? 'inTimeRed';
  for (const { measures: ids, folder } of results) {
    if (!ids.includes(measure)) throw new UsageError(texts.noMeasure(measure, folder));
  }
  return measure;
}

async function compareAsked(
  folders: readonly string[],
  { plans, measure: asked }: CompareOptions,
  texts: CompareTexts,
): Promise<Comparison> {
  const [{ readAllResults }, { allPlans, canBePaired, comparePlans, compareResults, unlikeness }] =
    await Promise.all([
      import('../../results/reading/results-folder.ts'),
      import('../../results/reading/comparison.ts'),
    ]);
  if (folders.length > 1 && plans !== undefined) throw new UsageError(texts.eitherWay);
  const results = await readAllResults(folders);
  const [a, b = a] = results;
  if (a === undefined || b === undefined) throw new UsageError(texts.needSecond(''));
  const known = allPlans(a);
  if (folders.length === 1 && plans === undefined) throw new UsageError(texts.needSecond(known.join(', ')));
  checkPlans(plans ?? [], known, texts);
  const measure = measureOf(results, asked, texts);
  const compared = plans === undefined ? compareResults(a, b, measure) : comparePlans(a, plans, measure);
  if (compared.length === 0) throw new UsageError(texts.nothingShared(a.folder, b.folder));
  const isPaired = plans !== undefined || canBePaired(a, b);
  return { measure, a, b, plans: plans ?? null, isPaired, unlike: unlikeness(a, b), compared };
}

/** One of the two as `--json` gives it. */
function sideJson({ folder, manifest, summary }: StoredResults) {
  const { engine, study, seed, fingerprint } = summary;
  return { folder, study, engine, seed, fingerprint, set: manifest.options.set };
}

function toJson({ measure, a, b, plans, isPaired, unlike, compared }: Comparison): object {
  const { unit } = measures[measure];
  const sides = plans === null ? { a: sideJson(a), b: sideJson(b), unlike } : { of: sideJson(a), plans };
  return { format: 1, measure, unit, ...sides, paired: isPaired, comparisons: compared };
}

/** `fordela compare`: two results folders plan by plan, or two plans of one folder. Writes nothing. */
export async function compare(
  folders: readonly string[],
  options: CompareOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { screen, language } = surroundings;
  const texts = compareTexts[language];
  const comparison = await compareAsked(folders, options, texts);
  if (options.json) screen.out(`${JSON.stringify(toJson(comparison))}\n`);
  else if (!options.quiet) {
    const { comparisonText } = await import('../compare/comparison-text.ts');
    screen.out(comparisonText(comparison, language));
  }
  return exit.done;
}
