import { type InjuryClassId, injuryClassIds } from '../../domain/injury.ts';
import type { Outlines } from '../../domain/outline.ts';
import { defaultParameters, type Parameters } from '../../domain/parameters.ts';
import type { Ages, Disturbance, Mix, Scenario, Site, WalkIn } from '../../domain/scenario.ts';
import type { System } from '../../domain/system.ts';
import { defaultMixes, namedAges, usualWalkIn } from '../mixes.ts';
import { type Change, changesFrom, overlay } from '../reading/overlay.ts';
import {
  byId,
  checkOwnName,
  follow,
  openFile,
  type Session,
  systemReference,
  unknownId,
} from '../reading/session.ts';
import { type Source, stepInto, valueAt } from '../reading/source.ts';
import { siteJourneys } from '../roads.ts';
import { type ScenarioFile, type SiteEntry, scenarioFile } from '../schemas/scenario.ts';
import { checkShape } from '../shape.ts';
import { checkHasPeople, checkScenario } from './check-scenario.ts';
import { type ReadInflow, readInflow } from './inflow.ts';
import { type ReadSystem, readSystem } from './system.ts';

/** A scenario with the system it happens in and the parameters in force. */
export interface ReadScenario {
  readonly scenario: Scenario;
  readonly system: System;
  readonly outlines: Outlines;
  readonly parameters: Parameters;
}

/** What has been looked at, also when it is not right, so that a study can say more about it. */
export interface ScenarioReading {
  readonly source: Source;
  readonly read: ReadScenario | undefined;
}

const kinds = {
  hospitals: { sv: 'sjukhuset', en: 'the hospital' },
  regions: { sv: 'regionen', en: 'the region' },
} as const;

/** Shares in the order of the classes, so that the file's order changes nothing; classes with none are left out. */
function mixOf(given: SiteEntry['mix']): Mix {
  const shares: Readonly<Partial<Record<InjuryClassId, number | undefined>>> =
    typeof given === 'string' ? defaultMixes[given].mix : given;
  return Object.fromEntries(
    injuryClassIds.flatMap((injuryClass) => {
      const share = shares[injuryClass];
      return share === undefined || share === 0 ? [] : [[injuryClass, share]];
    }),
  );
}

function walkInOf({ mix, walkIn }: SiteEntry): WalkIn {
  if (walkIn !== 'default') return walkIn;
  return typeof mix === 'string' ? defaultMixes[mix].walkIn : usualWalkIn;
}

function agesOf({ ages }: SiteEntry): Ages {
  return typeof ages === 'string' ? namedAges[ages] : ages;
}

/** Region of the hospital with the shortest journey; the first by id when several are equally near. */
function nearestRegion(journey: readonly number[], system: System): string {
  const nearest = journey.indexOf(Math.min(...journey));
  return system.hospitals[nearest]?.region ?? '';
}

function siteOf(entry: SiteEntry, { system, roadRule }: ReadSystem): Site {
  const journey = [...siteJourneys(system.hospitals, entry.at, roadRule, system.blueLightFactor)];
  return {
    id: entry.id,
    at: entry.at,
    casualties: entry.casualties,
    starts: entry.starts,
    injuredWithin: entry.injured.within,
    release: entry.released,
    mixId: typeof entry.mix === 'string' ? entry.mix : 'own',
    mix: mixOf(entry.mix),
    walkIn: walkInOf(entry),
    ages: agesOf(entry),
    ...(entry.smoke !== 'ordinary' && { smoke: entry.smoke }),
    ...(entry.contamination && { contamination: entry.contamination }),
    journey,
    region: entry.region ?? nearestRegion(journey, system),
  };
}

function inOrderOfTime(disturbances: readonly Disturbance[]): readonly Disturbance[] {
  const tie = (one: Disturbance) => JSON.stringify([one.hospital, one.kind, one]);
  return disturbances.toSorted((a, b) => a.at - b.at || (tie(a) < tie(b) ? -1 : 1));
}

/** A scenario whose parts have been checked, in the system it happens in. */
export function assembleScenario(
  file: ScenarioFile,
  where: ReadSystem,
  inflow: ReadInflow | undefined,
): ReadScenario {
  const { id, type, title, validity, sources, starts, horizon } = file;
  const places = (file.sites ?? []).map((site) => siteOf(site, where));
  const sites = [...places, ...(inflow?.sites ?? [])].sort(byId);
  return {
    scenario: {
      id,
      type,
      title,
      validity,
      sources,
      starts,
      horizon,
      sites,
      ...(file.disturbances && { disturbances: inOrderOfTime(file.disturbances) }),
      ...(inflow && { curves: inflow.origin }),
    },
    system: where.system,
    outlines: where.outlines,
    parameters: { ...defaultParameters, ...file.parameters },
  };
}

/** Fields and their parts are replaced one by one, so that a change of one team count leaves the others. */
const changeDepth = 4;

/** Changes that a scenario brings to its system. Entries that the system does not have are problems. */
function systemChanges(session: Session, source: Source, systemPath: string): readonly Change[] {
  const known = session.library.yaml(systemPath)?.value;
  const base = ['system', 'change'];
  const changes = changesFrom(source, base, valueAt(source.value, base), changeDepth);
  return changes.filter(({ path: [group = '', id] }) => {
    if (group !== 'hospitals' && group !== 'regions') return group === 'road';
    if (id === undefined) return false;
    if (stepInto(stepInto(known, group), id) !== undefined) return true;
    const ids = Object.keys(stepInto(known, group) ?? {}).sort();
    const place = source.place([...base, group, id], 'key');
    session.findings.add(place, 'unknown-id', unknownId(kinds[group], String(id), ids));
    return false;
  });
}

/** Systems as they have been read, by path and changes, so that scenarios without changes share one. */
export type SystemShelf = Map<string, ReadSystem | undefined>;

function systemFor(
  session: Session,
  source: Source,
  path: string,
  shelf: SystemShelf,
): ReadSystem | undefined {
  const systemPath = follow(session, source, path, ['system', 'use'], systemReference);
  if (systemPath === undefined) return undefined;
  const changes = systemChanges(session, source, systemPath);
  const given = changes.length > 0 ? stepInto(source.value, 'sources') : {};
  const sources: Record<string, string> = Object.fromEntries(
    Object.entries(given ?? {}).filter(([, text]) => typeof text === 'string'),
  );
  const label = JSON.stringify([systemPath, changes.map((change) => [change.path, change.value]), sources]);
  if (!shelf.has(label)) {
    shelf.set(label, readSystem(session, systemPath, { changes, sources }));
    const plain = session.library.yaml(systemPath);
    if (plain) checkOwnName(plain, String(valueAt(source.value, ['system', 'use'])), session.findings);
  }
  return shelf.get(label);
}

/** Reads a scenario and its system. Undefined when the file cannot be looked at; `read` when something is wrong. */
export function readScenario(
  session: Session,
  path: string,
  shelf: SystemShelf = new Map(),
): ScenarioReading | undefined {
  const { findings, settings } = session;
  const before = findings.count;
  const plain = openFile(session, path, 'scenario/1');
  if (plain === undefined) return undefined;
  const source = overlay(plain, settings.changesFor('scenario', plain));
  const file = checkShape(source, scenarioFile, findings);
  const where = systemFor(session, source, path, shelf);
  if (file !== undefined) checkScenario(file, source, where?.system, findings);
  checkHasPeople(source, findings);
  const inflow = file && where && readInflow(session, source, path, file, where);
  if (file === undefined || where === undefined || findings.count > before)
    return { source, read: undefined };
  return { source, read: assembleScenario(file, where, inflow) };
}
