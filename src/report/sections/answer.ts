import { type MeasureId, measures } from '../../domain/measures.ts';
import { outputGrade } from '../../domain/reliance.ts';
import { formatCount, formatDifference, formatEstimate, formatRange } from '../../results/format.ts';
import { answerSentence, listed, mayBeBest, midSentence, settleSentence, typeSentence } from '../answer.ts';
import { isFictional } from '../figure.ts';
import { gradeTally } from '../grades.ts';
import { gradeMark, verdictMark } from '../marks.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import { higherUnder } from '../profile/loads.ts';
import { placeName, profileOf } from '../profile/waiting.ts';
import {
  allScenarios,
  casualtiesOf,
  differenceFrom,
  leadMeasure,
  type Reading,
  type ScenarioReading,
  type TypeReading,
} from '../reading.ts';
import { countedScenarios, leadersIn, standingsIn } from '../shown.ts';
import { placeText, reasonMissing } from './plans.ts';
import { breaksFirst, breaksMostly } from './timeline.ts';

const { unit } = measures[leadMeasure];

/** The number of a card without its unit, which is written out in words under it. */
const bare = (text: string): string => text.split('\u00a0')[0] ?? text;

interface CardTexts {
  readonly isSure: boolean;
  readonly big: string;
  readonly under: string;
  readonly verdict: Markup;
  readonly more: string;
  readonly facts: readonly (readonly [string, string])[];
}

/** One plan alone: what it gives. */
function aloneCard(reading: Reading, scenario: ScenarioReading): CardTexts {
  const { words, language, shown } = reading;
  const value = scenario.cells[0]?.measures[leadMeasure];
  const isKnown = value?.estimate != null;
  return {
    isSure: isKnown && value.halfWidth !== null,
    big: value === undefined ? '–' : formatEstimate(value, value.unit, language),
    under: isKnown ? words.redInTime : reasonMissing(leadMeasure, reading),
    verdict: nothing,
    more: '',
    facts: breaksFirst(reading, scenario, shown.chosen),
  };
}

/** The plan in the answer against the reference in the only scenario of a type. */
function differenceCard(reading: Reading, scenario: ScenarioReading): CardTexts {
  const { words, language, shown, plans } = reading;
  const { chosen, reference } = shown;
  const value = differenceFrom(scenario, leadMeasure, chosen.id, reference.id);
  const { verdict, halfWidth, difference } = value;
  const isSure = verdict !== 'unsure';
  const isRange = !isSure && halfWidth !== null;
  const place = words.placeOf(placeText(scenario, chosen.id), formatCount(plans.length, language));
  const best = mayBeBest(scenario);
  const shared =
    best.length > 1
      ? words.mayBeBestCount(formatCount(best.length, language), formatCount(plans.length, language))
      : '';
  const under = { better: words.moreRed, worse: words.fewerRed, unsure: words.mayBeZero }[verdict];
  return {
    isSure,
    big: bare(
      isRange
        ? formatRange(value, unit, language).replace(/\u00a0.*$/, '')
        : formatDifference(value, unit, language),
    ),
    under: difference === null ? reasonMissing(leadMeasure, reading) : under,
    verdict: markup`<p>${verdictMark(verdict, words)} ${isSure ? markup`<span class="small">${words.thanReference(reference.name)}</span>` : nothing}</p>`,
    more: [shared, isSure || difference === null ? '' : settleSentence(reading, scenario, chosen)]
      .filter(Boolean)
      .join(' '),
    facts: [...breaksFirst(reading, scenario, chosen), [words.place, place]],
  };
}

/** The plan in the answer over the scenarios of a type. */
function tallyCard(reading: Reading, type: TypeReading): CardTexts {
  const { words, language, shown } = reading;
  const { chosen, reference } = shown;
  const [standing] = standingsIn({ ...reading, others: [chosen] }, type.scenarios);
  const { better = 0, worse = 0, unsure = 0 } = standing ?? {};
  const count = (n: number): string => formatCount(n, language);
  const of = count(type.scenarios.length);
  const best = type.scenarios.filter((scenario) => mayBeBest(scenario).includes(chosen.id)).length;
  const marks = (['better', 'worse', 'unsure'] as const).map((verdict) => {
    const n = { better, worse, unsure }[verdict];
    return markup`<li>${verdictMark(verdict, words)} ${count(n)}</li>`;
  });
  return {
    isSure: better > 0,
    big: words.nOf(count(better), of),
    under: words.scenariosMore(reference.name),
    verdict: markup`<ul class="tally small">${marks}</ul>`,
    more: typeSentence(reading, type),
    facts: [...breaksMostly(reading, type), [words.mayBeBestHead, words.nOf(count(best), of)]],
  };
}

function cardTexts(reading: Reading, type: TypeReading): CardTexts {
  const [scenario] = type.scenarios;
  if (type.scenarios.length > 1 && reading.others.length > 0) return tallyCard(reading, type);
  if (
    scenario === undefined ||
    (reading.others.length > 0 && scenario.places.length > 0 && type.scenarios.length === 1)
  ) {
    return scenario === undefined ? tallyCard(reading, type) : differenceCard(reading, scenario);
  }
  return aloneCard(reading, scenario);
}

function cardUnder(reading: Reading, type: TypeReading): string {
  const { words, language } = reading;
  const [scenario] = type.scenarios;
  if (type.scenarios.length > 1 || scenario === undefined)
    return words.scenarioCount(formatCount(type.scenarios.length, language));
  return `${scenario.title}; ${formatCount(casualtiesOf(scenario), language)} ${words.casualties}`;
}

/** The plan in the answer in one standard type: number first when it is sure, interval first when it is not. */
function card(reading: Reading, type: TypeReading): Markup {
  const { isSure, big, under, verdict, more, facts } = cardTexts(reading, type);
  const list = facts.map(([name, text]) => markup`<dt>${name}</dt><dd>${text}</dd>`);
  const said = more === '' ? nothing : markup`<p class="small">${more}</p>`;
  const rest = list.length === 0 ? nothing : markup`<dl>${list}</dl>`;
  return markup`<div class="card${isSure ? '' : ' un'}"><h3>${type.title}<small>${cardUnder(reading, type)}</small></h3><p class="big">${big}<span>${under}</span></p>${verdict}${said}${rest}</div>`;
}

/** Measures on which somebody else than the red may pay. */
const paidIn = ['inTimeYellow', 'displacedCare'] as const satisfies readonly MeasureId[];

/** Hospitals whose load is higher under the plan in the answer: own intervals apart. In how many scenarios each. */
function heavier(reading: Reading): readonly (readonly [string, number])[] {
  const { chosen, reference } = reading.shown;
  const names = allScenarios(reading).flatMap((scenario) => {
    const [plan, other] = [profileOf(reading, scenario, chosen), profileOf(reading, scenario, reference)];
    if (plan === undefined || other === undefined) return [];
    return higherUnder(plan, other).map(({ hospital }) =>
      placeName({ kind: 'hospital', id: hospital }, scenario, ''),
    );
  });
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

const mostHospitals = 3;

/** Who pays for the plan in the answer: measures surely worse, hospitals with more to do. */
export function losers(reading: Reading): string {
  const { words, language, shown, others } = reading;
  const { chosen, reference } = shown;
  if (others.length === 0) return words.nobodyCompared;
  const scenarios = allScenarios(reading);
  const of = formatCount(scenarios.length, language);
  const count = (n: number): string => formatCount(n, language);
  const measured = paidIn.map((measure) => {
    const n = scenarios.filter(
      (scenario) => differenceFrom(scenario, measure, chosen.id, reference.id).verdict === 'worse',
    ).length;
    return words.losesMeasure(midSentence(measures[measure].title[language]), count(n), of, scenarios.length);
  });
  const list = heavier(reading);
  const hospitals = list
    .slice(0, mostHospitals)
    .map(([name, n]) => (scenarios.length === 1 ? name : words.hospitalIn(name, count(n))));
  const more = list.length > mostHospitals ? [words.moreHospitals(count(list.length - mostHospitals))] : [];
  const loads =
    reading.input.profiles.length === 0
      ? ''
      : hospitals.length === 0
        ? words.noHeavier
        : words.heavier(listed([...hospitals, ...more], words.and));
  return [words.losesAgainst(chosen.name, reference.name), `${listed(measured, words.and)}.`, loads]
    .filter(Boolean)
    .join(' ');
}

/** What stands beside the answer: how sure, on what ground, who loses, and what is not said. */
function facts(reading: Reading): Markup {
  const { words, language } = reading;
  const tally = gradeTally(reading);
  const [c, d] = [formatCount(tally.C, language), formatCount(tally.D, language)];
  return markup`<div class="facts"><div><h3>${words.howSure}</h3><p>${words.howSureText}</p></div><div><h3>${words.gradeHead} ${gradeMark(outputGrade(reading.input.study))}</h3><p>${words.gradeText(c, d)} <a href="#assumptions">${words.which}</a></p></div><div><h3>${words.whoLoses}</h3><p>${losers(reading)} <a href="#load">${words.loadLink}</a></p></div><div><h3>${words.cannotHead}</h3><p>${words.cannotText}${isFictional(reading) ? ` ${words.fictionalMore}` : ''} <a href="#method">${words.methodHead}</a></p></div></div>`;
}

/** The answer in a sentence, a card for each standard type, and what to know beside it. */
export function answerSection(reading: Reading): Markup {
  const { types, words, shown, others } = reading;
  const cards = types.map((type) => card(reading, type));
  const isShared = leadersIn(standingsIn(reading, countedScenarios(reading))).length > 1;
  const about =
    others.length === 0 || others.length === 1
      ? nothing
      : markup`<p class="howto">${words.cardsAbout(shown.chosen.name, shown.reference.name, isShared)}</p>`;
  return markup`<div class="answer"><p>${answerSentence(reading)}</p></div>${about}<div class="cards n${Math.min(3, cards.length)}">${cards}</div>${facts(reading)}`;
}
