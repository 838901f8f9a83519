import { measures } from '../../domain/measures.ts';
import type { Key, Study } from '../../domain/plan.ts';
import type { System } from '../../domain/system.ts';
import type { Language } from '../../domain/text.ts';
import { formatAmount, formatCount, formatPlain } from '../../results/format.ts';
import { coordinationWords } from './coordination-words.ts';
import { resourceWords } from './resource-words.ts';
import { listed } from './scenario.ts';
import { tellingWords } from './words.ts';

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** When a study has replications enough. */
function tellRule({ precision, select }: Study, language: Language): string {
  const words = tellingWords[language];
  const { measure } = select ?? precision;
  const known = Object.entries(measures).find(([id]) => id === measure)?.[1];
  const name = known?.title[language].toLowerCase() ?? measure;
  const count = (value: number) => formatCount(value, language);
  if (select) {
    const difference = formatAmount(select.smallestDifference, known?.unit ?? 'share', language);
    return words.select(name, difference, count(select.first), count(select.max));
  }
  const { halfWidth, min, max } = precision;
  return words.precision(name, formatPlain(halfWidth, language), count(min), count(max));
}

/** Surge plans, lending strategies and forms of coordination of a study, where its plans differ in them. */
function tellResources({ plans }: Study, language: Language): readonly string[] {
  const words = resourceWords[language];
  const list = (titles: readonly string[]): string => listed(titles, tellingWords[language]);
  const surges = [...new Set(plans.map(({ surge }) => surge.title[language]))];
  const lendings = [...new Set(plans.map(({ lending }) => lending?.title[language] ?? words.noLending))];
  const { usual } = coordinationWords[language];
  const forms = [...new Set(plans.map(({ coordination }) => coordination?.title[language] ?? usual))];
  const isCoordinated = plans.some(({ coordination }) => coordination !== undefined);
  const transports = [
    ...new Set(plans.map(({ transport }) => transport?.title[language] ?? words.roadAlone)),
  ];
  const isLending = plans.some(({ lending }) => lending !== null);
  return [
    ...(surges.length > 1 ? [words.surges(list(surges))] : []),
    ...(isLending ? [words.lendings(list(lendings))] : []),
    ...(isCoordinated ? [coordinationWords[language].forms(list(forms))] : []),
    ...(plans.some(({ transport }) => transport !== undefined) ? [words.transports(list(transports))] : []),
  ];
}

/** A study in a few sentences. */
export function tellStudy(study: Study, language: Language): readonly string[] {
  const words = tellingWords[language];
  const count = (value: number) => formatCount(value, language);
  return [
    [
      words.study(
        study.title[language],
        words.scenarioCount(count(study.scenarios.length)),
        words.planCount(count(study.plans.length)),
        words.cellCount(count(study.cells.length)),
      ),
      tellRule(study, language),
      words.plans(listed([...new Set(study.plans.map(({ key }) => key.title[language]))], words)),
      ...tellResources(study, language),
    ].join(' '),
  ];
}

/** A key in a few sentences; `does` is what its kind does, in the catalogue's words. */
export function tellKey(key: Key, does: string, language: Language): readonly string[] {
  const words = tellingWords[language];
  const { valid, settings } = key;
  const types = Object.entries(words.types).flatMap(([id, word]) => (valid.types.includes(id) ? [word] : []));
  const sentences = [
    words.key(key.title[language], key.owner, does),
    words.keyValid(listed(valid.area, words), listed(types, words), valid.hours),
  ];
  if (settings.kind === 'quota-table' && settings.firstWave !== 'preset') {
    const { firstWave } = settings;
    const sum = (colour: 'red' | 'yellow' | 'green') =>
      formatCount(total(firstWave.map((quota) => quota[colour])), language);
    const hospitals = formatCount(firstWave.length, language);
    sentences.push(words.quotas(sum('red'), sum('yellow'), sum('green'), hospitals));
  }
  return [sentences.join(' ')];
}

/** A system in two sentences. */
export function tellSystem(system: System, language: Language): readonly string[] {
  const words = tellingWords[language];
  const count = (value: number) => formatCount(value, language);
  const { hospitals, regions } = system;
  const sum = (place: 'ward' | 'icu' | 'theatres') =>
    count(total(hospitals.map((hospital) => hospital[place])));
  return [
    [
      words.system(
        system.title[language],
        words.regionCount(count(regions.length)),
        words.hospitalCount(count(hospitals.length)),
        count(total(regions.map(({ ambulances }) => ambulances))),
      ),
      words.places(sum('ward'), sum('icu'), sum('theatres')),
    ].join(' '),
  ];
}
