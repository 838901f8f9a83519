import type { Language } from '../../domain/text.ts';

const sv = {
  varyOption:
    'pröva också ett eget värde mellan två gränser, t.ex. parameters.loadingPlaces=2..8; kan upprepas',
  varyForm: 'väg=låg..hög, t.ex. parameters.loadingPlaces=2..8',
  onlyOption: 'bara de här antagandena, med komma emellan; none = bara egna med --vary',
  measureOption: 'mått att rangordna efter (förval: studiens)',
  replicationsOption: 'upprepningar med studiens värden och i varje ände (förval 20)',
  unknownAssumption: (id: string, near: string | undefined, all: string) =>
    `--only: det finns inget antagande "${id}". ${near === undefined ? '' : `Menade du "${near}"? `}Det finns: ${all}.`,
  twice: (path: string) => `--vary: ${path} är angivet två gånger. Ange varje väg en gång.`,
  otherPlans: (path: string) =>
    `--vary: ${path} ändrar vilka planer eller scenarier studien har. Ett antagande får ändra värden, inte vad som jämförs.`,
  nothingToTry: 'Det finns inget att pröva: ange ett antagande med --only eller ett eget värde med --vary.',
  needMeasure: (measure: string, all: string) =>
    `Studiens mått ${measure} har ingen bättre riktning att rangordna planer efter. Välj ett med --measure: ${all}.`,
  pageAt: (path: string) => `Sidan finns i ${path}`,
};

const en: typeof sv = {
  varyOption:
    'also try a value of your own between two ends, e.g. parameters.loadingPlaces=2..8; may be repeated',
  varyForm: 'path=low..high, e.g. parameters.loadingPlaces=2..8',
  onlyOption: 'only these assumptions, with commas between; none = only your own by --vary',
  measureOption: 'measure to rank by (default: the study’s)',
  replicationsOption: 'replications at the study’s values and at every end (default 20)',
  unknownAssumption: (id, near, all) =>
    `--only: there is no assumption "${id}". ${near === undefined ? '' : `Did you mean "${near}"? `}There are: ${all}.`,
  twice: (path) => `--vary: ${path} is given twice. Give each path once.`,
  otherPlans: (path) =>
    `--vary: ${path} changes which plans or scenarios the study has. An assumption may change values, not what is compared.`,
  nothingToTry: 'There is nothing to try: name an assumption with --only or a value of your own with --vary.',
  needMeasure: (measure, all) =>
    `The measure of the study, ${measure}, has no better direction to rank plans by. Choose one with --measure: ${all}.`,
  pageAt: (path) => `The page is in ${path}`,
};

/** The words of the command line of `fordela sensitivity` in both languages. */
export const sensitivityCommandTexts: Readonly<Record<Language, typeof sv>> = { sv, en };
