import { describe, expect, test } from 'vitest';
import { measureIds } from '../../../src/domain/measures.ts';
import { assumptions, notTried } from '../../../src/experiment/sensitivity/assumptions.ts';
import { sensitivityPage } from '../../../src/report/sensitivity/sensitivity-page.ts';
import { describeSensitivity } from '../../../src/results/sensitivity/sensitivity-result.ts';
import type { ScenarioTable } from '../../../src/results/tables.ts';
import { fakeStudy } from '../../experiment/fake-study.ts';

const replications = 12;

/** A table of two plans whose red in time is given, with a little of its own in each replication. */
function table(scenario: string, near: number, far: number): ScenarioTable {
  const values = Array.from({ length: replications }, (_, at) =>
    [near, far].flatMap((level, plan) =>
      measureIds.map(() => level + (0.01 * (((at * 7 + plan * 5) % 11) - 5)) / 5),
    ),
  ).flat();
  return {
    scenario,
    plans: ['near', '<far>'],
    replications,
    why: 'fixed',
    values: Float64Array.from(values),
    tallies: new Float64Array(0),
  };
}

const study = fakeStudy({ scenarios: ['calm', 'rough'], plans: ['near', '<far>'] });
const tried = assumptions.slice(0, 2).map(({ id, title, values, low, high, range }) => ({
  id,
  title,
  values,
  low: low.shown,
  high: high.shown,
  shipped: null,
  range,
  set: { low: low.set, high: high.set },
}));
const of = (near: number, far: number) => [table('calm', near, far), table('rough', near, far)];
const result = describeSensitivity({
  study,
  seed: 'demo',
  measure: 'inTimeRed',
  options: { file: 'study.yaml', set: [], vary: [], only: null },
  assumptions: tried,
  notTried,
  shipped: of(0.6, 0.5),
  ends: [
    { assumption: 'survival', end: 'low', tables: of(0.5, 0.6) },
    { assumption: 'survival', end: 'high', tables: of(0.7, 0.5) },
    { assumption: 'deterioration', end: 'low', tables: of(0.65, 0.55) },
  ],
});

describe.each(['sv', 'en'] as const)('the page on sensitivity in %s', (language) => {
  const html = sensitivityPage(result, language);
  const text = html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

  test('stands by itself: no script, nothing from anywhere, what a file wrote is escaped', () => {
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).not.toMatch(/<script|https?:|url\(|@import/);
    expect(html).toContain('&lt;far&gt;');
    expect(html).not.toContain('<far>');
    expect(html).not.toMatch(/undefined|NaN|\[object/);
  });

  test('says what flips the answer, in how many scenarios, and where the lead is gone', () => {
    expect(text).toContain(
      language === 'sv'
        ? 'Överlevnad, alla skadeklasser (β) ändrar säkert vem som är bäst (i 2 av 2 scenarier).'
        : 'Survival, every injury class (β) surely changes who is best (in 2 of 2 scenarios).',
    );
    expect(html).toContain('class="gone"');
  });

  test('a bar is filled when the change is sure and hollow when it is not, and the words say the same', () => {
    const bars = [...html.matchAll(/<i class="bar( h)?" style[^>]*>.*?<span class="v (sure|unsure)">/g)];
    expect(bars).toHaveLength(2 * 3);
    for (const [, hollow, words] of bars) expect(hollow === undefined).toBe(words === 'sure');
    expect(bars.map(([, , words]) => words).slice(0, 3)).toEqual(['sure', 'sure', 'unsure']);
  });

  test('every figure has its table, every untried assumption its reason, every range its grade', () => {
    expect(html.match(/<details class="twin">/g)).toHaveLength(2 * 2);
    for (const { title, because } of notTried) {
      expect(text).toContain(title[language].replaceAll("'", '&#39;'));
      expect(text).toContain(because[language].replaceAll("'", '&#39;'));
    }
    expect(html.match(/<span class="g D">D<\/span>/g)).toHaveLength(tried.length);
  });

  test('its links lead somewhere on the page', () => {
    for (const [, anchor] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${anchor}"`);
  });
});
