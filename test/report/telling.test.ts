import { describe, expect, test } from 'vitest';
import { injuryClassIds } from '../../src/domain/injury.ts';
import { defaultParameters } from '../../src/domain/parameters.ts';
import { type ClassPicture, survivalTable, tellClass } from '../../src/report/telling/classes.ts';
import { percent, tellScenario } from '../../src/report/telling/scenario.ts';
import { tellingWords } from '../../src/report/telling/words.ts';
import { loadValidation, realDisk } from '../../src/scenario/load.ts';
import { cellOf, exempelregion } from '../support/cells.ts';

/** No-break spaces as spaces. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

const picture = (id: ClassPicture['id'], share = 0.25): ClassPicture => ({
  id,
  share,
  need: { red: 0.5, yellow: 0.3, green: 0.2, drawn: 2_000 },
  alive: [
    { minute: 30, share: 0.9 },
    { minute: 240, share: 0.0004 },
  ],
});

describe('a share in words', () => {
  test('is whole, but few are never nobody and most are never everybody', () => {
    const shown = [0, 0.0004, 0.004, 0.05, 0.123, 0.5, 0.992, 0.9996, 1].map((share) => percent(share, 'en'));
    expect(shown).toEqual(['0%', '<0.1%', '0.4%', '5%', '12%', '50%', '99.2%', '>99.9%', '100%']);
    expect(percent(0.0756, 'sv')).toBe('7,6 %');
  });
});

describe('a scenario in sentences', () => {
  const { scenario } = cellOf({ casualties: 12, sites: 2, agent: 'nerve' });

  test('says what, when, where, how many, with what injuries, and who leaves by themselves', () => {
    const text = spaced(tellScenario(scenario, exempelregion, defaultParameters, 'en').join('\n'));
    expect(text).toContain('Wednesday 4 March 2026 at 14:00. 24 casualties are followed for 24 h.');
    expect(text).toContain('Site site-1: 12 are injured within 10 min, 5 min after the first site.');
    expect(text).toContain('from 5 min, most of them early, the last after 45 min');
    expect(text).toMatch(/nearest is Norrsjukhuset, \d+ min by blue light/);
    expect(text).toContain('On their own leave 10% of the red');
    expect(text).toContain('contaminated with nerve agent: they must be washed');
    expect(text).not.toContain('Values changed');
  });

  test('names the region, but not that of a published event, which is the event itself', async () => {
    const text = tellScenario(scenario, exempelregion, defaultParameters, 'en').join('\n');
    expect(text).toContain(`] in ${exempelregion.regions[0]!.name}; nearest is`);
    const { cell } = await loadValidation(`${realDisk.shipped}/validation/boston-2013.yaml`);
    const told = tellScenario(cell.scenario, cell.system, cell.parameters, 'sv').join('\n');
    expect(told).toContain(']; närmast är');
    expect(told).not.toContain('April');
  });

  test('names values that are not those of the model', () => {
    const changed = { ...defaultParameters, keyDecision: 12 };
    const text = tellScenario(scenario, exempelregion, changed, 'sv').join('\n');
    expect(text).toContain('Beslut om mottagande sjukhus 5 → 12 min');
  });
});

describe('casualty classes', () => {
  test('waiting for intensive care is said to lower the chance of the ill, who pay for it', () => {
    expect(tellClass(picture('P1'), 'en')).toContain('falls while waiting for intensive care');
    expect(tellClass(picture('P1'), 'sv')).toContain('faller under väntan på intensivvård');
    expect(tellClass(picture('G1'), 'en')).not.toContain('falls while waiting');
  });

  test('each class has a line in both languages with its care and its time', () => {
    for (const id of injuryClassIds) {
      for (const language of ['sv', 'en'] as const) {
        const line = tellClass(picture(id), language);
        expect(line).toMatch(new RegExp(`^${id} .+: 25.?%`));
        expect(line).toMatch(/Definitive care: |Avgörande vård: /);
        expect(line).not.toMatch(/undefined|NaN/);
      }
    }
    expect(spaced(tellClass(picture('K1'), 'en'))).toContain('In time: within 30 min of coming free.');
    expect(tellClass(picture('B3'), 'sv')).toContain('Brännskadecentrum inom 24 h.');
  });

  test('stand in a table whose columns keep their place', () => {
    const lines = survivalTable([picture('H1'), picture('G1')], 'en');
    expect(new Set(lines.slice(1).map((line) => line.length)).size).toBe(1);
    expect(lines.at(-2)).toMatch(/^H1 +50% +30% +20% +90% +<0.1%$/);
  });
});

test('every month and weekday has its word', () => {
  for (const words of Object.values(tellingWords)) {
    expect([words.months.length, words.weekdays.length]).toEqual([12, 7]);
  }
});
