import type { BestSending, LeastMinutes, Sending } from '../../../domain/sending.ts';
import { serviceMinutes, transferPenalty } from '../../../policy/distribution/least-time.ts';
import { formatNumber } from '../../../results/format.ts';
import { wrapped } from '../../story/page.ts';
import { columns, heading, joined, upper } from '../lines.ts';
import type { SituationReading } from '../reading.ts';
import { type HeldMinutes, type SendingTexts, sendingTexts } from './texts.ts';

/** The bound, beside the situation that it is about. */
export interface SendingReading {
  readonly reading: SituationReading;
  readonly sending: Sending;
  readonly best: BestSending;
}

const tags = ['red', 'yellow', 'green'] as const;

/** As the key `least-time` reckons, from the same numbers. */
const held: HeldMinutes = {
  red: serviceMinutes[0] ?? Number.NaN,
  yellow: serviceMinutes[1] ?? Number.NaN,
  green: serviceMinutes[2] ?? Number.NaN,
  wrongPlace: transferPenalty,
};

/** More would not be read; the rest are counted. */
const mostWorths = 10;

const bullets = (sentences: readonly string[]) => sentences.flatMap((each) => wrapped(`- ${each}`, '  '));

const perPerson = (minutes: number, { persons }: LeastMinutes): number => minutes / persons;

function leftLines({ reading, sending, best }: SendingReading, said: SendingTexts): readonly string[] {
  const { language, count } = reading;
  const minutes = (value: number) => formatNumber(value, 0, language);
  const some = tags.filter((tag) => best.tags[tag].persons > 0);
  const table = some.map((tag) => {
    const of = best.tags[tag];
    const [byKey, least] = [perPerson(of.byKey, of), perPerson(of.least, of)];
    const cells = [byKey, least, Math.max(0, byKey - least)].map((each) => said.each(minutes(each)));
    return [said.tagNames[tag], count(of.persons), ...cells];
  });
  const sentences = some.map((tag) => {
    const of = best.tags[tag];
    const [least, byKey] = [minutes(perPerson(of.least, of)), minutes(perPerson(of.byKey, of))];
    const name = said.tagNames[tag];
    return of.persons === 1
      ? said.oneAtTheLeast(name, least, byKey)
      : said.atTheLeast(name, count(of.persons), least, byKey);
  });
  const untagged = sending.groups.reduce((sum, group) => sum + group.untagged, 0);
  const notes = [
    ...(untagged > 0 ? [said.untagged(count(untagged))] : []),
    ...(sending.unknown > 0 ? [said.unknown(count(sending.unknown))] : []),
    ...(sending.isKeyInForce ? [] : [said.noKeyYet]),
  ];
  const head = [said.tag, said.persons, said.byKey, said.least, said.lost];
  const body = some.length === 0 ? wrapped(said.nobodyLeft, '') : [...columns([head, ...table])];
  return [upper(said.leftHead), ...body, ...bullets([...sentences, ...notes])];
}

function worthLines({ reading, best }: SendingReading, said: SendingTexts): readonly string[] {
  const { language, count, name } = reading;
  const shown = best.worths.slice(0, mostWorths);
  const rows = shown.map(({ hospital, tag, worth }) => [
    name(hospital),
    said.placeNames[tag],
    said.personMinutes(formatNumber(worth, 0, language)),
  ]);
  const rest = best.worths.length - shown.length;
  const table = columns([[said.hospital, said.place, said.saved], ...rows]);
  return [
    upper(said.worthHead),
    ...(rows.length === 0 ? wrapped(said.nothing, '') : table),
    ...(rest > 0 ? wrapped(said.more(count(rest)), '') : []),
  ];
}

/** Who is left to send, what the key makes of them, the least possible, and what one more place would be worth: as plain text. */
export function sendingLines(told: SendingReading): string {
  const { reading, best } = told;
  const said = sendingTexts[reading.language];
  const isAnybodyLeft = tags.some((tag) => best.tags[tag].persons > 0);
  return joined([
    heading(reading, said.title),
    leftLines(told, said),
    ...(isAnybodyLeft ? [worthLines(told, said), [upper(said.howHead), ...bullets(said.how(held))]] : []),
  ]);
}
