import type { Language } from '../../domain/text.ts';

const sv = {
  /** Plans by name; a confidence as “95 av 100”; the smallest difference with its unit; the measure in running text. */
  selected: (plan: string, confidence: string, difference: string, measure: string) =>
    `Vald: ${plan} (rätt i minst ${confidence} sådana studier om den bästa leder med minst ${difference}, ${measure}).`,
  alike: (plans: string, measure: string) => `Valda: ${plans}, som kom lika (${measure}).`,
  undecided: (plans: string) => `Inget val: ${plans} var kvar när upprepningarna tog slut.`,
  fellOut: (plans: string) => `Föll bort på vägen: ${plans}.`,
  after: (plan: string, n: string) => `${plan} (efter ${n})`,
  runs: (runs: string, all: string) =>
    `${runs} körningar; med alla planer kvar hela vägen hade de varit ${all}.`,
  surelyWorse: (plans: string) => `Säkert sämre än någon som var kvar: ${plans}.`,
  noneSurelyWorse: 'Ingen av dem är säkert sämre vid den här precisionen.',
  outOf: (share: string) => `${share} av 100`,
  rule: (measure: string, difference: string, looks: string, chunk: string) =>
    `Den bästa planen söktes efter ${measure} med minsta skillnad ${difference} (Kim & Nelson 2001): på de upprepningar som alla kvarvarande har faller en plan bort när en annan leder tillräckligt. Det är inte detsamma som “säkert sämre”. Besluten faller efter var ${chunk}:e upprepning, vid högst ${looks} tillfällen. Skillnaderna själva avgör alltså när det slutar; därför är intervallen vidgade så att de gäller vid alla tillfällen samtidigt.`,
};

const en: typeof sv = {
  selected: (plan, confidence, difference, measure) =>
    `Chosen: ${plan} (right in at least ${confidence} such studies if the best leads by at least ${difference}, ${measure}).`,
  alike: (plans, measure) => `Chosen: ${plans}, which came out level (${measure}).`,
  undecided: (plans) => `No choice: ${plans} were still in when the replications ended.`,
  fellOut: (plans) => `Fell out on the way: ${plans}.`,
  after: (plan, n) => `${plan} (after ${n})`,
  runs: (runs, all) => `${runs} runs; with every plan kept all the way they would have been ${all}.`,
  surelyWorse: (plans) => `Surely worse than one that was still in: ${plans}.`,
  noneSurelyWorse: 'None of them is surely worse at this precision.',
  outOf: (share) => `${share} of 100`,
  rule: (measure, difference, looks, chunk) =>
    `The best plan was looked for by ${measure}, smallest difference ${difference} (Kim & Nelson 2001): on the replications that all plans still in have, a plan falls out when another leads by enough. That is not the same as “surely worse”. Decisions fall after every ${chunk} replications, at most ${looks} times. So the differences themselves decide when it ends; the intervals are therefore widened to hold at all of these times together.`,
};

/** The words about looking for the best plan, of the report and the command line. */
export type SelectionTexts = typeof sv;

export const selectionTexts: Readonly<Record<Language, SelectionTexts>> = { sv, en };
