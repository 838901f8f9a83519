import type { Grade } from '../../domain/grade.ts';
import { type ParameterId, parameterCatalogue } from '../../domain/parameters.ts';
import type { Study } from '../../domain/plan.ts';
import { isInflow, type Site, type WalkIn } from '../../domain/scenario.ts';
import type { Text } from '../../domain/text.ts';
import type { Assumption, AssumptionEnd, NotTried } from './assumption.ts';

/** A number as both languages write it; a minus is a minus sign. */
function inBoth(value: number): Text {
  const en = String(Number(value.toPrecision(6))).replace('-', '\u2212');
  return { sv: en.replace('.', ','), en };
}

function joined(texts: readonly Text[], between: string): Text {
  const of = (language: keyof Text) => [...new Set(texts.map((text) => text[language]))].join(between);
  return { sv: of('sv'), en: of('en') };
}

/** Lowest and highest of what is in force, as one number where they are the same. */
const spanOf = (values: readonly number[]): Text =>
  joined([inBoth(Math.min(...values)), inBoth(Math.max(...values))], '–');

/** Parameters that are moved together, each with its own ends. */
interface Moved {
  readonly id: ParameterId;
  readonly low: number;
  readonly high: number;
}

function endOf(moved: readonly Moved[], end: 'low' | 'high'): AssumptionEnd {
  const shown = joined(
    moved.map((each) => inBoth(each[end])),
    ' · ',
  );
  return { shown, set: moved.map((each) => `parameters.${each.id}=${each[end]}`) };
}

function ofParameters(
  id: string,
  [title, values]: readonly [title: Text, values: Text],
  moved: readonly Moved[],
  range: { readonly source: Text; readonly grade: Grade },
): Assumption {
  return {
    id,
    title,
    values,
    low: endOf(moved, 'low'),
    high: endOf(moved, 'high'),
    shipped: ({ parameters }) =>
      joined(
        moved.map((each) => spanOf(parameters.map((values) => values[each.id]))),
        ' · ',
      ),
    range,
  };
}

const permitted = (id: ParameterId): Pick<Moved, 'low' | 'high'> => {
  const [low, high] = parameterCatalogue[id].range;
  return { low, high };
};

/** Share of greens who leave by themselves, between which it is varied; reds and yellows in proportion. */
const leastSelf = 0.4;
const mostSelf = 0.9;

const hasWalkers = (site: Site): boolean => !isInflow(site) && site.walkIn.green > 0;

function scaled(walkIn: WalkIn, green: number): WalkIn {
  const factor = green / walkIn.green;
  return {
    red: Math.min(1, walkIn.red * factor),
    yellow: Math.min(1, walkIn.yellow * factor),
    green,
  };
}

/** The study in which so many greens leave every site by themselves. */
function withSelf(study: Study, green: number): Study {
  const scenarios = study.scenarios.map((scenario) => ({
    ...scenario,
    sites: scenario.sites.map((site) =>
      hasWalkers(site) ? { ...site, walkIn: scaled(site.walkIn, green) } : site,
    ),
  }));
  const plans = study.plans.length;
  const cells = study.cells.map((cell, at) => ({
    ...cell,
    scenario: scenarios[Math.floor(at / plans)] ?? cell.scenario,
  }));
  return { ...study, scenarios, cells };
}

const walkersOf = ({ scenarios }: Study): readonly Site[] =>
  scenarios.flatMap(({ sites }) => sites.filter(hasWalkers));

const selfShare: Assumption = {
  id: 'self-share',
  title: { sv: 'Tar sig till sjukhus själva', en: 'Get to hospital by themselves' },
  values: {
    sv: 'andel av de gröna; röda och gula i proportion',
    en: 'share of the greens; reds and yellows in proportion',
  },
  low: { shown: inBoth(leastSelf), set: [], adjust: (study) => withSelf(study, leastSelf) },
  high: { shown: inBoth(mostSelf), set: [], adjust: (study) => withSelf(study, mostSelf) },
  shipped: (study) => spanOf(walkersOf(study).map(({ walkIn }) => walkIn.green)),
  range: {
    source: {
      sv: 'medical 3.6: gröna 0,4–0,9; att röda och gula följer med är antaget',
      en: 'medical 3.6: greens 0.4–0.9; that reds and yellows follow is assumed',
    },
    grade: 'D',
  },
  absent: (study) =>
    walkersOf(study).length > 0
      ? undefined
      : {
          sv: 'ingen i studiens scenarier lämnar en skadeplats på egen hand.',
          en: 'nobody in the scenarios of the study leaves a scene by themselves.',
        },
};

const sweep: Text = {
  sv: 'casualty-model 2: prövas alltid före ett påstående om nycklar',
  en: 'casualty-model 2: always tried before a claim about keys',
};

/** Only plans that triage by a tool's exact rule have an observer who errs. */
const hasObserver = ({ plans }: Study): boolean => plans.some(({ triage }) => typeof triage === 'string');

/**
 * What must be tried before a claim about keys, as far as something in the program sets it. The list: casualty-model 2 (offset β,
 * pace κ, stage factors) and medical 9 (care penalties, stage factors, self-share, call-in, report latency, over-triage).
 */
export const assumptions: readonly Assumption[] = [
  ofParameters(
    'survival',
    [
      { sv: 'Överlevnad, alla skadeklasser (β)', en: 'Survival, every injury class (β)' },
      { sv: 'förskjutning, logit', en: 'offset, logit' },
    ],
    [{ id: 'betaShift', low: -0.5, high: 0.5 }],
    { source: sweep, grade: 'D' },
  ),
  ofParameters(
    'deterioration',
    [
      { sv: 'Takten i försämringen (κ)', en: 'Pace of deterioration (κ)' },
      { sv: 'faktor, alla skadeklasser', en: 'factor, every injury class' },
    ],
    [{ id: 'clockFactor', low: 0.5, high: 2 }],
    { source: sweep, grade: 'D' },
  ),
  ofParameters(
    'stage-factors',
    [
      { sv: 'Hur vård på vägen bromsar försämringen (ρ)', en: 'How care on the way slows deterioration (ρ)' },
      {
        sv: 'faktor på takten under vård; högre bromsar mindre',
        en: 'factor on the pace under care; higher slows less',
      },
    ],
    [{ id: 'stageFactor', low: 0.5, high: 2 }],
    { source: sweep, grade: 'D' },
  ),
  ofParameters(
    'care-penalties',
    [
      { sv: 'Vad sämre vård kostar i överlevnad', en: 'What worse care costs in survival' },
      {
        sv: 'avdrag vid ansträngd vårdnivå · krisstandard · väntan på intensivvård efter operation, logit',
        en: 'penalty at contingency standard · crisis standard · waiting for intensive care after surgery, logit',
      },
    ],
    (['contingencyPenalty', 'crisisPenalty', 'postopPenalty'] as const).map((id) => ({
      id,
      ...permitted(id),
    })),
    {
      source: {
        sv: 'värdenas egna tillåtna gränser; medical 9 säger att de ska prövas men inte hur långt',
        en: "the values' own permitted limits; medical 9 says that they must be tried but not how far",
      },
      grade: 'D',
    },
  ),
  selfShare,
  ofParameters(
    'call-in',
    [
      { sv: 'Inkallade som kommer, natt och helg', en: 'Staff called in who come, nights and weekends' },
      { sv: 'andel', en: 'share' },
    ],
    [{ id: 'callInAnswersNight', low: 0.35, high: 0.65 }],
    { source: { sv: 'medical 9: 0,35–0,65', en: 'medical 9: 0.35–0.65' }, grade: 'D' },
  ),
  ofParameters(
    'report-delay',
    [
      { sv: 'Lägesrapporternas fördröjning', en: 'Delay of status reports' },
      { sv: 'minst · mest, min', en: 'least · most, min' },
    ],
    [
      { id: 'statusDelayMin', low: 0, high: 60 },
      { id: 'statusDelayMax', low: 0, high: 60 },
    ],
    { source: { sv: 'medical 9: 0–60 min', en: 'medical 9: 0–60 min' }, grade: 'D' },
  ),
  {
    ...ofParameters(
      'over-triage',
      [
        { sv: 'Övertriage', en: 'Over-triage' },
        { sv: 'andel bedömningar en färg för högt', en: 'share of assessments one colour up' },
      ],
      [{ id: 'observerUp', ...permitted('observerUp') }],
      {
        source: {
          sv: 'värdets egna tillåtna gränser. medical 9 vill ha övertriage 10–70 %; den är ett utfall av verktyg och fel och kan inte sättas',
          en: "the value's own permitted limits. medical 9 asks for over-triage 10–70%; that comes out of tool and error and cannot be set",
        },
        grade: 'D',
      },
    ),
    absent: (study) =>
      hasObserver(study)
        ? undefined
        : {
            sv: 'alla planer triagerar efter publicerad förväxling, där ingen observatör felar.',
            en: 'every plan triages by published confusion, where no observer errs.',
          },
  },
];

/** The rest of the list, and why it is not tried. */
export const notTried: readonly NotTried[] = [
  {
    id: 'call-in-by-day',
    title: {
      sv: 'Inkallade som kommer, dagtid (0,35–0,65)',
      en: 'Staff called in who come, by day (0.35–0.65)',
    },
    because: {
      sv: 'listan görs så lång att dagens andel ger undersökningens lag (Blimark 2020). En lägre andel ger en längre lista, inte färre som kommer.',
      en: "the list is made so long that the day's share gives the teams of the survey (Blimark 2020). A lower share gives a longer list, not fewer who come.",
    },
  },
  {
    id: 'treatment-capacity',
    title: {
      sv: 'Behandlingskapacitet 0,5–3 % av vårdplatserna per timme',
      en: 'Treatment capacity 0.5–3% of beds an hour',
    },
    because: {
      sv: 'modellen räknar lag, akutrum och operationssalar och har inget sådant tal. Pröva ett sjukhus egna lag eller salar med --vary.',
      en: "the model counts teams, bays and theatres and has no such figure. Try a hospital's own teams or theatres with --vary.",
    },
  },
  {
    id: 'table-floor',
    title: {
      sv: 'Överlevnadstabellens golv (5,2 % vid svårighet 0)',
      en: 'Floor of the survival table (5.2% at severity 0)',
    },
    because: {
      sv: 'modellen har inget golv: raderna fortsätter under 0.',
      en: 'the model has no floor: rows go on below 0.',
    },
  },
  {
    id: 'penetrating-offset',
    title: {
      sv: 'Egen förskjutning för penetrerande skador (−1,0 till +0,5)',
      en: 'Offset of its own for penetrating injuries (−1.0 to +0.5)',
    },
    because: {
      sv: 'ingen enskild klass kan flyttas; ”survival” flyttar alla klasser med ±0,5.',
      en: 'no class can be moved by itself; “survival” moves every class by ±0.5.',
    },
  },
  {
    id: 'icu-without-intensivist',
    title: {
      sv: 'Avdrag för intensivvård utan intensivvårdsläkare (−0,27)',
      en: 'Penalty of intensive care without an intensivist (−0.27)',
    },
    because: {
      sv: 'modellen har inget sådant avdrag.',
      en: 'the model has no such penalty.',
    },
  },
];
