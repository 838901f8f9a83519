import type { Grade } from '../../domain/grade.ts';
import type { Language } from '../../domain/text.ts';

const sv = {
  quickOption: 'pröva med färre dragningar (några sekunder)',
  missingOption: 'visa bara platshållare (grad D), vad som saknas och vad som ersätter dem',
  gradeOption: 'visa bara värden av en grad',
  schemaOut: 'mapp att skriva alla scheman i',

  check: 'Prov',
  expected: 'Förväntat',
  observed: 'Utfall',
  tolerance: 'Tolerans',
  verdict: '',
  holds: 'OK',
  fails: 'FEL',
  exact: 'exakt',
  verifyStart: (version: string, seed: string) =>
    `Fördela ${version} prövas på den här datorn (frö ${seed}).`,
  allHold: (n: string) =>
    `Alla ${n} prov håller: motorn följer teorin, slumpen är jämn och oberoende, och lagarna gäller i de medföljande scenarierna.`,
  notValidation:
    'Det visar att programmet räknar rätt, inte att modellen liknar verkligheten. Se fordela provenance för vad den vilar på.',
  someFail: (failed: string, n: string) =>
    `${failed} av ${n} prov håller inte. Felet är vårt, inte ditt: lita inte på resultat från den här installationen.`,
  reportFailure: (version: string, platform: string) =>
    `Anmäl det i projektets ärendelista med utskriften ovan, versionen (${version}) och ${platform}.`,

  value: 'Värde',
  unit: 'Enhet',
  range: 'Rimligt',
  grade: 'Grad',
  source: 'Källa',
  id: 'Id',
  what: 'Vad',
  changed: (shipped: string) => `ändrat, medföljer som ${shipped}`,
  gradeCounts: (counts: string) => `Värden per grad: ${counts}.`,
  gradeMeanings:
    'A läst i namngiven källa, B välkänt, C härlett enligt angiven regel, D platshållare att ersätta.',
  outputGrade: (what: string, grade: Grade, worst: string) =>
    `Resultatgrad för ${what}: ${grade} (${worst}).`,
  outputRule:
    'Resultatgraden är den sämsta graden bland värden som kan påverka utfallet. Namn räknas inte, och inte värden för skador som inget scenario i studien har.',
  worstOf: (n: string, grade: Grade) => `${n} värden av grad ${grade}`,
  inputsChanged: (path: string) =>
    `${path}: filerna har ändrats sedan resultaten räknades; värdena nedan är filernas nu.`,
  otherEngine: (path: string, version: string) =>
    `${path}: resultaten räknades med version ${version}; modellens värden nedan är den här versionens.`,
  noneMissing: 'Inget värde av grad D här.',
  noneOfGrade: (grade: string) => `Inget värde av grad ${grade} här.`,
  missingCount: (n: string) =>
    `${n} platshållare (grad D). Varje rad säger vad som saknas och vad som ersätter den.`,
  missing: 'Saknas',
  replacement: 'Ersätts av',
  setNeedsFile: '--set ändrar en fil: ange en fil, en studie eller en resultatmapp.',
  ownValues: 'Modellens egna värden',
  more: 'Ange en fil, en studie eller en resultatmapp för att se systemets, scenariernas och nycklarnas värden.',

  unknownKind: (found: string, kinds: string) => `schema: fann "${found}", tillåtet: ${kinds}.`,
  schemaList: 'Filslag med schema. Skriv ett med fordela schema SLAG, alla med fordela schema --out MAPP.',
  wrote: (path: string) => `Skrev ${path}`,
};

const en: typeof sv = {
  quickOption: 'try with fewer draws (a few seconds)',
  missingOption: 'show only placeholders (grade D), what is missing and what replaces them',
  gradeOption: 'show only values of one grade',
  schemaOut: 'folder to write every schema in',

  check: 'Check',
  expected: 'Expected',
  observed: 'Observed',
  tolerance: 'Tolerance',
  verdict: '',
  holds: 'OK',
  fails: 'FAIL',
  exact: 'exact',
  verifyStart: (version, seed) => `Fördela ${version} is tried on this machine (seed ${seed}).`,
  allHold: (n) =>
    `All ${n} checks hold: the engine follows theory, luck is even and independent, and the laws hold in the shipped scenarios.`,
  notValidation:
    'This shows that the program computes right, not that the model resembles reality. See fordela provenance for what it rests on.',
  someFail: (failed, n) =>
    `${failed} of ${n} checks do not hold. The fault is ours, not yours: do not trust results of this installation.`,
  reportFailure: (version, platform) =>
    `Report it in the project's issue list with the table above, the version (${version}) and ${platform}.`,

  value: 'Value',
  unit: 'Unit',
  range: 'Range',
  grade: 'Grade',
  source: 'Source',
  id: 'Id',
  what: 'What',
  changed: (shipped) => `changed, shipped as ${shipped}`,
  gradeCounts: (counts) => `Values by grade: ${counts}.`,
  gradeMeanings:
    'A read in a named source, B well known, C derived by a stated rule, D placeholder to be replaced.',
  outputGrade: (what, grade, worst) => `Output grade of ${what}: ${grade} (${worst}).`,
  outputRule:
    'The output grade is the worst grade among values that can move the outcome. Names do not count, nor values of injuries that no scenario of the study has.',
  worstOf: (n, grade) => `${n} values of grade ${grade}`,
  inputsChanged: (path) =>
    `${path}: the files have changed since the results were computed; the values below are those of the files now.`,
  otherEngine: (path, version) =>
    `${path}: the results were computed with version ${version}; the model's values below are those of this version.`,
  noneMissing: 'No value of grade D here.',
  noneOfGrade: (grade) => `No value of grade ${grade} here.`,
  missingCount: (n) => `${n} placeholders (grade D). Each line says what is missing and what replaces it.`,
  missing: 'Missing',
  replacement: 'Replaced by',
  setNeedsFile: '--set changes a file: give a file, a study or a results folder.',
  ownValues: "The model's own values",
  more: 'Give a file, a study or a results folder to see the values of its system, scenarios and keys.',

  unknownKind: (found, kinds) => `schema: found "${found}", allowed: ${kinds}.`,
  schemaList:
    'Kinds of file with a schema. Print one with fordela schema KIND, write all with fordela schema --out FOLDER.',
  wrote: (path) => `Wrote ${path}`,
};

/** Every word of `verify`, `provenance` and `schema` in both languages. */
export type ProofTexts = typeof sv;

export const proofTexts: Readonly<Record<Language, ProofTexts>> = { sv, en };
