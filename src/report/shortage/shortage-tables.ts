import { formatEstimateBare, missing } from '../../results/format.ts';
import type { CellProfile, Level, PostShortage, RegionNeed } from '../../results/profile/profile.ts';
import { twin } from '../figure.ts';
import { type Markup, markup } from '../markup.ts';
import { profileOf, shareText } from '../profile/waiting.ts';
import { breakable, type PlanName, type Reading, type ScenarioReading } from '../reading.ts';
import { byShortage, sureSpan, worstPoint } from './ranking.ts';
import { dayText, regionName } from './shortage-sentence.ts';
import { shortageTexts } from './shortage-texts.ts';

function number(value: Level, { language }: Reading): Markup {
  return markup`<td class="n"><span class="nw">${formatEstimateBare(value, 'persons', language)}</span></td>`;
}

function regionRow(need: RegionNeed, reading: Reading, scenario: ScenarioReading): Markup {
  const words = shortageTexts[reading.language];
  const head = markup`<th scope="row">${regionName(need.region, scenario)}</th>${number(need.average, reading)}`;
  const worst = worstPoint(need);
  if (worst === undefined) return markup`<tr>${head}<td colspan="6">${missing} ${words.unknown}</td></tr>`;
  const span = sureSpan(need);
  const when = span === undefined ? missing : `${dayText(span[0], reading)}–${dayText(span[1], reading)}`;
  return markup`<tr>${head}<td>${dayText(worst.minute, reading)}</td>${number(worst.needed, reading)}${number(worst.staffed, reading)}${number(worst.short, reading)}<td class="n">${shareText(worst.shortShare, reading)}</td><td>${when}</td></tr>`;
}

function regionTable(
  reading: Reading,
  scenario: ScenarioReading,
  plan: PlanName,
  profile: CellProfile,
): Markup {
  const words = shortageTexts[reading.language];
  const rows = byShortage(profile).map((need) => regionRow(need, reading, scenario));
  const unit = markup`<small>${words.placesWord}</small>`;
  return twin(
    words.twinRegions(plan.name),
    scenario.title,
    markup`<table><caption><span class="cs">${words.captionRegions}</span></caption><thead><tr><th scope="col">${words.region}</th><th scope="col" class="n">${words.average}${unit}</th><th scope="col">${words.when}</th><th scope="col" class="n">${words.needed}${unit}</th><th scope="col" class="n">${words.staffed}${unit}</th><th scope="col" class="n">${words.shortThen}${unit}</th><th scope="col" class="n">${words.shareThen}</th><th scope="col">${words.sureDays}</th></tr></thead><tbody>${rows}</tbody></table>`,
  );
}

/** The average shortage of a region under a plan; unknown is not 0. */
function average(reading: Reading, scenario: ScenarioReading, plan: PlanName, region: string): Markup {
  const found = profileOf(reading, scenario, plan)?.needs.find((need) => need.region === region);
  if (found === undefined)
    return markup`<td class="n">${missing}<span class="vh"> ${shortageTexts[reading.language].unknown}</span></td>`;
  return number(found.average, reading);
}

function planTable(reading: Reading, scenario: ScenarioReading, profile: CellProfile): Markup {
  const words = shortageTexts[reading.language];
  const heads = reading.plans.map(({ name }) => markup`<th scope="col" class="n">${breakable(name)}</th>`);
  const rows = byShortage(profile).map(({ region }) => {
    const cells = reading.plans.map((plan) => average(reading, scenario, plan, region));
    return markup`<tr><th scope="row">${regionName(region, scenario)}</th>${cells}</tr>`;
  });
  return twin(
    words.twinPlans,
    scenario.title,
    markup`<table class="plans matrix"><caption><span class="cs">${words.captionPlans}</span></caption><thead><tr><th scope="col">${words.region}</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`,
  );
}

/**
 * Mean over the days. Its half-width is the mean of the days' half-widths: the widest that it can be, however the days of a
 * replication go together.
 */
function overDays({ points }: PostShortage): Level {
  const mean = (of: (value: Level) => number | null): number | null => {
    const values = points.map(({ short }) => of(short));
    return values.some((value) => value === null)
      ? null
      : values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / values.length;
  };
  return { estimate: mean(({ estimate }) => estimate), halfWidth: mean(({ halfWidth }) => halfWidth) };
}

function postTable(
  reading: Reading,
  scenario: ScenarioReading,
  plan: PlanName,
  profile: CellProfile,
): Markup {
  const { language } = reading;
  const words = shortageTexts[language];
  const competences = scenario.system.staffing.competences.filter(({ id }) =>
    profile.needs.some(({ posts }) => posts.some(({ competence }) => competence === id)),
  );
  const label = words.twinPosts(plan.name);
  if (competences.length === 0) return twin(label, scenario.title, markup`<p>${words.noPosts}</p>`);
  const heads = competences.map(({ title }) => markup`<th scope="col" class="n">${title[language]}</th>`);
  const rows = byShortage(profile).map(({ region, posts }) => {
    const cells = competences.map(({ id }) => {
      const found = posts.find(({ competence }) => competence === id);
      return found === undefined ? markup`<td class="n">${missing}</td>` : number(overDays(found), reading);
    });
    return markup`<tr><th scope="row">${regionName(region, scenario)}</th>${cells}</tr>`;
  });
  return twin(
    label,
    scenario.title,
    markup`<table class="plans matrix"><caption><span class="cs">${words.captionPosts}</span></caption><thead><tr><th scope="col">${words.region}</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`,
  );
}

/** The twins of the strips of a scenario: regions under the plan in the answer, all plans, and posts by competence. */
export function shortageTables(reading: Reading, scenario: ScenarioReading): Markup {
  const plan = reading.shown.chosen;
  const profile = profileOf(reading, scenario, plan);
  if (profile === undefined) return markup``;
  const plans = reading.others.length === 0 ? markup`` : planTable(reading, scenario, profile);
  return markup`${regionTable(reading, scenario, plan, profile)}${plans}${postTable(reading, scenario, plan, profile)}`;
}
