import { type Holdup, lookEvery, type WaitingPlace } from '../../domain/profile.ts';
import { formatCount, formatMinutes } from '../../results/format.ts';
import type { Component } from '../../results/profile/profile.ts';
import { absent, figureFoot, twin } from '../figure.ts';
import { blockGroups } from '../groups.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import { timelineRows } from '../profile/timeline-rows.ts';
import { timelineTwins } from '../profile/timeline-tables.ts';
import {
  firstMinute,
  firstShortage,
  type PlacedShortage,
  placeName,
  profileOf,
  shareText,
  shownShare,
} from '../profile/waiting.ts';
import {
  allScenarios,
  type PlanName,
  type Reading,
  type ScenarioReading,
  type TypeReading,
} from '../reading.ts';
import { twoPlans } from '../shown.ts';
import { componentTexts, holdupTexts } from '../text/holdups.ts';
import { timelineTexts } from '../text/timeline.ts';

interface Said {
  readonly what: string;
  readonly where: string;
  readonly when: string;
  readonly share: string;
}

function sayShortage(reading: Reading, scenario: ScenarioReading, { place, shortage }: PlacedShortage): Said {
  const words = timelineTexts[reading.language];
  return {
    what: holdupTexts[reading.language][shortage.holdup].name,
    where: placeName(place, scenario, words.scene),
    when: words.about(formatMinutes(firstMinute(shortage))),
    share: shareText(shortage.share, reading),
  };
}

/** What breaks first at the scene and in hospital, for a card: name and text of each. */
export function breaksFirst(
  reading: Reading,
  scenario: ScenarioReading,
  plan: PlanName,
): readonly (readonly [string, string])[] {
  const words = timelineTexts[reading.language];
  const profile = profileOf(reading, scenario, plan);
  if (profile === undefined) return [];
  const tell = (kind: WaitingPlace['kind']): string => {
    const found = firstShortage(profile, kind);
    if (found === undefined) return words.nothing;
    const { what, where, when, share } = sayShortage(reading, scenario, found);
    return found.isSure ? words.sure(what, where, when) : words.unsure(what, where, share);
  };
  return [
    [words.breaksFirst, tell('site')],
    [words.inHospital, tell('hospital')],
  ];
}

/** The reading of a scenario's timeline: what first runs short at the scene and in hospital, and how surely. */
export function timelineSentence(reading: Reading, scenario: ScenarioReading, plan: PlanName): string {
  const words = timelineTexts[reading.language];
  const profile = profileOf(reading, scenario, plan);
  if (profile === undefined) return reading.words.notKept;
  const [scene, hospital] = [firstShortage(profile, 'site'), firstShortage(profile, 'hospital')];
  const parts: string[] = [];
  if (scene === undefined) parts.push(words.nothingScene(plan.name));
  else {
    const { what, where, when, share } = sayShortage(reading, scenario, scene);
    parts.push(
      scene.isSure
        ? words.firstScene(plan.name, what, where, when)
        : words.oftenScene(plan.name, what, where, share),
    );
  }
  if (hospital === undefined) parts.push(words.nothingHospital);
  else {
    const { what, where, when, share } = sayShortage(reading, scenario, hospital);
    parts.push(
      hospital.isSure ? words.firstHospital(what, where, when) : words.oftenHospital(what, where, share),
    );
  }
  return parts.join(' ');
}

/** What surely runs short first at places of a kind, and in how many scenarios; `undefined` = nothing surely. */
export function firstTally(
  reading: Reading,
  scenarios: readonly ScenarioReading[],
  kind: WaitingPlace['kind'],
): readonly (readonly [Holdup | undefined, number])[] {
  const counts = new Map<Holdup | undefined, number>();
  for (const scenario of scenarios) {
    const profile = profileOf(reading, scenario, reading.shown.chosen);
    if (profile === undefined) continue;
    const found = firstShortage(profile, kind);
    const holdup = found?.isSure === true ? found.shortage.holdup : undefined;
    counts.set(holdup, (counts.get(holdup) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => Number(a[0] === undefined) - Number(b[0] === undefined) || b[1] - a[1]);
}

/** What most often surely breaks first in the scenarios of a type, for a card. */
export function breaksMostly(
  reading: Reading,
  { scenarios }: TypeReading,
): readonly (readonly [string, string])[] {
  const words = timelineTexts[reading.language];
  const of = formatCount(scenarios.length, reading.language);
  const tell = (kind: WaitingPlace['kind']): readonly string[] => {
    const [first] = firstTally(reading, scenarios, kind);
    if (first === undefined) return [];
    const [holdup, n] = first;
    const what = holdup === undefined ? words.nothingSurely : holdupTexts[reading.language][holdup].name;
    return [reading.words.scenarioTally(what, formatCount(n, reading.language), of)];
  };
  return [
    ...tell('site').map((text) => [words.breaksFirst, text] as const),
    ...tell('hospital').map((text) => [words.inHospital, text] as const),
  ];
}

/** The reading of all timelines: what most often surely breaks first. */
export function allTimelinesSentence(reading: Reading): string {
  const { language, shown } = reading;
  const words = timelineTexts[language];
  const scenarios = allScenarios(reading);
  const [only] = scenarios;
  if (scenarios.length === 1 && only !== undefined) return timelineSentence(reading, only, shown.chosen);
  const of = formatCount(scenarios.length, language);
  const list = (kind: WaitingPlace['kind']): string =>
    firstTally(reading, scenarios, kind)
      .map(([holdup, n]) => {
        const count = formatCount(n, language);
        if (holdup === undefined) return words.tallyNone(count);
        return words.tallyPart(holdupTexts[language][holdup].name, count);
      })
      .join(', ');
  return `${words.tallyHospital(shown.chosen.name, list('hospital'), of)} ${words.tallyScene(list('site'))}`;
}

function key(reading: Reading): Markup {
  const words = timelineTexts[reading.language];
  const names = componentTexts[reading.language];
  const components = (Object.keys(names) as Component[]).map(
    (id) => markup`<li><i class="swatch ${id}">${id}</i>${names[id]}</li>`,
  );
  return markup`<ul class="key">${components}<li>${words.keySure}</li><li><i class="swatch q"></i>${words.keyUnsure}</li></ul>`;
}

function panels(reading: Reading, scenario: ScenarioReading): Markup {
  const words = timelineTexts[reading.language];
  const plans = twoPlans(reading);
  const made = plans.map(([role, plan]) => {
    const profile = profileOf(reading, scenario, plan);
    const title = plans.length === 1 ? words.alone(plan.name) : words.panel(plan.name, words.roles[role]);
    const body =
      profile === undefined ? absent(reading.words.notKept) : timelineRows(reading, scenario, profile);
    return markup`<div class="panel"><h5>${title}<small>${words.under}</small></h5>${body}</div>`;
  });
  return markup`<div class="panels pair${plans.length === 1 ? ' one' : ''}">${made}</div>`;
}

/** What breaks first under every plan, in words. */
function allPlansTable(reading: Reading, scenario: ScenarioReading): Markup {
  const words = timelineTexts[reading.language];
  const rows = reading.plans.map((plan) => {
    const found = breaksFirst(reading, scenario, plan);
    const cells =
      found.length === 0
        ? markup`<td colspan="2">– ${reading.words.notKept}</td>`
        : markup`${found.map(([, text]) => markup`<td>${text}</td>`)}`;
    return markup`<tr><th scope="row">${plan.name}</th>${cells}</tr>`;
  });
  const table = markup`<table><thead><tr><th scope="col">${reading.words.plan}</th><th scope="col">${words.breaksFirst}</th><th scope="col">${words.inHospital}</th></tr></thead><tbody>${rows}</tbody></table>`;
  return twin(words.twinAll, scenario.title, table);
}

/** What holds people up, where and when: the plan in the answer beside the reference. */
export function timelineSection(reading: Reading): Markup {
  const { language, input, shown, words: common } = reading;
  const words = timelineTexts[language];
  if (input.profiles.length === 0) return absent(common.notKept);
  const one = input.profiles.some(({ replications }) => replications === 1)
    ? markup`<p class="howto">${words.oneOutcome}</p>`
    : nothing;
  const blocks = blockGroups(reading, 'timeline', (scenario) => ({
    said: timelineSentence(reading, scenario, shown.chosen),
    body: markup`${panels(reading, scenario)}${reading.others.length > 1 ? allPlansTable(reading, scenario) : nothing}${timelineTwins(reading, scenario)}`,
  }));
  const howto = words.howto(shareText(shownShare, reading), formatCount(lookEvery, language));
  return markup`<p class="reading">${allTimelinesSentence(reading)}</p>${one}<figure aria-labelledby="timeline-h"><p class="howto">${howto}</p>${key(reading)}${blocks}${figureFoot(reading, [words.foot])}</figure>`;
}
