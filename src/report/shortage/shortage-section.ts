import { needsEvery } from '../../domain/profile.ts';
import { minutesPerDay, minutesPerHour } from '../../domain/time.ts';
import { formatCount, formatEstimateBare } from '../../results/format.ts';
import type { CellProfile, RegionNeed } from '../../results/profile/profile.ts';
import { absent, figureFoot } from '../figure.ts';
import { blockGroups } from '../groups.ts';
import { axisLabels } from '../marks.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import { profileOf } from '../profile/waiting.ts';
import { allScenarios, type PlanName, type Reading, type ScenarioReading } from '../reading.ts';
import { twoPlans } from '../shown.ts';
import { byShortage, wasShort, worstPoint } from './ranking.ts';
import { dayText, placesText, regionName, shortageSentence } from './shortage-sentence.ts';
import { shortageTables } from './shortage-tables.ts';
import { shortageTexts } from './shortage-texts.ts';
import { needStrip } from './strip.ts';

/** More regions than this stand in the table only. */
const mostRegions = 12;

/** What the strip of a region shows, in words. */
function saidOf(need: RegionNeed, reading: Reading): string {
  const words = shortageTexts[reading.language];
  const worst = worstPoint(need);
  if (need.average.estimate === null || worst === undefined) return words.unknown;
  if (!wasShort(need)) return words.neverShort;
  const [needed, staffed] = [worst.needed, worst.staffed].map((value) =>
    formatEstimateBare(value, 'persons', reading.language),
  );
  return `${words.shortBy(placesText(need.average, reading))}; ${words.worst(dayText(worst.minute, reading), needed ?? '', staffed ?? '')}`;
}

function stripRow(need: RegionNeed, reading: Reading, scenario: ScenarioReading): Markup {
  const name = regionName(need.region, scenario);
  const label = shortageTexts[reading.language].label(name);
  return markup`<li><div class="h"><b>${name}</b><span>${saidOf(need, reading)}</span></div>${needStrip(need, label)}</li>`;
}

/** Days under the strips; the words of each strip say its day, so nothing is lost to those who do not see it. */
function dayAxis({ scenario }: ScenarioReading, { language }: Reading): Markup {
  const days = scenario.horizon / minutesPerDay;
  const every = Math.max(1, Math.round(days / 6));
  const count = Math.floor(days / every);
  return axisLabels(
    Array.from({ length: count + 1 }, (_, at): readonly [number, string] => [
      (100 * at * every) / days,
      formatCount(at * every, language),
    ]),
  );
}

/** Regions in the same order under every plan: by shortage with the plan in the answer. */
function orderOf(reading: Reading, scenario: ScenarioReading): readonly string[] {
  const profile = profileOf(reading, scenario, reading.shown.chosen);
  return profile === undefined ? [] : byShortage(profile).map(({ region }) => region);
}

function strips(profile: CellProfile, reading: Reading, scenario: ScenarioReading): Markup {
  const rows = orderOf(reading, scenario)
    .slice(0, mostRegions)
    .flatMap((region) => profile.needs.filter((need) => need.region === region))
    .map((need) => stripRow(need, reading, scenario));
  return markup`<ul class="tl strips">${rows}</ul><div class="tlax">${dayAxis(scenario, reading)}</div>`;
}

function panel(reading: Reading, scenario: ScenarioReading, plan: PlanName, title: string): Markup {
  const words = shortageTexts[reading.language];
  const profile = profileOf(reading, scenario, plan);
  const days = formatCount(scenario.scenario.horizon / minutesPerDay, reading.language);
  const body = profile === undefined ? absent(reading.words.notKept) : strips(profile, reading, scenario);
  return markup`<div class="panel"><h5>${title}<small>${words.under(days)}</small></h5>${body}</div>`;
}

function panels(reading: Reading, scenario: ScenarioReading): Markup {
  const words = shortageTexts[reading.language];
  const plans = twoPlans(reading);
  const made = plans.map(([role, plan]) =>
    panel(
      reading,
      scenario,
      plan,
      plans.length === 1 ? words.alone(plan.name) : words.panel(plan.name, words.roles[role]),
    ),
  );
  const left = orderOf(reading, scenario).length - mostRegions;
  const more =
    left > 0 ? markup`<p class="howto">${words.most(formatCount(left, reading.language))}</p>` : nothing;
  return markup`<div class="panels pair${plans.length === 1 ? ' one' : ''}">${made}</div>${more}`;
}

function key(reading: Reading): Markup {
  const words = shortageTexts[reading.language];
  const line = (name: string, text: string): Markup =>
    markup`<li><svg class="need-strip k" viewBox="0 0 44 14" width="44" height="14" aria-hidden="true"><path class="${name}" d="M0 7h44"/></svg>${text}</li>`;
  const bar = (name: string, text: string): Markup =>
    markup`<li><svg class="need-strip k" viewBox="0 0 44 14" width="44" height="14" aria-hidden="true"><rect class="${name}" x="1" y="4" width="42" height="6"/></svg>${text}</li>`;
  return markup`<ul class="key">${line('n', words.keyNeeded)}${line('f', words.keyStaffed)}${bar('s', words.keySure)}${bar('q', words.keyUnsure)}</ul>`;
}

/** Where and when intensive care is short, region by region: the plan in the answer beside the reference. */
export function shortageSection(reading: Reading): Markup {
  const words = shortageTexts[reading.language];
  const { chosen } = reading.shown;
  const scenarios = allScenarios(reading);
  const [only] = scenarios;
  if (reading.input.profiles.length === 0 || only === undefined) return absent(reading.words.notKept);
  const said =
    scenarios.length === 1
      ? markup`<p class="reading">${shortageSentence(reading, only, chosen)}</p>`
      : nothing;
  const blocks = blockGroups(reading, 'needs', (scenario) => ({
    said: shortageSentence(reading, scenario, chosen),
    body: markup`${panels(reading, scenario)}${shortageTables(reading, scenario)}`,
  }));
  const hours = [...new Set(scenarios.map(({ scenario }) => needsEvery(scenario.horizon) / minutesPerHour))];
  const foot = words.foot(hours.map((every) => formatCount(every, reading.language)).join(' / '));
  return markup`${said}<figure aria-labelledby="needs-h">${key(reading)}${blocks}${figureFoot(reading, [foot])}</figure>`;
}
