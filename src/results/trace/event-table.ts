import { csvFormatRows } from 'd3-dsv';
import { isOfCasualty, type Trace, type TraceEvent } from '../../domain/trace.ts';

/** Columns of the event table; what is measured has its unit in the name. */
export const eventColumns = [
  'time_min',
  'event',
  'casualty',
  'need',
  'stage',
  'tag',
  'place_kind',
  'place',
  'hospital',
  'site',
  'waiting_for',
  'lacking',
  'waited_min',
  'looked_by',
  'reason',
  'turned_away_from',
  'rides_with',
  'journey_min',
  'report_age_min',
  'believed_open',
  'believed_free_red_teams',
  'believed_free_yellow_places',
  'believed_free_green_places',
  'arrived_how',
  'since_injury_min',
  'in_time',
  'transferred_from',
  'mishap',
  'fate',
  'released',
  'door',
  'death_class',
  'region',
  'competence',
  'persons',
  'not_offered',
  'refused_by',
  'lacks',
  'loan',
  'loan_step',
  'lender',
  'sets',
  'level',
  'load',
  'hospitals_in_force',
  'coordination_alarm',
  'in_force_from_min',
  'care_abroad',
  'waiting_persons',
  'offered_abroad',
  'flights_from_min',
  'unit',
  'unit_mode',
  'unit_base',
  'unit_does',
  'unit_to',
  'unit_notice_min',
] as const;
export type EventColumn = (typeof eventColumns)[number];

type Cell = string | number | boolean | null;
export type EventRow = Readonly<Partial<Record<EventColumn, Cell>>>;

type Of<Kind extends TraceEvent['kind']> = Extract<TraceEvent, { kind: Kind }>;

const nothing = () => ({});

/** What each kind of event fills in beside minute, casualty and place. A kind that is missing does not compile. */
const own: { readonly [Kind in TraceEvent['kind']]: (event: Of<Kind>) => EventRow } = {
  alarm: ({ site }) => ({ site }),
  'hospital-alarm': ({ hospital }) => ({ hospital }),
  'first-ambulance': ({ site }) => ({ site }),
  'key-in-force': nothing,
  report: ({ hospital, ageMinutes }) => ({ hospital, report_age_min: ageMinutes }),
  door: ({ hospital, door }) => ({ hospital, door }),
  injured: nothing,
  stage: ({ boundFor }) => ({ hospital: boundFor }),
  waits: ({ awaited, component }) => ({ waiting_for: awaited, lacking: component }),
  waited: ({ awaited, component, minutes }) => ({
    waiting_for: awaited,
    lacking: component,
    waited_min: minutes,
  }),
  looked: ({ by }) => ({ looked_by: by }),
  decided: ({ hospital, reason, turnedAwayFrom, ridesWith, journeyMinutes, believed }) => ({
    hospital,
    reason,
    turned_away_from: turnedAwayFrom,
    rides_with: ridesWith,
    journey_min: journeyMinutes,
    report_age_min: believed.ageMinutes,
    believed_open: believed.isOpen,
    believed_free_red_teams: believed.free.red,
    believed_free_yellow_places: believed.free.yellow,
    believed_free_green_places: believed.free.green,
  }),
  'turns-from-ruin': ({ ruin, to }) => ({ hospital: to, turned_away_from: ruin }),
  arrived: ({ how }) => ({ arrived_how: how }),
  team: ({ minutesFromInjury }) => ({ since_injury_min: minutesFromInjury }),
  definitive: ({ minutesFromInjury, isInTime }) => ({
    since_injury_min: minutesFromInjury,
    in_time: isInTime,
  }),
  'burn-centre': nothing,
  'asks-for-transfer': ({ to }) => ({ hospital: to }),
  transferred: ({ from, to, hasMishap }) => ({
    hospital: to,
    transferred_from: from,
    mishap: hasMishap,
  }),
  fate: ({ fate }) => ({ fate }),
  died: ({ awaited, released }) => ({ waiting_for: awaited, released: released.join(' ') }),
  discharged: nothing,
  ended: ({ death }) => ({ death_class: death }),
  'level-asked': ({ level, load }) => ({ level, load }),
  'level-declined': ({ level, region }) => ({ level, region }),
  'level-in-force': ({ level, hospitals }) => ({ level, hospitals_in_force: hospitals }),
  'abroad-asked': ({ level, care, waiting, offered, inForceFrom, flightsFrom }) => ({
    level,
    care_abroad: care,
    waiting_persons: waiting,
    offered_abroad: offered,
    in_force_from_min: inForceFrom,
    flights_from_min: flightsFrom,
  }),
  'level-left': ({ level }) => ({ level }),
  'coordination-alarm': ({ alarm, region, inForceFrom }) => ({
    coordination_alarm: alarm,
    region,
    in_force_from_min: inForceFrom,
  }),
  request: ({ region, competence, persons, notOffered }) => ({
    region,
    competence,
    persons,
    not_offered: notOffered,
  }),
  'request-refused': ({ region, to, lacks }) => ({ region, refused_by: to, lacks }),
  loan: ({ loan, step, from, hospital, competence, persons, sets }) => ({
    loan,
    loan_step: step,
    lender: from,
    hospital,
    competence,
    persons,
    sets,
  }),
  unit: ({ unit, mode, base, does, to, noticeMinutes }) => ({
    unit,
    unit_mode: mode,
    unit_base: base,
    unit_does: does,
    unit_to: to,
    unit_notice_min: noticeMinutes,
  }),
};

function ownOf<Kind extends TraceEvent['kind']>(event: Of<Kind>): EventRow {
  const tell: (event: Of<Kind>) => EventRow = own[event.kind as Kind];
  return tell(event);
}

/** An event as a flat row. */
export function eventRow(event: TraceEvent, needs: ReadonlyMap<string, string>): EventRow {
  const common = { time_min: event.minute, event: event.kind };
  if (!isOfCasualty(event)) return { ...common, ...ownOf(event) };
  const { casualty, stage, tag, place } = event;
  const who = { casualty, need: needs.get(casualty) ?? null, stage, tag };
  const where = {
    place_kind: place.kind,
    place: place.id,
    hospital: place.kind === 'hospital' ? place.id : null,
  };
  const filled = ownOf(event);
  return { ...common, ...who, ...where, ...filled, hospital: filled.hospital ?? where.hospital };
}

const toText = (cell: Cell | undefined): string => (cell === undefined || cell === null ? '' : String(cell));

/** Events as comma-separated text with a head; what is not known or does not apply is an empty cell, never 0. */
export function eventTable(trace: Trace, events: readonly TraceEvent[]): string {
  const needs = new Map(trace.casualties.map(({ id, need }) => [id, need]));
  const rows = events.map((event) => {
    const row = eventRow(event, needs);
    return eventColumns.map((column) => toText(row[column]));
  });
  return `${csvFormatRows([[...eventColumns], ...rows])}\n`;
}
