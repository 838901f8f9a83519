import type { Grade } from '../../domain/grade.ts';
import type { Tally } from '../../domain/reliance.ts';
import { formatCount } from '../../results/format.ts';
import { stopReasons } from '../../results/summary.ts';
import { typeSentence } from '../answer.ts';
import { gradeMark, verdictShape } from '../marks.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import {
  breakable,
  differenceFrom,
  leadMeasure,
  type PlanName,
  type Reading,
  type ScenarioReading,
  type TypeReading,
} from '../reading.ts';
import { differenceText } from './forest.ts';

/** What stands beside the answer: how sure, on what ground, from how many replications, and what is not said. */
function facts(reading: Reading, tally: Tally, worst: Grade): Markup {
  const { words, language } = reading;
  const c = formatCount(tally.C, language);
  const d = formatCount(tally.D, language);
  const reasons = usedTexts(reading);
  return markup`<div class="facts"><div><h3>${words.howSure}</h3><p>${words.howSureText}</p></div><div><h3>${words.gradeHead} ${gradeMark(worst)}</h3><p>${words.gradeText(c, d)} <a href="#assumptions">${words.which}</a></p></div><div><h3>${words.whyN}</h3><ul>${reasons.map((reason) => markup`<li>${reason}</li>`)}</ul></div><div><h3>${words.cannotHead}</h3><p>${words.cannotText}</p></div></div>`;
}

/** Which rules ended the replications, and in how many scenarios each did. */
function usedTexts({ types, words, language }: Reading): string[] {
  const all = types.flatMap(({ scenarios }) => scenarios.map(({ used }) => used));
  return stopReasons
    .map((why) => all.filter((used) => used.why === why))
    .filter((group) => group.length > 0)
    .map((group) => {
      const numbers = group.map(({ n }) => n);
      const ends = [...new Set([Math.min(...numbers), Math.max(...numbers)])];
      const text = words.used(ends.map((n) => formatCount(n, language)).join('–'), group[0]?.why ?? 'fixed');
      if (all.length === 1) return text;
      return words.usedIn(formatCount(group.length, language), formatCount(all.length, language), text);
    });
}

/** The answer, a sentence for each standard type. */
export function answerSection(reading: Reading, tally: Tally, worst: Grade): Markup {
  const { types } = reading;
  const isOneType = types.length === 1;
  const sentences = types.map((type) => {
    const link = isOneType ? nothing : markup`<a class="of" href="#${type.anchor}">${type.title}</a> `;
    return markup`<p>${link}${typeSentence(reading, type)}</p>`;
  });
  return markup`<div class="answer${isOneType ? '' : ' many'}">${sentences}</div>${facts(reading, tally, worst)}`;
}

function cell(reading: Reading, scenario: ScenarioReading, plan: PlanName): Markup {
  const { words, reference } = reading;
  const value = differenceFrom(scenario, leadMeasure, plan.id, reference.id);
  if (value.difference === null) {
    return markup`<td class="n"><span class="none">–<span class="vh"> ${words.noPair}</span></span></td>`;
  }
  const strength = value.verdict === 'unsure' ? 'pm' : 'sure';
  return markup`<td class="n"><span class="vc ${strength}">${verdictShape(value.verdict)}${differenceText(value, leadMeasure, reading)}<span class="vh"> ${words[value.verdict]}</span></span></td>`;
}

function scenarioRow(reading: Reading, scenario: ScenarioReading): Markup {
  const cells = reading.others.map((plan) => cell(reading, scenario, plan));
  return markup`<tr><th scope="row"><a href="#${scenario.anchor}">${scenario.title}</a></th>${cells}</tr>`;
}

function typeRows(reading: Reading, type: TypeReading): Markup {
  const width = reading.others.length + 1;
  const rows = type.scenarios.map((scenario) => scenarioRow(reading, scenario));
  return markup`<tbody><tr><th class="grp" colspan="${width}" scope="rowgroup"><span class="cs">${type.title}</span></th></tr>${rows}</tbody>`;
}

/** Every plan against the reference in every scenario, in one view. */
export function overview(reading: Reading): Markup {
  const { words, types, others, reference } = reading;
  const heads = others.map(({ name }) => markup`<th scope="col" class="n">${breakable(name)}</th>`);
  const rows = types.map((type) => typeRows(reading, type));
  const label = words.overviewHead(reference.name);
  return markup`<p class="reading">${words.overviewReading(reference.name)}</p><div class="scroll" role="region" aria-label="${label}" tabindex="0"><table class="plans matrix"><thead><tr><th scope="col">${words.scenario}</th>${heads}</tr></thead>${rows}</table></div><p class="cue${others.length > 4 ? ' wide' : ''} small mute" aria-hidden="true">${words.scrollCue}</p><p class="foot"><span class="k">${verdictShape('better')} ${words.better}</span><span class="k">${verdictShape('worse')} ${words.worse}</span><span class="k">${verdictShape('unsure')} ${words.unsure}</span><span>${words.studyOrder}</span></p>`;
}
