import type { Language } from '../../domain/text.ts';
import type { Effect } from '../../stats/sensitivity.ts';

const sv = {
  and: 'och',
  effect: {
    flips: 'ändrar säkert vem som är bäst',
    against: 'avgör mot den som ligger främst',
    unsettles: 'gör ett säkert försprång osäkert',
    settles: 'avgör vem som är bäst',
    open: 'ingen säker ändring',
    keeps: 'lämnar svaret som det är',
  } as Readonly<Record<Effect, string>>,
  noEffect: 'inget att rangordna',

  surelyBest: (plan: string, second: string, by: string) =>
    `Med studiens värden är ${plan} säkert bäst (${by} mot ${second}).`,
  notSure: (leader: string, may: string) =>
    `Med studiens värden är det inte säkert vilken plan som är bäst. Kan vara bäst: ${may}. Främst i skattningen: ${leader}.`,
  alone: (plan: string, value: string) => `En enda plan, ${plan}: ${value}. Det finns inget att rangordna.`,
  nobody: 'Ingen kunde räknas, så det finns inget att rangordna.',

  flips: (what: string, best: string, leader: string) =>
    `Ändrar säkert vem som är bäst: ${what}. Där är ${best} säkert bättre än ${leader}.`,
  against: (what: string, best: string, leader: string) =>
    `Avgör mot den som ligger främst: ${what}. Där är ${best} säkert bättre än ${leader}.`,
  settles: (what: string, best: string) => `Avgör vem som är bäst: ${what}. Där är ${best} säkert bäst.`,
  unsettles: (what: string) => `Gör det säkra försprånget osäkert, och minskar det säkert: ${what}.`,
  keeps: (what: string) => `Lämnar svaret som det är: ${what}.`,
  open: (what: string, isSure: boolean) =>
    isSure
      ? `Ingen säker ändring, men försprånget är inte heller säkert i bägge ändar: ${what}.`
      : `Ingen säker ändring: ${what}.`,
  noneFlips: 'Inget prövat antagande ändrar säkert vem som är bäst.',
  at: (title: string, value: string) => `${title} vid ${value}`,

  overall: (n: string, of: string, what: string) =>
    `${what} ändrar säkert vem som är bäst (i ${n} av ${of} scenarier).`,
  overallSure: (n: string, of: string) =>
    n === '0'
      ? 'I inget scenario är en plan säkert bäst med studiens värden: då finns ingen säker etta att ändra.'
      : `I ${n} av ${of} scenarier är en plan säkert bäst med studiens värden.`,
  overallNone: (of: string) =>
    of === '1'
      ? 'Inget prövat antagande ändrar säkert vem som är bäst.'
      : `Inget prövat antagande ändrar säkert vem som är bäst i något av ${of} scenarier.`,
  overallOther: (what: string, tally: string) => `${what} (${tally}).`,
  tally: (title: string, n: string) => `${title}: ${n}`,
  againstHead: 'Avgör mot den som ligger främst, antal scenarier',
  unsettlesHead: 'Gör ett säkert försprång osäkert, antal scenarier',
  settlesHead: 'Avgör vem som är bäst, antal scenarier',
  inShort: 'I korthet',

  assumption: 'antagande',
  low: 'låg',
  high: 'hög',
  shipped: 'studiens värde',
  range: 'gränserna kommer från',
  grade: 'grad',
  lead: 'försprång',
  leadAt: (end: string) => `försprång, ${end}`,
  leadMoveAt: (end: string) => `försprånget ändras, ${end}`,
  moveAt: (end: string) => `måttet ändras, ${end}`,
  effectHead: 'vad det gör',
  leadIs: (a: string, b: string, unit: string, sign: string) =>
    `Försprång = ${a} minus ${b}, ${unit}; ${sign} betyder att ${a} är bättre. Måttet gäller ${a}.`,
  plus: 'plus',
  minus: 'minus',
  n: (n: string) => `n = ${n} upprepningar per cell.`,
  together: (pairs: string, ends: string) =>
    `95-procentsintervall. Med studiens värden gäller alla planpar samtidigt (${pairs}); i antagandenas ändar gäller alla par i alla ändar samtidigt (${ends} intervall), och likaså hur försprång ändras. Därför är de breda. Scenarier bedöms var för sig.`,
  notTriedHead: 'Inte prövat, för att',
  raise: (n: string) => `Fler upprepningar (--replications ${n}) gör intervallen smalare.`,
  ownPath: 'egen',

  title: (study: string) => `Vilka antaganden betyder något? ${study}`,
  question: 'Fråga: vilka antaganden skulle ändra vilken plan som är bäst?',
  kicker: 'känslighet',
  measure: 'Mått',
  answerHead: 'Svaret',
  overallHead: 'Vad gör varje antagande, scenario för scenario?',
  scenariosHead: 'Hur mycket flyttar varje antagande försprånget?',
  triedHead: 'Vad prövades, och mellan vilka gränser?',
  untriedHead: 'Vad prövades inte?',
  methodHead: 'Metod och gränser',
  matrixCaption: 'Den starkare av antagandets två ändar, antal scenarier av hela studien.',
  scenario: 'Scenario',
  figureTable: 'Figuren som tabell',
  tornado: (a: string, b: string) =>
    `Hur försprånget för ${a} mot ${b} ändras när ett antagande i taget flyttas.`,
  keySure: 'säker ändring',
  keyUnsure: 'ingen säker ändring',
  keyZero: 'studiens värden',
  keyGone: 'här är försprånget borta',
  axis: (unit: string) => `Ändring av försprånget, ${unit}`,
  biggest: (what: string, change: string) => `Mest flyttas försprånget av ${what}: ${change}.`,
  nothingSure: 'Ingen av ändringarna av försprånget är säker vid den här precisionen.',
  noFigure: 'En plan har inget försprång att rita.',
  plan: 'Plan',
  valueAt: 'med studiens värden',
  mayBeBest: 'kan vara bäst',
  yes: 'ja',
  no: 'nej',
  method: [
    'Ett antagande i taget flyttas till sin låga och sin höga ände, allt annat som i studien. Hur två antaganden verkar tillsammans prövas inte.',
    'Varje upprepning möter samma drabbade med samma tur under alla planer och i alla ändar, så skillnader är parade.',
    'Ändarna är gränser som är rimliga att pröva, inte troliga värden. Att något ändrar svaret vid en ände säger inte hur troligt det är.',
    'Vem som leder och vem som är tvåa väljs efter skattningarna. Därför gäller intervallen samtidigt för alla par som kunde ha valts (Bonferroni).',
    'Att ett säkert försprång blir osäkert sägs bara om det säkert har minskat; annars heter det ingen säker ändring.',
    'Måttet är ett tal i modellen. Det jämför planer och förutsäger ingen händelse.',
  ],
};

const en: typeof sv = {
  and: 'and',
  effect: {
    flips: 'surely changes who is best',
    against: 'decides against the one in front',
    unsettles: 'makes a sure lead unsure',
    settles: 'decides who is best',
    open: 'no sure change',
    keeps: 'leaves the answer as it is',
  },
  noEffect: 'nothing to rank',

  surelyBest: (plan, second, by) => `At the study's values ${plan} is surely best (${by} against ${second}).`,
  notSure: (leader, may) =>
    `At the study's values it is not sure which plan is best. May be best: ${may}. In front by estimate: ${leader}.`,
  alone: (plan, value) => `One plan only, ${plan}: ${value}. There is nothing to rank.`,
  nobody: 'Nobody could be counted, so there is nothing to rank.',

  flips: (what, best, leader) =>
    `Surely changes who is best: ${what}. There ${best} is surely better than ${leader}.`,
  against: (what, best, leader) =>
    `Decides against the one in front: ${what}. There ${best} is surely better than ${leader}.`,
  settles: (what, best) => `Decides who is best: ${what}. There ${best} is surely best.`,
  unsettles: (what) => `Makes the sure lead unsure, and surely shrinks it: ${what}.`,
  keeps: (what) => `Leaves the answer as it is: ${what}.`,
  open: (what, isSure) =>
    isSure
      ? `No sure change, but the lead is not sure at both ends either: ${what}.`
      : `No sure change: ${what}.`,
  noneFlips: 'No assumption tried surely changes who is best.',
  at: (title, value) => `${title} at ${value}`,

  overall: (n, of, what) => `${what} surely changes who is best (in ${n} of ${of} scenarios).`,
  overallSure: (n, of) =>
    n === '0'
      ? "In no scenario is a plan surely best at the study's values, so there is no sure first place to change."
      : `In ${n} of ${of} scenarios a plan is surely best at the study's values.`,
  overallNone: (of) =>
    of === '1'
      ? 'No assumption tried surely changes who is best.'
      : `No assumption tried surely changes who is best in any of ${of} scenarios.`,
  overallOther: (what, tally) => `${what} (${tally}).`,
  tally: (title, n) => `${title}: ${n}`,
  againstHead: 'Decides against the one in front, number of scenarios',
  unsettlesHead: 'Makes a sure lead unsure, number of scenarios',
  settlesHead: 'Decides who is best, number of scenarios',
  inShort: 'In short',

  assumption: 'assumption',
  low: 'low',
  high: 'high',
  shipped: "study's value",
  range: 'where the ends come from',
  grade: 'grade',
  lead: 'lead',
  leadAt: (end) => `lead, ${end}`,
  leadMoveAt: (end) => `lead moves, ${end}`,
  moveAt: (end) => `measure moves, ${end}`,
  effectHead: 'what it does',
  leadIs: (a, b, unit, sign) =>
    `Lead = ${a} minus ${b}, ${unit}; ${sign} means that ${a} is better. The measure is that of ${a}.`,
  plus: 'plus',
  minus: 'minus',
  n: (n) => `n = ${n} replications a cell.`,
  together: (pairs, ends) =>
    `95% intervals. At the study's values all pairs of plans hold together (${pairs}); at the ends of assumptions all pairs at all ends hold together (${ends} intervals), and so do the changes of leads. That is why they are wide. Each scenario is judged by itself.`,
  notTriedHead: 'Not tried, because',
  raise: (n) => `More replications (--replications ${n}) make the intervals narrower.`,
  ownPath: 'your own',

  title: (study) => `Which assumptions matter? ${study}`,
  question: 'Question: which assumptions would change which plan is best?',
  kicker: 'sensitivity',
  measure: 'Measure',
  answerHead: 'The answer',
  overallHead: 'What does each assumption do, over all scenarios?',
  scenariosHead: 'How much does each assumption move the lead?',
  triedHead: 'What was tried, and between which ends?',
  untriedHead: 'What was not tried?',
  methodHead: 'Method and limits',
  matrixCaption: 'The stronger of the two ends of each assumption, number of scenarios of the whole study.',
  scenario: 'Scenario',
  figureTable: 'The figure as a table',
  tornado: (a, b) => `How the lead of ${a} over ${b} changes when one assumption at a time is moved.`,
  keySure: 'sure change',
  keyUnsure: 'no sure change',
  keyZero: "the study's values",
  keyGone: 'here the lead is gone',
  axis: (unit) => `Change of the lead, ${unit}`,
  biggest: (what, change) => `The lead is moved most by ${what}: ${change}.`,
  nothingSure: 'None of the changes of the lead is sure at this precision.',
  noFigure: 'One plan has no lead to draw.',
  plan: 'Plan',
  valueAt: "at the study's values",
  mayBeBest: 'may be best',
  yes: 'yes',
  no: 'no',
  method: [
    'One assumption at a time is moved to its low and its high end, all else as in the study. How two assumptions act together is not tried.',
    'Every replication meets the same casualties with the same luck under every plan and at every end, so differences are paired.',
    'The ends are limits within which it is reasonable to try, not likely values. That something changes the answer at an end does not say how likely that is.',
    'Who leads and who is second is chosen by the estimates. So the intervals hold together for all pairs that could have been chosen (Bonferroni).',
    'That a sure lead becomes unsure is only said if it has surely shrunk; else it is called no sure change.',
    'The measure is a number in the model. It compares plans and predicts no event.',
  ],
};

/** The words of the answer on sensitivity in both languages. */
export type SensitivityTexts = typeof sv;

export const sensitivityTexts: Readonly<Record<Language, SensitivityTexts>> = { sv, en };
