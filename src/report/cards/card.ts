import type { Key, KeySettings } from '../../domain/plan.ts';
import type { Hospital } from '../../domain/system.ts';
import { findCatchment } from '../../policy/catchment.ts';
import { type QuotaRow, quotaRows } from '../../policy/distribution/quota-table.ts';
import type { Ground } from '../../policy/picture.ts';
import type { PlanName, Reading, ScenarioReading } from '../reading.ts';

type QuotaSettings = Extract<KeySettings, { kind: 'quota-table' }>;

/** The numbers of a key with a table, where they are the same. */
export interface CardTable {
  readonly settings: QuotaSettings;
  /** Hospitals with a number, nearest first, seen from the first of the scenarios. */
  readonly rows: readonly QuotaRow[];
  /** Within reach but without a number of their own. */
  readonly without: readonly Hospital[];
  /** Hospitals with a number that can meet a suspected special need. */
  readonly burns: readonly Hospital[];
  readonly heads: readonly Hospital[];
  /** Names of the regions of the scenario's system. */
  readonly regionNames: ReadonlyMap<string, string>;
}

/** One sheet: a key, the plans that use it, and the scenarios in which it says the same. */
export interface Card {
  readonly key: Key;
  readonly plans: readonly PlanName[];
  readonly scenarios: readonly ScenarioReading[];
  /** `null` for a key whose rule has no table. */
  readonly table: CardTable | null;
  /** Whether other scenarios of the study get another sheet of the same key. */
  readonly isOneOfSeveral: boolean;
  /** Regions that the key says it is for, by name where the study knows them. */
  readonly area: readonly string[];
  readonly isFictional: boolean;
}

const hasNumber = ({ first, second }: QuotaRow): boolean =>
  [...first, ...second].some((persons) => persons > 0);

/** What the key of a table is prepared on in one scenario. */
interface Prepared {
  readonly scenario: ScenarioReading;
  readonly ground: Ground;
  readonly minutesTo: (hospital: Hospital) => number;
  readonly regionNames: ReadonlyMap<string, string>;
}

function prepare({ input }: Reading, scenario: ScenarioReading): Prepared | undefined {
  const at = input.study.scenarios.indexOf(scenario.scenario);
  const system = input.study.systems[at];
  if (system === undefined) return undefined;
  const { closest, ground } = findCatchment(system, scenario.scenario.sites);
  const minutesTo = ({ id }: Hospital) =>
    closest[system.hospitals.findIndex((hospital) => hospital.id === id)] ?? Infinity;
  const regionNames = new Map(system.regions.map(({ id, name }) => [id, name]));
  return { scenario, ground, minutesTo, regionNames };
}

/** The table as the key uses it in one scenario: the bounds that the key itself keeps. */
function tableIn(settings: QuotaSettings, { ground, minutesTo, regionNames }: Prepared): CardTable {
  const all = [...quotaRows(settings, ground)].sort(
    (a, b) => minutesTo(a.hospital) - minutesTo(b.hospital) || (a.hospital.id < b.hospital.id ? -1 : 1),
  );
  const rows = all.filter(hasNumber);
  const able = (can: (hospital: Hospital) => boolean) => rows.map(({ hospital }) => hospital).filter(can);
  return {
    settings,
    rows,
    without: all.filter((row) => !hasNumber(row)).map(({ hospital }) => hospital),
    burns: able((hospital) => hospital.burnCentre),
    heads: able((hospital) => hospital.neurosurgery),
    regionNames,
  };
}

/** The same numbers for the same hospitals, in whatever order. */
function labelOf({ rows, without }: CardTable): string {
  const numbers = rows.map(({ hospital, first, second }) => [hospital.id, ...first, ...second].join(' '));
  return JSON.stringify([numbers.sort(), without.map(({ id }) => id).sort()]);
}

/** Sheets of one key: as many as it has different tables in the study's scenarios. */
function sheetsOf(reading: Reading, key: Key, plans: readonly PlanName[]): Card[] {
  const scenarios = reading.types.flatMap((type) => type.scenarios);
  const isFictional = reading.input.study.systems.some(({ fictional }) => fictional);
  const regions = reading.input.study.systems.flatMap((system) => system.regions);
  const area = key.valid.area.map((id) => regions.find((region) => region.id === id)?.name ?? id);
  const { settings } = key;
  const card = { key, plans, area, isFictional };
  if (settings.kind !== 'quota-table') {
    return [{ ...card, scenarios, table: null, isOneOfSeveral: false }];
  }
  const sheets = new Map<string, { table: CardTable; scenarios: ScenarioReading[] }>();
  for (const scenario of scenarios) {
    const prepared = prepare(reading, scenario);
    if (prepared === undefined) continue;
    const table = tableIn(settings, prepared);
    const label = labelOf(table);
    const sheet = sheets.get(label) ?? { table, scenarios: [] };
    sheet.scenarios.push(scenario);
    sheets.set(label, sheet);
  }
  return [...sheets.values()].map((sheet) => ({ ...card, ...sheet, isOneOfSeveral: sheets.size > 1 }));
}

/** Every sheet of the study: one for each key, and one for each table where a key's quotas differ between scenarios. */
export function cardsOf(reading: Reading): readonly Card[] {
  const keys = new Map<string, { key: Key; plans: PlanName[] }>();
  for (const { id, key } of reading.input.study.plans) {
    const label = JSON.stringify([key.id, key.owner, key.title, key.valid, key.settings]);
    const group = keys.get(label) ?? { key, plans: [] };
    const plan = reading.plans.find((each) => each.id === id);
    if (plan) group.plans.push(plan);
    keys.set(label, group);
  }
  return [...keys.values()].flatMap(({ key, plans }) => sheetsOf(reading, key, plans));
}
