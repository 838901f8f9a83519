import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../../src/domain/text.ts';
import { openSimulation } from '../../../src/model/simulate.ts';
import { situationPage } from '../../../src/report/situation/page.ts';
import { readSituation } from '../../../src/report/situation/reading.ts';
import { cellOf, sweden } from '../../support/cells.ts';

const browserPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env['CHROMIUM'] ?? browserPaths.find((path) => existsSync(path));

describe.skipIf(executablePath === undefined)('the situation in a browser', () => {
  let browser: Browser;
  const pages = new Map<string, string>();

  beforeAll(async () => {
    const args = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run'];
    browser = await chromium.launch({ executablePath: executablePath ?? '', args });
    const cell = { ...cellOf({ system: sweden, casualties: 90, sites: 2 }), followsAll: true };
    const live = openSimulation(cell, { seed: 'looks', replication: 0 });
    live.runUntil(200);
    const made = { situation: live.situation(), cell, seed: 'looks', replication: 0, engine: '1.2.3' };
    for (const language of languages)
      pages.set(language, situationPage(readSituation({ ...made, language })));
  });

  afterAll(() => browser?.close());

  async function open(language: string, width: number) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.setContent(pages.get(language) ?? '');
    return page;
  }

  for (const language of languages) {
    test(`${language}: axe finds nothing serious, and nothing pushes the page sideways`, async () => {
      const page = await open(language, 1280);
      await page.evaluate(
        await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
      );
      const serious = await page.evaluate(
        'axe.run({ resultTypes: ["violations"] }).then(({ violations }) => violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => id + ": " + nodes[0].html))',
      );
      expect(serious).toEqual([]);
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      }
      await page.close();
    }, 120_000);

    test(`${language}: printed on A4, both tables are as wide as the paper at most, with all hospitals followed`, async () => {
      const paper = 680; // 180 mm between the margins, at 96 px to the inch
      const page = await open(language, paper);
      await page.emulateMedia({ media: 'print' });
      const widths = await page.evaluate(
        '[...document.querySelectorAll("table.sit")].map((each) => each.scrollWidth)',
      );
      expect(widths).toHaveLength(2);
      for (const width of widths as number[]) expect(width).toBeLessThanOrEqual(paper);
      await page.close();
    });
  }
});
