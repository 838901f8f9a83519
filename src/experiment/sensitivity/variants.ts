import type { Study } from '../../domain/plan.ts';
import { scenarioHash } from '../../results/identity.ts';
import { cellsOf } from '../chunks/jobs.ts';
import type { Assumption, AssumptionEnd, NotTried } from './assumption.ts';

/** One end of one assumption that will be run. */
export interface Variant {
  readonly assumption: Assumption;
  readonly end: 'low' | 'high';
  readonly study: Study;
}

/** What will be run, and what will not and why. */
export interface Trial {
  readonly assumptions: readonly Assumption[];
  readonly variants: readonly Variant[];
  readonly notTried: readonly NotTried[];
}

/** Reads the study once for each list of settings. */
export type LoadVariants = (sets: readonly (readonly string[])[]) => Promise<readonly Study[]>;

/** What decides the results of each scenario. */
const hashesOf = (study: Study, seen: WeakMap<object, string>): readonly string[] =>
  study.scenarios.map((_, scenario) => scenarioHash(cellsOf(study, scenario), seen));

const sameEverywhere = {
  sv: 'båda gränserna är vad som redan gäller.',
  en: 'both ends are what is in force already.',
} as const;

/**
 * One study for each end of each assumption, on top of the settings of the run.
 *
 * @throws ScenarioError when a setting leads nowhere or is outside what files may say
 */
export async function planTrial(
  study: Study,
  asked: readonly Assumption[],
  set: readonly string[],
  load: LoadVariants,
): Promise<Trial> {
  const absent = asked.flatMap((assumption): NotTried[] => {
    const because = assumption.absent?.(study);
    return because === undefined ? [] : [{ id: assumption.id, title: assumption.title, because }];
  });
  const present = asked.filter(({ id }) => absent.every((each) => each.id !== id));
  const ends = present.flatMap((assumption) =>
    (['low', 'high'] as const).map((end) => ({ assumption, end, given: assumption[end] })),
  );
  const studies = await load(ends.map(({ given }) => [...set, ...given.set]));
  const seen = new WeakMap<object, string>();
  const shipped = hashesOf(study, seen).join();
  const variants = ends.flatMap(({ assumption, end, given }, at): Variant[] => {
    const changed = adjusted(studies[at] ?? study, given);
    // An end that is in force already, in every scenario, has nothing to show.
    return hashesOf(changed, seen).join() === shipped ? [] : [{ assumption, end, study: changed }];
  });
  const tried = present.filter((assumption) => variants.some((each) => each.assumption === assumption));
  const same = present
    .filter((assumption) => !tried.includes(assumption))
    .map(({ id, title }): NotTried => ({ id, title, because: sameEverywhere }));
  return { assumptions: tried, variants, notTried: [...absent, ...same] };
}

function adjusted(study: Study, { adjust }: AssumptionEnd): Study {
  return adjust === undefined ? study : adjust(study);
}
