import type { Treatment } from '../../domain/injury.ts';
import type { Release, ScenarioType } from '../../domain/scenario.ts';
import type { Language } from '../../domain/text.ts';

const sv = {
  and: 'och',
  or: 'eller',
  weekdays: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  months: [
    'januari', 'februari', 'mars', 'april', 'maj', 'juni',
    'juli', 'augusti', 'september', 'oktober', 'november', 'december',
  ], // biome-ignore format: a year
  moment: (weekday: string, day: number, month: string, year: string, time: string) =>
    `${weekday} ${day} ${month} ${year} kl. ${time}`,
  types: {
    burns: 'brand',
    'ongoing-lethal-violence': 'pågående dödligt våld',
    cbrn: 'farliga ämnen (CBRN)',
    'major-accident': 'stor olycka',
    bombing: 'bombdåd',
    collapse: 'ras',
    'armed-attack': 'väpnat angrepp',
    war: 'krig',
    'uneven-load': 'ojämn belastning',
    'hospital-loss': 'bortfall av sjukhus',
  } satisfies Record<ScenarioType, string>,
  opening: (title: string, type: string, moment: string, horizon: string, people: string) =>
    `${title}: ${type}, ${moment}. ${people} skadade följs i ${horizon}.`,
  happensIn: (system: string) => `Sjukhus och resurser: ${system}.`,
  site: (id: string, people: string, within: string, starts: string) =>
    `Plats ${id}: ${people} skadas ${within === '' ? 'på en gång' : `inom ${within}`}${starts === '' ? '' : `, ${starts} efter den första platsen`}.`,
  inflow: (people: string, days: string, regions: string) =>
    `${people} söker vård efter kurvor dag för dag under ${days} dagar: ${regions}. De kommer på egen hand till ett sjukhus med intensivvård i den egna regionen, fördelade efter dess platser; ingen ambulans skickas och ingen fördelningsnyckel används för dem.`,
  inflowRegion: (region: string, people: string, day: string) => `${region} ${people} (flest dag ${day})`,
  curves: (file: string, factor: string, grade: string, source: string) =>
    `Kurvorna${factor === '1' ? '' : `, gånger ${factor},`} är ur ${file} (grad ${grade}): ${source}`,
  where: (position: string, region: string | null, hospital: string, journey: string) =>
    `Den ligger vid ${position}${region === null ? '' : ` i ${region}`}; närmast är ${hospital}, ${journey} med utryckning.`,
  release: (pattern: Release['pattern'], after: string, last: string) =>
    ({
      'at-once': after === '' ? 'Alla kan nås genast.' : `Alla kan nås efter ${after}.`,
      steady: `De kan nås i jämn takt från ${after === '' ? 'början' : after} till ${last}.`,
      burst: `De kan nås från ${after === '' ? 'början' : after}, de flesta tidigt, de sista efter ${last}.`,
    })[pattern],
  ownMix: 'filens egen blandning',
  mix: (name: string, shares: string) => `Skadorna (${name}): ${shares}.`,
  walkIn: (red: string, yellow: string, green: string) =>
    `På egen hand ger sig ${red} av de röda, ${yellow} av de gula och ${green} av de gröna.`,
  bands: (under55: string, middle: string, from75: string) =>
    `Åldrar: ${under55} under 55 år, ${middle} 55–74 år, ${from75} 75 år och äldre.`,
  normal: (mean: string, sd: string) => `Åldrar: omkring ${mean} år (standardavvikelse ${sd}).`,
  uniformAges: (from: string, to: string) => `Åldrar: jämnt från ${from} till ${to} år.`,
  toxicSmoke: (penalty: string) =>
    `Röken är giftig: den som andats in den har mycket mindre chans att leva (${penalty} på logit) och dör i så fall efter dagar.`,
  contaminated: (agent: 'chlorine' | 'nerve', cleaning: 'disrobe' | 'wash') =>
    `Alla är förorenade med ${{ chlorine: 'klorgas', nerve: 'nervgas' }[agent]}: ${{ disrobe: 'det räcker att klä av dem', wash: 'de måste tvättas' }[cleaning]} innan de vårdas.`,
  loss: (hospital: string, at: string) => `${hospital} slås ut efter ${at} och utryms; ingen tas in där mer.`,
  roads: (hospital: string, at: string, lasts: string, factor: string) =>
    `Vägarna till och från ${hospital} spärras efter ${at}, i ${lasts}: färder med bil tar ${factor} gånger så lång tid.`,
  changed: (list: string) => `Ändrade värden mot modellens: ${list}.`,
  validity: (text: string) => `Giltighet: ${text}`,
  source: (key: string, text: string) => `Källa ${key}: ${text}`,

  classes: 'Skadeklasserna',
  classLine: (id: string, title: string, share: string) => `${id} ${title}: ${share} av de skadade.`,
  outcome: {
    rpm: 'Tillståndet försämras tills vård börjar.',
    fixed: 'Utsikten är given vid skadan; väntan ändrar den inte.',
    awaitsIntensiveCare: 'Utsikten är given när sjukdomen börjar men faller under väntan på intensivvård.',
    burn: 'Utsikten följer ålder, bränd yta och rökskada.',
    'nerve-severe': 'Dör inom minuter till timmar utan motgift och fri luftväg.',
    certain: 'Kan inte dö i modellen.',
  },
  definitive: {
    resuscitation: 'akutrum',
    'neurosurgical-admission': 'inläggning där neurokirurgi finns',
    'airway-and-fluids': 'fri luftväg och vätska',
    antidote: 'motgift och fri luftväg',
    oxygen: 'syrgas och fri luftväg',
    assessment: 'läkares bedömning',
    'intensive-care': 'intensivvård',
  } satisfies Record<Treatment['definitive'], string>,
  care: (what: string, operated: string, icu: string) =>
    `Avgörande vård: ${what}${operated === '' ? '' : `; ${operated} opereras`}${icu === '' ? '' : `; ${icu} behöver intensivvård`}.`,
  operationFirst: (share: string, else_: string) =>
    share === '100 %' ? 'operation' : `operation för ${share}, annars ${else_}`,
  burnCentre: 'Brännskadecentrum inom 24 h.',
  limit: (minutes: string, from: 'injury' | 'release') =>
    `I tid: inom ${minutes} från ${from === 'injury' ? 'skadan' : 'att den skadade är fri'}.`,
  noLimit: 'Ingen tidsgräns.',
  aliveHead: 'Andel vid liv utan vård, efter skadan',
  needHead: 'Behov vid första kontakt',
  class: 'Klass',
  red: 'röda',
  yellow: 'gula',
  green: 'gröna',
  tableNote: (drawn: string) =>
    `Andelarna vid liv är räknade ur modellens egen överlevnad, utan slump. Behovet är räknat på omkring ${drawn} dragna skadade per klass. Båda är modellstorheter.`,

  study: (title: string, scenarios: string, plans: string, cells: string) =>
    `${title}: ${scenarios} × ${plans}, tillsammans ${cells}.`,
  scenarioCount: (n: string) => (n === '1' ? '1 scenario' : `${n} scenarier`),
  planCount: (n: string) => (n === '1' ? '1 plan' : `${n} planer`),
  cellCount: (n: string) => (n === '1' ? '1 par' : `${n} par`),
  precision: (measure: string, halfWidth: string, min: string, max: string) =>
    `Den körs tills ${measure} är känt på ±${halfWidth} när, med minst ${min} och högst ${max} upprepningar.`,
  select: (measure: string, difference: string, first: string, max: string) =>
    `Den bästa planen efter ${measure} söks; minsta skillnad som räknas är ${difference}, och planer faller bort på vägen, tidigast efter ${first} och senast efter ${max} upprepningar.`,
  plans: (list: string) => `Planer: ${list}.`,
  key: (title: string, owner: string, what: string) => `${title}, nyckel av ${owner}. ${what}`,
  keyValid: (area: string, types: string, hours: 'any' | 'day' | 'night') =>
    `Gäller ${area === '' ? 'överallt' : `i ${area}`}, för ${types === '' ? 'varje slag av händelse' : types}, ${{ any: 'dygnet runt', day: 'dagtid', night: 'nattetid' }[hours]}.`,
  quotas: (red: string, yellow: string, green: string, hospitals: string) =>
    `Första vågen tar ${red} röda, ${yellow} gula och ${green} gröna vid ${hospitals} sjukhus. Att de finns prövas med en studie som använder nyckeln.`,
  system: (title: string, regions: string, hospitals: string, ambulances: string) =>
    `${title}: ${regions} med ${hospitals} och ${ambulances} ambulanser.`,
  regionCount: (n: string) => (n === '1' ? '1 region' : `${n} regioner`),
  hospitalCount: (n: string) => `${n} akutsjukhus`,
  places: (ward: string, icu: string, theatres: string) =>
    `En vanlig vardag har de ${ward} vårdplatser, ${icu} intensivvårdsplatser och ${theatres} operationssalar för svåra skador.`,
  ordinary: (title: string, coefficients: string) =>
    `${title}: ${coefficients} koefficienter som ger varje sjukhus dess ordinarie patienter.`,
};

const en: typeof sv = {
  and: 'and',
  or: 'or',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: [
    'January', 'February', 'March', 'April', 'May', 'June',
    'July', 'August', 'September', 'October', 'November', 'December',
  ], // biome-ignore format: a year
  moment: (weekday, day, month, year, time) => `${weekday} ${day} ${month} ${year} at ${time}`,
  types: {
    burns: 'fire',
    'ongoing-lethal-violence': 'ongoing lethal violence',
    cbrn: 'dangerous substances (CBRN)',
    'major-accident': 'major accident',
    bombing: 'bombing',
    collapse: 'collapse',
    'armed-attack': 'armed attack',
    war: 'war',
    'uneven-load': 'uneven load',
    'hospital-loss': 'loss of a hospital',
  },
  opening: (title, type, moment, horizon, people) =>
    `${title}: ${type}, ${moment}. ${people} casualties are followed for ${horizon}.`,
  happensIn: (system) => `Hospitals and resources: ${system}.`,
  site: (id, people, within, starts) =>
    `Site ${id}: ${people} are injured ${within === '' ? 'at once' : `within ${within}`}${starts === '' ? '' : `, ${starts} after the first site`}.`,
  inflow: (people, days, regions) =>
    `${people} seek care by curves, day by day over ${days} days: ${regions}. They come on their own to a hospital with intensive care in their own region, in shares by its places; no ambulance is sent and no distribution key is used for them.`,
  inflowRegion: (region, people, day) => `${region} ${people} (most on day ${day})`,
  curves: (file, factor, grade, source) =>
    `The curves${factor === '1' ? '' : `, times ${factor},`} are from ${file} (grade ${grade}): ${source}`,
  where: (position, region, hospital, journey) =>
    `It lies at ${position}${region === null ? '' : ` in ${region}`}; nearest is ${hospital}, ${journey} by blue light.`,
  release: (pattern, after, last) =>
    ({
      'at-once':
        after === '' ? 'Everybody can be reached at once.' : `Everybody can be reached after ${after}.`,
      steady: `They can be reached at an even pace from ${after === '' ? 'the beginning' : after} to ${last}.`,
      burst: `They can be reached from ${after === '' ? 'the beginning' : after}, most of them early, the last after ${last}.`,
    })[pattern],
  ownMix: "the file's own mix",
  mix: (name, shares) => `The injuries (${name}): ${shares}.`,
  walkIn: (red, yellow, green) =>
    `On their own leave ${red} of the red, ${yellow} of the yellow and ${green} of the green.`,
  bands: (under55, middle, from75) =>
    `Ages: ${under55} under 55 years, ${middle} 55–74 years, ${from75} 75 years and over.`,
  normal: (mean, sd) => `Ages: about ${mean} years (standard deviation ${sd}).`,
  uniformAges: (from, to) => `Ages: evenly from ${from} to ${to} years.`,
  toxicSmoke: (penalty) =>
    `The smoke is toxic: whoever breathed it has a much smaller chance to live (${penalty} on the logit), and dies after days.`,
  contaminated: (agent, cleaning) =>
    `Everybody is contaminated with ${{ chlorine: 'chlorine', nerve: 'nerve agent' }[agent]}: ${{ disrobe: 'taking off their clothes is enough', wash: 'they must be washed' }[cleaning]} before they are treated.`,
  changed: (list) => `Values changed from those of the model: ${list}.`,
  loss: (hospital, at) => `${hospital} is lost after ${at} and evacuated; nobody is let in there any more.`,
  roads: (hospital, at, lasts, factor) =>
    `Roads to and from ${hospital} are blocked after ${at}, for ${lasts}: journeys by road take ${factor} times as long.`,
  validity: (text) => `Validity: ${text}`,
  source: (key, text) => `Source ${key}: ${text}`,

  classes: 'The casualty classes',
  classLine: (id, title, share) => `${id} ${title}: ${share} of the casualties.`,
  outcome: {
    rpm: 'The condition runs down until care begins.',
    fixed: 'The chance is given at the injury; waiting does not change it.',
    awaitsIntensiveCare:
      'The chance is given when the illness begins, but falls while waiting for intensive care.',
    burn: 'The chance follows age, burnt surface and inhalation.',
    'nerve-severe': 'Dies within minutes to hours without antidote and airway.',
    certain: 'Cannot die in the model.',
  },
  definitive: {
    resuscitation: 'resuscitation room',
    'neurosurgical-admission': 'admission where there is neurosurgery',
    'airway-and-fluids': 'airway and fluids',
    antidote: 'antidote and airway',
    oxygen: 'oxygen and airway',
    assessment: "a doctor's assessment",
    'intensive-care': 'intensive care',
  },
  care: (what, operated, icu) =>
    `Definitive care: ${what}${operated === '' ? '' : `; ${operated} are operated on`}${icu === '' ? '' : `; ${icu} need intensive care`}.`,
  operationFirst: (share, else_) =>
    share === '100%' ? 'operation' : `operation for ${share}, otherwise ${else_}`,
  burnCentre: 'Burn centre within 24 h.',
  limit: (minutes, from) =>
    `In time: within ${minutes} of ${from === 'injury' ? 'the injury' : 'coming free'}.`,
  noLimit: 'No time limit.',
  aliveHead: 'Share alive untreated, after the injury',
  needHead: 'Need at first contact',
  class: 'Class',
  red: 'red',
  yellow: 'yellow',
  green: 'green',
  tableNote: (drawn) =>
    `Shares alive are computed from the model's own survival, without chance. Need is counted in about ${drawn} drawn casualties a class. Both are model quantities.`,

  study: (title, scenarios, plans, cells) => `${title}: ${scenarios} × ${plans}, together ${cells}.`,
  scenarioCount: (n) => (n === '1' ? '1 scenario' : `${n} scenarios`),
  planCount: (n) => (n === '1' ? '1 plan' : `${n} plans`),
  cellCount: (n) => (n === '1' ? '1 pair' : `${n} pairs`),
  precision: (measure, halfWidth, min, max) =>
    `It is run until ${measure} is known to within ±${halfWidth}, with at least ${min} and at most ${max} replications.`,
  select: (measure, difference, first, max) =>
    `The best plan by ${measure} is looked for; the smallest difference that matters is ${difference}, and plans fall out on the way, at the earliest after ${first} and at the latest after ${max} replications.`,
  plans: (list) => `Plans: ${list}.`,
  key: (title, owner, what) => `${title}, a key of ${owner}. ${what}`,
  keyValid: (area, types, hours) =>
    `Valid ${area === '' ? 'everywhere' : `in ${area}`}, for ${types === '' ? 'every type of incident' : types}, ${{ any: 'at all hours', day: 'by day', night: 'at night' }[hours]}.`,
  quotas: (red, yellow, green, hospitals) =>
    `The first wave takes ${red} red, ${yellow} yellow and ${green} green at ${hospitals} hospitals. That they exist is checked with a study that uses the key.`,
  system: (title, regions, hospitals, ambulances) =>
    `${title}: ${regions} with ${hospitals} and ${ambulances} ambulances.`,
  regionCount: (n) => (n === '1' ? '1 region' : `${n} regions`),
  hospitalCount: (n) => (n === '1' ? '1 emergency hospital' : `${n} emergency hospitals`),
  places: (ward, icu, theatres) =>
    `On an ordinary weekday they have ${ward} ward beds, ${icu} intensive-care places and ${theatres} theatres fit for severe injuries.`,
  ordinary: (title, coefficients) =>
    `${title}: ${coefficients} coefficients that give every hospital its ordinary patients.`,
};

/** Every word of the plain sentences about files, in both languages. */
export type TellingWords = typeof sv;

export const tellingWords: Readonly<Record<Language, TellingWords>> = { sv, en };
