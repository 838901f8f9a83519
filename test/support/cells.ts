import { fileURLToPath } from 'node:url';
import { defaultParameters, type Parameters } from '../../src/domain/parameters.ts';
import type { Cell, KeySettings, Plan } from '../../src/domain/plan.ts';
import type { SurgePlan } from '../../src/domain/resources/surge.ts';
import type { Mix, Scenario, Site } from '../../src/domain/scenario.ts';
import type { Hospital, System } from '../../src/domain/system.ts';
import type { TriageChoice } from '../../src/domain/triage.ts';
import { loadSurge, loadSystem } from '../../src/scenario/load.ts';
import { siteJourneys } from '../../src/scenario/roads.ts';

const folder = fileURLToPath(new URL('../../scenarios/systems/', import.meta.url));

/** What hospitals do when a plan says nothing else. */
export const usualSurge: SurgePlan = await loadSurge(`${folder}../surge/default.yaml`);
/** The fictional region and the Swedish baseline, read once per test file. */
export const exempelregion: System = await loadSystem(`${folder}exempelregion/system.yaml`);
export const sweden: System = await loadSystem(`${folder}sweden/system.yaml`);

/** Mixes of the standard types (casualty model 3). */
export const mixes = {
  violence: { H1: 0.12, H3: 0.2, C1: 0.06, N1: 0.03, O1: 0.17, M1: 0.27, G1: 0.15 },
  confined: { H1: 0.06, H2: 0.03, H3: 0.09, C1: 0.05, N1: 0.03, O1: 0.1, M1: 0.24, G1: 0.4 },
  burns: { B1: 0.4, B2: 0.16, B3: 0.08, I1: 0.21, G1: 0.15 },
  nerve: { K1: 0.02, K2: 0.1, K3: 0.28, W0: 0.6 },
  chlorine: { L1: 0.12, L2: 0.88 },
} as const satisfies Record<string, Mix>;

/** Every built-in key with settings that always apply. */
export const everyKey: readonly KeySettings[] = [
  { kind: 'nearest' },
  { kind: 'nearest-capable' },
  { kind: 'trauma-centre' },
  { kind: 'proportional' },
  {
    kind: 'quota-table',
    firstWave: 'preset',
    secondWave: 'preset',
    regions: [],
    overflow: 'load-balanced',
    stop: { whenSmall: 'concentrate', below: 12 },
  },
  { kind: 'load-balanced' },
  { kind: 'least-time' },
  { kind: 'burn-centres-first', otherwise: 'load-balanced' },
];

export interface CellWishes {
  readonly system?: System;
  readonly casualties?: number;
  readonly mix?: Mix;
  readonly key?: KeySettings;
  readonly triage?: TriageChoice;
  readonly surge?: SurgePlan;
  readonly horizonHours?: number;
  readonly minuteOfDay?: number;
  readonly agent?: 'chlorine' | 'nerve';
  readonly sites?: number;
  /** Share of every need who leave on their own. */
  readonly walkIn?: number;
  readonly parameters?: Partial<Parameters>;
}

/** A checked cell made in code: one or more sites in the middle of the system. */
export function cellOf(wishes: CellWishes = {}): Cell {
  const system = wishes.system ?? exempelregion;
  const sites = Array.from({ length: wishes.sites ?? 1 }, (_, number) => siteOf(system, wishes, number));
  const scenario: Scenario = {
    id: 'made-in-code',
    type: wishes.agent === undefined ? 'ongoing-lethal-violence' : 'cbrn',
    title: { sv: 'Prov', en: 'Trial' },
    validity: { sv: 'Prov', en: 'Trial' },
    sources: {},
    starts: { date: '2026-03-04', month: 3, weekday: 2, minuteOfDay: wishes.minuteOfDay ?? 840 },
    horizon: 60 * (wishes.horizonHours ?? 24),
    sites,
  };
  return {
    scenario,
    system,
    plan: planOf(wishes),
    parameters: { ...defaultParameters, ...wishes.parameters },
  };
}

function planOf({ key = { kind: 'nearest' }, triage = 'START', surge = usualSurge }: CellWishes): Plan {
  const identity = { id: key.kind, owner: 'test', title: { sv: '', en: '' } };
  const valid = { area: [], types: [], hours: 'any' } as const;
  return {
    id: key.kind,
    key: { ...identity, valid, settings: key },
    surge,
    lending: null,
    dispatch: 'by-category',
    triage,
  };
}

function siteOf(system: System, wishes: CellWishes, number: number): Site {
  const middle =
    system.hospitals.find((hospital) => hospital.traumaRole === 'trauma-centre') ?? system.hospitals[0]!;
  const at = { latitude: middle.at.latitude + 0.02 + 0.03 * number, longitude: middle.at.longitude + 0.03 };
  const rule = system.fictional ? 'plain-road-rule' : 'swedish-road-rule';
  return {
    id: `site-${number}`,
    at,
    casualties: wishes.casualties ?? 40,
    starts: 5 * number,
    injuredWithin: 10,
    release: { pattern: 'burst', after: 5, over: 40 },
    mixId: 'trial',
    mix: wishes.mix ?? mixes.violence,
    walkIn:
      wishes.walkIn === undefined
        ? { red: 0.1, yellow: 0.25, green: 0.7 }
        : { red: wishes.walkIn, yellow: wishes.walkIn, green: wishes.walkIn },
    ages: { kind: 'bands', under55: 0.8, from55to74: 0.13, from75: 0.07 },
    journey: Array.from(siteJourneys(system.hospitals, at, rule, system.blueLightFactor)),
    region: middle.region,
    ...(wishes.agent === undefined
      ? {}
      : {
          contamination: {
            agent: wishes.agent,
            cleaning: wishes.agent === 'nerve' ? 'wash' : 'disrobe',
          } as const,
        }),
  };
}

/** The system with every hospital changed. */
export function withHospitals(system: System, change: (hospital: Hospital) => Partial<Hospital>): System {
  return { ...system, hospitals: system.hospitals.map((hospital) => ({ ...hospital, ...change(hospital) })) };
}
