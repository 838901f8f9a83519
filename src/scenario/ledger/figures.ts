import type { OrdinaryCare } from '../../domain/ordinary.ts';
import type { Key, KeySettings } from '../../domain/plan.ts';
import { figureMatters } from '../../domain/reliance.ts';
import type { System } from '../../domain/system.ts';
import type { Text } from '../../domain/text.ts';
import type { ReadOrdinary } from '../assemble/ordinary.ts';
import type { ReadStaffing } from '../assemble/staffing.ts';
import { stepInto } from '../reading/source.ts';
import { asWritten, type LedgerEntry } from './entry.ts';
import { staffingAt, staffingFigures, staffingName, staffingUnit } from './plan-figures.ts';

const units: Readonly<Record<string, string>> = {
  ward: 'beds',
  icu: 'places',
  burnIcu: 'places',
  surgeIcu: 'places',
  surgeIntermediate: 'places',
  theatres: 'theatres',
  teams: 'teams at 30 min, 2 h, 8 h',
  population: 'persons',
  ambulances: 'ambulances',
  at: 'degrees',
  blueLightFactor: 'factor',
  table: 'min',
  hourly: 'relative, hours 0–23',
};

/** Ordinary care's coefficients: times in minutes, rates a day, the others shares or spreads. */
function ordinaryUnit(rule: string): string {
  if (/(?:Median|Mean)$/.test(rule)) return 'min';
  if (/Day$|Weekday$/.test(rule)) return 'a day';
  return /Sigma$/.test(rule) ? 'log' : 'share';
}

function unitOf(path: string): string {
  const field = path.split('.').at(-1) ?? '';
  if (path.startsWith('staffing.')) return staffingUnit(path);
  return units[field] ?? (path.startsWith('ordinary.') ? ordinaryUnit(field) : '');
}

function written(value: unknown): string {
  if (typeof value === 'number') return asWritten(value);
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(written).join(' ');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(written).join(' ');
  return String(value);
}

function coefficientAt({ hourly, values }: OrdinaryCare, path: string): string {
  const rule = path.split('.').at(-1) ?? '';
  return written(rule === 'hourly' ? hourly : stepInto(values, rule));
}

/** What stands in a system at a dotted path of its provenance. */
function figureAt(system: System, path: string): string {
  const [group = '', id = '', field = ''] = path.split('.');
  if (group === 'ordinary') return coefficientAt(system.ordinary, path);
  if (group === 'staffing') return staffingAt(system.staffing, path);
  if (group === 'road')
    return id === 'table' ? `${system.road.length} journeys` : written(stepInto(system, id));
  const entries = group === 'regions' ? system.regions : system.hospitals;
  return written(
    stepInto(
      entries.find((entry) => entry.id === id),
      field,
    ),
  );
}

function nameOf(system: System, path: string): Text {
  if (path.startsWith('staffing.')) return staffingName(system.staffing, path);
  const [group = '', id = '', field = ''] = path.split('.');
  const entries = group === 'regions' ? system.regions : group === 'hospitals' ? system.hospitals : [];
  const owner = entries.find((entry) => entry.id === id);
  return same(owner ? `${owner.name}: ${field}` : path);
}

const same = (text: string): Text => ({ sv: text, en: text });

/** Where figures of one owner are read: their grades, their values and their names. */
interface Shelf {
  readonly provenance: System['provenance'];
  value(path: string): string;
  name(path: string): Text;
}

const fileOf = (path: string): Text =>
  path.startsWith('staffing.')
    ? { sv: 'bemanningens', en: "staffing's" }
    : { sv: 'systemets', en: "system's" };

function figureEntries({ provenance, value, name }: Shelf): readonly LedgerEntry[] {
  return Object.entries(provenance).map(
    ([path, { grade, source }]): LedgerEntry => ({
      kind: 'figure',
      id: path,
      title: name(path),
      value: value(path),
      unit: unitOf(path),
      range: null,
      grade,
      source,
      shipped: null,
      matters: figureMatters(path),
      missing: { sv: 'regionens egen uppgift', en: "the region's own figure" },
      replacement: {
        sv: `${path} i ${fileOf(path).sv} fil, med grad och källa, eller --set ${path}=…`,
        en: `${path} in the ${fileOf(path).en} file, with grade and source, or --set ${path}=…`,
      },
    }),
  );
}

/** Every figure of a system that has a grade: of its regions, hospitals, roads and ordinary care. */
export function systemEntries(system: System): readonly LedgerEntry[] {
  return figureEntries({
    provenance: system.provenance,
    value: (path) => figureAt(system, path),
    name: (path) => nameOf(system, path),
  });
}

/** Figures of a staffing on their own. */
export function staffingEntries(read: ReadStaffing): readonly LedgerEntry[] {
  return figureEntries(staffingFigures(read));
}

/** Coefficients of ordinary care on their own. */
export function ordinaryEntries({ care, provenance }: ReadOrdinary): readonly LedgerEntry[] {
  return figureEntries({
    provenance,
    value: (path) => coefficientAt(care, path),
    name: (path) => same(path),
  });
}

const presetRule =
  'Default rule of Fördela: red one per surgical team at 30 min, then at 2 h; yellow twice that; no published key with figures was found';

function quotasInShort(settings: Extract<KeySettings, { kind: 'quota-table' }>): string {
  const [first, second] = [settings.firstWave, settings.secondWave].map((wave) => {
    if (wave === 'preset') return wave;
    return 'after' in wave ? `first × ${wave.factor}` : `${wave.length} rows`;
  });
  return first === second ? String(first) : `${first} + ${second}`;
}

/** Quotas of a key; keys without figures of their own have none. A table in a file has no grade there, so it is D. */
export function keyEntries({ id, owner, title, settings }: Key): readonly LedgerEntry[] {
  if (settings.kind !== 'quota-table') return [];
  return [
    {
      kind: 'key',
      id: `keys.${id}.quotas`,
      title,
      value: quotasInShort(settings),
      unit: 'persons',
      range: null,
      grade: 'D',
      source:
        settings.firstWave === 'preset'
          ? presetRule
          : `stated in the key's file by its owner (${owner}), without a source`,
      shipped: null,
      matters: true,
      missing: { sv: 'en fastställd nyckel med kvoter', en: 'an adopted key with quotas' },
      replacement: {
        sv: 'regionens egna kvoter under firstWave: i nyckelns fil',
        en: "the region's own quotas under firstWave: in the key's file",
      },
    },
  ];
}
