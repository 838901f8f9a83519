import { type Markup, markup, nothing } from './markup.ts';
import { allScenarios, type Reading, type ScenarioReading, type TypeReading } from './reading.ts';

/** More scenarios than this are folded where each takes much room, all but the first of each type. */
const mostOpen = 4;

/** Whether every type has one scenario: then the type's name heads the panel and no group is needed. */
const isFlat = ({ types }: Reading): boolean => types.every(({ scenarios }) => scenarios.length === 1);

/** Head of a scenario's panel: type or scenario, under it what is shown. */
function panelHead(reading: Reading, type: TypeReading, { title }: ScenarioReading, under: string): Markup {
  const more = under === '' ? nothing : markup`<small>${under}</small>`;
  if (reading.types.length === 1 && isFlat(reading)) return markup`<h3>${title}${more}</h3>`;
  if (isFlat(reading)) return markup`<h3>${type.title}<small>${title}</small>${more}</h3>`;
  return markup`<h4>${title}${more}</h4>`;
}

const groupHead = (reading: Reading, { title }: TypeReading): Markup =>
  isFlat(reading) ? nothing : markup`<h3 class="group">${title}</h3>`;

/** Four abreast where that leaves no gap, two where there are two. */
const width = (count: number): string => (count % 4 === 0 ? ' four' : count === 2 ? ' pair' : '');

/** One panel for each scenario, side by side where there is room, under the heads of their types. */
export function panelGroups(
  reading: Reading,
  under: (scenario: ScenarioReading) => string,
  body: (scenario: ScenarioReading, type: TypeReading) => Markup,
): Markup {
  const panels = (type: TypeReading) =>
    type.scenarios.map(
      (scenario) =>
        markup`<div class="panel">${panelHead(reading, type, scenario, under(scenario))}${body(scenario, type)}</div>`,
    );
  if (isFlat(reading)) {
    const one = reading.types.length === 1 ? ' one' : width(reading.types.length);
    return markup`<div class="panels${one}">${reading.types.flatMap(panels)}</div>`;
  }
  return markup`${reading.types.map((type) => markup`${groupHead(reading, type)}<div class="panels${width(type.scenarios.length)}">${panels(type)}</div>`)}`;
}

/** What a scenario's block says and shows. */
export interface Block {
  /** The reading of this scenario; it stands in the head, folded or not. */
  readonly said: string;
  readonly body: Markup;
}

function block(
  reading: Reading,
  type: TypeReading,
  scenario: ScenarioReading,
  id: string,
  parts: Block,
): Markup {
  const isMany = allScenarios(reading).length > mostOpen;
  const { said, body } = parts;
  if (isMany) {
    const open = type.scenarios[0] === scenario ? markup` open` : nothing;
    return markup`<details class="scenario" id="${id}"${open}><summary><h4>${scenario.title}</h4><span class="said">${said}</span></summary>${body}</details>`;
  }
  const isOnly = allScenarios(reading).length === 1;
  const sentence = isOnly ? nothing : markup`<p class="said">${said}</p>`;
  return markup`<div class="block" id="${id}">${panelHead(reading, type, scenario, '')}${sentence}${body}</div>`;
}

/** One block for each scenario under the heads of their types; folded where they are many. `name` makes its address. */
export function blockGroups(
  reading: Reading,
  name: string,
  parts: (scenario: ScenarioReading, type: TypeReading) => Block,
): Markup {
  const blocks = (type: TypeReading) =>
    type.scenarios.map((scenario) =>
      block(reading, type, scenario, blockAnchor(name, scenario), parts(scenario, type)),
    );
  return markup`${reading.types.map((type) => markup`${groupHead(reading, type)}${blocks(type)}`)}`;
}

/** The address of a scenario's block in a section. */
export function blockAnchor(name: string, { anchor }: ScenarioReading): string {
  return `${name}-${anchor}`;
}
