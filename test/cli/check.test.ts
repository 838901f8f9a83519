import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { check } from '../../src/cli/commands/check.ts';
import { realDoors } from '../../src/cli/doors.ts';
import type { CommonOptions } from '../../src/cli/options.ts';
import { folded } from '../../src/cli/words/folded.ts';
import { texts } from '../../src/cli/words/texts.ts';
import type { Language } from '../../src/domain/text.ts';

const scenarios = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const accident = `${scenarios}types/exempel-olycka.yaml`;

async function checked(files: readonly string[], options: CommonOptions = {}, language: Language = 'en') {
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
  const code = await check(files, options, { doors: realDoors, screen, language, texts: texts[language] });
  return { code, out, note };
}

test('a scenario that is right is told in plain sentences, with what becomes of each class untreated', async () => {
  const [english, swedish] = [await checked([accident]), await checked([accident], {}, 'sv')];
  expect([english.code, swedish.code]).toEqual([0, 0]);
  expect(english.out).toMatch(
    /^OK .*exempel-olycka\.yaml\n.*major accident, Tuesday 10 March 2026 at 10:00\. 24/,
  );
  expect(english.out.replace(/\n {2}/g, ' ')).toContain('The injuries (vehicle): G1 55%');
  expect(english.out).toMatch(/^N1 Severe head injury: 3% of the casualties\./m);
  expect(english.out).toMatch(/^Class .*30\smin +1\sh +2\sh +4\sh +8\sh +24\sh +72\sh$/m);
  expect(english.out).toMatch(/^G1 .*100% +100% +100%$/m);
  expect(swedish.out).toMatch(/^Klass /m);
  expect(swedish.out).toContain('Andel vid liv utan vård');
  expect(swedish.out.split('\n').length).toBeGreaterThan(15);
});

test('a change by --set is in what is told', async () => {
  const plain = await checked([accident]);
  const faster = await checked([accident], { set: ['parameters.clockFactor=2'] });
  expect(faster.out).toContain('Pace of deterioration, every class 1 → 2');
  const h2 = ({ out }: { out: string }) => /^H2 +.*%$/m.exec(out)?.[0];
  expect(h2(faster)).toBeDefined();
  expect(h2(faster)).not.toBe(h2(plain));
});

test('studies, systems, keys and ordinary care say what they are', async () => {
  const files = [
    'studies/example',
    'systems/sweden/system',
    'systems/sweden/ordinary-care',
    'keys/stockholm-night',
  ];
  const { code, out } = await checked(files.map((file) => `${scenarios}${file}.yaml`));
  expect(code).toBe(0);
  expect(out).toContain('Example: 1 scenario × 2 plans, together 2 pairs.');
  expect(out).toContain('21 regions with 70 emergency hospitals');
  expect(out).toContain('coefficients that give every hospital its ordinary patients');
  expect(out.replace(/\s+/g, ' ')).toContain(
    'Valid in SE-AB, for fire and bombing, at night. The first wave',
  );
});

test('quiet says nothing; json has the description beside the problems', async () => {
  expect(await checked([accident], { quiet: true })).toEqual({ code: 0, out: '', note: '' });
  const { out } = await checked([accident], { json: true }, 'sv');
  const { format, files } = JSON.parse(out);
  expect(format).toBe(1);
  expect(files[0].problems).toEqual([]);
  expect(files[0].description.text[0]).toContain('stor olycka');
  const [{ scenario, classes }] = files[0].description.scenarios;
  expect(scenario).toBe('exempel-olycka');
  expect(classes.map(({ id }: { id: string }) => id)).toEqual(['H2', 'C1', 'N1', 'O1', 'M1', 'G1']);
  expect(classes[0].alive[0].minute).toBe(30);
});

test('a long line breaks between words; a line of columns stays whole', () => {
  const lines = folded(`${'word '.repeat(60)}end`);
  expect(lines.length).toBeGreaterThan(2);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110);
  expect(lines.join(' ').replace(/ +/g, ' ')).toBe(`${'word '.repeat(60)}end`);
  expect(folded(`a   ${'b '.repeat(100)}`)).toHaveLength(1);
});
