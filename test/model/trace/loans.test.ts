import { describe, expect, test } from 'vitest';
import { type LoanStep, loanSteps, type TraceEvent } from '../../../src/domain/trace.ts';
import { traceCell } from '../../../src/model/trace/trace.ts';
import { replicationStory } from '../../../src/report/story/replication-story.ts';
import { lendingCell, noMeasures, overloadedAndSpare, readily } from '../../support/lending/lending-cell.ts';

const days = 6;
const cell = lendingCell({
  regions: overloadedAndSpare(days),
  days,
  surge: noMeasures,
  lending: {
    ...readily,
    delays: { ...readily.delays, activation: 1_440 },
    preconditions: ['agreement-active'],
  },
});
const told = traceCell(cell, 'loans', 0);

function eventsOf<Kind extends TraceEvent['kind']>(kind: Kind): Extract<TraceEvent, { kind: Kind }>[] {
  return told.events.filter((event): event is Extract<TraceEvent, { kind: Kind }> => event.kind === kind);
}

describe('the story of loans', () => {
  test('counts up to the row of the batch: refused requests by condition, and persons nobody offered', () => {
    const refused = eventsOf('request-refused');
    expect(refused.length).toBeGreaterThan(0);
    expect(new Set(refused.map(({ lacks }) => lacks))).toEqual(new Set(['agreement-active']));
    expect(told.measures.refusedAgreement).toBe(refused.length);
    expect(told.measures.refusedOwnMeasures).toBe(0);
    expect(told.measures.refusedPartners).toBe(0);
    const notOffered = eventsOf('request').reduce((sum, event) => sum + event.notOffered, 0);
    expect(notOffered).toBe(told.measures.loansRefused);
  });

  test('takes every loan through its steps in order, and none before it was agreed', () => {
    const steps = new Map<number, LoanStep[]>();
    for (const { loan, step } of eventsOf('loan')) steps.set(loan, [...(steps.get(loan) ?? []), step]);
    expect(steps.size).toBeGreaterThan(0);
    for (const taken of steps.values()) expect(taken).toEqual(loanSteps.slice(0, taken.length));
  });

  test('agrees nothing before the condition is met', () => {
    const [loan] = eventsOf('loan');
    const last = eventsOf('request-refused').at(-1);
    expect(loan!.minute).toBeGreaterThan(last!.minute);
  });

  test.each([
    ['sv', 'Krislägesavtalet är inte aktiverat.', 'lånar ut', 'Introduktionen börjar.'],
    ['en', 'The crisis agreement has not been activated.', 'lends', 'Introduction begins.'],
  ] as const)(
    'tells in %s why a request was refused, what was lent and when it came',
    (language, ...said) => {
      const { lines } = replicationStory(told, cell, language, () => '');
      const page = lines.flatMap((line) => line.said).join(' ');
      for (const sentence of said) expect(page).toContain(sentence);
      expect(page).not.toMatch(/undefined|NaN|agreement-active|usual-partner/);
    },
  );

  test('says nothing of loans where the plan does not lend', () => {
    const without = lendingCell({
      regions: overloadedAndSpare(days),
      days,
      surge: noMeasures,
      lending: null,
    });
    const { events } = traceCell(without, 'loans', 0);
    expect(events.filter(({ kind }) => kind === 'request' || kind === 'loan')).toEqual([]);
  });
});
