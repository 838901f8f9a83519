import { reportedKinds } from '../../domain/situation.ts';
import { wrapped } from '../story/page.ts';
import { planLine } from '../story/telling.ts';
import { texts as storyTexts } from '../story/texts.ts';
import { methaneReports, silentScene } from './methane.ts';
import { headLine, known, type SituationReading, unknown } from './reading.ts';
import { hospitalGroups, levelRows, otherRegions, type SituationRow } from './rows.ts';

/** Lines of columns, each as wide as its widest cell. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** A heading in plain text. */
export const upper = (text: string): string => text.toUpperCase();

/** Two lines of head: what stands in the column, and for whom. */
function head({ words }: SituationReading, first: readonly string[], door: string): string[][] {
  const { kinds, tagsOf } = words;
  return [
    [...first, ...reportedKinds.map((kind) => kinds[kind]), words.committed, door],
    [...first.map(() => ''), ...reportedKinds.map((kind) => tagsOf[kind]), words.shortTags],
  ];
}

function cells({ words }: SituationReading, row: SituationRow, first: readonly string[]): string[] {
  const places = row.places.map(({ said, isFull }) => (isFull ? `${said} ${words.full}` : said));
  return [...first, ...places, row.committed, row.door];
}

function levelLines(reading: SituationReading): string[] {
  const { words } = reading;
  const rows = levelRows(reading).map((row) => cells(reading, row, [row.name, row.reports, row.age]));
  const table = columns([...head(reading, [words.level, words.reports, words.oldest], words.doors), ...rows]);
  return [upper(words.levelsHead), ...table, ...[otherRegions(reading) ?? []].flat()];
}

function hospitalLines(reading: SituationReading): string[] {
  const { words } = reading;
  const rows = hospitalGroups(reading).flatMap(({ rows: all }) =>
    all.map((row) => cells(reading, row, [row.name, row.age])),
  );
  const table = columns([...head(reading, [words.hospital, words.age], words.door), ...rows]);
  return [upper(words.hospitalsHead), ...table, ...wrapped(words.howToRead, '')];
}

/** What the scenes have said, report by report. */
function sceneLines(reading: SituationReading): string[] {
  const { scenes } = reading.situation;
  return scenes.flatMap((scene, at) => {
    const reports = methaneReports(reading, scene).map(({ title, lines }) => [
      title,
      ...columns(lines.map(({ letter, heading, said }) => [`  ${letter}`, heading, said])),
    ]);
    const all = reports.length === 0 ? [[silentScene(reading, scene)]] : reports;
    return all.flatMap((lines, report) => (at + report === 0 ? lines : ['', ...lines]));
  });
}

/** What the page is about: which moment, plan and outcome, and that it is belief. */
export function heading(reading: SituationReading, title: string): string[] {
  const { language, cell, seed, replication, count, words } = reading;
  const said = storyTexts[language];
  return [
    `${title}. ${headLine(reading)}.`,
    planLine({ words: said, cell, language }),
    words.believed,
    said.oneOutcome(count(replication), seed),
  ].flatMap((line) => wrapped(line, ''));
}

/** Parts with an empty line between them. */
export const joined = (parts: readonly (readonly string[])[]): string =>
  `${parts.map((part) => part.join('\n')).join('\n\n')}\n`;

/** A situation report as plain text: what is known, what is not, the levels, the hospitals and the scenes. */
export function situationLines(reading: SituationReading): string {
  const { words } = reading;
  const bullets = (sentences: readonly string[]) => sentences.flatMap((each) => wrapped(`- ${each}`, '  '));
  return joined([
    heading(reading, words.report),
    [upper(words.knownHead), ...bullets(known(reading))],
    [upper(words.unknownHead), ...bullets(unknown(reading))],
    levelLines(reading),
    hospitalLines(reading),
    [upper(words.scenesHead), ...scenesOr(reading)],
  ]);
}

function scenesOr(reading: SituationReading): readonly string[] {
  const { words, situation, cell } = reading;
  if (situation.scenes.length > 0) return sceneLines(reading);
  const hasScenes = cell.scenario.sites.some(({ inflow }) => inflow === undefined);
  return [hasScenes ? words.noScene : words.noSite];
}

/** The scenes' reports alone, as plain text. */
export function sceneReportLines(reading: SituationReading): string {
  return joined([heading(reading, reading.words.sceneReport), scenesOr(reading)]);
}
