import { scaleLinear } from 'd3-scale';
import { formatCount, formatEstimate, formatNumber, missing } from '../../results/format.ts';
import type { CellProfile, HospitalLoad } from '../../results/profile/profile.ts';
import { listed } from '../answer.ts';
import { absent, figureFoot, gatheredTwins, twin } from '../figure.ts';
import { panelGroups } from '../groups.ts';
import { axisLabels, certaintyMark, keyMark, type Scale, track } from '../marks.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import { hadAnybody, loadVerdict, surelyOver } from '../profile/loads.ts';
import { placeName, profileOf, shareText } from '../profile/waiting.ts';
import {
  allScenarios,
  breakable,
  type PlanName,
  type Reading,
  type ScenarioReading,
  type TypeReading,
} from '../reading.ts';
import { twoPlans } from '../shown.ts';
import { type LoadTexts, loadTexts } from '../text/load.ts';

/** More hospitals than this are cut to the heaviest; the table has all. */
const mostRows = 12;

const nameOfHospital = (id: string, scenario: ScenarioReading): string =>
  placeName({ kind: 'hospital', id }, scenario, '');

/** From nothing past the highest interval of the type, always past what is staffed; ends at a round number. */
function scaleOf(reading: Reading, { scenarios }: TypeReading): Scale {
  const ends = scenarios.flatMap((scenario) =>
    twoPlans(reading).flatMap(([, plan]) =>
      (profileOf(reading, scenario, plan)?.loads ?? []).map(
        ({ highest }) => (highest.estimate ?? 0) + (highest.halfWidth ?? 0),
      ),
    ),
  );
  return scaleLinear([0, Math.max(1.25, ...ends)], [0, 100]).nice(4);
}

function verdictWords(load: HospitalLoad, words: LoadTexts): Markup {
  const verdict = loadVerdict(load.highest);
  const said = { over: words.over, under: words.underWord, unsure: words.unsure }[verdict];
  return certaintyMark(verdict !== 'unsure', said, verdict === 'over');
}

/** Hospitals of a row chart: those with anybody under either plan, heaviest under the plan in the answer first. */
function rowsOf(profile: CellProfile, other: CellProfile | undefined): HospitalLoad[] {
  const beside = (id: string) => other?.loads.find(({ hospital }) => hospital === id);
  return profile.loads
    .filter((load) => hadAnybody(load) || hadAnybody(beside(load.hospital) ?? load))
    .sort((a, b) => (b.highest.estimate ?? 0) - (a.highest.estimate ?? 0));
}

function row(
  load: HospitalLoad,
  cross: number | null | undefined,
  scenario: ScenarioReading,
  scale: Scale,
  reading: Reading,
): Markup {
  const { estimate: middle, halfWidth } = load.highest;
  const chart = track({ middle, halfWidth }, scale, {
    isSure: loadVerdict(load.highest) !== 'unsure',
    mayBeBest: false,
    hasZero: false,
    limit: 1,
    cross: cross ?? undefined,
  });
  const text = formatEstimate(load.highest, 'share', reading.language);
  return markup`<li><div class="l"><b>${nameOfHospital(load.hospital, scenario)}</b></div>${chart}<div class="r"><span class="nw">${text}</span>${verdictWords(load, loadTexts[reading.language])}</div></li>`;
}

function axis(scale: Scale, { language }: Reading): Markup {
  const sign = language === 'sv' ? '\u00a0%' : '%';
  const ticks = scale.ticks(4);
  return axisLabels(
    ticks.map((tick, at) => [
      scale(tick),
      `${formatNumber(tick * 100, 0, language)}${at === ticks.length - 1 ? sign : ''}`,
    ]),
  );
}

function chart(reading: Reading, scenario: ScenarioReading, scale: Scale): Markup {
  const { shown, language } = reading;
  const words = loadTexts[language];
  const profile = profileOf(reading, scenario, shown.chosen);
  if (profile === undefined) return absent(reading.words.notKept);
  const other =
    shown.chosen.id === shown.reference.id ? undefined : profileOf(reading, scenario, shown.reference);
  const all = rowsOf(profile, other);
  const rows = all.slice(0, mostRows).map((load) => {
    const cross = other?.loads.find(({ hospital }) => hospital === load.hospital)?.highest.estimate;
    return row(load, cross, scenario, scale, reading);
  });
  const idle = profile.loads
    .filter(({ hospital }) => !all.some((load) => load.hospital === hospital))
    .map(({ hospital }) => nameOfHospital(hospital, scenario));
  const left = all.length - rows.length;
  const more =
    left > 0 ? markup`<p class="small mute rest">${words.most(formatCount(left, language))}</p>` : nothing;
  const rest =
    idle.length > 0 ? markup`<p class="small mute rest">${words.idle(idle.join(', '))}</p>` : nothing;
  return markup`<ul class="rows loads">${rows}</ul>${rows.length > 0 ? axis(scale, reading) : nothing}${more}${rest}`;
}

function sayOver(reading: Reading, scenario: ScenarioReading, plan: PlanName, profile: CellProfile): string {
  const { language, words: common } = reading;
  const words = loadTexts[language];
  const over = surelyOver(profile);
  if (over.length === 0) return words.none(plan.name);
  const names = over.map(({ hospital, highest }) =>
    words.hospital(nameOfHospital(hospital, scenario), formatEstimate(highest, 'share', language)),
  );
  return words.one(plan.name, formatCount(over.length, language), listed(names, common.and));
}

/** In how many scenarios at least one hospital is surely loaded over what is staffed. */
function scenariosOver(reading: Reading, plan: PlanName): number {
  return allScenarios(reading).filter((scenario) => {
    const profile = profileOf(reading, scenario, plan);
    return profile !== undefined && surelyOver(profile).length > 0;
  }).length;
}

/** The reading of the loads: which hospitals surely go over what is staffed, or in how many scenarios any does. */
export function loadSentence(reading: Reading): string {
  const { language } = reading;
  const words = loadTexts[language];
  const scenarios = allScenarios(reading);
  const [only] = scenarios;
  const plans = twoPlans(reading).map(([, plan]) => plan);
  if (scenarios.length === 1 && only !== undefined) {
    const said = plans.flatMap((plan) => {
      const profile = profileOf(reading, only, plan);
      return profile === undefined ? [] : [sayOver(reading, only, plan, profile)];
    });
    return said.length === 0 ? reading.words.notKept : said.join(' ');
  }
  const [chosen, reference] = plans;
  const of = formatCount(scenarios.length, language);
  const count = (plan: PlanName | undefined): string =>
    formatCount(plan === undefined ? 0 : scenariosOver(reading, plan), language);
  const first = words.many(chosen?.name ?? '', count(chosen), of);
  return reference === undefined
    ? `${first}.`
    : `${first}${words.manyAlso(reference.name, count(reference))}`;
}

function cell(reading: Reading, scenario: ScenarioReading, plan: PlanName, hospital: string): Markup {
  const words = loadTexts[reading.language];
  const load = profileOf(reading, scenario, plan)?.loads.find((each) => each.hospital === hospital);
  if (load === undefined)
    return markup`<td class="n">${missing}<span class="vh"> ${words.nobody}</span></td>`;
  const over =
    load.overShare > 0
      ? markup`<small class="few">${words.overIn(shareText(load.overShare, reading))}</small>`
      : nothing;
  return markup`<td class="n"><span class="nw">${formatEstimate(load.highest, 'share', reading.language)}</span>${over}</td>`;
}

function table(reading: Reading, scenario: ScenarioReading): Markup {
  const words = loadTexts[reading.language];
  const { plans, shown } = reading;
  const hospitals = profileOf(reading, scenario, shown.chosen)?.loads.map(({ hospital }) => hospital) ?? [];
  const heads = plans.map(({ name }) => markup`<th scope="col" class="n">${breakable(name)}</th>`);
  const rows = hospitals.map((hospital) => {
    const cells = plans.map((plan) => cell(reading, scenario, plan, hospital));
    return markup`<tr><th scope="row">${nameOfHospital(hospital, scenario)}</th>${cells}</tr>`;
  });
  return twin(
    words.twin,
    scenario.title,
    markup`<table class="plans matrix"><caption><span class="cs">${words.caption}</span></caption><thead><tr><th scope="col">${words.hospitalHead}</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`,
  );
}

function key(reading: Reading): Markup {
  const { language, shown } = reading;
  const words = loadTexts[language];
  const cross =
    shown.chosen.id === shown.reference.id
      ? nothing
      : markup`<li>${keyMark('cross')}${words.keyCross(shown.reference.name)}</li>`;
  return markup`<ul class="key"><li>${keyMark('sure')}${words.keySure}</li><li>${keyMark('unsure')}${words.keyUnsure}</li>${cross}<li><i class="swatch over"></i>${words.keyOver}</li></ul>`;
}

/** Highest load of each hospital against what is staffed, the plan in the answer with the reference as a cross. */
export function loadSection(reading: Reading): Markup {
  const { language, input, types, shown, words: common } = reading;
  const words = loadTexts[language];
  if (input.profiles.length === 0) return absent(common.notKept);
  const scales = new Map(types.map((type) => [type, scaleOf(reading, type)]));
  const panels = panelGroups(
    reading,
    () => words.under(shown.chosen.name),
    (scenario, type) => chart(reading, scenario, scales.get(type) ?? scaleOf(reading, type)),
  );
  const isMany = types.some(({ scenarios }) => scenarios.length > 1);
  const feet = figureFoot(reading, isMany ? [words.foot, words.sameScale] : [words.foot]);
  const tables = allScenarios(reading).map((scenario) => ({
    scenario: scenario.title,
    tables: table(reading, scenario),
  }));
  return markup`<p class="reading">${loadSentence(reading)}</p><figure aria-labelledby="load-h">${key(reading)}${panels}${feet}</figure>${gatheredTwins(words.tables, tables)}`;
}
