import {
  readinessLevels,
  type SurgeMeasure,
  type SurgeMeasureKind,
  type SurgePlan,
  type SurgeSettings,
  surgeMeasureKinds,
} from '../../domain/resources/surge.ts';
import { byId, openFile, type Session, unknownId } from '../reading/session.ts';
import type { Path, Source } from '../reading/source.ts';
import { type SurgeEntry, type SurgeFile, surgeFile } from '../schemas/surge.ts';
import { checkShape } from '../shape.ts';

/** A surge plan and the file it came from. */
export interface ReadSurge {
  readonly surge: SurgePlan;
  readonly source: Source;
}

const kinds = { measure: { sv: 'åtgärden', en: 'the measure' }, kind: { sv: 'sorten', en: 'the kind' } };

/** What each kind says beside what all measures say, and what holds when the file does not. */
const settings: Readonly<Record<SurgeMeasureKind, (entry: SurgeEntry) => SurgeSettings>> = {
  'call-in': ({ curve = 'survey-2015' }) => ({ kind: 'call-in', curve }),
  'cancel-elective': () => ({ kind: 'cancel-elective' }),
  'post-op-as-icu': ({ extent = 1 }) => ({ kind: 'post-op-as-icu', extent }),
  'reverse-triage': ({ extent = 1, municipalShare = 1 }) => ({
    kind: 'reverse-triage',
    extent,
    municipalShare,
  }),
  stores: () => ({ kind: 'stores' }),
  'care-standard': ({ standard = 'contingency' }) => ({ kind: 'care-standard', standard }),
  ration: ({ below = 0 }) => ({ kind: 'ration', below }),
};

function kindOf(id: string, { kind }: SurgeEntry): SurgeMeasureKind | undefined {
  return kind ?? surgeMeasureKinds.find((known) => known === id);
}

function measureOf(id: string, entry: SurgeEntry): SurgeMeasure | undefined {
  const kind = kindOf(id, entry);
  if (kind === undefined) return undefined;
  const { title, owner, lead, ramp, requires, trigger, cost, undo } = entry;
  const own = settings[kind](entry);
  return { id, title, owner, lead, ramp, requires, ...(trigger && { trigger }), cost, undo, settings: own };
}

/** Measures that a level starts; `+` stands for those of the level below. */
function levelsOf({ levels }: SurgeFile): SurgePlan['levels'] {
  const all: Record<string, readonly string[]> = { normal: [] };
  let below: readonly string[] = [];
  for (const level of readinessLevels) {
    if (level === 'normal') continue;
    const named = levels[level];
    below = [...new Set(named.flatMap((id) => (id === '+' ? below : [id])))];
    all[level] = below;
  }
  return all as SurgePlan['levels'];
}

function checkMeasures(file: SurgeFile, source: Source, { findings }: Session): void {
  const known = Object.keys(file.measures).sort();
  const named: { readonly id: string; readonly path: Path }[] = [
    ...readinessLevels.flatMap((level) =>
      level === 'normal' ? [] : file.levels[level].map((id, at) => ({ id, path: ['levels', level, at] })),
    ),
    ...Object.entries(file.measures).flatMap(([id, { requires }]) =>
      requires.map((other, at) => ({ id: other, path: ['measures', id, 'requires', at] })),
    ),
  ];
  for (const { id, path } of named) {
    if (id !== '+' && !known.includes(id))
      findings.add(source.place(path), 'unknown-id', unknownId(kinds.measure, id, known));
  }
  for (const [id, entry] of Object.entries(file.measures)) {
    if (kindOf(id, entry) === undefined)
      findings.add(
        source.place(['measures', id], 'key'),
        'unknown-id',
        unknownId(kinds.kind, id, surgeMeasureKinds),
      );
  }
}

/** Reads a surge plan. Undefined when something in it is wrong. */
export function readSurge(session: Session, path: string): ReadSurge | undefined {
  const { findings } = session;
  const before = findings.count;
  const source = openFile(session, path, 'surge/1');
  if (source === undefined) return undefined;
  const file = checkShape(source, surgeFile, findings);
  if (file === undefined) return undefined;
  checkMeasures(file, source, session);
  if (findings.count > before) return undefined;
  const measures = Object.entries(file.measures).flatMap(([id, entry]) => measureOf(id, entry) ?? []);
  const { id, owner, title, raise, fallAfter } = file;
  return {
    surge: { id, owner, title, raise, fallAfter, levels: levelsOf(file), measures: measures.sort(byId) },
    source,
  };
}
