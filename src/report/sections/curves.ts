import { injuryClasses } from '../../domain/injury-classes.ts';
import { type FollowedNeed, followedNeeds, reachEdges } from '../../domain/profile.ts';
import type { Minutes } from '../../domain/time.ts';
import { keyTexts } from '../../policy/distribution/key-texts.ts';
import { formatCount, formatEstimate, formatMinutes, formatNumber, missing } from '../../results/format.ts';
import type { ReachCurve } from '../../results/profile/profile.ts';
import { listed } from '../answer.ts';
import { absent, figureFoot, twin } from '../figure.ts';
import { blockGroups } from '../groups.ts';
import { triageMark } from '../marks.ts';
import { type Markup, markup } from '../markup.ts';
import { axisHours, type CurveLine, curveChart, type LineRole, lineMark } from '../profile/curve-chart.ts';
import { profileOf } from '../profile/waiting.ts';
import { allScenarios, type PlanName, type Reading, type ScenarioReading } from '../reading.ts';
import { curveTexts } from '../text/curves.ts';

/** The plans drawn, each once. */
function drawnPlans({ shown }: Reading): readonly (readonly [LineRole, PlanName])[] {
  const { chosen, reference, third } = shown;
  const other = chosen.id === reference.id ? [] : [['reference', reference] as const];
  return [['chosen', chosen], ...other, ...(third ? [['third', third] as const] : [])];
}

function curveOf(
  reading: Reading,
  scenario: ScenarioReading,
  plan: PlanName,
  need: FollowedNeed,
): ReachCurve | undefined {
  const curve = profileOf(reading, scenario, plan)?.reach.find((each) => each.need === need);
  return curve === undefined || curve.persons === 0 ? undefined : curve;
}

/** A curve has done most of its rise once it is at this share of where it ends. */
const mostOfRise = 0.95;

/** The shortest time axis that shows most of the rise of every curve of a need; how a plan stands against another is
 * asked within a scenario, not between scenarios. */
function axisOf(reading: Reading, scenario: ScenarioReading, need: FollowedNeed): Minutes {
  const ends = drawnPlans(reading).map(([, plan]) => {
    const points = curveOf(reading, scenario, plan, need)?.points ?? [];
    const last = points.at(-1)?.share.estimate ?? 0;
    return points.find(({ share }) => (share.estimate ?? 0) >= mostOfRise * last)?.minute ?? 0;
  });
  const hours = axisHours.find((each) => each * 60 >= Math.max(0, ...ends)) ?? axisHours.at(-1) ?? 72;
  return hours * 60;
}

/** Time limits of the classes of injury in the scenario: the shortest and the longest. */
function limitsOf(
  { scenario }: ScenarioReading,
  need: FollowedNeed,
): readonly [Minutes, Minutes] | undefined {
  if (need === 'green') return undefined;
  const ids = new Set(scenario.sites.flatMap(({ mix }) => Object.keys(mix ?? {})));
  const limits = Object.entries(injuryClasses)
    .filter(([id]) => ids.has(id))
    .flatMap(([, { limit }]) => (limit === null ? [] : [limit]));
  return limits.length === 0 ? undefined : [Math.min(...limits), Math.max(...limits)];
}

/** Short name for a line's end: by the kind of key, the plan's id where two plans share it. */
function shortName({ input, language }: Reading, plan: PlanName): string {
  const { plans } = input.study;
  const kind = plans.find(({ id }) => id === plan.id)?.key.settings.kind;
  const isShared = plans.filter(({ key }) => key.settings.kind === kind).length > 1;
  return kind === undefined || isShared ? plan.id : keyTexts[kind].short[language];
}

function panel(reading: Reading, scenario: ScenarioReading, need: FollowedNeed): Markup {
  const until = axisOf(reading, scenario, need);
  const { language, shown } = reading;
  const words = curveTexts[language];
  const head = markup`<h5>${triageMark(need)}${words.needs[need]}`;
  const lines = drawnPlans(reading).flatMap(([role, plan]): CurveLine[] => {
    const curve = curveOf(reading, scenario, plan, need);
    return curve === undefined ? [] : [{ role, name: shortName(reading, plan), points: curve.points }];
  });
  if (lines.length === 0)
    return markup`<div class="curve">${head}</h5>${absent(words.nobody(words.nobodyNeed[need]))}</div>`;
  const persons = curveOf(reading, scenario, shown.chosen, need)?.persons ?? 0;
  const n = formatNumber(persons, persons < 10 ? -1 : 0, language);
  const limits = limitsOf(scenario, need);
  const chart = curveChart({
    label: words.label(scenario.title, words.people[need]),
    lines,
    until,
    limits,
    limitsWord: limits === undefined ? words.noLimit : words.limits,
    language,
  });
  return markup`<div class="curve">${head} <small>${words.persons(n)}</small></h5>${chart}</div>`;
}

/** The median of a need under the plans that the sentence is about. */
function medians(reading: Reading, scenario: ScenarioReading, need: FollowedNeed) {
  const { chosen, reference } = reading.shown;
  const plans = chosen.id === reference.id ? [chosen] : [chosen, reference];
  return plans.flatMap((plan) => {
    const curve = curveOf(reading, scenario, plan, need);
    return curve === undefined ? [] : [{ plan, curve, median: curve.median }];
  });
}

/** How long the curves follow the casualties: to their own end, or to that of the replications where that comes first. */
function followedFor({ scenario }: ScenarioReading): string {
  return formatMinutes(Math.min(reachEdges.at(-1) ?? scenario.horizon, scenario.horizon));
}

/** The reading of a scenario's curves: when half of the red have reached care, and how many ever do. */
export function curvesSentence(reading: Reading, scenario: ScenarioReading): string {
  const { language, words: common, shown } = reading;
  const words = curveTexts[language];
  if (profileOf(reading, scenario, shown.chosen) === undefined) return common.notKept;
  const all = medians(reading, scenario, 'red');
  const [first] = all;
  if (first === undefined) return words.nobody(words.nobodyNeed.red);
  const people = words.people.red;
  const known = all.filter(({ median }) => median !== null);
  const times = known.map(({ plan, median }, at) =>
    (at === 0 ? words.after : words.also)(formatMinutes(median ?? 0), plan.name),
  );
  const never = all.filter(({ median }) => median === null).map(({ plan }) => plan.name);
  const last = first.curve.points.at(-1)?.share;
  const parts = [
    ...(times.length > 0 ? [words.half(people, listed(times, common.and))] : []),
    ...(never.length > 0 ? [words.never(people, listed(never, common.and))] : []),
    ...(last === undefined
      ? []
      : [
          words.last(followedFor(scenario), formatEstimate(last, 'share', language), people, first.plan.name),
        ]),
  ];
  return parts.join(' ');
}

/** The reading of all curves: the span of the medians over the scenarios. */
export function allCurvesSentence(reading: Reading): string {
  const { language, words: common, shown } = reading;
  const words = curveTexts[language];
  const scenarios = allScenarios(reading);
  const [only] = scenarios;
  if (scenarios.length === 1 && only !== undefined) return curvesSentence(reading, only);
  const { chosen, reference } = shown;
  const plans = chosen.id === reference.id ? [chosen] : [chosen, reference];
  const found = plans.map((plan) => {
    const all = scenarios.flatMap((scenario) =>
      medians(reading, scenario, 'red').filter((each) => each.plan.id === plan.id),
    );
    return { plan, times: all.flatMap(({ median }) => (median === null ? [] : [median])), of: all.length };
  });
  const times = found
    .filter((each) => each.times.length > 0)
    .map((each, at) => {
      const ends = [Math.min(...each.times), Math.max(...each.times)].map(formatMinutes);
      const span = words.span(ends[0] ?? '', ends[1] ?? '');
      return (at === 0 ? words.after : words.also)(span, each.plan.name);
    });
  const never = found
    .filter((each) => each.times.length < each.of)
    .map((each) =>
      words.neverIn(
        words.people.red,
        each.plan.name,
        formatCount(each.of - each.times.length, language),
        formatCount(each.of, language),
      ),
    );
  if (times.length + never.length === 0) return words.nobody(words.nobodyNeed.red);
  const half =
    times.length > 0 ? [words.half(words.people.red, listed(times, common.and)), words.byScenario] : [];
  return [...half, ...never].join(' ');
}

function twinCells(reading: Reading, scenario: ScenarioReading, plan: PlanName, need: FollowedNeed): Markup {
  const { language } = reading;
  const curve = curveOf(reading, scenario, plan, need);
  const why = markup`<span class="vh"> ${curveTexts[language].nobody(curveTexts[language].nobodyNeed[need])}</span>`;
  if (curve === undefined)
    return markup`<td class="n">${missing}${why}</td><td class="n">${missing}</td><td class="n">${missing}</td>`;
  const [half, ninety] = [curve.median, curve.ninety].map((each) =>
    each === null ? missing : formatMinutes(each),
  );
  const last = curve.points.at(-1)?.share ?? { estimate: null, halfWidth: null };
  return markup`<td class="n">${half ?? missing}</td><td class="n">${ninety ?? missing}</td><td class="n">${formatEstimate(last, 'share', language)}</td>`;
}

function table(reading: Reading, scenario: ScenarioReading): Markup {
  const { language, plans, words: common } = reading;
  const words = curveTexts[language];
  const groups = followedNeeds.map(
    (need) => markup`<th scope="colgroup" colspan="3" class="n">${triageMark(need)}${words.needs[need]}</th>`,
  );
  const heads = followedNeeds.map(
    () =>
      markup`<th scope="col" class="n">${words.halfHead}</th><th scope="col" class="n">${words.ninetyHead}</th><th scope="col" class="n">${words.lastHead(followedFor(scenario))}</th>`,
  );
  const rows = plans.map((plan) => {
    const cells = followedNeeds.map((need) => twinCells(reading, scenario, plan, need));
    return markup`<tr><th scope="row">${plan.name}</th>${cells}</tr>`;
  });
  return twin(
    words.twin,
    scenario.title,
    markup`<table class="plans"><caption><span class="cs">${words.caption(followedFor(scenario))}</span></caption><thead><tr><td></td>${groups}</tr><tr><th scope="col">${common.plan}</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`,
  );
}

function key(reading: Reading): Markup {
  const words = curveTexts[reading.language];
  const lines = drawnPlans(reading).map(
    ([role, { name }]) => markup`<li>${lineMark(role)}${name} (${words.keyPlans[role]})</li>`,
  );
  return markup`<ul class="key">${lines}<li><i class="swatch band"></i>${words.keyBand}</li><li><i class="swatch limits"></i>${words.keyLimits}</li></ul>`;
}

/** How soon casualties reach definitive care, by need; nobody leaves the denominator. */
export function curvesSection(reading: Reading): Markup {
  const { words: common, language, plans } = reading;
  const words = curveTexts[language];
  if (reading.input.profiles.length === 0) return absent(common.notKept);
  const blocks = blockGroups(reading, 'curves', (scenario) => {
    const panels = followedNeeds.map((need) => panel(reading, scenario, need));
    return {
      said: curvesSentence(reading, scenario),
      body: markup`<div class="panels curves">${panels}</div>${table(reading, scenario)}`,
    };
  });
  const shown = formatCount(drawnPlans(reading).length, language);
  const foot = [
    words.foot(shown, formatCount(plans.length, language)),
    ...(plans.length > 1 ? [words.notVerdict] : []),
  ];
  const under = markup`<p class="howto">${words.under}</p>`;
  return markup`<p class="reading">${allCurvesSentence(reading)}</p><figure aria-labelledby="curves-h">${under}${key(reading)}${blocks}${figureFoot(reading, foot)}</figure>`;
}
