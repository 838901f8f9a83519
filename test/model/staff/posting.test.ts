import { describe, expect } from 'vitest';
import { type Department, departments, type Staffing } from '../../../src/domain/resources/staff.ts';
import { department, Posting } from '../../../src/model/staff/posting.ts';
import { exempelregion } from '../../support/cells.ts';
import { fc, test } from '../../support/chance/property.ts';

const usual = exempelregion.staffing;
const ids = usual.competences.map(({ id }) => id);
/** The one competence that others fill in for in the shipped file. */
const nurse = 'icu-nurse';
const conventional = 0;

type Persons = Partial<Record<string, number>>;
type Units = Partial<Record<Department, number>>;

const unitsOf = (units: Units) => Float64Array.from(departments, (name) => units[name] ?? 0);

/** A posting with so many persons free and of planned operations. */
function postingOf(free: Persons, spare: Persons = {}, staffing: Staffing = usual): Posting {
  const posting = new Posting(staffing);
  posting.begin();
  staffing.competences.forEach(({ id }, one) => {
    posting.free[one] = free[id] ?? 0;
    posting.spare[one] = spare[id] ?? 0;
  });
  return posting;
}

const staffedOf = ({ staffed }: Posting) =>
  Object.fromEntries(departments.map((name) => [name, staffed[department[name]]!]));

const persons = fc.record(
  Object.fromEntries(
    ids.map((id) => [
      id,
      fc.oneof(fc.integer({ min: 0, max: 30 }), fc.double({ min: 0, max: 30, noNaN: true })),
    ]),
  ),
);
const units = fc.record(
  Object.fromEntries(
    departments.map((name) => [name, fc.integer({ min: 0, max: name === 'ward' ? 150 : 20 })]),
  ),
) as fc.Arbitrary<Required<Units>>;

describe('staff posted by competence', () => {
  test.prop([persons, persons, units, units])(
    'nobody stands in two posts: who is posted, who fills in and who is left are together those who were there',
    (free, spare, running, premises) => {
      const posting = postingOf(free, spare);
      const before = ids.map((id) => free[id]! + spare[id]!);
      posting.post(conventional, unitsOf(running));
      posting.post(conventional, unitsOf(premises));
      const posts = ids.map((id) =>
        departments.reduce(
          (sum, name) => sum + (usual.needs[name][id] ?? 0) * posting.staffed[department[name]]!,
          0,
        ),
      );
      const filled = usual.substitutions.reduce(
        (sum, { by, effect }) => sum + effect * posting.fillingIn[ids.indexOf(by)]!,
        0,
      );
      ids.forEach((id, one) => {
        const left = posting.free[one]! + posting.spare[one]!;
        const others = id === nurse ? -filled : posting.fillingIn[one]!;
        expect(posting.free[one]!).toBeGreaterThanOrEqual(-1e-9);
        expect(posting.spare[one]!).toBeGreaterThanOrEqual(-1e-9);
        expect(Math.abs(before[one]! - left - posts[one]! - others)).toBeLessThan(1e-6);
      });
      for (const name of departments)
        expect(posting.staffed[department[name]]!).toBeLessThanOrEqual(
          Math.max(running[name], premises[name]),
        );
    },
  );

  test('where two departments want the same people, the declared order decides', () => {
    const few = {
      surgeon: 20,
      anaesthetist: 2,
      'anaesthesia-nurse': 20,
      'theatre-nurse': 20,
      'assistant-nurse': 20,
      'icu-nurse': 20,
    };
    const wanted = unitsOf({ team: 4, icu: 6 });
    const teamsFirst = postingOf(few);
    teamsFirst.post(conventional, wanted);
    expect(staffedOf(teamsFirst)).toMatchObject({ team: 4, icu: 0 });
    const careFirst = postingOf(
      few,
      {},
      { ...usual, posting: ['icu', 'team', 'postop', 'emergency', 'ward'] },
    );
    careFirst.post(conventional, wanted);
    expect(staffedOf(careFirst)).toMatchObject({ team: 0, icu: 6 });
  });

  test('a ward nurse fills four tenths of a post in intensive care, and whoever fills most comes first', () => {
    const wards = postingOf({ anaesthetist: 10, 'ward-nurse': 5 });
    wards.post(conventional, unitsOf({ icu: 10 }));
    expect(staffedOf(wards)['icu']).toBe(2);
    expect(wards.fillingIn[ids.indexOf('ward-nurse')]).toBe(5);
    const both = postingOf({ anaesthetist: 10, 'ward-nurse': 5, 'anaesthesia-nurse': 5 });
    both.post(conventional, unitsOf({ icu: 4 }));
    expect(staffedOf(both)['icu']).toBe(4);
    expect(both.fillingIn[ids.indexOf('anaesthesia-nurse')]).toBe(5);
    expect(both.fillingIn[ids.indexOf('ward-nurse')]).toBe(0);
  });

  test('what is running keeps its staff from a department that comes before it in the order', () => {
    const few = {
      surgeon: 8,
      anaesthetist: 2,
      'anaesthesia-nurse': 4,
      'theatre-nurse': 8,
      'assistant-nurse': 4,
      'icu-nurse': 6,
    };
    const posting = postingOf(few);
    posting.post(conventional, unitsOf({ icu: 6 }));
    posting.post(conventional, unitsOf({ team: 4, icu: 6 }));
    expect(staffedOf(posting)).toMatchObject({ icu: 6, team: 0 });
  });

  test('teams take nobody from planned operations, other departments do', () => {
    const planned = Object.fromEntries(ids.map((id) => [id, 40]));
    const posting = postingOf({}, planned);
    posting.post(conventional, unitsOf({ team: 5, postop: 5 }));
    expect(staffedOf(posting)).toMatchObject({ team: 0, postop: 5 });
  });

  test('a lower standard makes the same nurses enough for more places', () => {
    const nurses = { 'icu-nurse': 4, anaesthetist: 10 };
    const staffed = [0, 1, 2].map((standard) => {
      const posting = postingOf(nurses);
      posting.post(standard, unitsOf({ icu: 30 }));
      return staffedOf(posting)['icu'];
    });
    expect(staffed).toEqual([4, 8, 16]);
  });

  test.prop([
    persons,
    units,
    fc.shuffledSubarray([...usual.competences], { minLength: ids.length }),
    fc.shuffledSubarray([...usual.substitutions], { minLength: usual.substitutions.length }),
  ])(
    'the order in which a file names competences and substitutions changes nothing',
    (free, wanted, competences, substitutions) => {
      const one = postingOf(free);
      one.post(conventional, unitsOf(wanted));
      const other = postingOf(free, {}, { ...usual, competences, substitutions });
      other.post(conventional, unitsOf(wanted));
      expect(staffedOf(other)).toEqual(staffedOf(one));
    },
  );

  test.prop([persons, persons, units, units])(
    'posting all at once, where people suffice, is posting in order',
    (free, spare, running, ordinary) => {
      const most = Object.fromEntries(
        departments.map((name) => [name, Math.max(running[name], ordinary[name])]),
      );
      const tenfold = Object.fromEntries(ids.map((id) => [id, 10 * free[id]!]));
      const atOnce = postingOf(tenfold, spare);
      const wasPosted = atOnce.postAll(conventional, unitsOf(most));
      if (!wasPosted) {
        expect(Array.from(atOnce.staffed)).toEqual([0, 0, 0, 0, 0]);
        expect(Array.from(atOnce.free)).toEqual(ids.map((id) => tenfold[id]));
        return;
      }
      const inOrder = postingOf(tenfold, spare);
      inOrder.post(conventional, unitsOf(running));
      inOrder.post(conventional, unitsOf(ordinary));
      expect(staffedOf(atOnce)).toEqual(staffedOf(inOrder));
      for (const [one, left] of atOnce.free.entries())
        expect(Math.abs(left - inOrder.free[one]!)).toBeLessThan(1e-9);
    },
  );
});
