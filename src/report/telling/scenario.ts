import { type ParameterId, type Parameters, parameterCatalogue } from '../../domain/parameters.ts';
import { type Ages, isInflow, type Mix, type Scenario, type Site } from '../../domain/scenario.ts';
import type { System } from '../../domain/system.ts';
import type { Language } from '../../domain/text.ts';
import type { LocalStart } from '../../domain/time.ts';
import { formatCount, formatMinutes, formatNumber } from '../../results/format.ts';
import { type TellingWords, tellingWords } from './words.ts';

/** A share in per cent: whole, with a decimal near the ends, so that few are never nobody and most are never all. */
export function percent(share: number, language: Language): string {
  const value = 100 * share;
  const isNearEnd = (value < 10 || value > 99) && Math.abs(value - Math.round(value)) > 1e-9;
  const kept = Math.min(99.9, Math.max(0.1, value));
  const isBeyond = isNearEnd && Math.abs(value - kept) >= 0.05;
  const sign = isBeyond ? (value < 1 ? '<' : '>') : '';
  const shown = isNearEnd ? kept : value;
  const place = isNearEnd && Math.abs(shown - Math.round(shown)) > 0.05 ? -1 : 0;
  const text = `${sign}${formatNumber(shown, place, language)}`;
  return language === 'sv' ? `${text} %` : `${text}%`;
}

/** “a, b and c” */
export function listed(parts: readonly string[], { and }: TellingWords): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}

/** Length of time in words; empty for none, so that a sentence can say it otherwise. */
const span = (minutes: number): string => (minutes === 0 ? '' : formatMinutes(minutes));

/** A number as its file writes it. */
function plain(value: number, language: Language): string {
  const [, decimals = ''] = String(value).split('.');
  return formatNumber(value, -decimals.length, language);
}

function momentOf({ date, weekday, minuteOfDay }: LocalStart, words: TellingWords): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return words.moment(
    words.weekdays[weekday] ?? '',
    Number(day),
    words.months[Number(month) - 1] ?? '',
    year,
    `${two(minuteOfDay / 60)}:${two(minuteOfDay % 60)}`,
  );
}

function agesSentence(ages: Ages, language: Language): string {
  const words = tellingWords[language];
  const number = (value: number) => plain(value, language);
  if (ages.kind === 'normal') return words.normal(number(ages.mean), number(ages.sd));
  if (ages.kind === 'uniform') return words.uniformAges(number(ages.from), number(ages.to));
  const shares = [ages.under55, ages.from55to74, ages.from75].map((share) => percent(share, language));
  return words.bands(shares[0] ?? '', shares[1] ?? '', shares[2] ?? '');
}

function mixSentence(mixId: string, mix: Mix, language: Language): string {
  const words = tellingWords[language];
  const shares = Object.entries(mix)
    .sort(([, a], [, b]) => b - a)
    .map(([id, share]) => `${id} ${percent(share, language)}`);
  return words.mix(mixId === 'own' ? words.ownMix : mixId, listed(shares, words));
}

function whereSentence(site: Site, system: System, language: Language): string {
  const words = tellingWords[language];
  const journey = Math.min(...site.journey);
  const hospital = system.hospitals[site.journey.indexOf(journey)];
  const region = system.regions.find(({ id }) => id === site.region)?.name ?? site.region;
  // The whole of a published event is one region, called as its system: to name it again would say nothing.
  const isWhole = Object.values(system.title).includes(region);
  const degrees = [site.at.latitude, site.at.longitude]
    .map((value) => formatNumber(value, -3, language))
    .join('; ');
  return words.where(`[${degrees}]`, isWhole ? null : region, hospital?.name ?? '', formatMinutes(journey));
}

/** One site in a paragraph: who is hurt where, when they can be reached, what they have, who leaves by themselves. */
function siteSentences(site: Site, system: System, { toxicSmoke }: Parameters, language: Language): string {
  const words = tellingWords[language];
  const { release, walkIn, smoke, contamination } = site;
  const share = (value: number) => percent(value, language);
  return [
    words.site(site.id, formatCount(site.casualties, language), span(site.injuredWithin), span(site.starts)),
    whereSentence(site, system, language),
    words.release(release.pattern, span(release.after), formatMinutes(release.after + release.over)),
    mixSentence(site.mixId, site.mix, language),
    words.walkIn(share(walkIn.red), share(walkIn.yellow), share(walkIn.green)),
    agesSentence(site.ages, language),
    ...(smoke === 'toxic' ? [words.toxicSmoke(plain(toxicSmoke, language))] : []),
    ...(contamination ? [words.contaminated(contamination.agent, contamination.cleaning)] : []),
  ].join(' ');
}

/** All regions whose people come by curves, in one paragraph. */
function inflowSentences({ sites, curves }: Scenario, system: System, language: Language): readonly string[] {
  const words = tellingWords[language];
  const regions = sites.filter(isInflow);
  const [first] = regions;
  if (first === undefined || curves === undefined) return [];
  const people = regions.reduce((sum, { casualties }) => sum + casualties, 0);
  const days = Math.max(...regions.map(({ inflow }) => inflow?.perDay.length ?? 0));
  const told = regions.map(({ region, casualties, inflow }) => {
    const perDay = inflow?.perDay ?? [];
    const most = String(perDay.indexOf(Math.max(...perDay)));
    const name = system.regions.find(({ id }) => id === region)?.name ?? region;
    return words.inflowRegion(name, formatCount(casualties, language), most);
  });
  const all = words.inflow(formatCount(people, language), String(days), listed(told, words));
  const origin = words.curves(curves.file, plain(curves.factor, language), curves.grade, curves.source);
  return [
    [all, mixSentence(first.mixId, first.mix, language), agesSentence(first.ages, language), origin].join(
      ' ',
    ),
  ];
}

function disturbanceSentences(
  { disturbances = [] }: Scenario,
  system: System,
  language: Language,
): readonly string[] {
  const words = tellingWords[language];
  return disturbances.map((one) => {
    const name = system.hospitals.find(({ id }) => id === one.hospital)?.name ?? one.hospital;
    return one.kind === 'hospital-loss'
      ? words.loss(name, formatMinutes(one.at))
      : words.roads(name, formatMinutes(one.at), formatMinutes(one.lasts), plain(one.factor, language));
  });
}

function changedParameters(parameters: Parameters, language: Language): readonly string[] {
  return Object.entries(parameterCatalogue).flatMap(([id, { value, unit, title }]) => {
    const now = parameters[id as ParameterId];
    if (now === value) return [];
    const [before, after] = [value, now].map((each) => plain(each, language));
    return [`${title[language]} ${before} → ${after} ${unit}`];
  });
}

/** A scenario in plain sentences, one paragraph a line: what happens, where, when, to how many, from what sources. */
export function tellScenario(
  scenario: Scenario,
  system: System,
  parameters: Parameters,
  language: Language,
): readonly string[] {
  const words = tellingWords[language];
  const people = scenario.sites.reduce((sum, { casualties }) => sum + casualties, 0);
  const changed = changedParameters(parameters, language);
  const opening = words.opening(
    scenario.title[language],
    words.types[scenario.type],
    momentOf(scenario.starts, words),
    formatMinutes(scenario.horizon),
    formatCount(people, language),
  );
  return [
    `${opening} ${words.happensIn(system.title[language])}`,
    ...scenario.sites
      .filter((site) => !isInflow(site))
      .map((site) => siteSentences(site, system, parameters, language)),
    ...inflowSentences(scenario, system, language),
    ...disturbanceSentences(scenario, system, language),
    ...(changed.length > 0 ? [words.changed(listed(changed, words))] : []),
    words.validity(scenario.validity[language]),
    ...Object.entries(scenario.sources).map(([key, source]) => words.source(key, source)),
  ];
}
