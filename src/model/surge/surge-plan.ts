import {
  readinessLevels,
  type SurgeMeasureKind,
  type SurgePlan,
  type SurgeSignal,
  surgeSignals,
} from '../../domain/resources/surge.ts';
import type { Hospital } from '../../domain/system.ts';
import type { Minutes } from '../../domain/time.ts';

/** Numbers behind the signals. */
export const signal = Object.fromEntries(surgeSignals.map((name, at) => [name, at])) as Readonly<
  Record<SurgeSignal, number>
>;

/** A surge plan as flat tables: everything about it that does not change in a run. */
export interface SurgeTables {
  /** Triggers of the levels from the lowest, then one by measure: what they watch, −1 nothing. */
  readonly signals: Int8Array;
  readonly over: Float64Array;
  readonly for: Float64Array;
  /** Level that each trigger of a level raises to; as long as there are such triggers. */
  readonly raisesTo: Uint8Array;
  /** Whether some trigger watches a signal, by its number. */
  readonly watched: readonly boolean[];
  /** By measure: minutes until it begins, until it is full from then, until it is undone (Infinity = not). */
  readonly lead: Float64Array;
  readonly ramp: Float64Array;
  readonly undo: Float64Array;
  /** Measures that each one requires. */
  readonly requires: readonly (readonly number[])[];
  /** Whether each measure belongs to each level. */
  readonly ofLevel: readonly (readonly boolean[])[];
  /** Measures of each kind. */
  readonly ofKind: Readonly<Record<SurgeMeasureKind, readonly number[]>>;
  /** Severe casualties above which the plan may do something, by hospital; Infinity where it never does. */
  readonly severeLooked: readonly number[];
}

/** Lays out a surge plan. */
export function layOutSurge(plan: SurgePlan, hospitals: readonly Hospital[]): SurgeTables {
  const { measures } = plan;
  const ofLevels = readinessLevels.flatMap((level, at) =>
    level === 'normal' ? [] : plan.raise[level].map((trigger) => [at, trigger] as const),
  );
  const triggers = [...ofLevels.map(([, trigger]) => trigger), ...measures.map(({ trigger }) => trigger)];
  const severe = triggers.flatMap((one) => (one?.signal === 'severe-per-team' ? [one.over] : []));
  const ofKind = (kind: SurgeMeasureKind) =>
    measures.flatMap(({ settings }, at) => (settings.kind === kind ? [at] : []));
  return {
    signals: Int8Array.from(triggers, (one) => (one === undefined ? -1 : signal[one.signal])),
    over: Float64Array.from(triggers, (one) => one?.over ?? 0),
    for: Float64Array.from(triggers, (one) => one?.for ?? 0),
    raisesTo: Uint8Array.from(ofLevels, ([level]) => level),
    watched: surgeSignals.map((name) => triggers.some((one) => one?.signal === name)),
    lead: minutesBy(measures, ({ lead }) => lead),
    ramp: minutesBy(measures, ({ ramp }) => ramp),
    undo: minutesBy(measures, ({ undo }) => undo ?? Infinity),
    requires: measures.map(({ requires }) =>
      requires.map((id) => measures.findIndex((one) => one.id === id)),
    ),
    ofLevel: readinessLevels.map((level) => measures.map(({ id }) => plan.levels[level].includes(id))),
    ofKind: {
      'call-in': ofKind('call-in'),
      'cancel-elective': ofKind('cancel-elective'),
      'post-op-as-icu': ofKind('post-op-as-icu'),
      'reverse-triage': ofKind('reverse-triage'),
      stores: ofKind('stores'),
      'care-standard': ofKind('care-standard'),
      ration: ofKind('ration'),
    },
    severeLooked: hospitals.map(({ teams }) => Math.min(...severe) * Math.max(1, teams.at30min)),
  };
}

function minutesBy(
  measures: SurgePlan['measures'],
  of: (measure: SurgePlan['measures'][number]) => Minutes,
): Float64Array {
  return Float64Array.from(measures, of);
}
