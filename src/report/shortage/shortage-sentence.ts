import { formatCount, formatEstimateBare } from '../../results/format.ts';
import type { Level, RegionNeed } from '../../results/profile/profile.ts';
import { listed } from '../answer.ts';
import { placeName, profileOf } from '../profile/waiting.ts';
import type { PlanName, Reading, ScenarioReading } from '../reading.ts';
import { byShortage, dayOf, mayLackAsMuch, sureSpan, wasShort, worstPoint } from './ranking.ts';
import { shortageTexts } from './shortage-texts.ts';

/** More regions than this are counted in a sentence, not named. */
const mostNamed = 3;

/** “12.1 ± 2.3 places” */
export function placesText(value: Level, { language }: Reading): string {
  return shortageTexts[language].places(formatEstimateBare(value, 'persons', language));
}

/** “day 22” */
export function dayText(minute: number, { language }: Reading): string {
  return shortageTexts[language].day(formatCount(dayOf(minute), language));
}

export function regionName(region: string, scenario: ScenarioReading): string {
  return placeName({ kind: 'region', id: region }, scenario, '');
}

function sayRivals(rivals: readonly RegionNeed[], reading: Reading, scenario: ScenarioReading): string {
  const words = shortageTexts[reading.language];
  if (rivals.length > mostNamed) return words.butMany(formatCount(rivals.length, reading.language));
  const names = rivals.map(({ region }) => regionName(region, scenario));
  return words.butAlso(listed(names, reading.words.and));
}

/** From when to when the shortage is sure. */
function saySure(need: RegionNeed, reading: Reading): string {
  const words = shortageTexts[reading.language];
  if (need.average.n < 2) return words.oneOutcome;
  const span = sureSpan(need);
  if (span === undefined) return words.neverSure;
  const [from, to] = [dayText(span[0], reading), dayText(span[1], reading)];
  return from === to ? words.sureOn(from) : words.sureFrom(from, to);
}

/** The reading of the needs: which region lacked most, whether that is sure, when it was worst. */
export function shortageSentence(reading: Reading, scenario: ScenarioReading, plan: PlanName): string {
  const words = shortageTexts[reading.language];
  const profile = profileOf(reading, scenario, plan);
  const order = profile === undefined ? [] : byShortage(profile);
  const [first] = order;
  const last = first?.points.at(-1);
  if (first === undefined || last === undefined) return reading.words.notKept;
  if (!wasShort(first)) return words.none(plan.name);
  const rivals = mayLackAsMuch(order);
  const said = [
    plan.name,
    regionName(first.region, scenario),
    placesText(first.average, reading),
    dayText(0, reading),
    dayText(last.minute, reading),
  ] as const;
  const sayRest = (): string => (rivals.length === 0 ? '.' : sayRivals(rivals, reading, scenario));
  const most =
    rivals.length === 0 && first.average.n > 1
      ? words.surely(...said)
      : `${words.maybe(...said)}${sayRest()}`;
  const worst = worstPoint(first);
  const peak =
    worst === undefined ? '' : words.peak(dayText(worst.minute, reading), placesText(worst.short, reading));
  return [most, peak, saySure(first, reading)].filter(Boolean).join(' ');
}
