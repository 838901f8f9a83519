import { type CasualtyEvent, isOfCasualty, type SystemEvent, type Trace } from '../../domain/trace.ts';
import { formatMinutes } from '../../results/format.ts';
import { type Saying, sayWhere, type Telling } from './telling.ts';

/** Happenings of one kind. */
type Of<Kind extends string> = Extract<CasualtyEvent | SystemEvent, { kind: Kind }>;

/** Transfers and deaths are told one by one up to so many. */
const mostTold = 10;

/** A wait that rounds to nothing is not worth a line. */
const worthTelling = 0.5;

export function eventsOf<Kind extends CasualtyEvent['kind'] | SystemEvent['kind']>(
  { events }: Trace,
  kind: Kind,
): Of<Kind>[] {
  return (events as readonly (CasualtyEvent | SystemEvent)[]).filter(
    (event): event is Of<Kind> => event.kind === kind,
  );
}

/** The first event for each key, in order of time. */
function firsts<E>(events: readonly E[], keyOf: (event: E) => string): E[] {
  const seen = new Map<string, E>();
  for (const event of events) if (!seen.has(keyOf(event))) seen.set(keyOf(event), event);
  return [...seen.values()];
}

const at = (minute: number, ...said: readonly string[]): Saying => ({ minute, said });

/** Alarm, command and its first picture. */
export function beginnings({ trace, words, hospital }: Telling): Saying[] {
  const [alarmed] = eventsOf(trace, 'hospital-alarm');
  const [report] = eventsOf(trace, 'report');
  return [
    ...eventsOf(trace, 'alarm').map(({ minute, site }) => at(minute, words.alarm(site))),
    ...(alarmed ? [at(alarmed.minute, words.hospitalAlarm(hospital(alarmed.hospital)))] : []),
    ...eventsOf(trace, 'first-ambulance').map(({ minute, site }) => at(minute, words.firstAmbulance(site))),
    ...(report
      ? [at(report.minute, words.firstReport(hospital(report.hospital), formatMinutes(report.ageMinutes)))]
      : []),
  ];
}

/** When the key came into force, and who went where first. */
export function distribution({ trace, words, hospital, count }: Telling): Saying[] {
  const decided = eventsOf(trace, 'decided');
  const fromScene = decided.filter(
    ({ turnedAwayFrom, place }) => turnedAwayFrom === null && place.kind !== 'unit',
  );
  const [walkIn] = eventsOf(trace, 'arrived').filter(({ how }) => how === 'on-foot');
  const early = new Set(
    decided.filter(({ reason }) => reason === 'key-not-in-force').map(({ casualty }) => casualty),
  );
  const leaves = eventsOf(trace, 'stage').filter(
    ({ stage }) => stage === 'transport' || stage === 'walking-in',
  );
  const last = leaves.at(-1);
  return [
    ...eventsOf(trace, 'key-in-force').map(({ minute }) => at(minute, words.keyInForce(count(early.size)))),
    ...firsts(fromScene, (event) => event.hospital).map((event) =>
      at(event.minute, words.firstDriven(event.casualty, hospital(event.hospital))),
    ),
    ...(walkIn ? [at(walkIn.minute, words.firstWalkIn(walkIn.casualty, hospital(walkIn.place.id)))] : []),
    ...(last ? [at(last.minute, words.lastLeaves(last.casualty))] : []),
  ];
}

/** Doors that closed and opened, and the first vehicle that each turned away. */
export function doors({ trace, words, hospital }: Telling): Saying[] {
  const said = {
    open: words.doorOpens,
    'closed-to-red': words.doorCloses,
    closed: words.departmentCloses,
    lost: words.hospitalLost,
  };
  const turned = eventsOf(trace, 'decided').filter(
    ({ turnedAwayFrom, hospital: to, ridesWith }) =>
      turnedAwayFrom !== null && turnedAwayFrom !== to && ridesWith === null,
  );
  return [
    ...eventsOf(trace, 'door').map(({ minute, door, hospital: id }) => at(minute, said[door](hospital(id)))),
    ...firsts(turned, (event) => event.turnedAwayFrom ?? '').map((event) =>
      at(event.minute, words.turnsBack(hospital(event.turnedAwayFrom ?? ''), event.casualty)),
    ),
  ];
}

/** A wait in hospital with how long it came to; to the horizon when it never ended. */
export interface HospitalWait {
  readonly event: Of<'waits'>;
  readonly minutes: number;
}

/** Every wait in hospital that came to something, as it began. */
export function hospitalWaits(trace: Trace): HospitalWait[] {
  const open = new Map<string, Of<'waits'>>();
  const waits: HospitalWait[] = [];
  for (const event of trace.events.filter(isOfCasualty)) {
    if (event.kind === 'waits' && event.place.kind === 'hospital') open.set(event.casualty, event);
    if (event.kind !== 'waited' && event.kind !== 'ended') continue;
    const began = open.get(event.casualty);
    open.delete(event.casualty);
    if (began === undefined) continue;
    const minutes = event.minute - began.minute;
    if (minutes >= worthTelling) waits.push({ event: began, minutes });
  }
  return waits.sort((a, b) => a.event.minute - b.event.minute);
}

/** What did not suffice, hospital by hospital: the first who waits for each thing, and the longest wait for it. */
export function shortages({ trace, words, hospital }: Telling): Saying[] {
  const waits = hospitalWaits(trace);
  const keyOf = ({ event }: HospitalWait) => `${event.place.id} ${event.awaited}`;
  return firsts(waits, keyOf).map((first) => {
    const alike = waits.filter((wait) => keyOf(wait) === keyOf(first));
    const longest = alike.reduce((most, wait) => (wait.minutes > most.minutes ? wait : most));
    const { minute, casualty, place, awaited, component } = first.event;
    return at(
      minute,
      words.firstWaits(casualty, hospital(place.id), words.awaited[awaited]),
      ...(component === null ? [] : [words.component[component]]),
      words.longestWait(formatMinutes(longest.minutes), longest.event.casualty),
    );
  });
}

/** The first few one by one, the rest as a number. */
export function few<E extends { readonly minute: number }>(
  events: readonly E[],
  tell: (event: E) => string,
  further: (rest: number) => string,
): Saying[] {
  const lines = events.slice(0, mostTold).map((event) => at(event.minute, tell(event)));
  const next = events[mostTold];
  return next === undefined ? lines : [...lines, at(next.minute, further(events.length - mostTold))];
}

/** Transfers within the system; those abroad are told by themselves. */
export function transfers({ trace, words, hospital, count }: Telling): Saying[] {
  return few(
    eventsOf(trace, 'transferred').filter(({ to }) => trace.hospitals.includes(to)),
    ({ casualty, from, to }) => words.transfer(casualty, hospital(from), hospital(to)),
    (rest) => words.furtherTransfers(count(rest)),
  );
}

/** Deaths as they come, and at the end how many more are settled though still to come. */
export function deaths(telling: Telling): Saying[] {
  const { trace, words, count } = telling;
  const died = eventsOf(trace, 'died');
  const settled = eventsOf(trace, 'ended').filter(({ death, stage }) => death !== null && stage !== 'dead');
  const still = settled.length === 0 ? [] : [at(trace.horizon, words.stillLiving(count(settled.length)))];
  const told = few(
    died,
    ({ casualty, place }) => words.oneDies(casualty, sayWhere(telling, place)),
    (rest) => words.furtherDeaths(count(rest)),
  );
  return [...told, ...still];
}
