import type { Study } from '../../domain/plan.ts';
import type { Language, Text } from '../../domain/text.ts';
import { keyTexts } from '../../policy/distribution/key-texts.ts';
import { type ClassPicture, tellClasses } from '../../report/telling/classes.ts';
import { tellCoordination } from '../../report/telling/coordination.ts';
import { tellKey, tellStudy, tellSystem } from '../../report/telling/files.ts';
import { tellLending, tellStaffing, tellSurge } from '../../report/telling/resources.ts';
import { tellScenario } from '../../report/telling/scenario.ts';
import { tellTransport } from '../../report/telling/transport.ts';
import { tellingWords } from '../../report/telling/words.ts';
import { formatCount } from '../../results/format.ts';
import type { ReadScenario } from '../../scenario/assemble/scenario.ts';
import {
  inspectFile,
  type LoadOptions,
  loadCoordination,
  loadKey,
  loadLending,
  loadScenario,
  loadStaffing,
  loadStudy,
  loadSurge,
  loadSystem,
  loadTransport,
  loadValidation,
  realDisk,
} from '../../scenario/load.ts';
import { classPictures } from './class-pictures.ts';

/** What a file says, in plain sentences, and what its scenarios make of each injury class. */
export interface Description {
  /** One paragraph or table line an entry; empty between parts. */
  readonly text: readonly string[];
  readonly scenarios: readonly { readonly scenario: string; readonly classes: readonly ClassPicture[] }[];
}

function describeScenario(read: Omit<ReadScenario, 'outlines'>, language: Language): Description {
  const { scenario, system, parameters } = read;
  const classes = classPictures(read);
  const text = [
    ...tellScenario(scenario, system, parameters, language),
    '',
    ...tellClasses(classes, language),
  ];
  return { text, scenarios: [{ scenario: scenario.id, classes }] };
}

function describeStudy(study: Study, language: Language): Description {
  const parts = study.scenarios.flatMap((scenario, at) => {
    const [system, parameters] = [study.systems[at], study.parameters[at]];
    return system && parameters ? [describeScenario({ scenario, system, parameters }, language)] : [];
  });
  const text = [...tellStudy(study, language), ...parts.flatMap((part) => ['', ...part.text])];
  return { text, scenarios: parts.flatMap(({ scenarios }) => scenarios) };
}

const onlyText = (text: readonly string[]): Description => ({ text, scenarios: [] });

/** What the competences of the shipped staffing are called: a strategy knows only their ids. */
async function competenceNames(): Promise<ReadonlyMap<string, Text>> {
  const { staffing } = await loadStaffing(`${realDisk.shipped}/staffing/default.yaml`);
  return new Map(staffing.competences.map(({ id, title }) => [id, title]));
}

/**
 * Tells in plain sentences what a file that is right says: of a scenario also what becomes of its casualties untreated.
 *
 * @throws ScenarioError when the file is not right
 */
export async function describeFile(
  path: string,
  language: Language,
  options: LoadOptions = {},
): Promise<Description> {
  const { summary } = await inspectFile(path, options);
  switch (summary?.format) {
    case 'scenario/1':
      return describeScenario(await loadScenario(path, options), language);
    case 'study/1':
      return describeStudy(await loadStudy(path, options), language);
    case 'key/1': {
      const key = await loadKey(path, options);
      return onlyText(tellKey(key, keyTexts[key.settings.kind].does[language], language));
    }
    case 'surge/1':
      return onlyText(tellSurge(await loadSurge(path, options), language));
    case 'lending/1':
      return onlyText(tellLending(await loadLending(path, options), language, await competenceNames()));
    case 'coordination/1':
      return onlyText(tellCoordination(await loadCoordination(path, options), language));
    case 'transport/1':
      return onlyText(tellTransport(await loadTransport(path, options), language));
    case 'validation/1':
      return describeScenario((await loadValidation(path, options)).cell, language);
    case 'staffing/1': {
      const { staffing } = await loadStaffing(path, options);
      return onlyText(tellStaffing(staffing, summary.title, language));
    }
    case 'ordinary/1': {
      const count = formatCount(summary.counts['coefficients'] ?? 0, language);
      return onlyText([tellingWords[language].ordinary(summary.title[language], count)]);
    }
    default:
      return onlyText(tellSystem(await loadSystem(path, options), language));
  }
}
