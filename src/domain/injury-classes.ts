import type { InjuryClass, InjuryClassId } from './injury.ts';
import { burnClasses, gasClasses, nerveClasses } from './injury-chemical.ts';
import { pandemicClasses } from './injury-pandemic.ts';
import { traumaClasses } from './injury-trauma.ts';

/** Every injury class by id. */
export const injuryClasses: Readonly<Record<InjuryClassId, InjuryClass>> = {
  ...traumaClasses,
  ...burnClasses,
  ...nerveClasses,
  ...gasClasses,
  ...pandemicClasses,
};
