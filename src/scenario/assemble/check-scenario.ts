import { breathesSmoke, injuryClassIds } from '../../domain/injury.ts';
import { injuryClasses } from '../../domain/injury-classes.ts';
import { orderedParameters } from '../../domain/parameter-order.ts';
import { type ParameterId, parameterCatalogue } from '../../domain/parameters.ts';
import type { Mix } from '../../domain/scenario.ts';
import type { System } from '../../domain/system.ts';
import type { Text } from '../../domain/text.ts';
import { defaultMixes } from '../mixes.ts';
import type { Findings } from '../problems.ts';
import { unknownId } from '../reading/session.ts';
import { type Path, type Source, valueAt } from '../reading/source.ts';
import { mostCasualties, type ScenarioFile, type SiteEntry } from '../schemas/scenario.ts';
import { outside } from './check-system.ts';

/** Shares may miss 1 by this much, for rounding in the file. */
const shareTolerance = 1e-6;

interface Check {
  readonly file: ScenarioFile;
  readonly source: Source;
  /** The system, when it could be read. */
  readonly system: System | undefined;
  readonly findings: Findings;
}

const sitesOf = ({ sites = [] }: ScenarioFile): readonly SiteEntry[] => sites;

/** Digits of a sum without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(9));
}

/** How to make shares sum to 1. */
function correction(sum: number): Text {
  const off = tidy(Math.abs(1 - sum));
  return sum < 1
    ? { sv: `lägg till ${off}`, en: `add ${off}` }
    : { sv: `ta bort ${off}`, en: `take away ${off}` };
}

function checkShares(shares: readonly (number | undefined)[], path: Path, { source, findings }: Check): void {
  const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
  if (Math.abs(sum - 1) <= shareTolerance) return;
  findings.add(source.place(path), 'shares', { sum: String(tidy(sum)), change: correction(tidy(sum)) });
}

function checkIds({ file, source, findings }: Check): void {
  const lines = new Map<string, number>();
  for (const [at, { id }] of sitesOf(file).entries()) {
    const place = source.place(['sites', at, 'id']);
    const first = lines.get(id);
    if (first !== undefined) findings.add(place, 'duplicate-id', { id, first });
    else lines.set(id, place.line);
  }
}

function checkPosition(site: SiteEntry, at: Path, { source, system, findings }: Check): void {
  if (system === undefined) return;
  const off = outside(site.at, system.bounds, system.id);
  if (off) findings.add(source.place([...at, 'at']), 'outside-bounds', off);
  const { region } = site;
  const ids = system.regions.map(({ id }) => id);
  if (region === undefined || ids.includes(region)) return;
  const kind = { sv: 'regionen', en: 'the region' };
  findings.add(source.place([...at, 'region']), 'unknown-id', unknownId(kind, region, ids));
}

function checkAges({ ages }: SiteEntry, path: Path, check: Check): void {
  if (typeof ages === 'string' || ages.kind === 'normal') return;
  if (ages.kind === 'bands') {
    checkShares([ages.under55, ages.from55to74, ages.from75], path, check);
  } else if (ages.from >= ages.to) {
    const names = { sv: 'from mindre än to', en: 'from below to' };
    check.findings.add(check.source.place([...path, 'from']), 'bounds-order', {
      low: ages.from,
      high: ages.to,
      names,
    });
  }
}

/** Toxic smoke where nobody breathes it would do nothing without a word. */
function checkSmoke({ mix, smoke }: SiteEntry, at: Path, { source, findings }: Check): void {
  const shares: Mix = typeof mix === 'string' ? defaultMixes[mix].mix : mix;
  const breathe = injuryClassIds.some((id) => breathesSmoke(injuryClasses[id]) && (shares[id] ?? 0) > 0);
  if (smoke === 'toxic' && !breathe)
    findings.add(source.place([...at, 'smoke']), 'nobody-breathes-smoke', {});
}

/** Everybody must be hurt and free before the run ends. */
function checkTimes(site: SiteEntry, at: Path, { file, source, findings }: Check): void {
  const { after, over } = site.released;
  const end = site.starts + Math.max(site.injured.within, after + over);
  if (end > file.horizon)
    findings.add(source.place([...at, 'released']), 'after-horizon', { end, horizon: file.horizon });
}

function checkSize({ file, source, findings }: Check): void {
  let casualties = 0;
  for (const [at, site] of sitesOf(file).entries()) {
    const isOverNow = casualties <= mostCasualties && casualties + site.casualties > mostCasualties;
    casualties += site.casualties;
    if (!isOverNow) continue;
    const found = sitesOf(file).reduce((sum, one) => sum + one.casualties, 0);
    const place = source.place(['sites', at, 'casualties']);
    findings.add(place, 'too-many-casualties', { found, most: mostCasualties });
  }
}

function checkParameters({ file, source, findings }: Check): void {
  for (const [name, found] of Object.entries(file.parameters ?? {})) {
    const { range, unit, source: origin } = parameterCatalogue[name as ParameterId];
    const [low, high] = range;
    if (found === undefined || (found >= low && found <= high)) continue;
    const values = { found: tidy(found), unit, low, high, source: origin };
    findings.add(source.place(['parameters', name]), 'parameter-range', values);
  }
}

/** Where a value was given, its order with the others of its group, given or not. */
function checkOrder({ file, source, findings }: Check): void {
  const given = file.parameters ?? {};
  const inForce = (name: ParameterId): number => given[name] ?? parameterCatalogue[name].value;
  for (const group of orderedParameters) {
    for (const [at, after] of group.entries()) {
      const before = group[at - 1];
      if (before === undefined || inForce(before) <= inForce(after)) continue;
      const path = ['parameters', given[before] === undefined ? after : before];
      if (given[before] === undefined && given[after] === undefined) continue;
      const names = { sv: `${before} högst lika med ${after}`, en: `${before} at most ${after}` };
      findings.add(source.place(path), 'parameter-order', {
        low: tidy(inForce(before)),
        high: tidy(inForce(after)),
        names,
      });
    }
  }
}

/** Hospitals that are lost or cut off exist, each is lost once, and before the run ends. */
function checkDisturbances({ file, source, system, findings }: Check): void {
  const lines = new Map<string, number>();
  const ids = system?.hospitals.map(({ id }) => id);
  for (const [at, { kind: what, hospital, at: minute }] of (file.disturbances ?? []).entries()) {
    const place = source.place(['disturbances', at, 'hospital']);
    const first = lines.get(hospital);
    const kind = { sv: 'sjukhuset', en: 'the hospital' };
    if (ids?.includes(hospital) === false) findings.add(place, 'unknown-id', unknownId(kind, hospital, ids));
    else if (what === 'hospital-loss' && first !== undefined)
      findings.add(place, 'duplicate-id', { id: hospital, first });
    else if (what === 'hospital-loss') lines.set(hospital, place.line);
    if (minute > file.horizon)
      findings.add(source.place(['disturbances', at, 'at']), 'after-horizon', {
        end: minute,
        horizon: file.horizon,
      });
  }
}

/** A scenario is about somebody: hurt at sites, or ill by curves. */
export function checkHasPeople(source: Source, findings: Findings): void {
  if (['sites', 'inflow'].some((key) => valueAt(source.value, [key]) !== undefined)) return;
  const allowed = { sv: 'platser, eller inflow med kurvor', en: 'sites, or inflow with curves' };
  findings.add(source.place(['sites']), 'missing-key', { key: 'sites', allowed });
}

/** Second look at a scenario whose shape is right: how its values stand to each other and to the system. */
export function checkScenario(
  file: ScenarioFile,
  source: Source,
  system: System | undefined,
  findings: Findings,
): void {
  const check: Check = { file, source, system, findings };
  checkIds(check);
  for (const [index, site] of sitesOf(file).entries()) {
    const at: Path = ['sites', index];
    checkPosition(site, at, check);
    if (typeof site.mix !== 'string') checkShares(Object.values(site.mix), [...at, 'mix'], check);
    checkAges(site, [...at, 'ages'], check);
    checkSmoke(site, at, check);
    checkTimes(site, at, check);
  }
  checkSize(check);
  checkDisturbances(check);
  checkParameters(check);
  checkOrder(check);
}
