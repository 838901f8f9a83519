import type { DSVRowString } from 'd3-dsv';
import type { Grade } from '../../../src/domain/grade.ts';
import type { Hospital } from '../../../src/domain/system.ts';
import type { SourceKey } from './sources.ts';
import { flag, number, text } from './tables.ts';

/** `<grade>/<source key>`, the form of every entry under `grades` in `system.yaml`. */
export type Mark = `${Grade}/${SourceKey}`;

/** One hospital as it stands in `system.yaml`: the figures, then the grade and source of each. */
export interface HospitalEntry extends Omit<Hospital, 'id' | 'at'> {
  readonly at: readonly [latitude: number, longitude: number];
  readonly grades: Readonly<Record<Exclude<keyof Hospital, 'id' | 'staff' | 'callIn'>, Mark>>;
}

const traumaRoles: Readonly<Record<string, Hospital['traumaRole']>> = {
  traumacentrum: 'trauma-centre',
  traumaenhet: 'trauma-unit',
  none: 'none',
};

const edSizes: Readonly<Record<string, Hospital['edSize']>> = { XL: 'XL', L: 'L', M: 'M', S: 'S', XS: 'S' };

/** The one private hospital of the survey. */
const privateHospital = 'st-goran';

function lookUp<T>(table: Readonly<Record<string, T>>, row: DSVRowString, column: string): T {
  const value = table[text(row, column)];
  if (value === undefined)
    throw new TypeError(`lookUp: ${column} ${row[column]} is unknown for ${row['id']}`);
  return value;
}

function kindOf(row: DSVRowString): Hospital['kind'] {
  if (text(row, 'id') === privateHospital) return 'private';
  return text(row, 'type') === 'university' ? 'university' : 'county';
}

function kindMark(kind: Hospital['kind']): Mark {
  const marks: Record<Hospital['kind'], Mark> = {
    private: 'A/Blimark-2020',
    university: 'B/well-known',
    county: 'C/rule-kind',
  };
  return marks[kind];
}

const icuKeys: Readonly<Record<string, SourceKey>> = {
  'SIR bed report 2020 week 42 weekday': 'SIR-2020',
  'class value scaled to national 492': 'rule-icu',
  'regional or unit total read, split by class': 'rule-icu-split',
  'no SIR unit known': 'no-icu-unit',
  'SIR 2020 week 12 (general, neuro) and week 42 (burn) read; thoracic unit a class value': 'icu-linkoping',
};

function gradeOf(row: DSVRowString, column: string): Grade {
  const grades: Readonly<Record<string, Grade>> = { A: 'A', B: 'B', C: 'C', D: 'D' };
  return lookUp(grades, row, column);
}

function intensiveCareMarks(row: DSVRowString): { icu: Mark; burnIcu: Mark } {
  const key = lookUp(icuKeys, row, 'icu_source');
  const icu: Mark = `${gradeOf(row, 'icu_grade')}/${key}`;
  return { icu, burnIcu: key === 'icu-linkoping' ? 'A/SIR-2020' : icu };
}

/** In the table a row has one grade for all specialties, and it is A where the burn centre was read: the others are B there. */
function specialtyMarks(row: DSVRowString) {
  const burnCentre: Mark = gradeOf(row, 'specialty_grade') === 'A' ? 'A/swedburn' : 'B/well-known';
  const neurosurgery: Mark = text(row, 'id') === 'orebro' ? 'D/orebro-unconfirmed' : 'B/well-known';
  const other: Mark = 'B/well-known';
  return { burnCentre, neurosurgery, thoracicSurgery: other, paediatricIcu: other };
}

function surgeMarks(row: DSVRowString) {
  const grade = gradeOf(row, 'surge_grade');
  const surge: Mark = grade === 'D' ? 'D/rule-surge-floor' : `${grade}/Blimark-2020`;
  return { theatres: surge, teams: surge, surgeIcu: surge, surgeIntermediate: surge };
}

function marksOf(row: DSVRowString): HospitalEntry['grades'] {
  return {
    name: 'B/well-known',
    city: 'B/well-known',
    region: 'B/well-known',
    at: gradeOf(row, 'coord_grade') === 'A' ? 'A/OSM' : 'B/map-memory',
    kind: kindMark(kindOf(row)),
    traumaRole: `${gradeOf(row, 'trauma_grade')}/rule-trauma`,
    edSize: `${gradeOf(row, 'ed_grade')}/rule-ed-size`,
    ...specialtyMarks(row),
    decontamination: `${gradeOf(row, 'decon_grade')}/rule-decon`,
    ward: `${gradeOf(row, 'beds_grade')}/rule-beds`,
    ...intensiveCareMarks(row),
    ...surgeMarks(row),
  };
}

/** One row of `hospitals.csv` in the program's words. `icu` is every intensive-care place but the burn places. */
export function hospitalEntry(row: DSVRowString): HospitalEntry {
  return {
    name: text(row, 'name'),
    city: text(row, 'city'),
    region: text(row, 'region'),
    at: [number(row, 'lat'), number(row, 'lon')],
    kind: kindOf(row),
    traumaRole: lookUp(traumaRoles, row, 'trauma_role'),
    edSize: lookUp(edSizes, row, 'ed_size'),
    burnCentre: flag(row, 'burn_centre'),
    neurosurgery: flag(row, 'neurosurgery'),
    thoracicSurgery: flag(row, 'thoracic_surgery'),
    paediatricIcu: flag(row, 'paediatric_icu'),
    decontamination: flag(row, 'decon_unit'),
    ward: number(row, 'beds_somatic'),
    icu: number(row, 'icu_total') - number(row, 'icu_burn'),
    burnIcu: number(row, 'icu_burn'),
    theatres: number(row, 'theatres_multitrauma'),
    teams: {
      at30min: number(row, 'surgical_teams_30min'),
      at2h: number(row, 'surgical_teams_2h'),
      at8h: number(row, 'surgical_teams_8h'),
    },
    surgeIcu: number(row, 'surgical_icu_beds_8h'),
    surgeIntermediate: number(row, 'intermediate_beds_8h'),
    grades: marksOf(row),
  };
}
