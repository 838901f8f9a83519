import { expect, test } from 'vitest';
import { measureIds } from '../../src/domain/measures.ts';
import { spreadsOf } from '../../src/results/profile/spread.ts';
import type { ScenarioTable } from '../../src/results/tables.ts';

/** One plan whose loans took so long. */
function tableOf(minutes: readonly number[]): ScenarioTable {
  const at = measureIds.indexOf('timeToLoanEffect');
  const rows = minutes.flatMap((value) => measureIds.map((_, measure) => (measure === at ? value : 1)));
  return {
    scenario: 's',
    plans: ['p'],
    replications: minutes.length,
    why: 'fixed',
    values: Float64Array.from(rows),
    tallies: new Float64Array(0),
  };
}

test('half and nine in ten are outcomes by nearest rank; replications without one are left out', () => {
  const [spread] = spreadsOf([tableOf([9, 3, Number.NaN, 5])], 'timeToLoanEffect');
  expect(spread).toMatchObject({ n: 3, median: 5, ninety: 9 });
  const ten = spreadsOf([tableOf([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])], 'timeToLoanEffect')[0];
  expect(ten).toMatchObject({ n: 10, median: 5, ninety: 9 });
});

test('where nobody was reached there is no time, not zero', () => {
  const [spread] = spreadsOf([tableOf([Number.NaN])], 'timeToLoanEffect');
  expect(spread).toMatchObject({ n: 0, median: null, ninety: null });
});
