import { lookUntil } from '../../domain/profile.ts';
import { formatCount, formatMinutes } from '../../results/format.ts';
import type { CellProfile, PlaceWaiting } from '../../results/profile/profile.ts';
import { axisLabels } from '../marks.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import type { Reading, ScenarioReading } from '../reading.ts';
import { holdupTexts } from '../text/holdups.ts';
import { timelineTexts } from '../text/timeline.ts';
import {
  firstAmong,
  firstDrawn,
  firstMinute,
  placeName,
  type Stretch,
  shareText,
  shownShare,
  stretches,
} from './waiting.ts';

/** More hospitals than this are cut to those that break first; the table has all. */
const mostRows = 12;

const percent = (minutes: number): string => `${Number(((100 * minutes) / lookUntil).toFixed(2))}%`;

function box({ from, to, holdup, component, isSure }: Stretch, reading: Reading, isOne: boolean): Markup {
  const { short } = holdupTexts[reading.language][holdup];
  const look = isSure && !isOne ? component : 'q';
  // A stretch of one box has room for the letter only; longer words need longer boxes.
  const room = short.length > 6 ? ' lg' : '';
  return markup`<i class="${look}${room}" style="left:${percent(from)};width:${percent(to - from)}"><em><b>${component}</b><span> ${short}</span></em></i>`;
}

/** Under the name of a place: what surely breaks first there, or what most often does. */
function firstWords(waiting: PlaceWaiting, reading: Reading, profile: CellProfile): string {
  const words = timelineTexts[reading.language];
  const found = firstAmong([waiting], profile);
  if (found === undefined) return words.nothing;
  const { holdup, share } = found.shortage;
  const { name } = holdupTexts[reading.language][holdup];
  const when = words.about(formatMinutes(firstMinute(found.shortage)));
  return found.isSure ? words.first(name, when) : words.often(name, when, shareText(share, reading));
}

function row(name: string, waiting: PlaceWaiting, reading: Reading, profile: CellProfile): Markup {
  const isOne = profile.replications === 1;
  const bars = stretches(waiting.boxes, shownShare).map((each) => box(each, reading, isOne));
  return markup`<li><div class="h"><b>${name}</b><span>${firstWords(waiting, reading, profile)}</span></div><div class="b" aria-hidden="true">${bars}</div></li>`;
}

const isDrawn = (waiting: PlaceWaiting): boolean => Number.isFinite(firstDrawn(waiting));

/** Whether two places were held up by the same things at the same times. */
const isAlike = (one: PlaceWaiting, other: PlaceWaiting): boolean =>
  JSON.stringify(one.boxes) === JSON.stringify(other.boxes);

/** A region's row; where only one of its hospitals waits, the row says so instead of drawing it twice. */
function regionRow(
  region: PlaceWaiting,
  hospitals: readonly PlaceWaiting[],
  scenario: ScenarioReading,
  reading: Reading,
  profile: CellProfile,
): Markup {
  const words = timelineTexts[reading.language];
  const name = words.regionOf(placeName(region.place, scenario, words.scene));
  const twin = hospitals.find((hospital) => isAlike(hospital, region));
  if (twin === undefined) return row(name, region, reading, profile);
  const same = words.sameAs(placeName(twin.place, scenario, words.scene));
  return markup`<li class="same"><div class="h"><b>${name}</b><span>${same}</span></div></li>`;
}

/** Places without a row, in words: unknown is not nothing, and nothing is not seldom. */
function restWords(rest: readonly PlaceWaiting[], scenario: ScenarioReading, reading: Reading): Markup {
  const words = timelineTexts[reading.language];
  const named = (all: readonly PlaceWaiting[]): string =>
    all.map(({ place }) => placeName(place, scenario, words.sceneRow)).join(', ');
  const quiet = rest.filter(({ shortages }) => shortages.length === 0);
  const seldom = rest.filter(({ shortages }) => shortages.length > 0);
  const lines = [
    ...(quiet.length > 0 ? [words.quiet(named(quiet))] : []),
    ...(seldom.length > 0 ? [words.seldom(named(seldom), shareText(shownShare, reading))] : []),
  ];
  return markup`${lines.map((line) => markup`<p class="small mute rest">${line}</p>`)}`;
}

/** The timeline of a plan: sites, hospitals that wait (first to break first), their regions; the others in words. */
export function timelineRows(reading: Reading, scenario: ScenarioReading, profile: CellProfile): Markup {
  const words = timelineTexts[reading.language];
  const of = (kind: PlaceWaiting['place']['kind']) =>
    profile.waiting.filter(({ place }) => place.kind === kind);
  const drawn = (all: readonly PlaceWaiting[]) =>
    all.filter(isDrawn).sort((a, b) => firstDrawn(a) - firstDrawn(b));
  const [sites, hospitals, regions] = [of('site'), drawn(of('hospital')), drawn(of('region'))];
  const shown = hospitals.slice(0, mostRows);
  const rows = [
    ...sites.map((site) => row(placeName(site.place, scenario, words.sceneRow), site, reading, profile)),
    ...shown.map((each) => row(placeName(each.place, scenario, words.scene), each, reading, profile)),
    ...regions.map((each) => regionRow(each, hospitals, scenario, reading, profile)),
  ];
  const left = hospitals.length - shown.length;
  const more =
    left > 0
      ? markup`<p class="small mute rest">${words.more(formatCount(left, reading.language))}</p>`
      : nothing;
  const hours = [0, 3, 6, 9, 12, 15, 18, 21, 24];
  const axis = axisLabels(hours.map((hour) => [(100 * hour) / 24, hour === 24 ? '24\u00a0h' : String(hour)]));
  const rest = restWords(
    of('hospital').filter((each) => !isDrawn(each)),
    scenario,
    reading,
  );
  return markup`<ul class="tl">${rows}</ul><div class="tlax">${axis}</div>${more}${rest}`;
}
