import { formatCount, formatEstimate } from '../../results/format.ts';
import { scenarioSentence, typeSentence } from '../answer.ts';
import type { Scale } from '../marks.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import { nameOf, type Reading, type ScenarioReading, type TypeReading } from '../reading.ts';
import { runsSentence, selectionSentences } from '../selection.ts';
import { differenceScale, forest, measuresTable, pairsTable } from './forest.ts';
import { levelScale, plansTable } from './table.ts';

/** More scenarios than this are folded, all but the first of each type. */
const mostOpen = 4;

function clock(minuteOfDay: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${two(minuteOfDay / 60)}:${two(minuteOfDay % 60)}`;
}

/** Below this share the distance leaves little for a plan to win, and the measure from reach should be read too. */
const lowCeiling = 0.8;

/** What would be possible if nobody waited: the same for every plan. */
function ceiling({ cells }: ScenarioReading, { words, language }: Reading): Markup {
  const value = cells[0]?.measures.freeFlowRed;
  if (value === undefined || value.estimate === null) return nothing;
  const note = value.estimate < lowCeiling ? ` ${words.lowCeiling}` : '';
  const text = words.ceiling(formatEstimate(value, value.unit, language));
  return markup`<p class="small measure">${text}${note}</p>`;
}

function setting({ scenario, used }: ScenarioReading, { words, language }: Reading): Markup {
  const casualties = scenario.sites.reduce((sum, site) => sum + site.casualties, 0);
  const { date, minuteOfDay } = scenario.starts;
  return markup`<ul class="line small mute"><li>${formatCount(casualties, language)} ${words.casualties}</li><li>${words.starts} ${date}, ${clock(minuteOfDay)}</li><li>${words.replicationsHead}: ${words.used(formatCount(used.n, language), used.why)}</li></ul><p class="small measure"><b>${words.validity}:</b> ${scenario.validity[language]}</p>`;
}

/** The plan chosen and who fell out, where the best one was looked for. */
function choice({ selection, used, pairs }: ScenarioReading, reading: Reading): Markup {
  if (selection === undefined) return nothing;
  const name = (plan: string) => nameOf(reading, plan);
  const said = selectionSentences(selection, used, pairs, name, reading.language);
  return markup`<p class="measure">${[...said, runsSentence(selection, used, reading.language)].join(' ')}</p>`;
}

function sources({ scenario }: ScenarioReading, { words }: Reading): Markup {
  const entries = Object.entries(scenario.sources);
  if (entries.length === 0) return nothing;
  const items = entries.map(([id, text]) => markup`<div><dt>${id}</dt><dd>${text}</dd></div>`);
  return markup`<details class="twin"><summary>${words.sources}</summary><dl class="sources small">${items}</dl></details>`;
}

function block(
  reading: Reading,
  scenario: ScenarioReading,
  scales: { readonly level: Scale; readonly difference: Scale },
  isOpen: boolean,
): Markup {
  const open = isOpen ? markup` open` : nothing;
  const sentence = scenarioSentence(reading, scenario);
  return markup`<details class="scenario" id="${scenario.anchor}"${open}><summary><h3>${scenario.title}</h3><span class="said">${sentence}</span></summary>${choice(scenario, reading)}${setting(scenario, reading)}${ceiling(scenario, reading)}${plansTable(reading, scenario, scales.level)}${forest(reading, scenario, scales.difference)}${pairsTable(reading, scenario)}${measuresTable(reading, scenario)}${sources(scenario, reading)}</details>`;
}

/** All scenarios of a standard type: sentence, and for each scenario its table, its row chart and their twins. */
export function typeSection(reading: Reading, type: TypeReading): Markup {
  const scales = { level: levelScale(type), difference: differenceScale(reading, type) };
  const isFew = reading.input.study.scenarios.length <= mostOpen;
  const blocks = type.scenarios.map((scenario, at) => block(reading, scenario, scales, isFew || at === 0));
  const said =
    type.scenarios.length > 1 ? markup`<p class="reading">${typeSentence(reading, type)}</p>` : nothing;
  return markup`${said}${blocks}`;
}
