import type { Provenance } from '../../domain/grade.ts';
import type { Coordination } from '../../domain/resources/coordination.ts';
import type { LendingStrategy } from '../../domain/resources/lending.ts';
import type { Staffing } from '../../domain/resources/staff.ts';
import type { SurgePlan } from '../../domain/resources/surge.ts';
import type { Transport } from '../../domain/resources/transport.ts';
import type { Text } from '../../domain/text.ts';
import type { ReadStaffing } from '../assemble/staffing.ts';
import { valueAt } from '../reading/source.ts';
import { fieldText } from '../schemas/field-texts.ts';
import { asWritten, type EntryKind, type LedgerEntry } from './entry.ts';

/** Fields in minutes inside the program. */
const times = [
  'lead', 'ramp', 'undo', 'fallAfter', 'for', 'activation', 'decision', 'mobilise', 'induction', 'rest', 'longest',
  'notice', 'endurance', 'tiresAfter', 'stopsAfter', 'calledFor', 'extraPerWeek', 'calledAnewAfter', 'reach',
  'waited', 'prepares', 'journey', 'reviewEvery', 'busyFor', 'load', 'packaging', 'handover', 'turnaround', 'hours',
]; // biome-ignore format: one kind of unit

const units: Readonly<Record<string, string>> = {
  weekly: 'h a week',
  hourlyPay: 'kronor an hour',
  standingCost: 'kronor a year and team',
  activationCost: 'kronor a team',
  teams: 'teams',
  mix: 'persons of a team',
  icuPlaces: 'places',
  ventilators: 'ventilators',
  personsPerPost: 'persons a post',
  persons: 'persons',
  atLeast: 'hospitals',
  burns: 'persons',
  'intensive-care': 'persons',
  speed: 'km/h',
  range: 'km',
  count: 'units',
  capacity: 'persons',
  least: 'persons',
  stops: 'hospitals',
  ...Object.fromEntries(times.map((field) => [field, 'min'])),
};

const shareFields =
  /^(?:extent|municipalShare|below|floor|decline|share|effect|inductionEffect|supplement|over|sceneShare|grounded|busy)$/;

function unitOf(field: string): string {
  return units[field] ?? (shareFields.test(field) ? 'share' : '');
}

/** A value on one line; what has names keeps them. */
function written(value: unknown): string {
  if (typeof value === 'number') return asWritten(value);
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(written).join('; ');
  if (typeof value !== 'object' || value === null) return String(value ?? '–');
  const parts = Object.entries(value).map(([name, inner]) =>
    typeof inner === 'object' && inner !== null
      ? `${name}: (${written(inner)})`
      : `${name} ${written(inner)}`,
  );
  return parts.length === 0 ? 'none' : parts.join(', ');
}

/** A file whose figures are listed: what kind it is, what it is called, and where its values stand. */
interface Shelf {
  readonly kind: EntryKind;
  readonly schema: 'surge' | 'lending' | 'transport' | 'coordination';
  readonly id: string;
  readonly title: Text;
  readonly provenance: Readonly<Record<string, Provenance>>;
  value(path: readonly string[]): unknown;
}

/** Field under which the entries of a kind of file stand by their own id. */
const groupOf = { surge: 'measures', lending: 'levels', transport: 'units', coordination: 'levels' } as const;

function titleOf({ schema, title }: Shelf, path: readonly string[]): Text {
  const isUnderId = path[0] === groupOf[schema] || path[0] === 'abroad';
  const isOfPlace = path[0] === 'abroad' && path[2] === 'places';
  const named = isOfPlace
    ? ['abroad', 'places', ...path.slice(4)]
    : isUnderId
      ? [path[0] ?? '', ...path.slice(2)]
      : path;
  const field = fieldText(schema, named);
  const about = isOfPlace ? `${path[1]} ${path[3]}: ` : isUnderId ? `${path[1]}: ` : '';
  const [sv, en] = [field?.sv ?? path.join('.'), field?.en ?? path.join('.')];
  return { sv: `${title.sv}: ${about}${sv}`, en: `${title.en}: ${about}${en}` };
}

function entriesOf(shelf: Shelf): readonly LedgerEntry[] {
  return Object.entries(shelf.provenance).map(([path, { grade, source }]): LedgerEntry => {
    const steps = path.split('.');
    const id = `${shelf.schema}.${shelf.id}.${path}`;
    return {
      kind: shelf.kind,
      id,
      title: titleOf(shelf, steps),
      value: written(shelf.value(steps)),
      unit: unitOf(steps.at(-1) ?? ''),
      range: null,
      grade,
      source,
      shipped: null,
      matters: true,
      missing: { sv: 'en uppmätt eller beslutad siffra', en: 'a measured or decided figure' },
      replacement: {
        sv: `${path} i ${shelf.schema}/${shelf.id}.yaml, med grad och källa, eller --set ${id}=…`,
        en: `${path} in ${shelf.schema}/${shelf.id}.yaml, with grade and source, or --set ${id}=…`,
      },
    };
  });
}

/** Figures of a surge plan: what raises its levels, its measures' lead times and extents. */
export function surgeEntries(surge: SurgePlan): readonly LedgerEntry[] {
  const measures = Object.fromEntries(
    surge.measures.map(({ settings, ...measure }) => [measure.id, { ...measure, ...settings }]),
  );
  const { id, title, provenance = {} } = surge;
  const value = (path: readonly string[]): unknown => valueAt({ ...surge, measures }, path);
  return entriesOf({ kind: 'surge', schema: 'surge', id, title, provenance, value });
}

/** Figures of a lending strategy: its steps, limits, teams and costs. */
export function lendingEntries(lending: LendingStrategy): readonly LedgerEntry[] {
  const { id, title, provenance = {} } = lending;
  const value = (path: readonly string[]): unknown => valueAt(lending, path);
  return entriesOf({ kind: 'lending', schema: 'lending', id, title, provenance, value });
}

/** Figures of a form of coordination: thresholds, decision times, chances to decline, journeys. */
export function coordinationEntries(form: Coordination): readonly LedgerEntry[] {
  const { id, title, provenance = {} } = form;
  const levels = Object.entries(form.abroad ?? {}).map(([level, rule]) => {
    const places = rule.places.map(({ offers, ...place }) => [place.id, { ...place, ...offers }]);
    return [level, { ...rule, places: Object.fromEntries(places) }];
  });
  const abroad = Object.fromEntries(levels);
  const value = (path: readonly string[]): unknown => valueAt({ ...form, abroad }, path);
  return entriesOf({ kind: 'coordination', schema: 'coordination', id, title, provenance, value });
}

/** Figures of a transport file: notice, speed, places and all else of each unit. */
export function transportEntries(transport: Transport): readonly LedgerEntry[] {
  const { id, title, provenance = {} } = transport;
  const units = Object.fromEntries(transport.units.map((unit) => [unit.id, unit]));
  const value = (path: readonly string[]): unknown => valueAt({ ...transport, units }, path);
  return entriesOf({ kind: 'transport', schema: 'transport', id, title, provenance, value });
}

/** What stands in a staffing at a dotted path of its provenance, on one line. */
export function staffingAt(staffing: Staffing, path: string): string {
  const [, ...steps] = path.split('.');
  const competences = Object.fromEntries(staffing.competences.map((each) => [each.id, each]));
  return written(valueAt({ ...staffing, competences }, steps));
}

/** What a staffing figure is, in both languages. */
export function staffingName({ competences }: Staffing, path: string): Text {
  const [, ...steps] = path.split('.');
  const owner = steps[0] === 'competences' ? competences.find(({ id }) => id === steps[1]) : undefined;
  const field = fieldText('staffing', owner === undefined ? steps : ['competences', ...steps.slice(2)]);
  const [sv, en] = [field?.sv ?? path, field?.en ?? path];
  return owner === undefined
    ? { sv, en }
    : { sv: `${owner.title.sv}: ${sv}`, en: `${owner.title.en}: ${en}` };
}

/** Unit of a staffing figure. */
export const staffingUnit = (path: string): string => unitOf(path.split('.').at(-1) ?? '');

/** Figures of a staffing on their own. */
export function staffingFigures({ staffing, provenance }: ReadStaffing) {
  return {
    provenance,
    value: (path: string) => staffingAt(staffing, path),
    name: (path: string) => staffingName(staffing, path),
  };
}
