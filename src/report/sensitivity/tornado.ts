import { measures } from '../../domain/measures.ts';
import type { Language } from '../../domain/text.ts';
import { differenceWord, formatDifference, formatNumber } from '../../results/format.ts';
import type {
  ScenarioSensitivity,
  SensitivityResult,
  TriedAssumption,
} from '../../results/sensitivity/sensitivity-result.ts';
import type { Interval } from '../../stats/interval.ts';
import type { EndAnswer } from '../../stats/sensitivity.ts';
import { axisLabels, keyMark, type Scale, scaleOver } from '../marks.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import { sensitivityTexts } from './sensitivity-texts.ts';
import { asDifference, endName, isSure } from './sentences.ts';

const percent = (value: number): string => `${Number(value.toFixed(2))}%`;

/** An end of which there is a change of the lead to draw. */
interface Drawn {
  readonly end: EndAnswer;
  readonly change: Interval & { readonly estimate: number };
}

function drawnEnds({ ends }: ScenarioSensitivity): readonly Drawn[] {
  return ends.flatMap((end) => {
    const { leadMove } = end;
    return leadMove === null || leadMove.estimate === null
      ? []
      : [{ end, change: { ...leadMove, estimate: leadMove.estimate } }];
  });
}

/** Assumptions with what moves the lead most first, as a tornado stands. */
function inOrderOfSize(
  assumptions: readonly TriedAssumption[],
  drawn: readonly Drawn[],
): readonly TriedAssumption[] {
  const size = ({ id }: TriedAssumption) =>
    Math.max(
      0,
      ...drawn.flatMap(({ end, change }) => (end.assumption === id ? [Math.abs(change.estimate)] : [])),
    );
  return assumptions.toSorted((a, b) => size(b) - size(a));
}

/** A bar from the study's values to the end, filled when the change is sure, with its interval as a line. */
function bar(change: Drawn['change'], scale: Scale, gone: number | null): Markup {
  const [zero, to] = [scale(0), scale(change.estimate)];
  const width = change.halfWidth ?? 0;
  const [from, until] = [scale(change.estimate - width), scale(change.estimate + width)];
  const grid = scale.ticks(5).map((tick) => markup`<i class="gl" style="left:${percent(scale(tick))}"></i>`);
  const lost = gone === null ? nothing : markup`<i class="gone" style="left:${percent(scale(gone))}"></i>`;
  const hollow = isSure(change) ? '' : ' h';
  const place = `left:${percent(Math.min(zero, to))};width:${percent(Math.abs(to - zero))}`;
  return markup`<span class="track tn" aria-hidden="true">${grid}${lost}<i class="z" style="left:${percent(zero)}"></i><i class="bar${hollow}" style="${place}"></i><i class="w" style="left:${percent(from)};width:${percent(until - from)}"></i></span>`;
}

function row(
  { end, change }: Drawn,
  tried: TriedAssumption,
  scale: Scale,
  { gone, result, language }: { gone: number | null; result: SensitivityResult; language: Language },
): Markup {
  const words = sensitivityTexts[language];
  const said = isSure(change) ? words.keySure : words.keyUnsure;
  const size = formatDifference(asDifference(change), result.unit, language);
  const effect =
    end.effect === null || end.effect === 'open' || end.effect === 'keeps'
      ? ''
      : `; ${words.effect[end.effect]}`;
  return markup`<li><span class="l"><span>${words[end.end]} ${tried[end.end][language]}</span></span>${bar(change, scale, gone)}<span class="r"><span class="nw">${size}</span> <span class="v ${isSure(change) ? 'sure' : 'unsure'}">${said}${effect}</span></span></li>`;
}

/** The sentence of the figure: what moves the lead most, or that nothing surely does. */
export function tornadoSentence(
  scenario: ScenarioSensitivity,
  result: SensitivityResult,
  language: Language,
): string {
  const words = sensitivityTexts[language];
  const sure = drawnEnds(scenario).filter(({ change }) => isSure(change));
  const [most] = sure.toSorted((a, b) => Math.abs(b.change.estimate) - Math.abs(a.change.estimate));
  if (most === undefined) return words.nothingSure;
  const size = formatDifference(asDifference(most.change), result.unit, language);
  return words.biggest(endName(result, most.end, language), size);
}

function key(language: Language, hasGone: boolean): Markup {
  const words = sensitivityTexts[language];
  const line = markup`<svg width="44" height="14" viewBox="0 0 44 14" aria-hidden="true"><path d="M22 0v14" stroke="#14202b" stroke-width="2" stroke-dasharray="3 2"/></svg>`;
  const gone = hasGone ? markup`<li>${line}${words.keyGone}</li>` : nothing;
  return markup`<ul class="key"><li><i class="bar kb"></i>${words.keySure}</li><li><i class="bar h kb"></i>${words.keyUnsure}</li><li>${keyMark('line')}${words.keyZero}</li>${gone}</ul>`;
}

/**
 * How the lead changes at every end of every assumption, as bars from the study's values: filled is sure, hollow is not, and the line
 * is the interval. Nothing where there is no second plan.
 */
export function tornado(
  scenario: ScenarioSensitivity,
  result: SensitivityResult,
  language: Language,
): Markup {
  const words = sensitivityTexts[language];
  const { lead, standing } = scenario;
  const drawn = drawnEnds(scenario);
  if (lead === null || drawn.length === 0) return markup`<p class="absent">${words.noFigure}</p>`;
  // Where the lead would be zero: as far on the other side as the lead is now. Only drawn when a bar comes near it.
  const away = lead.estimate === null ? null : -lead.estimate;
  const spans = drawn.map(({ change }) => ({ middle: change.estimate, halfWidth: change.halfWidth }));
  const plain = scaleOver(spans, [0]);
  const [low = 0, high = 1] = plain.domain();
  const gone = away !== null && away >= low && away <= high ? away : null;
  const factor = result.unit === 'share' ? 100 : 1;
  const ticks = plain.ticks(5).map((tick): readonly [number, string] => {
    const text = formatNumber(tick * factor, Math.abs(tick * factor) < 1 && tick !== 0 ? -2 : 0, language);
    return [plain(tick), tick > 0 ? `+${text}` : text];
  });
  const given = { gone, result, language };
  const groups = inOrderOfSize(result.assumptions, drawn).map((tried) => {
    const own = drawn.filter(({ end }) => end.assumption === tried.id);
    if (own.length === 0) return nothing;
    const rows = own.map((each) => row(each, tried, plain, given));
    return markup`<div class="assumed"><h5>${tried.title[language]} <small>${tried.values[language]}</small></h5><ul class="rows tornado">${rows}</ul></div>`;
  });
  const caption = words.tornado(standing.leader ?? '', standing.runnerUp ?? '');
  const unit = differenceWord(result.unit, language);
  const measure = measures[result.measure].title[language];
  return markup`<div class="panel"><h4>${caption} <small>${measure}</small></h4>${key(language, gone !== null)}${groups}<div class="tnax">${axisLabels(ticks)}<p class="axlab"><span>${words.axis(unit)}</span></p></div></div>`;
}
