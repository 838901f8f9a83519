import type { Grade } from '../../domain/grade.ts';
import type { Study } from '../../domain/plan.ts';
import type { Text } from '../../domain/text.ts';

/** One end of an assumption: changes on top of the files, as with `--set`, or a change of the checked study. */
export interface AssumptionEnd {
  /** The end as people read it. */
  readonly shown: Text;
  readonly set: readonly string[];
  /** For what no one setting reaches, such as shares that differ between sites. Changes numbers within what files may say. */
  readonly adjust?: (study: Study) => Study;
}

/** Something the model takes for granted, and between which ends it may reasonably lie. */
export interface Assumption {
  readonly id: string;
  readonly title: Text;
  /** What the numbers of an end are, in order, with their unit. */
  readonly values: Text;
  readonly low: AssumptionEnd;
  readonly high: AssumptionEnd;
  /** What is in force in a study, as people read it; null where it is not known what a path leads to. */
  shipped(study: Study): Text | null;
  /** Where the ends come from and how well they are known. */
  readonly range: { readonly source: Text; readonly grade: Grade };
  /** Why there is nothing to vary in a study; undefined when there is. */
  absent?(study: Study): Text | undefined;
}

/** On the list of what must be tried, but nothing in the program sets it. */
export interface NotTried {
  readonly id: string;
  readonly title: Text;
  readonly because: Text;
}
