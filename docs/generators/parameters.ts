import { grades } from '../../src/domain/grade.ts';
import { type Parameter, parameterCatalogue } from '../../src/domain/parameters.ts';
import type { Language, Text } from '../../src/domain/text.ts';
import { coded, pageOf, table } from './markdown.ts';

const texts = {
  title: { sv: 'Parametrar', en: 'Parameters' },
  lead: {
    sv: 'Modellens tal som inte hör till ett sjukhus, en region, ett scenario eller en skadeklass. Sidan är gjord av [parameters.ts](../../src/domain/parameters.ts) med `npm run docs:generate`.',
    en: 'Numbers of the model that do not belong to a hospital, a region, a scenario or an injury class. Made from [parameters.ts](../../src/domain/parameters.ts) by `npm run docs:generate`.',
  },
  use: {
    sv: 'Byt ett tal i scenariot (`parameters: { keyDecision: 15 min }`) eller för en körning (`--set parameters.keyDecision=15`). Ett tal utanför sitt spann vägras. Hur man gör: [How to change a region](../how-to/change-a-region.md) (på engelska, med exempel).',
    en: 'Change one in a scenario (`parameters: { keyDecision: 15 min }`) or for one run (`--set parameters.keyDecision=15`). A number outside its range is refused. [How to change a region](../how-to/change-a-region.md)',
  },
  grades: {
    sv: 'Grad: **A** läst i den namngivna källan · **B** välkänt · **C** härlett med en regel som står där · **D** platshållare som ska bytas ut. Källornas korta namn förklaras i [The model](../explanation/model.md#sources). Källor står på engelska.',
    en: 'Grade: **A** read in the named source · **B** well known · **C** derived by a stated rule · **D** placeholder to be replaced. What the short names of sources stand for: [The model](../explanation/model.md#sources).',
  },
  what: { sv: 'vad', en: 'what' },
  value: { sv: 'värde', en: 'value' },
  unit: { sv: 'enhet', en: 'unit' },
  range: { sv: 'spann', en: 'range' },
  grade: { sv: 'grad', en: 'grade' },
  source: { sv: 'källa', en: 'source' },
} as const satisfies Record<string, Text>;

const swedishUnits: Readonly<Record<string, string>> = {
  factor: 'faktor',
  'min/min': 'min per min',
  share: 'andel',
  places: 'platser',
  persons: 'personer',
  vehicles: 'fordon',
  scanners: 'röntgenapparater',
  units: 'enheter',
  lines: 'led',
  doses: 'doser',
};

const unitIn = (unit: string, language: Language): string =>
  language === 'sv' ? (swedishUnits[unit] ?? unit) : unit;

function row(id: string, parameter: Parameter, language: Language): readonly string[] {
  const { title, value, unit, range, grade, source } = parameter;
  const [least, most] = range;
  return [
    coded(id),
    title[language],
    coded(value),
    unitIn(unit, language),
    `${least} – ${most}`,
    grade,
    source,
  ];
}

function countByGrade(all: readonly Parameter[], language: Language): string {
  const counts = grades.map((grade) => `${grade} ${all.filter((each) => each.grade === grade).length}`);
  const words = { sv: `${all.length} parametrar`, en: `${all.length} parameters` };
  return `${words[language]}: ${counts.join(' · ')}.`;
}

/** The reference page of the model's parameters. */
export function parametersPage(language: Language): string {
  const entries: readonly (readonly [string, Parameter])[] = Object.entries(parameterCatalogue);
  const head = (['what', 'value', 'unit', 'range', 'grade', 'source'] as const).map(
    (name) => texts[name][language],
  );
  return pageOf(
    `# ${texts.title[language]}`,
    texts.lead[language],
    texts.use[language],
    texts.grades[language],
    countByGrade(
      entries.map(([, parameter]) => parameter),
      language,
    ),
    table(
      ['id', ...head],
      entries.map(([id, parameter]) => row(id, parameter, language)),
    ),
  );
}
