import type {
  SurgeMeasure,
  SurgeMeasureKind,
  SurgePlan,
  SurgeSettings,
} from '../../domain/resources/surge.ts';
import { overlay } from '../reading/overlay.ts';
import { byId, openFile, type Session } from '../reading/session.ts';
import type { Source } from '../reading/source.ts';
import { checkSurge } from '../resources/check-surge.ts';
import { surgeProvenance } from '../resources/surge-figures.ts';
import { entriesOf, kindOf, levelsOf, raiseOf } from '../resources/surge-parts.ts';
import { kindWords, usualOwner } from '../resources/surge-words.ts';
import { type SurgeEntry, surgeFile } from '../schemas/surge.ts';
import { checkShape } from '../shape.ts';

/** A surge plan and the file it came from. */
export interface ReadSurge {
  readonly surge: SurgePlan;
  readonly source: Source;
}

/** Minutes without the signal before a level falls, unless the file says. */
const usualFall = 720;

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

function measureOf(id: string, entry: SurgeEntry, kind: SurgeMeasureKind): SurgeMeasure {
  const { title = kindWords[kind].title, owner = usualOwner, lead = kindWords[kind].lead, ramp = 0 } = entry;
  const { requires, trigger, cost, undo } = entry;
  const own = settings[kind](entry);
  return { id, title, owner, lead, ramp, requires, ...(trigger && { trigger }), cost, undo, settings: own };
}

/** Reads a surge plan. Undefined when something in it is wrong. */
export function readSurge(session: Session, path: string): ReadSurge | undefined {
  const { findings } = session;
  const before = findings.count;
  const plain = openFile(session, path, 'surge/1');
  if (plain === undefined) return undefined;
  const changes = session.settings.changesFor('surge', plain);
  const source = overlay(plain, changes);
  const file = checkShape(source, surgeFile, findings);
  if (file === undefined) return undefined;
  checkSurge(file, source, findings);
  if (findings.count > before) return undefined;
  const measures = Object.entries(entriesOf(file)).flatMap(([id, entry]) => {
    const kind = kindOf(id, entry);
    return kind === undefined ? [] : [measureOf(id, entry, kind)];
  });
  const { id, owner = usualOwner, fallAfter = usualFall } = file;
  const { title = { sv: `Kapacitetsplan ${id}`, en: `Surge plan ${id}` } } = file;
  const levels = levelsOf(file);
  const raise = raiseOf(file, levels);
  const provenance = surgeProvenance(file, raise, changes);
  return {
    surge: { id, owner, title, raise, fallAfter, levels, measures: measures.sort(byId), provenance },
    source,
  };
}
