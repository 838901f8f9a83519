import { type DeathClass, deathClasses } from '../../domain/profile.ts';
import { formatCount, formatEstimateBare, formatNumber, missing } from '../../results/format.ts';
import type { CellProfile, DeathCount } from '../../results/profile/profile.ts';
import type { MeasureSummary, Verdict } from '../../results/summary.ts';
import { type Scale, scaleOver } from '../marks.ts';
import { type Markup, markup } from '../markup.ts';
import {
  differenceFrom,
  type PlanName,
  type Reading,
  type ScenarioReading,
  type TypeReading,
} from '../reading.ts';
import { deathTexts } from '../text/deaths.ts';

/** Deaths of one plan in one scenario: means by class, and the interval of the preventable in and out of hospital together. */
export interface PlanDeaths {
  readonly plan: PlanName;
  readonly counts: readonly DeathCount[];
  /** Mean by class, in and out of hospital together. */
  readonly means: Readonly<Record<DeathClass, number>>;
  readonly all: number;
  readonly outside: number;
  readonly preventable: MeasureSummary;
}

const meanOf = (counts: readonly DeathCount[], which: DeathClass): number =>
  counts
    .filter(({ deathClass }) => deathClass === which)
    .reduce((sum, each) => sum + (each.outOfHospital.estimate ?? 0) + (each.inHospital.estimate ?? 0), 0);

const isCounted = (profile: CellProfile | undefined): profile is CellProfile =>
  profile !== undefined && profile.replications > 0;

/** Deaths of each plan in study order; `null` for a plan that nothing is known of. */
export function planDeaths(reading: Reading, scenario: ScenarioReading): readonly (PlanDeaths | null)[] {
  return reading.plans.map((plan) => {
    const profile = reading.input.profiles.find(
      (each) => each.scenario === scenario.scenario.id && each.plan === plan.id,
    );
    const cell = scenario.cells.find((each) => each.plan === plan.id);
    if (!isCounted(profile) || cell === undefined) return null;
    const { deaths: counts } = profile;
    const means = {
      unsalvageable: meanOf(counts, 'unsalvageable'),
      lostToAccess: meanOf(counts, 'lostToAccess'),
      preventable: meanOf(counts, 'preventable'),
    };
    const all = means.unsalvageable + means.lostToAccess + means.preventable;
    const outside = counts.reduce((sum, { outOfHospital }) => sum + (outOfHospital.estimate ?? 0), 0);
    return { plan, counts, means, all, outside, preventable: cell.measures.preventableDeaths };
  });
}

const known = (rows: readonly (PlanDeaths | null)[]): PlanDeaths[] => rows.flatMap((row) => row ?? []);

/** Whether the classes that no plan can change are indeed the same for all plans, to what is printed. */
function areOthersEqual(reading: Reading): boolean {
  return reading.types.every(({ scenarios }) =>
    scenarios.every((scenario) => {
      const rows = known(planDeaths(reading, scenario));
      return (['unsalvageable', 'lostToAccess'] as const).every((which) => {
        const values = rows.map(({ means }) => means[which]);
        return values.length === 0 || Math.max(...values) - Math.min(...values) < 0.05;
      });
    }),
  );
}

function saidAlone(reading: Reading, scenarios: readonly ScenarioReading[]): string {
  const { language, reference } = reading;
  const words = deathTexts[language];
  const value = scenarios[0]?.cells[0]?.measures.preventableDeaths;
  if (scenarios.length > 1 || value === undefined) return words.onlyPlanMany;
  return words.onlyPlan(reference.name, formatEstimateBare(value, 'persons', language));
}

/** The reading of the section: how often the preventable deaths surely differ from the reference's, and that the others do not. */
export function deathSentence(reading: Reading): string {
  const { types, others, reference, language } = reading;
  const words = deathTexts[language];
  const scenarios = types.flatMap((type) => type.scenarios);
  if (scenarios.every((scenario) => known(planDeaths(reading, scenario)).length === 0))
    return words.noProfiles;
  const rest = areOthersEqual(reading) ? words.sameOthers : words.otherOthers;
  const [only, ...more] = others;
  if (only === undefined) return saidAlone(reading, scenarios);
  const verdicts = scenarios.flatMap((scenario) =>
    others.map(({ id }) => differenceFrom(scenario, 'preventableDeaths', id, reference.id).verdict),
  );
  const [verdict] = verdicts;
  if (more.length === 0 && verdicts.length === 1 && verdict !== undefined) {
    return `${words.one(only.name, words[verdict], reference.name)} ${rest}`;
  }
  const count = (wanted: Verdict) => formatCount(verdicts.filter((each) => each === wanted).length, language);
  const all = formatCount(verdicts.length, language);
  return `${words.tally(count('better'), count('worse'), count('unsure'), all, reference.name)} ${rest}`;
}

const percent = (value: number): string => `${Number(value.toFixed(2))}%`;

const marks: Readonly<Record<DeathClass, string>> = {
  unsalvageable: 'u',
  lostToAccess: 'a',
  preventable: 'p',
};

function bar({ means, all, preventable }: PlanDeaths, scale: Scale): Markup {
  let from = 0;
  const parts = deathClasses.map((which) => {
    const [left, right] = [scale(from), scale(from + means[which])];
    from += means[which];
    if (means[which] === 0) return markup``;
    return markup`<i class="${marks[which]}" style="left:${percent(left)};width:${percent(right - left)}"></i>`;
  });
  const half = preventable.halfWidth ?? 0;
  const [low, high] = [scale(Math.max(0, all - half)), scale(all + half)];
  const whisker =
    half === 0
      ? markup``
      : markup`<i class="w" style="left:${percent(low)};width:${percent(high - low)}"></i>`;
  return markup`<span class="stack" aria-hidden="true">${parts}${whisker}</span>`;
}

const mean = (value: number, { language }: Reading): string => formatNumber(value, -1, language);

function row(reading: Reading, plan: PlanName, deaths: PlanDeaths | null, scale: Scale): Markup {
  const words = deathTexts[reading.language];
  if (deaths === null) {
    return markup`<li><div class="l"><b>${plan.name}</b></div><div class="r none">– ${words.missing(plan.name)}</div></li>`;
  }
  const others = (['unsalvageable', 'lostToAccess'] as const)
    .map((which) => `${words.classes[which]} ${mean(deaths.means[which], reading)}`)
    .join(', ');
  const estimate = formatEstimateBare(deaths.preventable, 'persons', reading.language);
  const all = words.all(mean(deaths.all, reading), mean(deaths.outside, reading));
  return markup`<li><div class="l"><b>${plan.name}</b></div>${bar(deaths, scale)}<div class="r"><span class="nw">${words.preventable(estimate)}</span><span class="mute"><span class="vh">${others}; </span>${all}</span></div></li>`;
}

function axis(scale: Scale, { language }: Reading): Markup {
  const ticks = scale
    .ticks(4)
    .map(
      (tick) =>
        markup`<span style="left:${percent(scale(tick))}">${formatNumber(tick, Number.isInteger(tick) ? 0 : -1, language)}</span>`,
    );
  return markup`<div class="axis" aria-hidden="true">${ticks}</div>`;
}

function panel(reading: Reading, scenario: ScenarioReading, scale: Scale): Markup {
  const words = deathTexts[reading.language];
  const all = planDeaths(reading, scenario);
  const rows = reading.plans.map((plan, at) => row(reading, plan, all[at] ?? null, scale));
  const n = formatCount(Math.max(0, ...known(all).map(({ preventable }) => preventable.n)), reading.language);
  return markup`<div class="panel"><h4>${scenario.title}<small>${words.under(n)}</small></h4><ul class="rows">${rows}</ul>${axis(scale, reading)}</div>`;
}

function scaleOf(reading: Reading, type: TypeReading): Scale {
  const spans = type.scenarios.flatMap((scenario) =>
    known(planDeaths(reading, scenario)).map(({ all, preventable }) => ({
      middle: all,
      halfWidth: preventable.halfWidth,
    })),
  );
  return scaleOver(
    spans.map(({ middle, halfWidth }) => ({ middle: middle + (halfWidth ?? 0), halfWidth: 0 })),
    [0],
  );
}

function numberCells(deaths: PlanDeaths | null, { language }: Reading): Markup[] {
  const places = deathClasses.flatMap((which) => {
    const count = deaths?.counts.find(({ deathClass }) => deathClass === which);
    return [count?.outOfHospital, count?.inHospital];
  });
  const cells = [...places, deaths?.preventable].map((value) => {
    const text = value === undefined ? missing : formatEstimateBare(value, 'persons', language);
    return markup`<td class="n">${text}</td>`;
  });
  const all = deaths === null ? missing : formatNumber(deaths.all, -1, language);
  return [...cells, markup`<td class="n">${all}</td>`];
}

function twin(reading: Reading, type: TypeReading): Markup {
  const words = deathTexts[reading.language];
  const width = 2 * deathClasses.length + 3;
  const groups = type.scenarios.map((scenario) => {
    const all = planDeaths(reading, scenario);
    const rows = reading.plans.map(
      ({ name }, at) => markup`<tr><th scope="row">${name}</th>${numberCells(all[at] ?? null, reading)}</tr>`,
    );
    return markup`<tbody><tr><th class="grp" colspan="${width}" scope="rowgroup"><span class="cs">${scenario.title}</span></th></tr>${rows}</tbody>`;
  });
  const heads = deathClasses.flatMap((which) =>
    [words.outside, words.inside].map(
      (place) => markup`<th scope="col" class="n">${words.classes[which]}<small>${place}</small></th>`,
    ),
  );
  const label = `${words.twin}: ${type.title}`;
  return markup`<details class="twin"><summary>${words.twin}</summary><div class="scroll" role="region" aria-label="${label}" tabindex="0"><table><caption><span class="cs">${words.twinCaption}</span></caption><thead><tr><th scope="col">${words.plan}</th>${heads}<th scope="col" class="n">${words.preventableSum}</th><th scope="col" class="n">${words.sum}</th></tr></thead>${groups}</table></div></details>`;
}

function key(reading: Reading): Markup {
  const words = deathTexts[reading.language];
  const items = deathClasses.map(
    (which) => markup`<li><span class="sw ${marks[which]}"></span>${words.classKey[which]}</li>`,
  );
  return markup`<ul class="deathkey">${items}<li><span class="sw w"></span>${words.whisker}</li></ul>`;
}

/** Deaths by class under every plan, in and out of hospital together: called a model quantity first, never ranked. */
export function deaths(reading: Reading): Markup {
  const words = deathTexts[reading.language];
  const types = reading.types.map((type) => {
    const scale = scaleOf(reading, type);
    const panels = type.scenarios.map((scenario) => panel(reading, scenario, scale));
    return markup`<h3 class="typehead">${type.title}</h3><div class="deaths${type.scenarios.length % 4 === 0 ? ' four' : ''}">${panels}</div>${twin(reading, type)}`;
  });
  return markup`<div class="callout"><span class="chip">${words.chip}</span> ${words.callout}</div><p class="reading">${deathSentence(reading)}</p>${key(reading)}${types}<p class="foot"><span>${words.foot}</span><span><a href="#assumptions">${words.lean} ${reading.words.assumptionsHead}</a></span></p>`;
}
