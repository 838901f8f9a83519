import { join } from 'node:path';
import { judgedMeasureIds, type MeasureId } from '../../domain/measures.ts';
import type { Study } from '../../domain/plan.ts';
import { defaultSeed } from '../../experiment/batch.ts';
import type { Assumption } from '../../experiment/sensitivity/assumption.ts';
import { assumptions as listed, notTried } from '../../experiment/sensitivity/assumptions.ts';
import { ownAssumption } from '../../experiment/sensitivity/own-range.ts';
import { runVariants, usualReplications } from '../../experiment/sensitivity/run-variants.ts';
import { planTrial, type Trial } from '../../experiment/sensitivity/variants.ts';
import type { SensitivityMaterial, TriedAssumption } from '../../results/sensitivity/sensitivity-result.ts';
import type { ScenarioTable } from '../../results/tables.ts';
import { nearestWord } from '../commands.ts';
import { RunStopped } from '../errors.ts';
import { exit } from '../exit.ts';
import { UsageError } from '../options.ts';
import { sensitivityCommandTexts } from '../sensitivity/command-texts.ts';
import type { SensitivityCommandOptions } from '../sensitivity/sensitivity-command.ts';
import type { Surroundings } from '../surroundings.ts';
import { listenForInterrupt } from '../terminal/interrupt.ts';
import { openProgress } from '../terminal/progress.ts';
import { quoted } from '../words/quoted.ts';

/** What stands for none of the list. */
const none = 'none';

/** Everything that decides what is run. */
interface Request {
  readonly file: string;
  readonly study: Study;
  readonly folder: string;
  readonly seed: string;
  readonly replications: number;
  readonly measure: MeasureId;
  readonly trial: Trial;
  readonly options: SensitivityCommandOptions;
}

/** The assumptions asked for, in the order of the list, then the user's own. */
function askedAssumptions(
  { only, vary = [] }: SensitivityCommandOptions,
  { language }: Surroundings,
): readonly Assumption[] {
  const words = sensitivityCommandTexts[language];
  const known = [...listed.map(({ id }) => id), none];
  const unknown = only?.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new UsageError(words.unknownAssumption(unknown, nearestWord(unknown, known), known.join(', ')));
  }
  const twice = vary.find(({ path }, at) => vary.findIndex((each) => each.path === path) < at);
  if (twice !== undefined) throw new UsageError(words.twice(twice.path));
  const picked = only === undefined ? listed : listed.filter(({ id }) => only.includes(id));
  const all = [...picked, ...vary.map(({ path, low, high }) => ownAssumption(path, low, high))];
  if (all.length === 0) throw new UsageError(words.nothingToTry);
  return all;
}

/** The measure asked for, else the study's own, when plans can be ranked by it. */
function measureOf(
  { precision }: Study,
  asked: MeasureId | undefined,
  { language }: Surroundings,
): MeasureId {
  const found = asked ?? judgedMeasureIds.find((id) => id === precision.measure);
  if (found !== undefined) return found;
  const words = sensitivityCommandTexts[language];
  throw new UsageError(words.needMeasure(precision.measure, judgedMeasureIds.join(', ')));
}

/** An end under which other plans stand in the study has nothing to be compared with. */
function refuseOtherPlans(study: Study, { variants }: Trial, { language }: Surroundings): void {
  const plansOf = (each: Study) => each.cells.map(({ scenario, plan }) => `${scenario.id} ${plan.id}`).join();
  const other = variants.find((variant) => plansOf(variant.study) !== plansOf(study));
  if (other !== undefined)
    throw new UsageError(sensitivityCommandTexts[language].otherPlans(other.assumption.id));
}

async function readRequest(
  file: string,
  options: SensitivityCommandOptions,
  surroundings: Surroundings,
): Promise<Request> {
  const asked = askedAssumptions(options, surroundings);
  const { set = [], seed = defaultSeed, replications = usualReplications, out } = options;
  const { doors } = surroundings;
  const study = await doors.loadStudy(file, set);
  const measure = measureOf(study, options.measure, surroundings);
  const trial = await planTrial(study, asked, set, (sets) => doors.loadVariants(file, sets));
  refuseOtherPlans(study, trial, surroundings);
  return {
    file,
    study,
    folder: out ?? join('results', study.id),
    seed,
    replications,
    measure,
    trial,
    options,
  };
}

/** The command that goes on with this one: finished parts are found again. */
function againCommand({ file, folder, seed, replications, measure, options }: Request): string {
  const { set = [], vary = [], only, workers } = options;
  const words = [
    `fordela sensitivity ${quoted(file)} --out ${quoted(folder)} --seed ${quoted(seed)}`,
    `--replications ${replications} --measure ${measure}`,
    ...(only === undefined ? [] : [`--only ${only.join(',')}`]),
    ...set.map((each) => `--set ${quoted(each)}`),
    ...vary.map(({ written }) => `--vary ${quoted(written)}`),
    ...(workers === undefined ? [] : [`--workers ${workers}`]),
  ];
  return words.join(' ');
}

/** Tables at the study's values, then at every end; undefined when it was stopped before all were there. */
async function compute(
  request: Request,
  surroundings: Surroundings,
): Promise<readonly (readonly ScenarioTable[])[] | undefined> {
  const { doors, screen, texts } = surroundings;
  const { study, trial, folder, seed, replications, options } = request;
  const [{ openChunks }, { resultFiles }] = await Promise.all([
    import('../../results/chunks.ts'),
    import('../../results/folder.ts'),
  ]);
  const store = await openChunks(join(folder, resultFiles.chunks), options.fresh !== true);
  const progress = await openProgress(surroundings, options.quiet === true);
  const again = againCommand(request);
  const interrupt = listenForInterrupt(
    () => screen.note(`\n${texts.stopping}\n`),
    () => screen.note(`\n${texts.interrupted(again)}\n`),
  );
  try {
    const studies = [study, ...trial.variants.map((variant) => variant.study)];
    const batch = {
      seed,
      replications,
      store,
      signal: interrupt.signal,
      ...(options.workers === undefined ? {} : { workers: options.workers }),
      ...(doors.openPool ? { openPool: doors.openPool } : {}),
    };
    return await runVariants(studies, batch, progress.update);
  } catch (error) {
    throw new RunStopped(error, { seed, resume: again });
  } finally {
    interrupt.close();
    progress.close();
  }
}

function triedIn({ study, trial }: Request): readonly TriedAssumption[] {
  return trial.assumptions.map(({ id, title, values, low, high, range, shipped }) => ({
    id,
    title,
    values,
    low: low.shown,
    high: high.shown,
    shipped: shipped(study),
    range,
    set: { low: low.set, high: high.set },
  }));
}

function materialOf(request: Request, tables: readonly (readonly ScenarioTable[])[]): SensitivityMaterial {
  const { study, seed, measure, trial, options, file } = request;
  const [shipped = [], ...rest] = tables;
  return {
    study,
    seed,
    measure,
    options: {
      file,
      set: options.set ?? [],
      vary: (options.vary ?? []).map(({ written }) => written),
      only: options.only ?? null,
    },
    assumptions: triedIn(request),
    notTried: [...trial.notTried, ...notTried],
    shipped,
    ends: trial.variants.map(({ assumption, end }, at) => ({
      assumption: assumption.id,
      end,
      tables: rest[at] ?? [],
    })),
  };
}

/** Writes object and page, and prints the answer. */
async function finish(
  request: Request,
  tables: readonly (readonly ScenarioTable[])[],
  { screen, language }: Surroundings,
): Promise<number> {
  const { folder, options } = request;
  const [{ describeSensitivity }, files, { sensitivityPage }] = await Promise.all([
    import('../../results/sensitivity/sensitivity-result.ts'),
    import('../../results/sensitivity/write-sensitivity.ts'),
    import('../../report/sensitivity/sensitivity-page.ts'),
  ]);
  const result = describeSensitivity(materialOf(request, tables));
  await files.writeSensitivity(folder, result, sensitivityPage(result, language));
  if (options.json) screen.out(files.sensitivityText(result));
  else if (!options.quiet) {
    const { answerText } = await import('../sensitivity/answer-text.ts');
    screen.out(answerText(result, language, screen.isOutTerminal && !process.env['NO_COLOR']));
    const at = join(folder, files.sensitivityFiles.page);
    screen.out(`${sensitivityCommandTexts[language].pageAt(at)}\n`);
  }
  return exit.done;
}

/** `fordela sensitivity`: which assumptions would change which plan is best. */
export async function sensitivity(
  file: string,
  options: SensitivityCommandOptions,
  surroundings: Surroundings,
): Promise<number> {
  const request = await readRequest(file, options, surroundings);
  const { openFolder } = await import('../../results/files.ts');
  await openFolder(request.folder);
  const tables = await compute(request, surroundings);
  if (tables === undefined) {
    surroundings.screen.note(`${surroundings.texts.interrupted(againCommand(request))}\n`);
    return exit.interrupted;
  }
  return await finish(request, tables, surroundings);
}
