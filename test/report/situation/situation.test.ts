import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/domain/plan.ts';
import { languages } from '../../../src/domain/text.ts';
import { openSimulation } from '../../../src/model/simulate.ts';
import { sceneReportLines, situationLines } from '../../../src/report/situation/lines.ts';
import { sceneReportPage, situationPage } from '../../../src/report/situation/page.ts';
import { isFull, readSituation, type SituationReading } from '../../../src/report/situation/reading.ts';
import { cellOf, mixes, sweden } from '../../support/cells.ts';

const uppsala = cellOf({ system: sweden, casualties: 90, sites: 2, key: { kind: 'load-balanced' } });

function readingAt(minute: number, language: 'sv' | 'en' = 'en', cell: Cell = uppsala): SituationReading {
  const live = openSimulation(cell, { seed: 'page', replication: 0 });
  live.runUntil(minute);
  const situation = live.situation();
  return readSituation({ situation, cell, seed: 'page', replication: 0, engine: '1.2.3', language });
}

/** A page without its tags and style. */
const textOf = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[a-z#\d]+;/g, ' ')
    .replace(/\s+/g, ' ');

describe('a situation report', () => {
  test('text and page say the same of every hospital, in both languages', () => {
    for (const language of languages) {
      const reading = readingAt(36, language);
      const [lines, page] = [situationLines(reading), textOf(situationPage(reading))];
      const { hospitals, nation } = reading.situation;
      expect(nation.silent.length).toBeGreaterThan(0);
      expect(nation.reported).toBeGreaterThan(0);
      for (const { hospital, report } of hospitals) {
        const name = reading.name(hospital);
        const line = lines.split('\n').find((each) => each.startsWith(`${name}  `))!;
        const figures =
          report === null
            ? ''
            : reading.words.needed(String(report.teams.needed), String(report.teams.there));
        expect(line).toContain(report === null ? reading.words.noReport : figures);
        if (report === null) expect(line).toMatch(/–\s+–\s+–\s+–/);
        expect(page).toContain(report === null ? `${name} ${reading.words.noReport} – – – –` : name);
      }
    }
  });

  test('it names the hospitals that are silent, and says how many of how many have reported', () => {
    const reading = readingAt(36);
    const { nation } = reading.situation;
    for (const told of [situationLines(reading).replace(/\s+/g, ' '), textOf(situationPage(reading))]) {
      expect(told).toContain(`Reports have come from ${nation.reported} of ${nation.followed} hospitals.`);
      for (const id of nation.silent) expect(told).toContain(reading.name(id));
      expect(told).toContain('That means unknown, not none.');
      expect(told).toContain(`How ${nation.hospitals - nation.followed} other hospitals stand`);
      expect(told).toContain('Ward beds, theatres, staff and blood');
      expect(told).toContain('It is not the truth.');
    }
  });

  test('before the first report there is no figure of any hospital', () => {
    const reading = readingAt(6);
    const lines = situationLines(reading);
    expect(lines).toContain(`None of ${reading.situation.nation.followed} hospitals has reported yet.`);
    expect(lines).not.toMatch(/\d for \d+ /);
    expect(textOf(situationPage(reading)).replace(reading.words.howToRead, '')).not.toMatch(
      /\d+ for \d+ [^.]*– –/,
    );
    expect(lines).toContain('No scene has reported yet.');
    expect(lines).toContain('No report has come from the scene.');
  });

  test('a column is marked full exactly when as many need a place as there are', () => {
    expect(isFull({ there: 8, needed: 8 })).toBe(true);
    expect(isFull({ there: 8, needed: 7 })).toBe(false);
    expect(isFull({ there: 0, needed: 1 })).toBe(true);
    expect(isFull({ there: 0, needed: 0 })).toBe(false);
    expect(isFull(undefined)).toBe(false);
    const reading = readingAt(300);
    const { nation, regions, hospitals } = reading.situation;
    const kinds = ['teams', 'emergencyPlaces', 'minorPlaces', 'intensiveCare'] as const;
    const rows = [
      nation.figures,
      ...regions.map(({ figures }) => figures),
      ...hospitals.map(({ report }) => report),
    ];
    const full = rows.flatMap((row) => kinds.filter((kind) => isFull(row?.[kind]))).length;
    expect(full).toBeGreaterThan(0);
    expect(situationPage(reading).split('class="n full"').length - 1).toBe(full);
  });

  test('a scene is told in the order of METHANE, each report with its time and its estimate', () => {
    const reading = readingAt(200);
    const lines = sceneReportLines(reading);
    const letters = [...lines.matchAll(/^ {2}([A-Z]) {2}/gm)].map(([, letter]) => letter).join('');
    const reports = reading.situation.scenes.flatMap((scene) => scene.reports);
    expect(reports).toHaveLength(4);
    expect(letters).toBe('METHANE'.repeat(reports.length));
    for (const { casualties } of reports) {
      expect(lines).toContain(`About ${casualties}, estimated.`);
      expect(textOf(sceneReportPage(reading))).toContain(`About ${casualties}, estimated.`);
    }
  });

  test('where people fall ill in whole regions it says that there is no scene', () => {
    const cell = cellOf({ casualties: 30, mix: mixes.burns });
    const ill = {
      ...cell,
      scenario: {
        ...cell.scenario,
        sites: cell.scenario.sites.map((site) => ({ ...site, inflow: { perDay: [30] } })),
      },
    };
    const lines = situationLines(readingAt(120, 'en', ill));
    expect(lines).toContain('The scenario has no scene: the ill come from whole regions.');
    expect(lines).not.toContain('METHANE');
  });

  test('the page asks nothing of anybody: no script, no address, its language and notices stand in it', () => {
    for (const language of languages) {
      const page = situationPage(readingAt(90, language));
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).not.toMatch(/<script|https?:|url\(/);
      expect(textOf(page)).toContain(
        language === 'sv' ? 'Planerings- och övningsstöd' : 'Planning and exercise support',
      );
    }
  });
});
