import type { Language } from '../../domain/text.ts';
import type { FolderFault } from '../../results/reading/results-folder.ts';
import type { Verdict } from '../../results/summary.ts';

const sv = {
  plansOption: 'två planer i en mapp, den första minus den andra',
  measureOption: 'mått att jämföra (förval: studiens)',
  plansForm: 'två olika planer med komma emellan, t.ex. nearest,proportional',

  fault: (folder: string, fault: FolderFault, detail: string) =>
    ({
      missing: `${folder}: mappen finns inte. Ange en resultatmapp, t.ex. results/example.`,
      foreign: `${folder}: är ingen resultatmapp från fordela (${detail} saknas eller är något annat). Ange mappen som fordela run skrev.`,
      unfinished: `${folder}: körningen är inte färdig (${detail}). Fortsätt den med fordela run --resume ${folder}.`,
      torn: `${folder}: filerna hör inte ihop (${detail} stämmer inte med fingeravtrycket). Skriv om dem med fordela run --resume ${folder}.`,
    })[fault],
  needSecond: (plans: string) =>
    `Ange en resultatmapp till, eller två planer ur den här med --plans a,b. Planer här: ${plans}.`,
  eitherWay:
    'Två mappar jämförs plan för plan och --plans jämför två planer i en mapp: ange bara ett av dem.',
  noPlan: (plan: string, plans: string, near: string | undefined) =>
    `Det finns ingen plan "${plan}". ${near === undefined ? '' : `Menade du "${near}"? `}Planer här: ${plans}.`,
  noMeasure: (measure: string, folder: string) => `${folder}: måttet ${measure} finns inte i resultaten.`,
  nothingShared: (a: string, b: string) =>
    `${a} och ${b} har inget scenario med samma plan, så inget kan jämföras.`,

  head: (measure: string, a: string, b: string) => `${measure}: ${a} minus ${b}`,
  paired: (seed: string) => `Parat, upprepning för upprepning: samma frö (${seed}), samma drabbade.`,
  notPaired: (a: string, b: string) =>
    `Inte parat: olika frön (${a} och ${b}), alltså olika drabbade. Intervallen är därför bredare. Kör båda med samma frö.`,
  engines: (a: string, b: string) =>
    `Obs: olika programversioner (${a} och ${b}). En del av skillnaden kan komma av det.`,
  inputs: (files: string) => `Obs: filerna är inte desamma: ${files}.`,
  onlySet: (folder: string, set: string) => `Bara i ${folder}: --set ${set}`,
  onlyIn: (folder: string, places: string) => `Bara i ${folder}, jämförs inte: ${places}.`,
  noDifference: 'Obs: samma filer, ändringar och frö: det är samma körning två gånger.',
  plan: 'plan',
  difference: 'skillnad',
  settledBy: 'avgörs av',
  said: (verdict: Verdict, isJudged: boolean) =>
    isJudged
      ? { better: 'säkert bättre', worse: 'säkert sämre', unsure: 'ingen säker skillnad' }[verdict]
      : 'bedöms inte',
  about: (n: string) => `omkring ${n} upprepningar`,
  neverDiffer: 'skilde sig aldrig',
  oneReplication: 'fler upprepningar',
  tooFar: 'mer än 100 000 upprepningar',
  nobody: 'ingen att räkna',
  unit: (unit: string) => `Skillnad i ${unit} ± halvbredd; n är upprepningar.`,
  together:
    '“Säkert” sägs bara när hela 95-procentsintervallet ligger på en sida om noll; ett scenarios intervall gäller samtidigt. Omdömet gäller det första av de två.',
};

const en: typeof sv = {
  plansOption: 'two plans of one folder, the first minus the second',
  measureOption: 'measure to compare (default: the study’s)',
  plansForm: 'two different plans with a comma between, e.g. nearest,proportional',

  fault: (folder, fault, detail) =>
    ({
      missing: `${folder}: there is no such folder. Name a results folder, e.g. results/example.`,
      foreign: `${folder}: is not a results folder of fordela (${detail} is missing or something else). Name the folder that fordela run wrote.`,
      unfinished: `${folder}: the run is not finished (${detail}). Go on with fordela run --resume ${folder}.`,
      torn: `${folder}: the files do not belong together (${detail} does not give the fingerprint). Write them anew with fordela run --resume ${folder}.`,
    })[fault],
  needSecond: (plans) =>
    `Name a second results folder, or two plans of this one with --plans a,b. Plans here: ${plans}.`,
  eitherWay:
    'Two folders are compared plan by plan and --plans compares two plans of one folder: give only one of them.',
  noPlan: (plan, plans, near) =>
    `There is no plan "${plan}". ${near === undefined ? '' : `Did you mean "${near}"? `}Plans here: ${plans}.`,
  noMeasure: (measure, folder) => `${folder}: the results have no measure ${measure}.`,
  nothingShared: (a, b) =>
    `${a} and ${b} have no scenario with the same plan, so there is nothing to compare.`,

  head: (measure, a, b) => `${measure}: ${a} minus ${b}`,
  paired: (seed) => `Paired, replication by replication: same seed (${seed}), same casualties.`,
  notPaired: (a, b) =>
    `Not paired: different seeds (${a} and ${b}), so different casualties. The intervals are wider for it. Run both on the same seed.`,
  engines: (a, b) =>
    `Note: different versions of the program (${a} and ${b}). Part of a difference may come from that.`,
  inputs: (files) => `Note: the files are not the same: ${files}.`,
  onlySet: (folder, set) => `Only in ${folder}: --set ${set}`,
  onlyIn: (folder, places) => `Only in ${folder}, not compared: ${places}.`,
  noDifference: 'Note: same files, overrides and seed: this is the same run twice.',
  plan: 'plan',
  difference: 'difference',
  settledBy: 'settled by',
  said: (verdict, isJudged) =>
    isJudged
      ? { better: 'surely better', worse: 'surely worse', unsure: 'no sure difference' }[verdict]
      : 'not judged',
  about: (n) => `about ${n} replications`,
  neverDiffer: 'never differed',
  oneReplication: 'more replications',
  tooFar: 'more than 100 000 replications',
  nobody: 'nobody to count',
  unit: (unit) => `Difference in ${unit} ± half-width; n is replications.`,
  together:
    '“Surely” is said only when the whole 95% interval lies on one side of zero; the intervals of a scenario hold together. The verdict is about the first of the two.',
};

/** The words of `fordela compare` in both languages. */
export type CompareTexts = typeof sv;

export const compareTexts: Readonly<Record<Language, CompareTexts>> = { sv, en };
