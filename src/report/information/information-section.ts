import { measures } from '../../domain/measures.ts';
import { formatEstimateBare, unitWord } from '../../results/format.ts';
import { scrollBox } from '../figure.ts';
import { blockGroups } from '../groups.ts';
import { type Markup, markup } from '../markup.ts';
import { leadMeasure, nameOf, type Reading, type ScenarioReading } from '../reading.ts';
import { byAge } from './by-age.ts';
import { ageText, informationAnswer } from './information-answer.ts';
import { informationWords } from './information-words.ts';

function parametersOf(reading: Reading, { scenario }: ScenarioReading) {
  const { study } = reading.input;
  const found = study.parameters[study.scenarios.indexOf(scenario)];
  if (found === undefined) throw new RangeError(`informationSection: no parameters for ${scenario.id}`);
  return found;
}

/** Whether some plans of the study differ in nothing but how they report, in any scenario. */
export function comparesReports({ input: { study } }: Pick<Reading, 'input'>): boolean {
  return study.parameters.some((parameters) => byAge(study.plans, parameters).length > 0);
}

function table(reading: Reading, scenario: ScenarioReading): Markup {
  const { language, input } = reading;
  const words = informationWords[language];
  const groups = byAge(input.study.plans, parametersOf(reading, scenario));
  const rows = groups.flat().map(({ plan, age }) => {
    const value = scenario.cells.find((cell) => cell.plan === plan.id)?.measures[leadMeasure];
    const red = value === undefined ? '–' : formatEstimateBare(value, value.unit, language);
    return markup`<tr><th scope="row">${nameOf(reading, plan.id)}</th><td class="n">${ageText(age, language)}</td><td class="n">${red}</td></tr>`;
  });
  const unit = unitWord(measures[leadMeasure].unit, language);
  return scrollBox(
    words.label,
    markup`<table><caption><span class="cs">${words.caption}</span></caption><thead><tr><th scope="col">${words.plan}</th><th scope="col" class="n">${words.age}<small>${words.ageUnder}</small></th><th scope="col" class="n">${words.red}<small>${unit}</small></th></tr></thead><tbody>${rows}</tbody></table>`,
  );
}

/** What faster reports are worth: sentences first, then every plan by the age of its picture, scenario by scenario. */
export function informationSection(reading: Reading): Markup {
  const { language, input } = reading;
  const blocks = blockGroups(reading, 'information', (scenario) => {
    const [said = '', ...more] = informationAnswer({
      plans: input.study.plans,
      pairs: scenario.pairs,
      parameters: parametersOf(reading, scenario),
      language,
      nameOf: (plan) => nameOf(reading, plan),
    });
    const list = more.map((one) => markup`<li>${one}</li>`);
    return { said, body: markup`<ul class="worth said">${list}</ul>${table(reading, scenario)}` };
  });
  return markup`<p class="reading">${informationWords[language].lead}</p>${blocks}`;
}
