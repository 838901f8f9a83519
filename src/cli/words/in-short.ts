import type { Study } from '../../domain/plan.ts';
import type { Language } from '../../domain/text.ts';
import { texts as reportTexts } from '../../report/text/texts.ts';
import { formatCount } from '../../results/format.ts';
import type { Summary } from '../../results/summary.ts';
import { places } from '../../stats/ranking.ts';
import { listed } from './listed.ts';
import { texts } from './texts.ts';

const lead = 'inTimeRed';

/** Plans of one scenario that may be best at red in time; none when nobody red was counted. */
function candidates(summary: Summary, scenario: string): readonly string[] {
  const cells = summary.cells.filter((cell) => cell.scenario === scenario && cell.measures[lead].n > 0);
  const pairs = summary.comparisons.filter((pair) => pair.scenario === scenario && pair.measure === lead);
  return places(
    cells.map((cell) => cell.plan),
    pairs,
  )
    .filter(({ from }) => from === 1)
    .map(({ plan }) => plan);
}

/** The answer over all scenarios of each standard type, one line a type: which plans may be best in every one of them. */
export function inShort(study: Study, summary: Summary, language: Language): string[] {
  const words = texts[language];
  const plans = study.plans.map(({ id }) => id);
  const types = [...new Set(study.scenarios.map(({ type }) => type))];
  return types.map((type) => {
    const name = reportTexts[language].types[type];
    const scenarios = study.scenarios.filter((scenario) => scenario.type === type);
    const best = scenarios.map(({ id }) => candidates(summary, id)).filter((list) => list.length > 0);
    const count = words.scenarios(formatCount(scenarios.length, language));
    if (best.length === 0) return `  ${name} (${count}): ${words.noRed}`;
    const always = plans.filter((plan) => best.every((list) => list.includes(plan)));
    const others = plans.filter((plan) => !always.includes(plan));
    const first =
      always.length === 0
        ? words.neverSame(name, count)
        : words.alwaysMayBeBest(name, count, listed(always, language));
    return `  ${others.length === 0 ? first : `${first} ${words.surelyWorse(listed(others, language))}`}`;
  });
}
