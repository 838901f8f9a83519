import { expect, test } from 'vitest';
import { verify } from '../../src/cli/commands/verify.ts';
import type { VerifyOptions } from '../../src/cli/proof/proof-commands.ts';
import { texts } from '../../src/cli/words/texts.ts';
import type { Language } from '../../src/domain/text.ts';
import { type Check, exactly, within } from '../../src/verify/check.ts';
import { inlinePool } from '../experiment/fake-pool.ts';
import { fakeDoors } from './fake-doors.ts';

const right: Check = {
  id: 'right',
  group: 'theory',
  run: () => [within({ sv: 'Medelväntan', en: 'Mean wait' }, 4, 4.05, 0.2)],
};
const wrong: Check = {
  id: 'wrong',
  group: 'laws',
  run: () => [exactly({ sv: 'Brutna lagar', en: 'Broken laws' }, 0, 3)],
};

async function tried(checks: readonly Check[], options: VerifyOptions = {}, language: Language = 'en') {
  let out = '';
  let note = '';
  const screen = {
    out: (text: string) => {
      out += text;
    },
    note: (text: string) => {
      note += text;
    },
    isOutTerminal: false,
    isNoteTerminal: false,
  };
  const surroundings = { doors: fakeDoors(inlinePool), screen, language, texts: texts[language] };
  return { code: await verify(options, surroundings, checks), out, note };
}

test('what holds is shown with what was expected, seen and tolerated, and exit 0', async () => {
  const { code, out, note } = await tried([right]);
  expect([code, note]).toEqual([0, '']);
  expect(out).toMatch(/^Mean wait +4\.00 +4\.05 +±0\.20 +OK$/m);
  expect(out).toContain('All 1 checks hold');
  expect(out).toContain('not that the model resembles reality');
});

test('what does not hold is our fault: exit 1, and how to report it', async () => {
  const { code, out, note } = await tried([right, wrong], {}, 'sv');
  expect(code).toBe(1);
  expect(out).toMatch(/^Brutna lagar +0 +3 +exakt +FEL$/m);
  expect(note).toContain('1 av 2 prov håller inte. Felet är vårt');
  expect(note).toContain('ärendelista');
  expect(note).toContain(process.version);
});

test('quiet says only what fails; json is one object with every check', async () => {
  expect(await tried([right], { quiet: true })).toEqual({ code: 0, out: '', note: '' });
  expect((await tried([right, wrong], { quiet: true })).out).toMatch(/^Broken laws.*FAIL\n$/);
  const { code, out } = await tried([right, wrong], { json: true, seed: 'x', quick: true });
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({
    format: 1,
    engine: expect.any(String),
    seed: 'x',
    quick: true,
    holds: false,
    checks: [
      {
        check: 'right',
        group: 'theory',
        what: 'Mean wait',
        expected: 4,
        observed: 4.05,
        tolerance: 0.2,
        holds: true,
      },
      {
        check: 'wrong',
        group: 'laws',
        what: 'Broken laws',
        expected: 0,
        observed: 3,
        tolerance: 0,
        holds: false,
      },
    ],
  });
});
