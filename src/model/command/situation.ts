import {
  type ByTag,
  type Doors,
  type HospitalSituation,
  type LevelSituation,
  type ReportedFigures,
  type ReportedKind,
  reportedKinds,
  type Situation,
  type StatusReport,
} from '../../domain/situation.ts';
import { scalar } from '../columns.ts';
import type { Incident } from '../incident.ts';
import { lastReceived, reportAt, reported } from './picture.ts';
import { scenesHeard } from './scene-word.ts';

const tags = ['red', 'yellow', 'green'] as const;

function byTag<T>(of: (tag: number) => T): ByTag<T> {
  return { red: of(0), yellow: of(1), green: of(2) };
}

/**
 * What command believes now, from the columns that only reports, own dispatches and scenes write: last reports received, own
 * dispatches at once, never the truth. Levels are sums over the hospitals that have reported, and say how many those are.
 */
export function takeSituation(incident: Incident): Situation {
  const { cell, setting, state, now } = incident;
  const hospitals = setting.hospitals
    .map((_, at) => hospitalSituation(incident, at))
    .sort((a, b) => order(a.region, b.region) || order(a.hospital, b.hospital));
  const regions = [...cell.system.regions].sort((a, b) => order(a.id, b.id));
  const all = cell.system.hospitals;
  const number = state.scalars[scalar.reported]!;
  return {
    minute: now,
    command: setting.ground.region,
    isKeyInForce: state.scalars[scalar.keyInForce] === 1,
    casualtiesReported: number > 0 ? number : null,
    nation: together(hospitals, all.length),
    regions: regions.map(({ id }) => ({
      region: id,
      ...together(
        hospitals.filter(({ region }) => region === id),
        all.filter(({ region }) => region === id).length,
      ),
    })),
    hospitals,
    scenes: scenesHeard(incident),
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function hospitalSituation(incident: Incident, at: number): HospitalSituation {
  const { picture, setting, state } = incident;
  const { id, region } = setting.hospitals[at]!;
  const isKnown = picture.isKnown(at);
  const first = reportAt(at, lastReceived);
  return {
    hospital: id,
    region,
    report: isKnown ? reportOf(incident, at) : null,
    // A door counts as open before anybody has said anything of it, which is nothing that command knows.
    takes: byTag((tag) =>
      state.reports[first + reported.isOpen + tag] === 0 ? false : isKnown ? true : null,
    ),
    committed: byTag((tag) => picture.committed(at, tag)),
    sent: byTag((tag) => picture.sent(at, tag)),
  };
}

/** Where the figures of each kind stand in a report: places, and persons who need them. */
const fields: Readonly<Record<ReportedKind, readonly [there: number, needed: number]>> = {
  teams: [reported.capacity, reported.load],
  emergencyPlaces: [reported.capacity + 1, reported.load + 1],
  minorPlaces: [reported.capacity + 2, reported.load + 2],
  intensiveCare: [reported.icuStaffed, reported.icuNeeded],
};

function kinds<T>(of: (kind: ReportedKind) => T): Record<ReportedKind, T> {
  return Object.fromEntries(reportedKinds.map((kind) => [kind, of(kind)])) as Record<ReportedKind, T>;
}

function reportOf({ state, picture }: Incident, at: number): StatusReport {
  const figure = (field: number) => state.reports[reportAt(at, lastReceived) + field]!;
  return {
    writtenMinute: figure(reported.written),
    ageMinutes: picture.age(at),
    ...kinds((kind) => ({ there: figure(fields[kind][0]), needed: figure(fields[kind][1]) })),
    arrived: byTag((tag) => figure(reported.arrived + tag)),
  };
}

/** Several hospitals as one level sees them. `inSystem`: how many there are, followed or not. */
function together(hospitals: readonly HospitalSituation[], inSystem: number): LevelSituation {
  const reports = hospitals.flatMap(({ report }) => (report === null ? [] : [report]));
  const ages = reports.map(({ ageMinutes }) => ageMinutes);
  const sum = (of: (hospital: HospitalSituation) => ByTag<number>): ByTag<number> =>
    byTag((tag) => hospitals.reduce((all, hospital) => all + of(hospital)[tags[tag]!], 0));
  return {
    hospitals: inSystem,
    followed: hospitals.length,
    reported: reports.length,
    silent: hospitals.filter(({ report }) => report === null).map(({ hospital }) => hospital),
    oldestMinutes: ages.length === 0 ? null : Math.max(...ages),
    newestMinutes: ages.length === 0 ? null : Math.min(...ages),
    isComplete: reports.length > 0 && reports.length === hospitals.length,
    figures: reports.length === 0 ? null : summed(reports),
    committed: sum(({ committed }) => committed),
    sent: sum(({ sent }) => sent),
    doors: doorsOf(hospitals),
  };
}

function summed(reports: readonly StatusReport[]): ReportedFigures {
  const total = (of: (report: StatusReport) => number) => reports.reduce((all, one) => all + of(one), 0);
  return {
    ...kinds((kind) => ({
      there: total((report) => report[kind].there),
      needed: total((report) => report[kind].needed),
    })),
    arrived: byTag((tag) => total(({ arrived }) => arrived[tags[tag]!])),
  };
}

function doorsOf(hospitals: readonly HospitalSituation[]): Doors {
  const count = (which: keyof Doors) => hospitals.filter(({ takes }) => doorOf(takes) === which).length;
  return {
    open: count('open'),
    diverting: count('diverting'),
    closed: count('closed'),
    unknown: count('unknown'),
  };
}

function doorOf(takes: ByTag<boolean | null>): keyof Doors {
  const each = tags.map((tag) => takes[tag]);
  if (each.every((one) => one === false)) return 'closed';
  if (each.some((one) => one === false)) return 'diverting';
  return each.every((one) => one === null) ? 'unknown' : 'open';
}
