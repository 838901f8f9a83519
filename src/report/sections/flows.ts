import { type Category, categories } from '../../domain/triage.ts';
import { formatCount, formatMinutes } from '../../results/format.ts';
import type { CellProfile } from '../../results/profile/profile.ts';
import { listed } from '../answer.ts';
import { drawMap, drawn, leastDrawn, type MapPlan, planMap } from '../map/draw.ts';
import { hospitalMark, siteMark } from '../map/frame.ts';
import { LandShelf } from '../map/land.ts';
import { type FlowTally, homeRegions, personsOf, tallyFlows } from '../map/tally.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import { meanText, needMark, personsText } from '../needs.ts';
import type { PlanName, Reading, ScenarioReading } from '../reading.ts';
import { twoPlans } from '../shown.ts';
import { type FlowTexts, flowTexts } from '../text/flows.ts';

/** A scenario with the flows of every plan that was run, and where it stands in the study. */
export interface ScenarioFlows {
  readonly scenario: ScenarioReading;
  readonly at: number;
  readonly tallies: ReadonlyMap<string, FlowTally>;
}

const profileOf = ({ input }: Reading, scenario: string, plan: string): CellProfile | undefined =>
  input.profiles.find((profile) => profile.scenario === scenario && profile.plan === plan);

/** Flows of a scenario under every plan. */
export function scenarioFlows(reading: Reading, scenario: ScenarioReading): ScenarioFlows {
  const { study } = reading.input;
  const at = study.scenarios.indexOf(scenario.scenario);
  const system = study.systems[at];
  const tallies = new Map<string, FlowTally>();
  for (const { id } of reading.plans) {
    const profile = profileOf(reading, scenario.scenario.id, id);
    if (profile && system) tallies.set(id, tallyFlows(profile, system, scenario.scenario.sites));
  }
  return { scenario, at, tallies };
}

/** Plans that are drawn: the same as in the other figures. */
export function drawnPlans(reading: Reading): readonly PlanName[] {
  return twoPlans(reading).map(([, plan]) => plan);
}

/** “31 av 40 med plan, mot 20 av 40 med jämförelse”: a number of each drawn plan in one scenario. */
function compared(
  reading: Reading,
  { tallies }: ScenarioFlows,
  plans: readonly PlanName[],
  number: (tally: FlowTally) => number,
): string {
  const { language } = reading;
  const words = flowTexts[language];
  const said = plans.flatMap(({ id, name }) => {
    const tally = tallies.get(id);
    if (tally === undefined) return [];
    return [words.with(meanText(number(tally), language), meanText(tally.total, language), name)];
  });
  const [first = '', second] = said;
  return second === undefined ? first : words.against(first, second);
}

/** The reading of the section, from the numbers that are drawn. */
export function flowSentence(reading: Reading): string {
  const { types, language } = reading;
  const words = flowTexts[language];
  const all = types.flatMap((type) => {
    const plans = drawnPlans(reading);
    return type.scenarios.flatMap((scenario) => {
      const flows = scenarioFlows(reading, scenario);
      const tally = flows.tallies.get(plans[0]?.id ?? '');
      return tally === undefined || tally.total === 0 ? [] : [{ scenario, flows, plans, tally }];
    });
  });
  const shareOf = ({ tally }: (typeof all)[number]) => tally.away / tally.total;
  const [most] = [...all].sort((a, b) => shareOf(b) - shareOf(a));
  if (most === undefined) return words.noProfiles;
  if (most.tally.away > 0) {
    const said = compared(reading, most.flows, most.plans, ({ away }) => away);
    if (all.length === 1) return words.awayHere(said);
    const few = all.filter((each) => shareOf(each) <= 0.1).length;
    const rest =
      few === 0 ? '' : ` ${words.fewAway(formatCount(few, language), formatCount(all.length, language))}`;
    return `${words.mostAway(most.scenario.title, said)}${rest}`;
  }
  const [busiest] = [...all].sort(
    (a, b) => (b.tally.arrivals[0]?.persons ?? 0) - (a.tally.arrivals[0]?.persons ?? 0),
  );
  const hospital = busiest?.tally.arrivals[0]?.hospital;
  if (busiest === undefined || hospital === undefined) return words.noProfiles;
  const said = compared(
    reading,
    busiest.flows,
    busiest.plans,
    ({ arrivals }) => arrivals.find((each) => each.hospital.id === hospital.id)?.persons ?? 0,
  );
  if (all.length === 1) return words.biggestHere(hospital.name, said);
  return words.biggest(hospital.name, busiest.scenario.title, said);
}

/** What one plan does in one scenario, in a line. */
export function tallySentence(tally: FlowTally, horizon: number, { language }: Reading): string {
  const words = flowTexts[language];
  const say = (persons: number) => meanText(persons, language);
  const parts = [
    words.reached(say(tally.reached), say(tally.total)),
    tally.away > 0 ? words.ofThemAway(say(tally.away)) : words.noneAway,
    tally.none > 0
      ? words.neverReached(say(tally.none), formatMinutes(horizon))
      : words.allReached(formatMinutes(horizon)),
    ...(tally.moved > 0 ? [words.movedOn(say(tally.moved))] : []),
  ];
  return `${parts.join('; ')}.`;
}

function regionsText(reading: Reading, { scenario, at }: ScenarioFlows): string {
  const { input, language } = reading;
  const regions = input.study.systems[at]?.regions ?? [];
  const names = homeRegions(scenario.scenario.sites).map(
    (id) => regions.find((region) => region.id === id)?.name ?? id,
  );
  return listed(names, flowTexts[language].and);
}

function map(
  reading: Reading,
  flows: ScenarioFlows,
  plan: PlanName,
  frames: MapPlan,
  shelf: LandShelf,
): Markup {
  const { input, language, reference } = reading;
  const words = flowTexts[language];
  const tally = flows.tallies.get(plan.id);
  const system = input.study.systems[flows.at];
  const isReference = plan.id === reference.id;
  if (tally === undefined || system === undefined)
    return markup`<p class="mapname none">${words.missing(plan.name)}</p>`;
  const { scenario } = flows.scenario;
  const countOf = (persons: number) => personsText(persons, language);
  const said = tallySentence(tally, scenario.horizon, reading);
  const list = tally.arrivals
    .map(({ hospital, persons }) => `${hospital.name} ${countOf(persons)}`)
    .join('; ');
  const { markup: picture, unlabelled } = drawMap(
    {
      system,
      outlines: input.study.outlines?.[flows.at],
      scenario,
      tally,
      plan: frames,
      words: {
        between: words.between,
        within: words.within(regionsText(reading, flows)),
        noFlows: words.noFlows,
        tooFew: words.tooFew(personsText(leastDrawn, language)),
        locator: words.locator,
        countOf,
      },
      label: words.label(plan.name, said, `${list}.`),
      isReference,
    },
    shelf,
  );
  const { home, away } = drawn(tally);
  const isSeen = new Set([...home, ...away].filter((each) => !unlabelled.includes(each)));
  const rest = tally.arrivals.filter((each) => !isSeen.has(each));
  const left = rest.reduce((sum, { persons }) => sum + persons, 0);
  const few =
    rest.length === 0
      ? nothing
      : markup` ${words.few(formatCount(rest.length, language), meanText(left, language))}`;
  return markup`<div class="one"><p class="mapname"><b>${words.mapOf(plan.name, isReference)}</b>${said}${few}</p>${picture}</div>`;
}

/** A round number of persons whose line is well seen. */
function sampleOf({ perPerson }: MapPlan): number {
  return [100, 50, 20, 10, 5, 2, 1].find((persons) => persons * perPerson <= 8) ?? 1;
}

function panel(reading: Reading, flows: ScenarioFlows, shelf: LandShelf): Markup {
  const { input, language } = reading;
  const words = flowTexts[language];
  const { scenario } = flows.scenario;
  const system = input.study.systems[flows.at];
  const plans = drawnPlans(reading);
  const tallies = plans.flatMap(({ id }) => flows.tallies.get(id) ?? []);
  const casualties = scenario.sites.reduce((sum, site) => sum + site.casualties, 0);
  const head = markup`<h4>${flows.scenario.title}<small>${words.casualties(formatCount(casualties, language))}</small></h4>`;
  if (system === undefined || tallies.length === 0) {
    return markup`<div class="panel">${head}<p class="small none">– ${words.noProfiles}</p></div>`;
  }
  const frames = planMap(system, scenario, tallies);
  const maps = plans.map((plan) => map(reading, flows, plan, frames, shelf));
  const sample = sampleOf(frames);
  const width = Number((sample * frames.perPerson).toFixed(2));
  const key = markup`<ul class="mapkey"><li><svg width="36" height="14" aria-hidden="true"><path d="M0 7h36" style="stroke-width:${width}"/></svg>${words.keyWidth(formatCount(sample, language))}</li></ul>`;
  const isPair = plans.length > 1 ? ' pair' : '';
  return markup`<div class="panel${isPair}">${head}<div class="both">${maps}</div>${key}${twin(reading, flows)}</div>`;
}

function needCells(need: Readonly<Record<Category, number>>, { language }: Reading): Markup[] {
  return [...categories.map((each) => need[each]), personsOf(need)].map(
    (persons) => markup`<td class="n">${meanText(persons, language)}</td>`,
  );
}

function planRows(reading: Reading, { id, name }: PlanName, { tallies }: ScenarioFlows): Markup {
  const words = flowTexts[reading.language];
  const tally = tallies.get(id);
  const width = categories.length + 2;
  const head = markup`<tr><th class="grp" colspan="${width}" scope="rowgroup"><span class="cs">${name}</span></th></tr>`;
  if (tally === undefined)
    return markup`<tbody>${head}<tr><td colspan="${width}">${words.missing(name)}</td></tr></tbody>`;
  const rows = tally.arrivals.map(
    ({ hospital, need }) => markup`<tr><th scope="row">${hospital.name}</th>${needCells(need, reading)}</tr>`,
  );
  const moved = meanText(tally.moved, reading.language);
  return markup`<tbody>${head}${rows}<tr><th scope="row">${words.noHospital}</th>${needCells(tally.noneByNeed, reading)}</tr><tr><th scope="row">${words.moved}</th><td class="n" colspan="${width - 1}">${moved}</td></tr></tbody>`;
}

function twin(reading: Reading, flows: ScenarioFlows): Markup {
  const words: FlowTexts = flowTexts[reading.language];
  const rows = reading.plans.map((plan) => planRows(reading, plan, flows));
  const heads = categories.map(
    (need) => markup`<th scope="col" class="n">${needMark(need, words.needs[need])}</th>`,
  );
  const label = `${words.twin}: ${flows.scenario.title}`;
  return markup`<details class="twin"><summary>${words.twin}</summary><div class="scroll" role="region" aria-label="${label}" tabindex="0"><table><caption><span class="cs">${words.twinCaption}</span></caption><thead><tr><th scope="col">${words.hospital}</th>${heads}<th scope="col" class="n">${words.total}</th></tr></thead>${rows}</table></div></details>`;
}

function key(words: FlowTexts): Markup {
  const mark = (shape: Markup, text: string) =>
    markup`<li><svg class="flowkey" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">${shape}</svg>${text}</li>`;
  const hospital = (isTrauma: boolean, burnCentre: boolean) =>
    hospitalMark({ traumaRole: isTrauma ? 'trauma-centre' : 'none', burnCentre }, [9, 9]);
  return markup`<ul class="mapkey">${[
    mark(siteMark([9, 9]), words.keySite),
    mark(hospital(true, false), words.keyTrauma),
    mark(hospital(false, true), words.keyBurns),
    mark(hospital(true, true), words.keyBoth),
    mark(hospital(false, false), words.keyOther),
  ]}</ul>`;
}

function shownText(reading: Reading): string {
  const words = flowTexts[reading.language];
  const [first, second] = drawnPlans(reading);
  if (second === undefined) return words.shownOnly(first?.name ?? '');
  return words.shown(first?.name ?? '', second.name);
}

function foot(reading: Reading): Markup {
  const words = flowTexts[reading.language];
  const sources = [...new Set((reading.input.study.outlines ?? []).map(({ attribution }) => attribution))];
  const borders = sources.length === 0 ? words.noOutlines : words.outlines(sources.join('; '));
  return markup`<p class="foot"><span>${words.names}</span><span>${borders}</span></p>`;
}

/** Where the casualties are taken: a map of the answer's plan and of the reference for each scenario, and all plans in a table. */
export function flows(reading: Reading): Markup {
  const words = flowTexts[reading.language];
  const shelf = new LandShelf();
  const types = reading.types.map((type) => {
    const panels = type.scenarios.map((scenario) => panel(reading, scenarioFlows(reading, scenario), shelf));
    return markup`<h3 class="typehead">${type.title}</h3><p class="howto">${shownText(reading)}</p><div class="maps">${panels}</div>`;
  });
  return markup`<p class="reading">${flowSentence(reading)}</p><p class="howto">${words.howTo}</p>${key(words)}${shelf.definitions()}${types}${foot(reading)}`;
}
