import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/domain/text.ts';
import { tellLending, tellStaffing, tellSurge } from '../../../src/report/telling/resources.ts';
import { loadLending, loadStaffing, loadSurge } from '../../../src/scenario/load.ts';

const at = (name: string) => fileURLToPath(new URL(`../../../scenarios/${name}.yaml`, import.meta.url));

/** One text, no-break spaces as spaces. */
const spaced = (lines: readonly string[]) => lines.join('\n').replaceAll(/[\u00a0\u202f\u2009]/g, ' ');

describe('a surge plan in sentences', () => {
  test('says what starts at which level, when it has effect, and how much of it is a placeholder', async () => {
    const text = spaced(tellSurge(await loadSurge(at('surge/crisis-care')), 'en'));
    expect(text).toContain(
      'Disaster level (katastrofläge) begins when at least 1 severe casualties are coming for each team or when the load on intensive care is at least 1.5 for 2 days. It starts: Planned operations are put off (begins after 30 min) and Contingency care (begins after 1 h).',
    );
    expect(text).toContain(
      'Staff level (stabsläge) begins when the hospital is alarmed or when the load on intensive care is at least 0.95 for 12 h. It starts no measures.',
    );
    expect(text).toContain(
      'Crisis care also starts when the load on intensive care is at least 1.2 for 6 h, whatever the level.',
    );
    expect(text).toContain('Crisis care waits for contingency care.');
    expect(text).toContain('A level falls when its signal has been gone for 12 h.');
    expect(text).toMatch(/\d+ of \d+ figures in the file are placeholders \(grade D\)/);
  });

  test('says when a level comes late, in Swedish', async () => {
    const text = spaced(tellSurge(await loadSurge(at('surge/slow')), 'sv'));
    expect(text).toContain('Förstärkningsläge börjar när sjukhuset larmas i 1 h.');
    expect(text).toContain('Inkallning av personal (börjar efter 1 h)');
  });

  test('without measures says that there are none', async () => {
    const text = spaced(tellSurge(await loadSurge(at('surge/none')), 'en'));
    expect(text).toContain('The plan has no measures');
  });
});

describe('a lending strategy in sentences', () => {
  test('says who asks when, whom, under which rules and at what cost', async () => {
    const text = spaced(tellLending(await loadLending(at('lending/neighbours-first')), 'en'));
    expect(text).toContain('when the load on intensive care has been over 1.15 for 24 h');
    expect(text).toContain(
      'Before that it must have used its own measures, asked its usual partners and had the crisis agreement activated.',
    );
    expect(text).toContain('The loan is voluntary: a region says no with probability 20%.');
    expect(text).toContain('Neighbours are asked first, unless themselves overloaded');
    expect(text).toContain('lends at most 3% of a competence and keeps staff for 90% of its own demand');
    expect(text).toContain('The crisis agreement is activated in 12 h. From request to offer it takes 12 h.');
    expect(text).toContain('48 a week, at most 56 days away, 36 h of rest afterwards');
    expect(text).toContain('250 kronor and 130% in supplement; the borrower pays');
  });

  test('names persons of a team by their competence', async () => {
    const { staffing } = await loadStaffing(at('staffing/default'));
    const names = new Map(staffing.competences.map(({ id, title }) => [id, title]));
    const text = spaced(tellLending(await loadLending(at('lending/national-team-one')), 'sv', names));
    expect(text).toContain(
      '6 team (i vart och ett 2 narkosläkare och 6 intensivvårdssjuksköterska) vid akademiska',
    );
    expect(text).toContain('4 160 000 kronor om året');
    expect(text).toContain('Regionerna lånar inte ut egen personal.');
  });

  test('says that equipment comes without anybody', async () => {
    const text = spaced(tellLending(await loadLending(at('lending/equipment-only')), 'en'));
    expect(text).toContain('7 sets with 3 intensive-care places and 3 ventilators each');
    expect(text).toContain("No staff come with it: the places need the borrower's own.");
  });

  test('says that patients go instead of staff, and then nothing of working hours', async () => {
    const text = spaced(tellLending(await loadLending(at('lending/move-patients')), 'en'));
    expect(text).toContain('Patients are moved to free places instead of moving staff.');
    expect(text).not.toMatch(/Working hours|kronor/);
  });
});

test('a staffing in sentences says who can fill in for whom', async () => {
  const { staffing } = await loadStaffing(at('staffing/default'));
  const texts = languages.map((language) => spaced(tellStaffing(staffing, { sv: 'A', en: 'A' }, language)));
  expect(texts.join('\n')).toContain(
    'Ward nurse can fill in for intensive-care nurse and fills 40% of a post.',
  );
  expect(texts.join('\n')).toContain(
    'Efter 12 h tappar man 2 % i timmen, efter 16 h slutar man och vilar 11 h.',
  );
});
