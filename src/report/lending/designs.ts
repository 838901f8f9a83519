import type { LendingStrategy } from '../../domain/resources/lending.ts';
import { minutesPerDay } from '../../domain/time.ts';
import { formatCount, formatMinutes, missing } from '../../results/format.ts';
import { pairCount } from '../../stats/paired.ts';
import { listed } from '../answer.ts';
import { scrollBox } from '../figure.ts';
import { verdictShape } from '../marks.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import { placeName } from '../profile/waiting.ts';
import { differenceFrom, type Reading, type ScenarioReading } from '../reading.ts';
import { differenceText } from '../sections/pairs.ts';
import { loanMeasures } from './against-none.ts';
import { priceText } from './amounts.ts';
import { lendingTexts } from './lending-texts.ts';
import { type LoanPair, loanPairs } from './same-without.ts';

/** More bases than this are counted, not named. */
const mostBases = 4;

const headcount = (mix: Readonly<Record<string, number>>): number =>
  Object.values(mix).reduce((sum, persons) => sum + persons, 0);

/** Plans whose strategy keeps a resource beside the regions' own staff. */
export function designs(reading: Reading): readonly LoanPair[] {
  return loanPairs(reading).filter(
    ({ plan }) => plan.lending?.nationalTeams !== undefined || plan.lending?.equipment !== undefined,
  );
}

interface Described {
  readonly size: string;
  readonly notice: string;
  readonly stays: string;
  readonly bases: readonly string[];
  readonly standing: string;
}

/** What the resource of a strategy is, from its file: national teams, or else equipment. */
function describe({ nationalTeams: teams, equipment }: LendingStrategy, reading: Reading): Described {
  const { language } = reading;
  const words = lendingTexts[language];
  const count = (n: number): string => formatCount(n, language);
  if (teams !== undefined) {
    const { standingCost } = teams;
    return {
      size: words.sizeOf(count(teams.teams), count(teams.teams * headcount(teams.mix))),
      notice: formatMinutes(teams.notice),
      stays: words.days(count(teams.endurance / minutesPerDay)),
      bases: teams.bases,
      standing: standingCost === null ? words.unknownCost : priceText(teams.teams * standingCost, reading),
    };
  }
  const { sets = 0, icuPlaces = 0, notice = 0, bases = [] } = equipment ?? {};
  return {
    size: words.setsOf(count(sets), count(sets * icuPlaces)),
    notice: formatMinutes(notice),
    stays: missing,
    bases,
    standing: words.unknownCost,
  };
}

function difference(
  reading: Reading,
  scenario: ScenarioReading,
  pair: LoanPair,
  measure: (typeof loanMeasures)[number],
): Markup {
  if (pair.without === undefined)
    return markup`<td class="n">${missing}<span class="vh"> ${lendingTexts[reading.language].noPair}</span></td>`;
  const value = differenceFrom(scenario, measure, pair.name.id, pair.without.id);
  if (value.difference === null)
    return markup`<td class="n">${missing}<span class="vh"> ${reading.words.noPair}</span></td>`;
  return markup`<td class="n"><span class="vc ${value.verdict === 'unsure' ? 'pm' : 'sure'}">${verdictShape(value.verdict)}<span class="vh">${reading.words[value.verdict]}</span>${differenceText(value, measure, reading)}</span></td>`;
}

function designRow(reading: Reading, scenario: ScenarioReading, pair: LoanPair): Markup {
  const words = lendingTexts[reading.language];
  if (pair.plan.lending === null) return nothing;
  const { size, notice, stays, bases, standing } = describe(pair.plan.lending, reading);
  const names = bases.map((id) => placeName({ kind: 'hospital', id }, scenario, ''));
  const where =
    bases.length > mostBases
      ? words.basesOf(formatCount(bases.length, reading.language))
      : listed(names, reading.words.and);
  const cells = loanMeasures.map((measure) => difference(reading, scenario, pair, measure));
  return markup`<tr><th scope="row">${pair.name.name}</th><td>${size}</td><td>${notice}</td><td>${stays}</td><td>${where}</td><td class="n">${standing}</td>${cells}</tr>`;
}

/** The reading of the resources: which pairs of them surely differ in waiting for intensive care. */
export function designsSentence(reading: Reading, scenario: ScenarioReading): string {
  const words = lendingTexts[reading.language];
  const all = designs(reading);
  const [only, ...more] = all;
  if (only === undefined) return '';
  if (more.length === 0) return words.designsOne(only.name.name);
  const sure = all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other) => {
      const { verdict } = differenceFrom(scenario, 'icuWaiting', one.name.id, other.name.id);
      if (verdict === 'unsure') return [];
      const [less, longer] = verdict === 'better' ? [one, other] : [other, one];
      return [words.designsSure(less.name.name, longer.name.name)];
    }),
  );
  if (sure.length === 0) return words.designsAlike;
  const [n, of] = [sure.length, pairCount(all.length)].map((count) => formatCount(count, reading.language));
  return `${words.designsTally(n ?? '', of ?? '')}: ${sure.join('; ')}.`;
}

/** What a national resource gives by its size, notice and bases. Nothing where no strategy has one. */
export function designsPart(reading: Reading, scenario: ScenarioReading): Markup {
  const words = lendingTexts[reading.language];
  const all = designs(reading);
  if (all.length === 0) return nothing;
  const rows = all.map((pair) => designRow(reading, scenario, pair));
  const table = markup`<table class="designs"><caption><span class="cs">${words.designsCaption}</span></caption><thead><tr><th scope="col">${words.design}</th><th scope="col">${words.size}</th><th scope="col">${words.notice}</th><th scope="col">${words.stays}</th><th scope="col">${words.bases}</th><th scope="col" class="n">${words.standing}</th><th scope="col" class="n">${words.waiting}<small>${words.patientHours}</small></th><th scope="col" class="n">${words.red}<small>${words.points}</small></th></tr></thead><tbody>${rows}</tbody></table>`;
  return markup`<h4 class="gap">${words.designsHead}</h4><p class="said">${designsSentence(reading, scenario)}</p>${scrollBox(words.designsHead, table)}`;
}
