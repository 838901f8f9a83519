import { readKey } from './assemble/key.ts';
import { readLending } from './assemble/lending.ts';
import { readOrdinary } from './assemble/ordinary.ts';
import { readScenario } from './assemble/scenario.ts';
import { readStaffing } from './assemble/staffing.ts';
import { readStudy } from './assemble/study.ts';
import { readSurge } from './assemble/surge.ts';
import { readSystem } from './assemble/system.ts';
import { readTransport } from './assemble/transport.ts';
import { readCoordination } from './coordination/read.ts';
import type { Format, Session } from './reading/session.ts';
import { readValidation } from './validation/read-validation.ts';

/** How many of what a file holds, such as `{ sites: 3, casualties: 40 }`. */
export type Counts = Readonly<Record<string, number>>;

/** Reads a file of each format and counts what it holds; undefined when it cannot be read. */
export const countsOf: Readonly<Record<Format, (session: Session, path: string) => Counts | undefined>> = {
  'study/1': (session, path) => {
    const study = readStudy(session, path);
    return (
      study && { scenarios: study.scenarios.length, plans: study.plans.length, cells: study.cells.length }
    );
  },
  'scenario/1': (session, path) => {
    const sites = readScenario(session, path)?.read?.scenario.sites;
    return (
      sites && { sites: sites.length, casualties: sites.reduce((sum, site) => sum + site.casualties, 0) }
    );
  },
  'system/1': (session, path) => {
    const system = readSystem(session, path)?.system;
    return system && { regions: system.regions.length, hospitals: system.hospitals.length };
  },
  'key/1': (session, path) => readKey(session, path) && {},
  'staffing/1': (session, path) => {
    const read = readStaffing(session, path);
    return read && { competences: read.staffing.competences.length };
  },
  'surge/1': (session, path) => {
    const read = readSurge(session, path);
    return read && { measures: read.surge.measures.length };
  },
  'lending/1': (session, path) => {
    const read = readLending(session, path);
    return read && { preconditions: read.lending.preconditions.length };
  },
  'coordination/1': (session, path) => {
    const read = readCoordination(session, path);
    return read && { levels: Object.keys(read.coordination.levels).length };
  },
  'transport/1': (session, path) => {
    const read = readTransport(session, path);
    return read && { units: read.transport.units.length };
  },
  'validation/1': (session, path) => {
    const event = readValidation(session, path);
    const sites = event?.cell.scenario.sites.length ?? 0;
    return event && { sites, hospitals: event.cell.system.hospitals.length, figures: event.figures.length };
  },
  'ordinary/1': (session, path) => {
    const read = readOrdinary(session, path);
    return read && { coefficients: Object.keys(read.care.values).length };
  },
};
