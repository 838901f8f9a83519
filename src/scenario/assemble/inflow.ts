import type { InflowOrigin, Site } from '../../domain/scenario.ts';
import type { Hospital, System } from '../../domain/system.ts';
import { minutesPerDay } from '../../domain/time.ts';
import { type RegionCurve, readCurves } from '../curves.ts';
import { defaultMixes, namedAges } from '../mixes.ts';
import { besideIt, textBeside } from '../reading/beside.ts';
import { byId, type Session, unknownId } from '../reading/session.ts';
import type { Source } from '../reading/source.ts';
import { siteJourneys } from '../roads.ts';
import { mostCasualties, type ScenarioFile } from '../schemas/scenario.ts';
import type { ReadSystem } from './system.ts';

/** Regions whose people fall ill, as sites, and where the curves come from. */
export interface ReadInflow {
  readonly sites: readonly Site[];
  readonly origin: InflowOrigin;
}

type Given = NonNullable<ScenarioFile['inflow']>;

const mixId = 'pandemic';

/** The hospital with most ward beds: where a region stands on maps. */
function largestOf(region: string, { hospitals }: System): Hospital | undefined {
  const own = hospitals.filter((hospital) => hospital.region === region);
  return own.sort((a, b) => b.ward - a.ward || byId(a, b))[0];
}

function siteOf({ region, perDay }: RegionCurve, { system, roadRule }: ReadSystem): Site | undefined {
  const casualties = Math.round(perDay.reduce((sum, persons) => sum + persons, 0));
  const at = largestOf(region, system)?.at;
  if (casualties === 0 || at === undefined) return undefined;
  const { mix, walkIn } = defaultMixes[mixId];
  return {
    id: region.toLowerCase(),
    at,
    casualties,
    starts: 0,
    injuredWithin: perDay.length * minutesPerDay,
    release: { pattern: 'at-once', after: 0, over: 0 },
    mixId,
    mix,
    walkIn,
    ages: namedAges.adult,
    journey: [...siteJourneys(system.hospitals, at, roadRule, system.blueLightFactor)],
    region,
    inflow: { perDay },
  };
}

/** The curve without the days at its end on which nobody comes, times the factor. */
function scaled({ region, perDay }: RegionCurve, factor: number): RegionCurve {
  const last = perDay.findLastIndex((persons) => persons > 0);
  return { region, perDay: perDay.slice(0, last + 1).map((persons) => persons * factor) };
}

/** What the file says about its source: it must be there, and say when. */
function checkSource({ source: key }: Given, file: ScenarioFile, source: Source, session: Session): void {
  const { findings } = session;
  const text = file.sources[key];
  const place = source.place(['inflow', 'source']);
  if (text === undefined) {
    const kind = { sv: 'källan', en: 'the source' };
    findings.add(place, 'unknown-id', unknownId(kind, key, Object.keys(file.sources)));
  } else if (!/\b(?:19|20)\d\d\b/.test(text)) findings.add(place, 'source-undated', { key });
}

/** Nobody may be left to come when the run ends, and there must be somebody, but not more than can be. */
function checkSites(sites: readonly Site[], file: ScenarioFile, source: Source, session: Session): void {
  const { findings } = session;
  const place = source.place(['inflow', 'curves']);
  const found = sites.reduce((sum, { casualties }) => sum + casualties, 0);
  if (found === 0) findings.add(place, 'curves-empty', { found });
  const all = found + (file.sites ?? []).reduce((sum, { casualties }) => sum + casualties, 0);
  if (all > mostCasualties) findings.add(place, 'too-many-casualties', { found: all, most: mostCasualties });
  const end = Math.max(0, ...sites.map(({ injuredWithin }) => injuredWithin));
  if (end > file.horizon) findings.add(place, 'after-horizon', { end, horizon: file.horizon });
  const taken = new Set(sites.map(({ id }) => id));
  for (const [at, { id }] of (file.sites ?? []).entries()) {
    if (!taken.has(id)) continue;
    const { line: first } = source.place(['inflow']);
    findings.add(source.place(['sites', at, 'id']), 'duplicate-id', { id, first });
  }
}

/** Reads the curves that a scenario names beside itself, one site for each region with somebody in it. */
export function readInflow(
  session: Session,
  source: Source,
  path: string,
  file: ScenarioFile,
  where: ReadSystem,
): ReadInflow | undefined {
  const { inflow } = file;
  if (inflow === undefined) return undefined;
  checkSource(inflow, file, source, session);
  const table = besideIt(session, path, source, ['inflow', 'curves']);
  const read = table === undefined ? undefined : textBeside(session, table);
  if (read?.text === undefined) return undefined;
  const regions = where.system.regions.map(({ id }) => id);
  const withHospital = regions.filter((region) => largestOf(region, where.system) !== undefined);
  const curves = readCurves(read.file, read.text, { regions, withHospital }, session.findings);
  if (curves === undefined) return undefined;
  const sites = curves.flatMap((curve) => siteOf(scaled(curve, inflow.factor), where) ?? []);
  checkSites(sites, file, source, session);
  const { factor, grade } = inflow;
  return { sites, origin: { file: inflow.curves, source: file.sources[inflow.source] ?? '', grade, factor } };
}
