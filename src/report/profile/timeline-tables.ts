import { formatMinutes, missing } from '../../results/format.ts';
import type { CellProfile, Shortage } from '../../results/profile/profile.ts';
import { twin } from '../figure.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import type { Reading, ScenarioReading } from '../reading.ts';
import { twoPlans } from '../shown.ts';
import { holdupTexts } from '../text/holdups.ts';
import { timelineTexts } from '../text/timeline.ts';
import { isCertain, placeName, profileOf, shareText, stretches } from './waiting.ts';

function firstSeen({ first }: Shortage): string {
  if (first.estimate === null) return missing;
  const width = first.halfWidth === null ? '' : `\u202f±\u202f${formatMinutes(first.halfWidth)}`;
  return `+${formatMinutes(first.estimate)}${width}`;
}

function certainty(share: number, profile: CellProfile, reading: Reading): string {
  const words = timelineTexts[reading.language];
  return isCertain(share, profile) ? words.certain : words.uncertain;
}

/** Everything that anybody was seen waiting for, place by place. */
function shortagesTable(reading: Reading, scenario: ScenarioReading, profile: CellProfile): Markup {
  const words = timelineTexts[reading.language];
  const rows = profile.waiting.flatMap(({ place, shortages }) =>
    shortages.map((shortage) => {
      const { name } = holdupTexts[reading.language][shortage.holdup];
      return markup`<tr><th scope="row">${placeName(place, scenario, words.sceneRow)}</th><td>${name}</td><td>${shortage.component}</td><td class="n">${shareText(shortage.share, reading)}</td><td>${certainty(shortage.share, profile, reading)}</td><td class="n">${firstSeen(shortage)}</td></tr>`;
    }),
  );
  return markup`<table><caption><span class="cs">${words.caption}</span></caption><thead><tr><th scope="col">${words.place}</th><th scope="col">${words.what}</th><th scope="col">${words.component}</th><th scope="col" class="n">${words.share}</th><th scope="col">${words.certainty}</th><th scope="col" class="n">${words.firstHead}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

/** Every stretch of the timeline, drawn or not. */
function stretchesTable(reading: Reading, scenario: ScenarioReading, profile: CellProfile): Markup {
  const words = timelineTexts[reading.language];
  const rows = profile.waiting.flatMap(({ place, boxes }) =>
    stretches(boxes, 0).map(({ from, to, holdup, component, least, most }) => {
      const [low, high] = [shareText(least, reading), shareText(most, reading)];
      const share = low === high ? low : `${low}–${high}`;
      return markup`<tr><th scope="row">${placeName(place, scenario, words.sceneRow)}</th><td>${holdupTexts[reading.language][holdup].name}</td><td>${component}</td><td class="n">+${formatMinutes(from)}</td><td class="n">+${formatMinutes(to)}</td><td class="n">${share}</td><td>${certainty(least, profile, reading)}</td></tr>`;
    }),
  );
  return markup`<table><caption><span class="cs">${words.boxCaption}</span></caption><thead><tr><th scope="col">${words.place}</th><th scope="col">${words.what}</th><th scope="col">${words.component}</th><th scope="col" class="n">${words.from}</th><th scope="col" class="n">${words.until}</th><th scope="col" class="n">${words.share}</th><th scope="col">${words.certainty}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

/** The table twins of a scenario's timelines, plan by plan. */
export function timelineTwins(reading: Reading, scenario: ScenarioReading): Markup {
  const words = timelineTexts[reading.language];
  const tables = twoPlans(reading).map(([, plan]) => {
    const profile = profileOf(reading, scenario, plan);
    if (profile === undefined) return nothing;
    const both = markup`${shortagesTable(reading, scenario, profile)}${stretchesTable(reading, scenario, profile)}`;
    return twin(words.twinOther(plan.name), `${words.head} ${scenario.title}`, both);
  });
  return markup`${tables}`;
}
