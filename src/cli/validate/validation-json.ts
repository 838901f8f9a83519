import { quantities } from '../../domain/validation.ts';
import type { JudgedEvent, JudgedFigure } from '../../experiment/validation/validate-events.ts';
import { engineVersion } from '../../kernel/version.ts';
import { predictionCoverage } from '../../stats/prediction.ts';
import { countVerdicts } from './verdict-count.ts';

/** JSON knows no infinity: what never came about is null. */
const known = (value: number): number | null => (Number.isFinite(value) ? value : null);

function figureOf({ figure, prediction, verdict }: JudgedFigure) {
  const { quantity, at, hospitals, number, value, source, grade, isFitted } = figure;
  return {
    quantity,
    unit: quantities[quantity].unit,
    at: at ?? null,
    hospitals: hospitals ?? null,
    number: number ?? null,
    observed: value,
    source,
    grade,
    fitted: isFitted,
    low: known(prediction.low),
    median: known(prediction.median),
    high: known(prediction.high),
    n: prediction.n,
    verdict,
  };
}

/** The whole answer of a validation as one object. */
export function validationJson(events: readonly JudgedEvent[], seed: string, replications: number): string {
  const object = {
    format: 1,
    engine: engineVersion,
    seed,
    replications,
    coverage: predictionCoverage,
    counts: countVerdicts(events),
    events: events.map(({ event, figures }) => ({
      id: event.id,
      title: event.title,
      casualties: event.cell.scenario.sites.reduce((sum, { casualties }) => sum + casualties, 0),
      deadAtOnce: event.deadAtOnce,
      sources: event.sources,
      figures: figures.map(figureOf),
    })),
  };
  return JSON.stringify(object);
}
