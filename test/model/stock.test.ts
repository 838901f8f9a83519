import { expect, test } from 'vitest';
import { measureIds } from '../../src/domain/measures.ts';
import { openRunner } from '../../src/model/runner.ts';
import { cellOf } from '../support/cells.ts';

test("a replication's row holds its measures and leaves the rows before and after it alone", () => {
  const untouched = -7;
  const rows = new Float64Array(3 * measureIds.length).fill(untouched);
  openRunner([cellOf({ casualties: 20 })], 'stock').run(0, 0, rows, measureIds.length);
  const around = [...rows.subarray(0, measureIds.length), ...rows.subarray(2 * measureIds.length)];
  expect(new Set(around)).toEqual(new Set([untouched]));
  const own = rows.subarray(measureIds.length, 2 * measureIds.length);
  expect(own[measureIds.indexOf('casualties')]).toBe(20);
  expect([...own]).not.toContain(untouched);
});
