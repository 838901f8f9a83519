import type { MeasureId } from '../../domain/measures.ts';
import type { ScenarioType } from '../../domain/scenario.ts';
import type { StopReason } from '../../results/summary.ts';

const types: Readonly<Record<ScenarioType, string>> = {
  burns: 'Brännskador',
  'ongoing-lethal-violence': 'Pågående dödligt våld',
  cbrn: 'CBRN',
  'major-accident': 'Stor olycka',
  bombing: 'Sprängdåd',
  collapse: 'Ras',
  'armed-attack': 'Väpnat angrepp',
  war: 'Krig',
  'uneven-load': 'Ojämn belastning',
  'hospital-loss': 'Bortfall av sjukhus',
};

/** Why a measure has no value, by whom it would have counted. */
const nobody: Readonly<Partial<Record<MeasureId, string>>> = {
  inTimeRed: 'ingen med rött behov och tidsgräns kunde räknas',
  inTimeYellow: 'ingen med gult behov och tidsgräns kunde räknas',
};

export const sv = {
  types,
  skip: 'Hoppa till svaret',
  noticeLabel: 'Viktigt om rapporten',
  notice: 'Planerings- och övningsstöd. Inte ett kliniskt eller operativt beslutsstöd.',
  noticeMore:
    'Dödsfall är en modellstorhet. Rapporten jämför planer, den bedömer inga sjukhus eller regioner.',
  fictionalMark: 'Övning – påhittade uppgifter',
  fictionalBar: 'Påhittad region.',
  fictionalMore: 'Sjukhusen finns inte. Inga slutsatser gäller någon verklig plats.',
  draft: 'Diarienummer saknas: utkast',
  noMark: 'Informationsklass ej angiven',
  fictionalTag: 'PÅHITTAD REGION',
  leansOn: (c: string, d: string) => `Lutar sig mot ${c} värden av grad C och ${d} av grad D`,
  notKept:
    'Den här körningen sparade inte det som behövs för delen. Kör studien igen med den här versionen för att få den.',
  reportWord: 'rapport',
  question: 'Fråga: vilken plan ger flest drabbade vård i tid, och hur säkra är vi?',
  system: 'System',
  comparison: 'Jämförs med',
  replicationsHead: 'Upprepningar',
  seed: 'Frö',
  engine: 'Version',
  fingerprint: 'Fingeravtryck',
  contents: 'Innehåll',
  answerHead: 'Svaret',
  plansHead: 'Vilka planer jämförs?',
  plansHeadAlone: 'Vad ger planen?',
  differencesHead: 'Vilka skillnader är säkra?',
  replicationsQuestion: 'Hur många upprepningar gjordes, och varför?',
  assumptionsHead: 'Vilka antaganden vilar svaret på?',
  methodHead: 'Metod och gränser',

  inTypes: (types: string) => ` vid ${types}`,
  fewerInTypes: (types: string) => ` och säkert färre vid ${types}`,
  unsureInTypes: (types: string) => `; vid ${types} är skillnaden inte säker`,
  nobodyInTypes: (types: string) => `; vid ${types} kunde ingen röd räknas`,
  nOfType: (type: string, n: string, of: string) => `${type} ${n} av ${of}`,
  nOf: (n: string, of: string) => `${n} av ${of}`,
  cardsAbout: (plan: string, reference: string, isShared: boolean) =>
    `Kort och figurer gäller ${plan}, ${isShared ? 'i studiens ordning den första av planerna i svaret' : 'planen i svaret'}, jämförd med ${reference}.`,
  scenarioCount: (n: string) => `${n} scenarier`,
  scenarioTally: (text: string, n: string, of: string) => `${text} i ${n} av ${of}`,
  scenariosMore: (reference: string) => `scenarier med säkert fler röda i tid än ${reference}`,
  redInTime: 'av de röda får vård i tid',
  moreRed: 'procentenheter fler röda i tid',
  fewerRed: 'procentenheter färre röda i tid',
  mayBeZero: 'procentenheter röda i tid, kan vara noll',
  thanReference: (reference: string) => `än ${reference}`,
  placeOf: (place: string, of: string) => `${place} av ${of}`,
  mayBeBestCount: (n: string, of: string) => `${n} av ${of} planer kan vara bäst.`,
  mayBeBestHead: 'Kan vara bäst i',
  whoLoses: 'Vem förlorar på det?',
  nobodyCompared: 'Bara en plan är med, så ingen kan vinna eller förlora på den.',
  losesAgainst: (plan: string, reference: string) => `${plan} mot ${reference}:`,
  losesMeasure: (measure: string, n: string, of: string, scenarios: number) =>
    scenarios === 1
      ? `${measure} ${n === '0' ? 'inte säkert sämre' : 'säkert sämre'}`
      : `${measure} säkert sämre i ${n} av ${of} scenarier`,
  heavier: (hospitals: string) => `Högre belastning, och inte säkert under bemanningen: ${hospitals}.`,
  hospitalIn: (hospital: string, n: string) => `${hospital} i ${n}`,
  moreHospitals: (n: string) => `${n} till`,
  noHeavier: 'Inget sjukhus får en högre belastning som når upp till bemanningen.',
  loadLink: 'Belastning',

  and: 'och',
  plansOf: (n: string, of: string) => `${n} av ${of} andra planer`,
  anyPlansOf: (n: string, of: string) => `${n} av ${of} planer`,
  surelyMore: (plans: string, _n: number, reference: string) =>
    `${plans} ger säkert fler röda vård i tid än ${reference}`,
  everywhere: (scenarios: string) => ` i alla ${scenarios} scenarier`,
  inSome: (n: string, of: string) => ` i ${n} av ${of} scenarier`,
  butFewer: (n: string) => ` och säkert färre i ${n}`,
  restUnsure: '; i övrigt är skillnaden inte säker',
  noneMore: (reference: string) => `Ingen annan plan ger säkert fler röda vård i tid än ${reference}`,
  fewer: (plans: string, _n: number) => `; ${plans} ger säkert färre`,
  fewerSomewhere: ' i minst ett scenario',
  noneSure: (reference: string) =>
    `Ingen säker skillnad i röda i tid mot ${reference} med den här precisionen.`,
  settles: (n: string, a: string, b: string) =>
    `Omkring ${n} upprepningar skulle avgöra mellan ${a} och ${b}.`,
  settlesIn: (n: string, a: string, b: string, scenario: string) =>
    `Omkring ${n} upprepningar skulle avgöra mellan ${a} och ${b} i ${scenario}.`,
  tooFar: 'Det skulle krävas mer än 100 000 upprepningar för att avgöra.',
  neverDiffer: 'De skilde sig inte i någon upprepning.',
  oneReplication: 'En upprepning är ett utfall och avgör ingenting. Kör fler.',
  onlyPlan: (plan: string, estimate: string) =>
    `Bara en plan är med, så inget jämförs. Med ${plan} får ${estimate} av de röda vård i tid.`,
  onlyPlanMany: 'Bara en plan är med, så inget jämförs. Tabellerna visar vad den ger.',
  noRed: 'Ingen röd med tidsgräns kunde räknas, så det går inte att svara.',
  tally: (better: string, worse: string, unsure: string, reference: string) =>
    `Röda i tid mot ${reference}: ${better} säkert bättre, ${worse} säkert sämre, ${unsure} utan säker skillnad.`,
  single: (plan: string, difference: string, reference: string, verdict: string) =>
    `${plan} mot ${reference}: ${difference} röda i tid, ${verdict}.`,
  best: (plan: string) => `${plan} är säkert bättre än varje annan plan.`,
  mayBeBest: (plans: string) => `Kan vara bäst: ${plans}.`,
  allMayBeBest: 'Alla planer kan vara bäst.',

  howSure: 'Hur säkert?',
  howSureText:
    '”Säkert” sägs bara när hela det samtidiga 95-procentiga intervallet ligger på ena sidan om noll. Fylld markering är säker, ihålig är det inte.',
  gradeHead: 'Underlagets grad:',
  gradeText: (c: string, d: string) =>
    `Svaret vilar på ${c} värden av grad C och ${d} av grad D i modellen och i systemets uppgifter. Byt ut dem mot era egna före beslut.`,
  which: 'Vilka?',
  whyN: 'Varför så många upprepningar?',
  cannotHead: 'Vad modellen inte kan säga',
  cannotText:
    'Hur många som skulle dö vid en verklig händelse. Dödsfall är en modellstorhet, står sist och leder inte svaret.',

  levels: (plan: string, level: string) => `Med ${plan} får ${level} av de röda vård i tid`,
  levelAlso: (plan: string, level: string) => `, med ${plan} ${level}`,
  bestTally: (plans: string, plural: boolean, n: string, of: string) =>
    `${plans} kan ${plural ? 'var för sig ' : ''}vara bäst på röda i tid i flest scenarier: ${n} av ${of}.`,
  bestCaption: (reference: string) =>
    `Antal scenarier av varje typ där planen säkert är bättre ▲ eller säkert sämre ▼ än ${reference}, och där skillnaden inte är säker ○.`,
  placesWhere: (n: string) => `av ${n} scenarier`,
  pairsTally: (all: string, reference: string, better: string, worse: string, unsure: string) =>
    `Av ${all} jämförelser med ${reference} är ${better} säkert bättre, ${worse} säkert sämre och ${unsure} utan säker skillnad.`,
  overviewLabel: 'Skillnad i varje scenario',
  overviewReading: (reference: string) =>
    `Varje ruta är planen minus ${reference}: andel röda som får vård i tid, i procentenheter.`,
  plan: 'Plan',
  withoutLoans: 'utan lån',
  planUnder: 'fördelningsnyckel',
  scenario: 'Scenario',
  reference: 'jämförelse',
  better: 'säkert bättre',
  worse: 'säkert sämre',
  unsure: 'ingen säker skillnad',
  noVerdict: 'bedöms inte',
  noPair: 'kan inte jämföras',
  place: 'Plats',
  placeUnder: (plans: string) => `av ${plans}`,
  lead: 'andel, leder svaret',
  share: 'andel',
  modelQuantity: 'modellstorhet',
  estimateCaption: 'Medelvärde ± halv bredd av 95-procentigt intervall. Blått: kan vara bäst på röda i tid.',
  scaleCaption: (low: string, high: string) => `Skalan i kolumnen går från ${low} till ${high}\u00a0%.`,
  missing: (what: string, reason: string) => `${what} saknas: ${reason} (n = 0). Ett streck är aldrig noll.`,
  nobody,
  nobodyElse: 'ingen kunde räknas',
  countedIn: (n: string) => `n = ${n}`,
  someCounted: (all: string) =>
    `n under ett tal: så många av ${all} upprepningar hade någon att räkna. De andra är utelämnade, inte noll.`,
  to: 'till',
  ceiling: (share: string) => `Tak: ${share} av de röda skulle få vård i tid om ingen väntade på någon.`,
  lowCeiling:
    'Taket är lågt: avståndet avgör mer än planen. Läs även röda i tid räknat från att de kan nås, under Fler mått i del 3.',
  starts: 'Börjar',
  casualties: 'drabbade',
  validity: 'Gäller för',
  tableLabel: (scenario: string) => `Planer i ${scenario}`,
  forestUnder: (reference: string, n: string) => `röda i tid, skillnad mot ${reference}; n\u00a0=\u00a0${n}`,
  pairTables: 'Tabeller: alla par och fler mått, scenario för scenario',
  points: 'procentenheter',
  fewerEnd: '← färre',
  moreEnd: 'fler →',
  sameScale: 'Samma skala för alla scenarier av typen.',
  twinHead: 'Alla par som tabell',
  twinCaption: (pairs: string) =>
    `Första planen minus den andra, andel röda i tid. De ${pairs} intervallen gäller samtidigt.`,
  otherHead: (reference: string) => `Fler mått: skillnad mot ${reference}`,
  otherCaption:
    'Planen minus jämförelsen. ▲ säkert bättre, ▼ säkert sämre, ○ ingen säker skillnad. Överflyttningar bedöms inte. Samtidiga intervall inom varje mått.',
  first: 'Första planen',
  second: 'Andra planen',
  difference: 'Skillnad',
  verdict: 'Omdöme',
  sources: 'Källor för scenariot',
  scrollCue: 'Dra tabellen i sidled →',
  studyOrder: 'Planerna står i studiens ordning, inte efter resultat.',
  filledKey: 'fylld: säker skillnad',
  hollowKey: 'ihålig: ingen säker skillnad',
  zeroKey: 'streck: ingen skillnad',
  pairedFoot: (pairs: string) =>
    `Parade skillnader på samma drabbade; 95-procentiga intervall som gäller samtidigt för ${pairs} par i varje scenario.`,
  ownFoot:
    'Varje intervall i tabellen gäller det måttet för sig; om två planer skiljer sig säkert står i del 3.',
  matrixHead: (open: string, all: string) => `Alla par som märken (${open} av ${all} utan säker skillnad)`,
  matrixCaption: 'Raden jämförd med kolumnen, röda i tid.',

  used: (n: string, why: StopReason) =>
    ({
      fixed: `${n}, antalet var bestämt`,
      precise: `${n}, precisionen nåddes för varje plan`,
      max: `${n}, största tillåtna antal nåddes före precisionen`,
      'nothing-to-count': `${n}, fler skulle inte lära oss mer: måttet har ingen att räkna`,
      selected: `${n}, en plan var kvar`,
      alike: `${n}, planerna som var kvar kom lika`,
      undecided: `${n}, det största tillåtna antalet kom innan en plan var kvar`,
    })[why],
  usedIn: (n: string, of: string, text: string) => `${n} av ${of} scenarier: ${text}`,
  askedRule: (measure: string, halfWidth: string, min: string, max: string, chunk: string) =>
    `Regeln som gällde, angiven vid körningen: upprepa tills halva intervallbredden för ${measure} är högst ${halfWidth} i varje plan, minst ${min} och högst ${max} upprepningar. Beslut tas efter varje ${chunk}, när alla planer är lika långt komna.`,
  studyRule: (measure: string, halfWidth: string, min: string, max: string, chunk: string) =>
    `Regeln som gällde, studiens egen: upprepa tills halva intervallbredden för ${measure} är högst ${halfWidth} i varje plan, minst ${min} och högst ${max} upprepningar. Beslut tas efter varje ${chunk}, när alla planer är lika långt komna.`,
  rule: (measure: string, halfWidth: string, min: string, max: string, chunk: string) =>
    `Studiens regel, om inget annat angavs vid körningen: upprepa tills halva intervallbredden för ${measure} är högst ${halfWidth} i varje plan, minst ${min} och högst ${max} upprepningar. Beslut tas efter varje ${chunk}, när alla planer är lika långt komna.`,
  fixedRule: 'Antalet bestämdes vid körningen; studiens egen regel för precision användes inte.',
  widest: 'Bredaste intervall, röda i tid',
  openPairs: 'Osäkra par',
  toSettle: 'För att avgöra',
  toSettleUnder: 'planen i svaret mot jämförelsen',
  settled: 'redan säkert',
  aboutN: (n: string) => `omkring ${n}`,
  overLimit: 'mer än 100 000',
  sameAlways: 'skilde sig aldrig',

  assumptionsReading: (c: string, d: string) =>
    `${c} värden är härledda (grad C) och ${d} är platshållare (grad D). Listan gäller hela modellen: den säger inte vilka värden som kan vända svaret.`,
  gradesHead: 'Alla värden efter grad',
  grades: {
    A: 'läst i en namngiven källa',
    B: 'välkänt',
    C: 'härlett med en angiven regel',
    D: 'platshållare, bör bytas ut',
  },
  parametersOf: 'Modellens parametrar',
  systemOf: (title: string) => `Uppgifter om ${title}`,
  parameterList: (n: string) => `Parametrar av grad C och D (${n})`,
  parameterCaption:
    'Värdet i studien, det spann inom vilket det är rimligt, och källan. Namn som ”casualty-model 2” och ”medical 4.1” förklaras sist i docs/explanation/model.md.',
  parameter: 'Parameter',
  value: 'Värde',
  range: 'Spann',
  grade: 'Grad',
  source: 'Källa',
  changed: 'ändrat i studien',
  shipped: (value: string) => `levererat: ${value}`,
  dataList: (n: string) => `Uppgifter om systemet av grad C och D (${n})`,
  dataCaption: 'Fälten heter som i systemets fil. Antal värden av varje grad.',
  field: 'Fält',
  planFigures: (title: string, n: string) => `${title}: värden av grad C och D (${n})`,
  planFiguresCaption: 'Fälten heter som i planens eller strategins fil.',
  sourceList: 'Systemets källor',
  injuryNote:
    'Utöver dessa är skadeklassernas överlevnad, klockor och tidsgränser till största delen härledda eller antagna (grad C och D); de beskrivs i docs/explanation/model.md. Inbyggda kvoter är vår egen regel, grad D.',

  methodSub: 'Så räknades det',
  method: [
    'Varje upprepning är en möjlig händelse: de drabbade, deras skador och deras tur dras innan något beslutas.',
    'Alla planer möter samma drabbade med samma tur. Skillnaderna mellan planer är därför säkrare än nivåerna.',
    'En skillnad räknas upprepning för upprepning, plan mot plan, och först sedan tas medelvärdet (parade upprepningar).',
    'Intervallen är 95-procentiga t-intervall. För ett enskilt mått gäller intervallet det måttet för sig.',
    'När planer jämförs görs intervallen bredare så att alla par i ett scenario och mått gäller samtidigt (Bonferroni). De gäller inte samtidigt över flera scenarier eller mått.',
    '”Säkert bättre” sägs bara när det samtidiga intervallet inte når noll. Annars sägs ”ingen säker skillnad”, vilket inte är detsamma som lika.',
    'Plats är ett spann: en plan står efter dem som säkert är bättre och före dem som säkert är sämre.',
    '”I tid” räknas från skadan till den första tillräckliga åtgärden på ett sjukhus som klarar den, inom skadeklassens gräns.',
    'Ingen regel i modellen ser sanningen. Beslut vilar på rapporter som kan vara gamla eller saknas.',
    'Antalet som skulle avgöra är en uppskattning: det förutsätter att skillnad och spridning blir som hittills.',
  ],
  limitsSub: 'Det här kan rapporten inte säga',
  limits: [
    'Vad ett visst sjukhus klarar i dag. Grunddata är grova och offentliga.',
    'Hur många som skulle dö vid en verklig händelse.',
    'Något utanför det som varje scenario säger att det gäller för.',
    'Vilken region eller vilket sjukhus som är bra. Rapporten jämför planer.',
    'Vad ett lån skulle ge i verkligheten. De flesta siffror om lån är antaganden (grad D).',
  ],
  againSub: 'Kör den igen',
  againText:
    'Samma filer, frö och version ger samma tal till sista biten. Fingeravtrycket ska då bli detsamma.',
  decisionSub: 'Förslag till beslut',
  decisionBy: 'fylls i av beslutsfattaren',
  decision: ['Vad', 'Vem', 'När'],
  inputs: (n: string) => `Lästa filer (${n})`,
  file: 'Fil',
};

/** Every word of the report. */
export type ReportTexts = typeof sv;
