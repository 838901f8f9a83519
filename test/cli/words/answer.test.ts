import { expect, test } from 'vitest';
import { answerTable } from '../../../src/cli/words/answer.ts';
import { syntheticReport } from '../../support/summary.ts';

test('the table leads with red in time, and where many fall ill over weeks with waiting for intensive care too', () => {
  const ill = syntheticReport({ types: ['uneven-load'], plans: 2 }).summary.cells;
  const hurt = syntheticReport({ types: ['burns'], plans: 2 }).summary.cells;
  expect(answerTable(ill, 'en')[0]).toMatch(/Red in time +Waiting for intensive care/);
  expect(answerTable(ill, 'sv')[0]).toMatch(/Röda i tid +Väntan på intensivvård/);
  expect(answerTable(hurt, 'en')[0]).not.toContain('Waiting');
});
