import type { Study } from '../../src/domain/plan.ts';
import { deathClasses } from '../../src/domain/profile.ts';
import type { Site } from '../../src/domain/scenario.ts';
import type { System } from '../../src/domain/system.ts';
import type { ReportInput } from '../../src/report/html.ts';
import type { CellProfile, DeathCount, Flow, Move } from '../../src/results/profile/profile.ts';
import { cellOf, exempelregion } from './cells.ts';
import { type SyntheticStudy, syntheticReport } from './summary.ts';

/** Made-up flows and deaths beside a made-up summary. Every number is invented. */
export interface SyntheticProfiles extends SyntheticStudy {
  readonly system?: System;
  readonly sites?: number;
  /** Hospitals that somebody comes to, by id; the five nearest unless given. */
  readonly hospitals?: readonly string[];
  /** Persons from each site who reach nobody. */
  readonly none?: number;
}

/** A share between 0 and 1 that is the same for the same names. */
function shareOf(...names: readonly string[]): number {
  let state = 7;
  for (const letter of names.join(' ')) state = (Math.imul(state, 31) + letter.charCodeAt(0)) >>> 0;
  return (state % 997) / 997;
}

function nearestTo(system: System, { journey }: Site): readonly string[] {
  return system.hospitals
    .map(({ id }, at) => ({ id, minutes: journey[at] ?? 0 }))
    .sort((a, b) => a.minutes - b.minutes)
    .slice(0, 5)
    .map(({ id }) => id);
}

function flowsOf(shape: SyntheticProfiles, system: System, sites: readonly Site[], plan: string): Flow[] {
  return sites.flatMap((site) => {
    const hospitals = shape.hospitals ?? nearestTo(system, site);
    const taken = hospitals.map((hospital): Flow => {
      const red = 4 * shareOf(site.id, hospital, plan);
      return {
        site: site.id,
        hospital,
        persons: { red, yellow: 1.5 * red, green: 2 * red + 0.25, black: 0 },
      };
    });
    const none = shape.none ?? 0.5;
    const lost: Flow = {
      site: site.id,
      hospital: null,
      persons: { red: none, yellow: 0, green: 0, black: 0 },
    };
    return none === 0 ? taken : [...taken, lost];
  });
}

function movesOf(flows: readonly Flow[]): Move[] {
  const [from, to] = flows.flatMap(({ hospital }) => hospital ?? []);
  return from === undefined || to === undefined || from === to ? [] : [{ from, to, persons: 0.75 }];
}

/** Deaths whose preventable part is what the summary says, a third of it out of hospital. */
function deathsOf(preventable: number, n: number): DeathCount[] {
  const means = { unsalvageable: 2.4, lostToAccess: 0.6, preventable };
  return deathClasses.map((deathClass) => ({
    deathClass,
    outOfHospital: { estimate: means[deathClass] / 3, halfWidth: 0.1, n },
    inHospital: { estimate: (2 * means[deathClass]) / 3, halfWidth: 0.2, n },
  }));
}

function placedIn(study: Study, system: System, sites: readonly Site[]): Study {
  const scenarios = study.scenarios.map((scenario) => ({ ...scenario, sites }));
  return { ...study, scenarios, systems: scenarios.map(() => system) };
}

/** All that a report needs, placed in a system, with invented flows and deaths. */
export function syntheticWithProfiles(shape: SyntheticProfiles = {}): ReportInput {
  const { system = exempelregion } = shape;
  const input = syntheticReport(shape);
  const { sites } = cellOf({ system, sites: shape.sites ?? 1 }).scenario;
  const study = placedIn(input.study, system, sites);
  const profiles = input.summary.cells.map((cell): CellProfile => {
    const flows = flowsOf(shape, system, sites, cell.plan);
    const { estimate, n } = cell.measures.preventableDeaths;
    return {
      scenario: cell.scenario,
      plan: cell.plan,
      replications: n,
      reach: [],
      waiting: [],
      loads: [],
      flows,
      moves: movesOf(flows),
      deaths: deathsOf(estimate ?? 0, n),
      needs: [],
    };
  });
  return { ...input, study, profiles };
}
