import { describe, expect, test } from 'vitest';
import { defaultParameters } from '../../src/domain/parameters.ts';
import { pictureAge, type Reporting } from '../../src/domain/reporting.ts';
import { cellOf, sweden } from '../support/cells.ts';
import { begun, reporting } from '../support/pictures/reports.ts';

/** Mean age of every hospital's picture, looked at off the beat of the reports, over days and hospitals. */
function meanAge(values: Reporting): number {
  const steady: Reporting = { ...values, statusCadenceCalm: values.statusCadence ?? 15 };
  const cell = cellOf({ system: sweden, casualties: 10, horizonHours: 72 });
  let sum = 0;
  let looks = 0;
  for (let replication = 0; replication < 4; replication++) {
    const incident = begun(reporting(cell, steady), replication);
    for (let minute = 600; minute < 72 * 60; minute += 7.3) {
      incident.machine.run(minute);
      for (let hospital = 0; hospital < incident.setting.hospitals.length; hospital++) {
        const age = incident.picture.age(hospital);
        if (Number.isNaN(age)) throw new Error('meanAge: a hospital is unknown after ten hours');
        sum += age;
        looks++;
      }
    }
  }
  return sum / looks;
}

describe('the age of a picture is that of a renewal process: delay + cadence × (1 + loss) ÷ (2 × (1 − loss))', () => {
  test.each([
    ['reported at once every quarter', { statusCadence: 15, statusDelayMin: 0, statusDelayMax: 0 }],
    ['half an hour late', { statusCadence: 15, statusDelayMin: 30, statusDelayMax: 30 }],
    ['two hours late and often', { statusCadence: 5, statusDelayMin: 120, statusDelayMax: 120 }],
    ['three in ten lost', { statusCadence: 15, statusDelayMin: 30, statusDelayMax: 30, statusLoss: 0.3 }],
    ['six in ten lost', { statusCadence: 20, statusDelayMin: 10, statusDelayMax: 10, statusLoss: 0.6 }],
  ] as const)('%s', (_, values) => {
    const formula = pictureAge({ ...defaultParameters, ...values });
    expect(Math.abs(meanAge(values) / formula - 1)).toBeLessThan(0.02);
  });

  test('so a picture every 15 minutes, half an hour late, is 37.5 minutes old on average', () => {
    const values = { statusCadence: 15, statusDelayMin: 30, statusDelayMax: 30, statusLoss: 0 };
    expect(pictureAge({ ...defaultParameters, ...values })).toBe(37.5);
  });
});
