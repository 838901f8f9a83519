import type { LendingEvent, LoanStep } from '../../../domain/trace.ts';
import { refusalTexts } from '../../../policy/lending/preconditions.ts';
import { eventsOf } from '../milestones.ts';
import type { Saying, Telling } from '../telling.ts';
import { type LoanWords, loanWords } from './loan-words.ts';

type Of<Kind extends LendingEvent['kind']> = Extract<LendingEvent, { kind: Kind }>;

/** Loans are told one by one up to so many. */
const mostTold = 10;

/** What a sentence about loans needs: words, and regions and competences by name. */
interface LoanTelling {
  readonly telling: Telling;
  readonly words: LoanWords;
  region(id: string): string;
  competence(id: string): string;
}

function openLoanTelling(telling: Telling): LoanTelling {
  const { cell, language } = telling;
  const words = loanWords[language];
  const regions = new Map(cell.system.regions.map(({ id, name }) => [id, name]));
  const competences = new Map(cell.system.staffing.competences.map(({ id, title }) => [id, title[language]]));
  return {
    telling,
    words,
    region: (id) => (id === 'nation' ? words.nation : (regions.get(id) ?? id)),
    competence: (id) => competences.get(id) ?? id,
  };
}

/** Events of the same kind: the first, and how many. */
interface Alike<E> {
  readonly first: E;
  readonly last: E;
  readonly all: readonly E[];
}

function alike<E>(events: readonly E[], keyOf: (event: E) => string): Alike<E>[] {
  const groups = new Map<string, { first: E; last: E; all: E[] }>();
  for (const event of events) {
    const group = groups.get(keyOf(event));
    if (group === undefined) groups.set(keyOf(event), { first: event, last: event, all: [event] });
    else {
      group.last = event;
      group.all.push(event);
    }
  }
  return [...groups.values()];
}

const sum = <E>(events: readonly E[], of: (event: E) => number): number =>
  events.reduce((total, event) => total + of(event), 0);

/** What each region first asks for, and what it is offered then. */
function requests({ telling, words, region, competence }: LoanTelling): Saying[] {
  const { trace, count } = telling;
  return alike(eventsOf(trace, 'request'), (event) => event.region).map(({ first, all }) => {
    const together = all.filter(({ minute }) => minute === first.minute);
    const staff = together.map((event) => words.persons(count(event.persons), competence(event.competence)));
    const asked = sum(together, ({ persons }) => persons);
    const offered = asked - sum(together, ({ notOffered }) => notOffered);
    const answer = offered === 0 ? words.noneOffered : words.someOffered(count(offered), count(asked));
    return { minute: first.minute, said: [words.asks(region(first.region), staff.join(', ')), answer] };
  });
}

/** Requests refused, region by region and reason by reason, at the first of each. */
function refusals({ telling, words, region }: LoanTelling): Saying[] {
  const { trace, language, count } = telling;
  const keyOf = (event: Of<'request-refused'>) => `${event.region} ${event.to} ${event.lacks}`;
  return alike(eventsOf(trace, 'request-refused'), keyOf).map(({ first, all }) => {
    const why = refusalTexts[first.lacks][language];
    return {
      minute: first.minute,
      said: [words.refused(region(first.region), first.to, why, count(all.length))],
    };
  });
}

/** What is lent together: persons of each competence in all, and sets of equipment. */
function whatTogether({ telling, words, competence }: LoanTelling, loans: readonly Of<'loan'>[]): string {
  const { count } = telling;
  const staff = alike(
    loans.filter(({ persons }) => persons > 0),
    (loan) => loan.competence,
  ).map(({ first, all }) =>
    words.persons(count(sum(all, ({ persons }) => persons)), competence(first.competence)),
  );
  const sets = sum(loans, (loan) => loan.sets);
  return [...(sets > 0 ? [words.sets(count(sets))] : []), ...staff].join(', ');
}

/** Loans agreed, by lender and hospital at a time: the first few one by one, the rest as a number. */
function agreements(of: LoanTelling, agreed: readonly Of<'loan'>[]): Saying[] {
  const { telling, words, region } = of;
  const { count, hospital } = telling;
  const together = alike(agreed, (loan) => `${loan.minute} ${loan.from} ${loan.hospital}`);
  const told = together.slice(0, mostTold).map(({ first, all }) => ({
    minute: first.minute,
    said: [words.agreed(region(first.from), whatTogether(of, all), hospital(first.hospital))],
  }));
  const next = together[mostTold];
  if (next === undefined) return told;
  return [...told, { minute: next.first.minute, said: [words.further(count(together.length - mostTold))] }];
}

/** Loans agreed, the first to reach each hospital, and the last to end there. */
function movements(of: LoanTelling): Saying[] {
  const { telling, words, region } = of;
  const { count, hospital } = telling;
  const moved = eventsOf(telling.trace, 'loan');
  const at = (step: LoanStep) => moved.filter((loan) => loan.step === step);
  const agreed = at('agreed');
  const arrivals = alike(at('arrives'), (loan) => loan.hospital).map(({ first, all }) => {
    const together = all.filter(({ minute, from }) => minute === first.minute && from === first.from);
    const what = whatTogether(of, together);
    return {
      minute: first.minute,
      said: [words.arrives(what, region(first.from), hospital(first.hospital))],
    };
  });
  const endings = alike(at('ends'), (loan) => loan.hospital)
    .filter(({ first, all }) => agreed.filter((one) => one.hospital === first.hospital).length === all.length)
    .map(({ last, all }) => ({
      minute: last.minute,
      said: [words.ended(count(all.length), hospital(last.hospital))],
    }));
  return [...agreements(of, agreed), ...arrivals, ...endings];
}

/** Requests for staff and equipment, why they were refused, and what loans came to. */
export function loans(telling: Telling): Saying[] {
  if (telling.cell.plan.lending === null) return [];
  const of = openLoanTelling(telling);
  return [...requests(of), ...refusals(of), ...movements(of)];
}
