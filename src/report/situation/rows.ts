import {
  type HospitalSituation,
  type LevelSituation,
  type ReportedKind,
  reportedKinds,
} from '../../domain/situation.ts';
import { formatMinutes, missing } from '../../results/format.ts';
import { isFull, type SituationReading, sayByTag, sayDoor, sayPlaces } from './reading.ts';

/** What one cell says, and whether everything there is asked for. */
export interface PlacesCell {
  readonly kind: ReportedKind;
  readonly said: string;
  readonly isFull: boolean;
}

/** One row of either table: a level or a hospital. */
export interface SituationRow {
  readonly name: string;
  /** `7 of 9` for a level; empty for a hospital. */
  readonly reports: string;
  /** Age of the report, or of the oldest one. */
  readonly age: string;
  readonly hasReport: boolean;
  readonly door: string;
  readonly places: readonly PlacesCell[];
  /** By red, yellow and green. */
  readonly committed: string;
}

function placesOf(reading: SituationReading, figures: LevelSituation['figures']): readonly PlacesCell[] {
  return reportedKinds.map((kind) => ({
    kind,
    said: sayPlaces(reading, figures?.[kind]),
    isFull: isFull(figures?.[kind]),
  }));
}

function levelRow(reading: SituationReading, name: string, level: LevelSituation): SituationRow {
  const { words, count } = reading;
  const doors = (['open', 'diverting', 'closed', 'unknown'] as const).filter((each) => level.doors[each] > 0);
  return {
    name,
    reports: words.of(count(level.reported), count(level.followed)),
    age: level.oldestMinutes === null ? missing : formatMinutes(level.oldestMinutes),
    hasReport: level.reported > 0,
    door: doors.map((each) => words.doorCounts[each](count(level.doors[each]))).join(', '),
    places: placesOf(reading, level.figures),
    committed: sayByTag(reading, level.committed),
  };
}

/** The nation, then every region of which the run follows a hospital. */
export function levelRows(reading: SituationReading): readonly SituationRow[] {
  const { words, situation, name } = reading;
  const regions = situation.regions.filter(({ followed }) => followed > 0);
  return [
    levelRow(reading, words.nation, situation.nation),
    ...regions.map((region) => levelRow(reading, name(region.region), region)),
  ];
}

/** The regions that are left out of the table, in a sentence; nothing when none is. */
export function otherRegions({ words, situation, count }: SituationReading): string | undefined {
  const others = situation.regions.filter(({ followed }) => followed === 0).length;
  return others === 0 ? undefined : words.otherRegions(count(others));
}

function hospitalRow(reading: SituationReading, one: HospitalSituation): SituationRow {
  const { words, name } = reading;
  return {
    name: name(one.hospital),
    reports: '',
    age: one.report === null ? words.noReport : formatMinutes(one.report.ageMinutes),
    hasReport: one.report !== null,
    door: sayDoor(reading, one),
    places: placesOf(reading, one.report),
    committed: sayByTag(reading, one.committed),
  };
}

/** The hospitals that the run follows, by region. */
export function hospitalGroups(
  reading: SituationReading,
): readonly { readonly region: string; readonly rows: readonly SituationRow[] }[] {
  const { situation, name } = reading;
  return situation.regions
    .filter(({ followed }) => followed > 0)
    .map(({ region }) => ({
      region: name(region),
      rows: situation.hospitals
        .filter((one) => one.region === region)
        .map((one) => hospitalRow(reading, one)),
    }));
}
