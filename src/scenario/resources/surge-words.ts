import {
  type ReadinessLevel,
  type SurgeMeasureKind,
  surgeMeasureKinds,
} from '../../domain/resources/surge.ts';
import type { Text } from '../../domain/text.ts';
import type { Minutes } from '../../domain/time.ts';

/** What holds of a measure when its file does not say: its name, and how long it takes to begin. */
interface KindWords {
  readonly title: Text;
  readonly lead: Minutes;
  /** Settings that only this kind has. */
  readonly settings: readonly string[];
}

/** Who owns a measure that names nobody. */
export const usualOwner = 'Sjukhusledningen';

/** Source of a lead time that nobody has stated. */
export const usualLeadSource = "Default lead time of the measure's kind: assumed, no figure was found.";

/** Source of another figure that nobody has stated. */
export const usualFigureSource = 'Default of the program: assumed, no figure was found.';

export const kindWords: Readonly<Record<SurgeMeasureKind, KindWords>> = {
  'call-in': {
    title: { sv: 'Inkallning av personal', en: 'Call-in of staff' },
    lead: 0,
    settings: ['curve'],
  },
  'cancel-elective': {
    title: { sv: 'Planerade operationer ställs in', en: 'Planned operations are put off' },
    lead: 30,
    settings: [],
  },
  'post-op-as-icu': {
    title: { sv: 'Uppvakningsplatser blir intensivvård', en: 'Post-operative places become intensive care' },
    lead: 0,
    settings: ['extent'],
  },
  'reverse-triage': {
    title: { sv: 'Tidig utskrivning', en: 'Early discharge' },
    lead: 0,
    settings: ['extent', 'municipalShare'],
  },
  stores: {
    title: { sv: 'Blod och motgift från andra förråd', en: 'Blood and antidote from other stores' },
    lead: 0,
    settings: [],
  },
  'care-standard': {
    title: { sv: 'Färre personal per patient', en: 'Fewer staff for each patient' },
    lead: 0,
    settings: ['standard'],
  },
  ration: {
    title: { sv: 'Intensivvård ransoneras', en: 'Intensive care is rationed' },
    lead: 0,
    settings: ['below'],
  },
};

/** Settings that belong to some kind of measure and not to all. */
export const kindSettings: readonly string[] = [
  ...new Set(surgeMeasureKinds.flatMap((kind) => kindWords[kind].settings)),
];

export type RaisedLevel = Exclude<ReadinessLevel, 'normal'>;

/** How the levels may be spelt: as ids, and as Swedish writes them. */
export const levelSpellings = {
  stabslage: ['stabslage', 'stabsläge'],
  forstarkningslage: ['forstarkningslage', 'förstärkningsläge'],
  katastroflage: ['katastroflage', 'katastrofläge'],
} as const satisfies Readonly<Record<RaisedLevel, readonly string[]>>;

/** The levels that are raised to, lowest first. */
export const raisedLevels = Object.keys(levelSpellings) as readonly RaisedLevel[];
