import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/text.ts';
import { renderReport } from '../../src/report/html.ts';
import { syntheticReport } from '../support/summary.ts';

const browserPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env['CHROMIUM'] ?? browserPaths.find((path) => existsSync(path));
const isBrowserNeeded = Boolean(process.env['CI']);

if (executablePath === undefined && !isBrowserNeeded) {
  console.warn(
    'SKIPPED: no Chromium found, so the looks of the report are not tested here. Set CHROMIUM=path.',
  );
}

const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-sync',
  '--no-first-run',
];

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

test.runIf(isBrowserNeeded)('CI has a Chromium to look at the report with', () => {
  expect(executablePath, 'no Chromium found; set CHROMIUM=path').toBeDefined();
});

describe.skipIf(executablePath === undefined)('the report in a browser', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args });
    folder = await mkdtemp(join(tmpdir(), 'fordela-report-'));
    const types = ['burns', 'burns', 'cbrn', 'cbrn', 'cbrn'] as const;
    const input = syntheticReport({ types, plans: 4, empty: ['inTimeYellow'] });
    for (const language of languages) {
      await writeFile(join(folder, `${language}.html`), renderReport({ ...input, language }));
    }
  });

  afterAll(async () => {
    await browser?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  async function open(language: string, width: number) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(join(folder, `${language}.html`)).href);
    await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true');
    return { page, asked };
  }

  for (const language of languages) {
    test.each(language === 'sv' ? [390, 1280] : [768, 1280])(
      `${language}: axe finds nothing serious at %i px`,
      async (width) => {
        const { page } = await open(language, width);
        await page.evaluate(
          await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
        );
        const { violations } = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as AxeResult;
        const serious = violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        expect(serious).toEqual([]);
        await page.close();
      },
      180_000,
    );

    for (const width of [320, 390, 768, 1280]) {
      test(`${language}: nothing pushes the page sideways at ${width} px`, async () => {
        const { page, asked } = await open(language, width);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        const cut = await page.evaluate(
          '[...document.querySelectorAll("th[scope=row], .rows b, h1, h2, h3, h4")].filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0 && getComputedStyle(each).display !== "inline").map((each) => each.textContent)',
        );
        expect(cut).toEqual([]);
        expect(asked).toHaveLength(1);
        await page.close();
      });
    }
  }

  test('printed, one question begins on each sheet', async () => {
    const { page } = await open('sv', 700);
    await page.emulateMedia({ media: 'print' });
    const breaks = await page.evaluate(
      '[...document.querySelectorAll("main > section")].map((each) => getComputedStyle(each).breakBefore)',
    );
    const [first, ...rest] = breaks as string[];
    expect(first).not.toBe('page');
    expect(rest.length).toBeGreaterThan(5);
    expect(new Set(rest)).toEqual(new Set(['page']));
    await page.close();
  });

  test('printed, every scenario is unfolded and no sheet is wider than the paper', async () => {
    const { page } = await open('sv', 700);
    await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = false');
    await page.emulateMedia({ media: 'print' });
    const heights = await page.evaluate(
      '[...document.querySelectorAll("#plans details.scenario table.plans, #curves details.scenario svg.chart, #timeline details.scenario .tl")].map((each) => each.getBoundingClientRect().height)',
    );
    expect((heights as number[]).length).toBeGreaterThan(15);
    expect((heights as number[]).filter((height) => height === 0)).toEqual([]);
    const twins = await page.evaluate(
      '[...document.querySelectorAll("details.twin")].filter((each) => each.getBoundingClientRect().height > 0).length',
    );
    expect(twins).toBe(0);
    await page.close();
  });
});
