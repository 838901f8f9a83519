import type { InjuryClass, Outcome, Treatment } from '../../src/domain/injury.ts';
import { burnClasses, gasClasses, nerveClasses } from '../../src/domain/injury-chemical.ts';
import { injuryClasses } from '../../src/domain/injury-classes.ts';
import { pandemicClasses } from '../../src/domain/injury-pandemic.ts';
import { traumaClasses } from '../../src/domain/injury-trauma.ts';
import type { Language, Text } from '../../src/domain/text.ts';
import { coded, pageOf, table } from './markdown.ts';

const texts = {
  title: { sv: 'Skadeklasser', en: 'Injury classes' },
  lead: {
    sv: 'En drabbad har en skadeklass. Den säger hur chansen rinner av medan ingen behandlar, vilken vård som avgör, och hur snart. Sidan är gjord av [injury-trauma.ts](../../src/domain/injury-trauma.ts), [injury-chemical.ts](../../src/domain/injury-chemical.ts) och [injury-pandemic.ts](../../src/domain/injury-pandemic.ts) med `npm run docs:generate`.',
    en: 'A casualty has one injury class. It says how the chance runs down while nobody treats, which care decides, and how soon. Made from [injury-trauma.ts](../../src/domain/injury-trauma.ts), [injury-chemical.ts](../../src/domain/injury-chemical.ts) and [injury-pandemic.ts](../../src/domain/injury-pandemic.ts) by `npm run docs:generate`.',
  },
  colours: {
    sv: 'Färgerna är aldrig en egenskap hos klassen: behovet läses ur livstecknen när den drabbade kommer loss, och märkningen är vad någon på plats tror.',
    en: 'A colour is never a property of a class: need is read from the vital signs at release, and the tag is what somebody at the scene believes.',
  },
  care: { sv: 'Vård och tidsgräns', en: 'Care and time limit' },
  careLead: {
    sv: 'Tidsgränsen räknas från skadan, för K1 från att den drabbade kommer loss. Gränserna är våra egna (grad D). Andelar av klassen.',
    en: 'The limit counts from injury, for K1 from release. The limits are our own (grade D). Shares are of the class.',
  },
  survival: { sv: 'Överlevnad', en: 'Survival' },
  survivalLead: {
    sv: 'Vad orden betyder står i [The model](../explanation/model.md#24-algorithms). *Faktor* är hur mycket långsammare klockan går efter livräddande åtgärd på plats, och när ett läkarlett team eller blod har satts in; 1 = ingen verkan.',
    en: 'What the words mean stands in [The model](../explanation/model.md#24-algorithms). *Factor* is how much slower the clock runs after a life-saving intervention at the scene, and once a doctor-led team or blood is at work; 1 = no effect.',
  },
  sources: { sv: 'Grad och källa', en: 'Grade and source' },
  name: { sv: 'skada', en: 'injury' },
  door: { sv: 'in genom', en: 'door' },
  decides: { sv: 'vård som avgör', en: 'care that decides' },
  limit: { sv: 'gräns, min', en: 'limit, min' },
  operated: { sv: 'opereras', en: 'operated' },
  minutes: { sv: 'operation, min', en: 'operation, min' },
  icu: { sv: 'intensivvård, dygn', en: 'intensive care, days' },
  ward: { sv: 'vårdavdelning, dygn', en: 'ward, days' },
  special: { sv: 'särskilt behov', en: 'special need' },
  runs: { sv: 'så rinner chansen av', en: 'how the chance runs down' },
  scene: { sv: 'faktor på plats', en: 'factor at the scene' },
  team: { sv: 'faktor med team', en: 'factor with a team' },
  lag: { sv: 'från ingen återvändo till död, median, min', en: 'point of no return to death, median, min' },
  classes: { sv: 'klasser', en: 'classes' },
  grade: { sv: 'grad', en: 'grade' },
  source: { sv: 'källa', en: 'source' },
} as const satisfies Record<string, Text>;

const doors: Readonly<Record<Treatment['door'], Text>> = {
  resuscitation: { sv: 'akutrum', en: 'resuscitation bay' },
  emergency: { sv: 'akutplats', en: 'emergency place' },
  minor: { sv: 'lätt skadade', en: 'minor injuries' },
};

const decidingCare: Readonly<Record<Treatment['definitive'], Text>> = {
  resuscitation: { sv: 'akutrum med team; kniven om den behövs', en: 'resuscitation; the knife when needed' },
  'neurosurgical-admission': { sv: 'inlagd där det finns neurokirurgi', en: 'admission with neurosurgery' },
  'airway-and-fluids': { sv: 'luftväg och vätska', en: 'airway and fluids' },
  antidote: { sv: 'motgift', en: 'antidote' },
  oxygen: { sv: 'syrgas', en: 'oxygen' },
  assessment: {
    sv: 'läkares bedömning; kniven om den behövs',
    en: "a doctor's assessment; the knife when needed",
  },
  'intensive-care': { sv: 'plats på intensivvården', en: 'a place in intensive care' },
};

/** Families of classes, with what their values rest on. The words are those at the classes in src/domain. */
const families: readonly { readonly classes: object; readonly grade: string; readonly source: Text }[] = [
  {
    classes: traumaClasses,
    grade: 'D',
    source: {
      sv: 'Svårighet på RPM-skalan efter Sacco m.fl. 2005. Förskjutningar (beta) satta så att medelöverlevnaden vid skadan träffar ett riktmärke per klass; pröva ±0,5. Klockor, faktorer, livstecken och gränser antagna. Operationstider: systematisk översikt, median 96 min; ortopediska antagna.',
      en: 'Severity on the RPM scale of Sacco et al. 2005. Offsets (beta) set so that mean survival at injury meets an anchor for each class; sweep ±0.5. Clocks, factors, vital signs and limits assumed. Operation lengths: systematic review, median 96 min; orthopaedic assumed.',
    },
  },
  {
    classes: burnClasses,
    grade: 'C/D',
    source: {
      sv: 'Reviderad Baux (Osler 2010). Anpassad till Volendam 2001 och Colectiv 2015, som därför aldrig är validering. Operationer efter Phua 2010, kortade till den akuta delen.',
      en: 'Revised Baux (Osler 2010). Fitted to Volendam 2001 and Colectiv 2015, which are therefore never validation. Operations after Phua 2010, shortened to the acute part.',
    },
  },
  { classes: nerveClasses, grade: 'D', source: { sv: 'Antaget.', en: 'Assumed.' } },
  {
    classes: gasClasses,
    grade: 'C',
    source: { sv: 'Anpassad till Graniteville 2005.', en: 'Fitted to Graniteville 2005.' },
  },
  {
    classes: pandemicClasses,
    grade: 'D',
    source: {
      sv: 'Behov, vårdtider och gräns enligt projektets sida om medicin. Ingen siffra på överlevnaden hittades: andelen är en platshållare, liksom livstecken och tid till död. Ingen klocka går medan ingen behandlar; den som väntar på intensivvård betalar avdraget för postoperativ vård i stället.',
      en: "Needs, stays and limit after the project's page on medicine. No figure for survival was found: the share is a placeholder, as are vital signs and the time to death. No clock runs while nobody treats; who waits for intensive care pays the penalty of post-operative care instead.",
    },
  },
];

const percent = (share: number, language: Language): string => {
  const number = String(Number((share * 100).toFixed(1)));
  return language === 'sv' ? `${number.replace('.', ',')} %` : `${number} %`;
};

const number = (value: number, language: Language): string =>
  language === 'sv' ? String(value).replace('.', ',') : String(value);

function outcomeText(outcome: Outcome, language: Language): string {
  const shown = (value: number) => number(value, language);
  const share = (value: number) => percent(value, language);
  const words = (text: Text) => text[language];
  switch (outcome.model) {
    case 'rpm': {
      const [from, to] = outcome.severity;
      const { beta, clock } = outcome;
      return words({
        sv: `RPM från ${from} till ${to}; beta ${shown(beta)}; klocka ${shown(clock)}`,
        en: `RPM from ${from} to ${to}; beta ${shown(beta)}; clock ${shown(clock)}`,
      });
    }
    case 'fixed':
      return words({
        sv: `${share(outcome.survival)} överlever; väntan ändrar inget`,
        en: `${share(outcome.survival)} survive; waiting changes nothing`,
      });
    case 'burn': {
      const [from, to] = outcome.surface;
      return words({
        sv: `reviderad Baux: yta ${from}–${to} %, inhalation hos ${share(outcome.inhalation)}`,
        en: `revised Baux: surface ${from}–${to} %, inhalation in ${share(outcome.inhalation)}`,
      });
    }
    case 'nerve-severe':
      return words({
        sv: `${share(outcome.apnoeic)} andas inte; tid till död dras; ${share(outcome.survival)} överlever om motgiftet kommer före`,
        en: `${share(outcome.apnoeic)} do not breathe; a time to death is drawn; ${share(outcome.survival)} survive if the antidote comes before it`,
      });
    case 'certain':
      return words({ sv: 'kan inte dö i modellen', en: 'cannot die in the model' });
  }
}

function specialNeed({ needsNeurosurgery, needsBurnCentre }: Treatment, language: Language): string {
  const needs = [
    needsNeurosurgery ? { sv: 'neurokirurgi', en: 'neurosurgery' } : undefined,
    needsBurnCentre ? { sv: 'brännskadecentrum', en: 'burn centre' } : undefined,
  ];
  return needs.flatMap((need) => (need === undefined ? [] : [need[language]])).join(', ');
}

function careRow({ id, title, limit, treatment }: InjuryClass, language: Language): readonly string[] {
  const { door, definitive, operation, operationMinutes, icu, icuDays, wardDays } = treatment;
  const days = number(icuDays, language);
  return [
    coded(id),
    title[language],
    doors[door][language],
    decidingCare[definitive][language],
    limit === null ? '' : String(limit),
    percent(operation, language),
    operation === 0 ? '' : operationMinutes.join(' – '),
    icu === 0 ? '' : `${percent(icu, language)}: ${days}`,
    wardDays === 0 ? '' : number(wardDays, language),
    specialNeed(treatment, language),
  ];
}

function survivalRow(
  { id, outcome, sceneFactor, teamFactor, lagMedian }: InjuryClass,
  language: Language,
): readonly string[] {
  const canDie = outcome.model !== 'certain';
  return [
    coded(id),
    outcomeText(outcome, language),
    canDie ? number(sceneFactor, language) : '',
    canDie ? number(teamFactor, language) : '',
    canDie ? String(lagMedian) : '',
  ];
}

const careColumns = [
  'name',
  'door',
  'decides',
  'limit',
  'operated',
  'minutes',
  'icu',
  'ward',
  'special',
] as const;
const survivalColumns = ['runs', 'scene', 'team', 'lag'] as const;

/** The reference page of the injury classes. */
export function injuryClassesPage(language: Language): string {
  const all = Object.values(injuryClasses);
  const head = (names: readonly (keyof typeof texts)[]) => names.map((name) => texts[name][language]);
  const sourceRows = families.map(({ classes, grade, source }) => [
    Object.keys(classes).map(coded).join(' '),
    grade,
    source[language],
  ]);
  return pageOf(
    `# ${texts.title[language]}`,
    texts.lead[language],
    texts.colours[language],
    `## ${texts.care[language]}`,
    texts.careLead[language],
    table(
      ['id', ...head(careColumns)],
      all.map((one) => careRow(one, language)),
    ),
    `## ${texts.survival[language]}`,
    texts.survivalLead[language],
    table(
      ['id', ...head(survivalColumns)],
      all.map((one) => survivalRow(one, language)),
    ),
    `## ${texts.sources[language]}`,
    table(head(['classes', 'grade', 'source']), sourceRows),
  );
}
