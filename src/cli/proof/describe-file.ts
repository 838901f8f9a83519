import type { Study } from '../../domain/plan.ts';
import type { Language } from '../../domain/text.ts';
import { keyTexts } from '../../policy/distribution/key-texts.ts';
import { type ClassPicture, tellClasses } from '../../report/telling/classes.ts';
import { tellKey, tellStudy, tellSystem } from '../../report/telling/files.ts';
import { tellScenario } from '../../report/telling/scenario.ts';
import { tellingWords } from '../../report/telling/words.ts';
import { formatCount } from '../../results/format.ts';
import type { ReadScenario } from '../../scenario/assemble/scenario.ts';
import {
  inspectFile,
  type LoadOptions,
  loadKey,
  loadScenario,
  loadStudy,
  loadSystem,
} from '../../scenario/load.ts';
import { classPictures } from './class-pictures.ts';

/** What a file says, in plain sentences, and what its scenarios make of each injury class. */
export interface Description {
  /** One paragraph or table line an entry; empty between parts. */
  readonly text: readonly string[];
  readonly scenarios: readonly { readonly scenario: string; readonly classes: readonly ClassPicture[] }[];
}

function describeScenario(read: ReadScenario, language: Language): Description {
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
    case 'ordinary/1': {
      const count = formatCount(summary.counts['coefficients'] ?? 0, language);
      return onlyText([tellingWords[language].ordinary(summary.title[language], count)]);
    }
    default:
      return onlyText(tellSystem(await loadSystem(path, options), language));
  }
}
