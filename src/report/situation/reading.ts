import type { Cell } from '../../domain/plan.ts';
import type { ByTag, HospitalSituation, ReportedPlaces, Situation } from '../../domain/situation.ts';
import type { Language } from '../../domain/text.ts';
import type { Minutes } from '../../domain/time.ts';
import { formatCount, formatMinutes, formatNumber, missing } from '../../results/format.ts';
import { clockAt } from '../story/telling.ts';
import { texts as storyTexts } from '../story/texts.ts';
import { texts as reportTexts } from '../text/texts.ts';
import { en } from './words/en.ts';
import { type SituationTexts, sv } from './words/sv.ts';

/** What a situation report is made from. */
export interface SituationInput {
  readonly situation: Situation;
  readonly cell: Cell;
  readonly seed: string;
  readonly replication: number;
  readonly engine: string;
  readonly language: Language;
}

/** A situation with everything that its sentences and tables need. */
export interface SituationReading extends SituationInput {
  readonly words: SituationTexts;
  /** Name of a hospital or region by id. */
  name(id: string): string;
  count(number: number): string;
  clock(minute: Minutes): string;
  listed(names: readonly string[]): string;
}

const words: Readonly<Record<Language, SituationTexts>> = { sv, en };
const tags = ['red', 'yellow', 'green'] as const;

/** Makes ready to tell a situation. */
export function readSituation(input: SituationInput): SituationReading {
  const { cell, language } = input;
  const { hospitals, regions } = cell.system;
  const names = new Map([...hospitals, ...regions].map(({ id, name }) => [id, name]));
  const count = (number: number) => formatCount(number, language);
  const telling = { cell, words: storyTexts[language], count };
  return {
    ...input,
    words: words[language],
    name: (id) => names.get(id) ?? id,
    count,
    clock: (minute) => clockAt(telling, minute),
    listed: (all) =>
      all.length < 2
        ? all.join('')
        : `${all.slice(0, -1).join(', ')} ${reportTexts[language].and} ${all.at(-1)}`,
  };
}

/** The head line: local clock and time since the incident. */
export function headLine({ words: said, clock, situation }: SituationReading): string {
  return said.at(clock(situation.minute), formatMinutes(situation.minute));
}

function sayReports(reading: SituationReading): string {
  const { words: said, count, situation } = reading;
  const { reported, followed, oldestMinutes, newestMinutes } = situation.nation;
  if (oldestMinutes === null || newestMinutes === null) return said.nobodyReported(count(followed));
  const [oldest, newest] = [formatMinutes(oldestMinutes), formatMinutes(newestMinutes)];
  return reported === 1
    ? said.reportedOnce(count(followed), oldest)
    : said.reported(count(reported), count(followed), oldest, newest);
}

/** What command knows, in sentences. */
export function known(reading: SituationReading): readonly string[] {
  const { words: said, count, situation } = reading;
  const { casualtiesReported, isKeyInForce, nation, scenes } = situation;
  const { red, yellow, green } = nation.sent;
  const all = red + yellow + green;
  const hasScenes = reading.cell.scenario.sites.some(({ inflow }) => inflow === undefined);
  const number = casualtiesReported === null ? said.noNumber : said.number(count(casualtiesReported));
  const sent = all === 0 ? said.nobodySent : said.sent(count(all), count(red), count(yellow), count(green));
  if (!hasScenes) return [sayReports(reading), said.noSite];
  return [
    sayReports(reading),
    ...(scenes.length === 0 ? [said.noScene] : [number]),
    sent,
    isKeyInForce ? said.inForce : said.notInForce,
  ];
}

/** What command does not know, in sentences. Never empty: reports never carry everything. */
export function unknown(reading: SituationReading): readonly string[] {
  const { words: said, situation, name, listed, count } = reading;
  const { nation, hospitals, scenes } = situation;
  const oldest = hospitals.find(
    ({ report }) => report !== null && report.ageMinutes === nation.oldestMinutes,
  );
  const withReports = (how: number) =>
    scenes.filter(({ reports }) => reports.length === how).map(({ site }) => site);
  const [silentScenes, onceScenes] = [withReports(0), withReports(1)];
  const others = nation.hospitals - nation.followed;
  const when = (is: boolean, sentence: () => string) => (is ? [sentence()] : []);
  return [
    ...when(nation.silent.length > 0, () => said.silent(listed(nation.silent.map(name)))),
    ...when(oldest !== undefined, () =>
      said.since(name(oldest?.hospital ?? ''), formatMinutes(nation.oldestMinutes ?? 0)),
    ),
    ...when(silentScenes.length > 0, () => said.sceneSilent(listed(silentScenes))),
    ...when(onceScenes.length > 0, () => said.sceneOnce(listed(onceScenes))),
    ...when(situation.casualtiesReported !== null, () => said.estimate),
    ...when(scenes.length > 0, () => said.walkIns),
    said.neverReported,
    ...when(others > 0, () => said.notFollowed(count(others))),
  ];
}

/** Persons who need a place, on how many places; a dash where no report has said. */
export function sayPlaces(
  { words: said, count }: SituationReading,
  places: ReportedPlaces | undefined,
): string {
  return places === undefined ? missing : said.needed(count(places.needed), count(places.there));
}

/** Whether as many need a place as there are, or more. Nobody on no place is not full. */
export function isFull(places: ReportedPlaces | undefined): boolean {
  return places !== undefined && places.needed > 0 && places.needed >= places.there;
}

/** Three figures by tag, red first. */
export function sayByTag({ count }: SituationReading, figures: ByTag<number>): string {
  return tags.map((tag) => count(figures[tag])).join('/');
}

/** What a hospital's door is thought to be. */
export function sayDoor({ words: said, listed }: SituationReading, { takes }: HospitalSituation): string {
  const closed = tags.filter((tag) => takes[tag] === false);
  if (closed.length === tags.length) return said.doorNames.closed;
  if (closed.length > 0) return said.closedTo(listed(closed.map((tag) => said.tags[tag])));
  return takes.red === null ? said.doorNames.unknown : said.doorNames.open;
}

/** A position as it is read out, degrees to four decimals (about ten metres). */
export function sayPosition(
  { language }: SituationReading,
  { latitude, longitude }: { readonly latitude: number; readonly longitude: number },
): string {
  return [latitude, longitude].map((degrees) => formatNumber(degrees, -4, language)).join(' · ');
}
