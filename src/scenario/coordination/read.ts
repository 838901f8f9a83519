import { abroadLevels } from '../../domain/resources/abroad.ts';
import {
  type BurnsAlarm,
  type Coordination,
  type IntensiveCareAlarm,
  type LevelRule,
  type WiderLevel,
  widerLevels,
} from '../../domain/resources/coordination.ts';
import type { Findings } from '../problems.ts';
import { overlay } from '../reading/overlay.ts';
import { openFile, type ReferenceKind, type Session } from '../reading/session.ts';
import type { Source } from '../reading/source.ts';
import { checkMarks } from '../resources/marks.ts';
import { checkShape } from '../shape.ts';
import { abroadOf } from './abroad.ts';
import { type CoordinationFigure, coordinationDefaults, levelDefault } from './defaults.ts';
import { coordinationFigures, coordinationGroups, coordinationProvenance } from './figures.ts';
import { type CoordinationFile, coordinationFile, type LevelEntry } from './file.ts';

/** A form of coordination and the file it came from. */
export interface ReadCoordination {
  readonly coordination: Coordination;
  readonly source: Source;
}

export const coordinationReference: ReferenceKind = {
  kind: { sv: 'samordningen', en: 'the coordination' },
  folder: 'coordination',
  file: (id) => `coordination/${id}.yaml`,
};

const or = (written: number | undefined, figure: CoordinationFigure): number =>
  written ?? coordinationDefaults[figure].value;

function levelOf(level: WiderLevel, entry: LevelEntry): LevelRule {
  const usual = (field: 'over' | 'for' | 'decision' | 'decline' | 'reach') =>
    entry[field] ?? levelDefault(level, field, entry.mandate).value;
  return {
    mandate: entry.mandate,
    opens: entry.opens,
    over: usual('over'),
    for: usual('for'),
    decision: usual('decision'),
    decline: usual('decline'),
    reach: usual('reach'),
  };
}

function alarmsOf({ alarms }: CoordinationFile): Coordination['alarms'] {
  const { burns, 'intensive-care': care } = alarms;
  const ofBurns: BurnsAlarm | undefined = burns && {
    persons: or(burns.persons, 'alarms.burns.persons'),
    decision: or(burns.decision, 'alarms.burns.decision'),
  };
  const ofCare: IntensiveCareAlarm | undefined = care && {
    over: or(care.over, 'alarms.intensive-care.over'),
    for: or(care.for, 'alarms.intensive-care.for'),
    decision: or(care.decision, 'alarms.intensive-care.decision'),
    waited: or(care.waited, 'alarms.intensive-care.waited'),
  };
  return { ...(ofBurns && { burns: ofBurns }), ...(ofCare && { 'intensive-care': ofCare }) };
}

/** The form that a file writes, with defaults in place of what it leaves out; levels stand in their own order, not the file's. */
function formOf(file: CoordinationFile): Coordination {
  const { id, owner = '', title, region, unknown } = file;
  const levels = widerLevels.flatMap((level) => {
    const entry = file.levels[level];
    return entry === undefined ? [] : [[level, levelOf(level, entry)] as const];
  });
  return {
    id,
    owner,
    title,
    region: region
      ? { reach: or(region.reach, 'region.reach'), atLeast: or(region.atLeast, 'region.atLeast') }
      : null,
    levels: Object.fromEntries(levels),
    alarms: alarmsOf(file),
    ...(file.abroad === undefined ? {} : { abroad: abroadOf(file.abroad) }),
    relief: { below: or(file.relief.below, 'relief.below'), for: or(file.relief.for, 'relief.for') },
    sceneShare: or(file.sceneShare, 'sceneShare'),
    unknown,
    reviewEvery: or(file.reviewEvery, 'reviewEvery'),
  };
}

/** Second look at a form whose shape is right: how its parts stand to each other. */
function check(file: CoordinationFile, form: Coordination, source: Source, findings: Findings): void {
  if (file.region === undefined && Object.keys(file.levels).length > 0)
    findings.add(source.place(['levels'], 'key'), 'levels-without-region');
  for (const [level, { mandate, decline = 0 }] of Object.entries(file.levels))
    if (mandate === 'ordered' && decline > 0)
      findings.add(source.place(['levels', level, 'decline']), 'declined-level', { decline });
  checkReaches(form, source, findings);
  checkAbroad(form, source, findings);
  const fields = [...coordinationFigures(form), ...coordinationGroups(form)];
  checkMarks({ source, path: ['grades'], marks: file.grades, fields, sources: file.sources }, findings);
}

/** A wider level reaches at least as far as the one below it, or going up could take hospitals away. */
function checkReaches({ region, levels }: Coordination, source: Source, findings: Findings): void {
  let below = region?.reach ?? 0;
  for (const level of widerLevels) {
    const reach = levels[level]?.reach;
    if (reach === undefined) continue;
    if (reach < below)
      findings.add(source.place(['levels', level, 'reach']), 'reach-shorter', { level, reach, below });
    below = Math.max(below, reach);
  }
}

/** A level abroad has places, every place takes somebody, and no name is used twice: a story tells places by it. */
function checkAbroad({ abroad = {} }: Coordination, source: Source, findings: Findings): void {
  const seen = new Set<string>();
  for (const level of abroadLevels) {
    const places = abroad[level]?.places;
    if (places === undefined) continue;
    if (places.length === 0)
      findings.add(source.place(['abroad', level, 'places']), 'abroad-nobody', { level });
    for (const { id, offers } of places) {
      const path = ['abroad', level, 'places', id];
      if (offers.burns + offers['intensive-care'] === 0)
        findings.add(source.place(path), 'abroad-no-offer', { id });
      if (seen.has(id)) findings.add(source.place(path, 'key'), 'abroad-twice', { id });
      seen.add(id);
    }
  }
}

/** Reads a form of coordination. Undefined when something in it is wrong. */
export function readCoordination(session: Session, path: string): ReadCoordination | undefined {
  const { findings } = session;
  const before = findings.count;
  const plain = openFile(session, path, 'coordination/1');
  if (plain === undefined) return undefined;
  const changes = session.settings.changesFor('coordination', plain);
  const source = overlay(plain, changes);
  const file = checkShape(source, coordinationFile, findings);
  if (file === undefined) return undefined;
  const form = formOf(file);
  check(file, form, source, findings);
  if (findings.count > before) return undefined;
  return {
    coordination: { ...form, provenance: coordinationProvenance(file, form, source, changes) },
    source,
  };
}
