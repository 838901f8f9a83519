import type { Minutes } from '../../domain/time.ts';
import type { Incident } from '../incident.ts';
import { type ReportedPicture, reported } from './picture.ts';

/**
 * A sum over hospitals of what they have reported. Where one of them is unknown, the sum is unknown, and what the others told
 * is only a lower bound: unknown is never 0 (MODEL 6).
 */
export interface ReportedSum {
  /** Null while any of the hospitals has not been heard from. */
  readonly known: number | null;
  /** Sum over the hospitals heard from; null when none has been. */
  readonly atLeast: number | null;
}

/** What one level of command knows of the hospitals under it. */
export interface LevelPicture {
  readonly level: 'region' | 'nation';
  /** Id of the region; that of the system for the nation. */
  readonly id: string;
  readonly hospitals: number;
  /** Hospitals heard from. */
  readonly heard: number;
  /** Share of the hospitals heard from, 0 to 1. */
  readonly completeness: number;
  /** Minutes since the oldest and the newest of the last reports received was written; null when none has come. */
  readonly oldest: Minutes | null;
  readonly newest: Minutes | null;
  /** Surgical teams in use and not, and persons in treatment by them or waiting. */
  readonly teams: ReportedSum;
  readonly teamsNeeded: ReportedSum;
  readonly emergencyPlaces: ReportedSum;
  readonly emergencyNeeded: ReportedSum;
  readonly icuStaffed: ReportedSum;
  readonly icuNeeded: ReportedSum;
  /** Hospitals heard from that said that they take nobody red. */
  readonly closedToRed: number;
}

/** A level with the hospitals under it, as places in the incident's list. */
export interface Level {
  readonly level: LevelPicture['level'];
  readonly id: string;
  readonly hospitals: readonly number[];
}

/** Adds up a figure of the last reports received. */
export function sumOf(picture: ReportedPicture, hospitals: readonly number[], field: number): ReportedSum {
  const heard = hospitals.filter((hospital) => picture.isKnown(hospital));
  const sum = heard.reduce((all, hospital) => all + picture.figure(hospital, field), 0);
  return {
    known: heard.length > 0 && heard.length === hospitals.length ? sum : null,
    atLeast: heard.length > 0 ? sum : null,
  };
}

/** What is known at a level: sums with their age and completeness. */
export function pictureAt(picture: ReportedPicture, { level, id, hospitals }: Level): LevelPicture {
  const heard = hospitals.filter((hospital) => picture.isKnown(hospital));
  const ages = heard.map((hospital) => picture.age(hospital));
  const sum = (field: number): ReportedSum => sumOf(picture, hospitals, field);
  return {
    level,
    id,
    hospitals: hospitals.length,
    heard: heard.length,
    completeness: hospitals.length === 0 ? 0 : heard.length / hospitals.length,
    oldest: ages.length === 0 ? null : Math.max(...ages),
    newest: ages.length === 0 ? null : Math.min(...ages),
    teams: sum(reported.capacity),
    teamsNeeded: sum(reported.load),
    emergencyPlaces: sum(reported.capacity + 1),
    emergencyNeeded: sum(reported.load + 1),
    icuStaffed: sum(reported.icuStaffed),
    icuNeeded: sum(reported.icuNeeded),
    closedToRed: heard.filter((hospital) => picture.figure(hospital, reported.isOpen) === 0).length,
  };
}

/** The levels above an incident's hospitals: every region that has any of them, in the system's order, then the nation. */
function levelsAbove({ setting, cell, compiled }: Incident): readonly Level[] {
  const regions = cell.system.regions.map(
    ({ id }, region): Level => ({
      level: 'region',
      id,
      hospitals: setting.hospitals.flatMap((_, at) => (compiled.regionOf[at] === region ? [at] : [])),
    }),
  );
  const nation: Level = {
    level: 'nation',
    id: cell.system.id,
    hospitals: setting.hospitals.map((_, at) => at),
  };
  return [...regions.filter(({ hospitals }) => hospitals.length > 0), nation];
}

/**
 * What each region and the nation know now of the hospitals that the incident is followed at, with age and completeness: sums of
 * the same reports, since regions pass theirs on as they come.
 */
export function levelsOf(incident: Incident): readonly LevelPicture[] {
  return levelsAbove(incident).map((level) => pictureAt(incident.picture, level));
}
