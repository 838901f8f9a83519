import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { trace } from '../../src/model/simulate.ts';
import { casualtyStory } from '../../src/report/story/casualty-story.ts';
import { replicationStory } from '../../src/report/story/replication-story.ts';
import { tellCoordination } from '../../src/report/telling/coordination.ts';
import { eventTable } from '../../src/results/trace/event-table.ts';
import { loadCoordination } from '../../src/scenario/load.ts';
import { abroadForm, burnsCell } from '../support/coordination/abroad.ts';

const shipped = await loadCoordination(
  fileURLToPath(new URL('../../scenarios/coordination/nordic-burns.yaml', import.meta.url)),
);
const cell = burnsCell(abroadForm);
const told = trace(cell, { seed: 'abroad', replication: 0 });
const flown = told.events.flatMap((event) =>
  event.kind === 'transferred' && !told.hospitals.includes(event.to) ? [event] : [],
);
const linesOf = (language: 'sv' | 'en') =>
  replicationStory(told, cell, language, (id) => id).lines.flatMap(({ said }) => said);

describe('places abroad in words', () => {
  test.each([
    ['sv', 'Den nordiska planen tillfrågas när minst 1 fler', 'EU-mekanismen', 'kommer inte tillbaka'],
    [
      'en',
      'The Nordic plan is asked when at least 1 more',
      'The EU mechanism',
      'Nobody who is flown comes back',
    ],
  ] as const)(
    'a file tells in %s when a level is asked, who takes how many and that nobody comes back',
    (language, ...parts) => {
      const said = tellCoordination(shipped, language).join(' ');
      for (const part of parts) expect(said).toContain(part);
      expect(said).toContain(
        language === 'sv'
          ? 'brännskadecentrum i Bergen (2 med brännskada)'
          : 'the burn centre in Bergen (2 with burns)',
      );
    },
  );

  test.each([
    ['sv', 'De nordiska länderna tillfrågas', 'Den nordiska planen gäller', 'flygs utomlands'],
    ['en', 'The Nordic countries are asked', 'The Nordic plan is in force', 'is flown abroad'],
  ] as const)(
    'a replication tells in %s when the step is taken, and who is flown where',
    (language, asked, inForce, leaves) => {
      const lines = linesOf(language);
      expect(lines.filter((line) => line.startsWith(asked)).length).toBe(1);
      expect(lines.filter((line) => line.startsWith(inForce)).length).toBe(1);
      const first = flown[0]!;
      expect(
        lines.some((line) => line.startsWith(`${first.casualty} ${leaves}`) && line.includes(first.to)),
      ).toBe(true);
      // Transfers within the system are told by themselves: nobody is told of twice.
      expect(
        lines.filter((line) => line.includes(first.casualty) && line.includes(first.to)).length,
      ).toBeLessThanOrEqual(2);
    },
  );

  test('one who is flown has it told, with the place abroad as where they are', () => {
    const { casualty, to } = flown[0]!;
    const said = casualtyStory(told, casualty, cell, 'en').lines.flatMap((line) => line.said);
    expect(said).toContain(`There is no place in the country: is to be flown to ${to}.`);
    expect(said).toContain(`Comes to ${to} by transfer.`);
  });

  test('the event table has the step as a row with its figures', () => {
    const [head, ...rows] = eventTable(told, told.events)
      .split('\n')
      .map((row) => row.split(','));
    const at = (row: readonly string[], column: string) => row[head!.indexOf(column)];
    const asked = rows.filter((row) => at(row, 'event') === 'abroad-asked');
    expect(asked.map((row) => [at(row, 'level'), at(row, 'care_abroad'), at(row, 'offered_abroad')])).toEqual(
      [
        ['nordic', 'burns', '5'],
        ['eu', 'burns', '4'],
      ],
    );
  });
});
