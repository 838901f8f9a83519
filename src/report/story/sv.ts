import type { Reason } from '../../domain/reason.ts';
import type { Stage } from '../../domain/stage.ts';
import type {
  Awaited,
  BindingComponent,
  CasualtyEvent,
  DeathClass,
  Whereabouts,
} from '../../domain/trace.ts';
import type { Category } from '../../domain/triage.ts';

/** The hospital's name, or another name, as it stands in a sentence. */
type Name = string;

const colour: Readonly<Record<Category, string>> = {
  red: 'röd',
  yellow: 'gul',
  green: 'grön',
  black: 'svart',
};

const need: Readonly<Record<Category, string>> = {
  red: 'rött',
  yellow: 'gult',
  green: 'grönt',
  black: 'svart',
};

/** As in “väntar på …”. */
const awaited: Readonly<Record<Awaited, string>> = {
  hands: 'att någon hinner bedöma',
  undressing: 'hjälp att klä av sig på skadeplatsen',
  ambulance: 'en ambulans',
  handover: 'att lämnas över, i ambulansen vid dörren',
  disrobing: 'avklädning i saneringen',
  washing: 'tvätt i saneringen',
  robing: 'påklädning i saneringen',
  'litter-washing': 'sanering på bår',
  bay: 'en plats i akutrummet',
  team: 'ett team',
  'emergency-place': 'en plats på akutmottagningen',
  'minor-place': 'en plats för lindrigt skadade',
  scanner: 'datortomografi',
  theatre: 'en operationssal',
  'post-operative-place': 'en uppvakningsplats',
  'intensive-care-place': 'en intensivvårdsplats',
  'burn-place': 'en brännskadeplats',
  'ward-bed': 'en plats på en vårdavdelning',
  'transfer-ambulance': 'en ambulans för överflyttningen',
};

/** What somebody comes to at a stage; empty where another sentence says it. */
const comesTo: Readonly<Record<Stage, string>> = {
  trapped: '',
  scene: 'Kommer loss och kan nås.',
  'walking-in': '',
  transport: 'Lastas i en ambulans.',
  door: '',
  decontamination: 'Ska saneras innan vården kan börja.',
  resuscitation: 'Tas in i akutrummet.',
  emergency: 'Får en plats på akutmottagningen.',
  minor: 'Får en plats bland de lindrigt skadade.',
  imaging: 'Ska undersökas med datortomografi.',
  theatre: 'Tas in i en operationssal.',
  'post-operative': 'Läggs på uppvakningsavdelningen.',
  'intensive-care': 'Får en intensivvårdsplats.',
  ward: 'Får en plats på en vårdavdelning.',
  transfer: '',
  abroad: '',
  discharged: '',
  dead: '',
};

/** Where somebody still is when the replication ends. */
const remains: Readonly<Record<Stage, string>> = {
  trapped: 'sitter den drabbade fast',
  scene: 'är den drabbade kvar på skadeplatsen',
  'walking-in': 'är den drabbade på väg till sjukhus på egen hand',
  transport: 'är den drabbade i en ambulans',
  door: 'är den drabbade vid sjukhusets dörr',
  decontamination: 'saneras den drabbade',
  resuscitation: 'är den drabbade i akutrummet',
  emergency: 'är den drabbade på akutmottagningen',
  minor: 'är den drabbade bland de lindrigt skadade',
  imaging: 'är den drabbade på väg till datortomografi',
  theatre: 'är den drabbade i en operationssal',
  'post-operative': 'är den drabbade på uppvakningsavdelningen',
  'intensive-care': 'är den drabbade på intensivvårdsavdelningen',
  ward: 'är den drabbade på en vårdavdelning',
  transfer: 'är den drabbade under överflyttning',
  abroad: 'vårdas den drabbade utomlands',
  discharged: 'är den drabbade utskriven',
  dead: 'är den drabbade död',
};

const component: Readonly<Record<BindingComponent, string>> = {
  staff: 'Det är personal som saknas.',
  premises: 'Det är plats som saknas.',
  equipment: 'Det är utrustning som saknas.',
};

/** Why the key, which never saw the truth, chose as it did. */
const because: Readonly<Record<Reason, string>> = {
  nearest: 'Nyckeln valde det närmaste öppna sjukhuset.',
  'nearest-capable': 'Nyckeln valde det närmaste öppna sjukhuset som kan ge vården.',
  'trauma-centre': 'Nyckeln valde traumacentrum.',
  share: 'Nyckeln delar ut andelar efter kapacitet, och den drabbades andel föll här.',
  'first-wave': 'Nyckeln hade plats här i första vågen.',
  'second-wave': 'Första vågen var full; nyckeln hade plats här i den andra.',
  'region-wave': 'Nyckeln hade plats hos en annan region.',
  'load-balanced': 'Nyckeln valde det sjukhus som var minst belastat på lägesbilden.',
  'least-time': 'Nyckeln valde det sjukhus där tiden till vård väntades bli kortast på lägesbilden.',
  'burn-centre': 'Nyckeln valde ett brännskadecentrum.',
  concentrated: 'Få drabbade var rapporterade, så nyckeln samlade i stället för att sprida.',
  overflow: 'Nyckelns egen regel hittade ingen plats, så dess reserv gällde.',
  'all-closed': 'Alla sjukhus inom räckhåll hade stängt för färgen, så alla räknades som öppna.',
  'special-need': 'Nyckeln valde efter ett misstänkt särskilt behov: neurokirurgi eller brännskadevård.',
  'key-not-in-force': 'Nyckeln gällde inte än: då körs alla till närmaste öppna sjukhus.',
  'nobody-fits': 'Nyckeln fann inget sjukhus som passade, så det blev det närmaste.',
};

const death: Readonly<Record<DeathClass, string>> = {
  unsalvageable:
    'Räknas som ett dödsfall som ingen vård hade hindrat: full vård genast hade inte räckt (modellstorhet).',
  'lost-to-access':
    'Räknas som förlorad på avstånd: inte ens med fri väg hade vården kommit i tid (modellstorhet).',
  preventable:
    'Räknas som ett undvikbart dödsfall: med fri väg till vård hade livet räddats (modellstorhet).',
};

/** Where somebody dies. */
const where: Readonly<Record<Whereabouts['kind'], (place: Name) => string>> = {
  site: () => 'på skadeplatsen',
  'on-foot': () => 'på väg till sjukhus på egen hand',
  ambulance: () => 'i ambulansen',
  unit: (unit) => `ombord på ${unit}`,
  hospital: (place) => `på ${place}`,
  flight: (place) => `på väg till ${place} i utlandet`,
  abroad: (place) => `utomlands, på ${place}`,
};

const counted = (count: string, one: string, many: string): string =>
  `${count} ${count === '1' ? one : many}`;

export const sv = {
  colour,
  need,
  awaited,
  component,
  because,
  death,
  where,
  comesTo,
  day: (number: string) => `dag ${number}`,
  and: 'och',
  oneOutcome: (replication: string, seed: string) =>
    `Ett utfall: så gick det i upprepning ${replication} (frö ${seed}). Det säger inte hur det brukar gå.`,
  plan: (scenario: string, plan: string, key: string) => `${scenario}. Plan: ${plan} (${key}).`,

  who: (id: string, years: string, injury: string) => `Drabbad ${id}: ${years} år. ${injury}.`,
  needIs: (colourOfNeed: string) => `Behov: ${colourOfNeed}.`,
  limitFromInjury: (minutes: string) => `Definitiv vård inom ${minutes} från skadan är i tid.`,
  limitFromRelease: (minutes: string) =>
    `Definitiv vård inom ${minutes} från att den drabbade kom loss är i tid.`,
  noLimit: 'Skadeklassen har ingen tidsgräns.',

  injured: (site: Name) => `Skadas på skadeplatsen ${site}.`,
  walksOut: (hospital: Name) => `Kommer loss och tar sig på egen hand till ${hospital}.`,
  waits: (thing: string) => `Väntar på ${thing}.`,
  waited: (minutes: string, thing: string) => `Har väntat ${minutes} på ${thing}.`,
  lookedAtScene: (tag: string) => `Bedöms på skadeplatsen och märks ${tag}`,
  lookedAtDoor: (tag: string) => `Bedöms vid sjukhusets dörr och märks ${tag}`,
  lookedWhileWaiting: (tag: string) => `Bedöms på nytt under väntan och märks om till ${tag}`,
  lookedByDoctor: (tag: string) => `En läkare ser att ett team behövs och märker om till ${tag}`,
  asNeeded: '.',
  notAsNeeded: (trueNeed: string) => `; det sanna behovet är ${trueNeed}.`,
  driven: (hospital: Name, minutes: string) => `Körs till ${hospital}, ${minutes} bort.`,
  turnedAway: (from: Name) => `${from} har stängt.`,
  letInAnyway: 'Inget annat är öppet, så ambulansen stannar.',
  ridesWith: (other: string) => `Sitter bredvid ${other}, som beslutet gällde.`,
  unreported: (hospital: Name) =>
    `${hospital} hade inte rapporterat än: ingen visste vad som var ledigt där.`,
  picture: (hospital: Name, age: string) => `Lägesbilden av ${hospital} var ${age} gammal.`,
  freeByIt: (list: string) => `Ledigt enligt den: ${list}.`,
  freeForRed: (count: string) => `${count} team för röda`,
  freeForYellow: (count: string) => `${counted(count, 'akutplats', 'akutplatser')} för gula`,
  freeForGreen: (count: string) => `${counted(count, 'plats', 'platser')} för gröna`,
  noneForRed: 'inget team för röda',
  noneForYellow: 'ingen akutplats för gula',
  noneForGreen: 'ingen plats för gröna',
  tooMany: (count: string) => ` (${count} för många)`,
  thoughtClosed: (tag: string) => `Enligt den var det stängt för ${tag}.`,
  handedOver: (hospital: Name) => `Lämnas över på ${hospital}.`,
  walksIn: (hospital: Name) => `Kommer till ${hospital} på egen hand.`,
  turnsFromRuin: (ruin: Name, to: Name) => `Ser att ${ruin} är utslaget och tar sig vidare till ${to}.`,
  arrivesByTransfer: (hospital: Name) => `Kommer till ${hospital}, överflyttad.`,
  team: 'Ett team börjar behandla.',
  definitive: (minutes: string) => `Definitiv vård börjar, ${minutes} efter skadan`,
  inTime: ': i tid.',
  late: ': inte i tid.',
  withoutLimit: '.',
  burnCentre: 'Är nu på ett brännskadecentrum.',
  asksForTransfer: (to: Name, why: Extract<CasualtyEvent, { kind: 'asks-for-transfer' }>['why']) =>
    ({
      'place-abroad': `Ingen plats finns i landet: ska flygas till ${to}.`,
      'not-given-here': `Behöver vård som inte finns här: ska flyttas till ${to}.`,
      'place-elsewhere': `Det finns en plats på annat håll: ska flyttas till ${to}.`,
      'hospital-lost': `Sjukhuset är utslaget: utryms till ${to}.`,
    })[why],
  transferred: (to: Name, minutes: string) =>
    `Lämnar sjukhuset för ${to}, ${minutes} efter att det bestämdes.`,
  mishap: 'Under färden sker en allvarlig händelse.',
  lostAtOnce: 'Skadan är så svår att full vård genast inte hade räckt (modellstorhet).',
  lost: 'Efter det här räcker vården inte längre till för att rädda livet (modellstorhet).',
  treatedTooLate: 'Vården kom för sent för att rädda livet (modellstorhet).',
  failing: 'Orkar inte längre: fel vårdplats eller sen vård har kostat för mycket (modellstorhet).',
  dies: (place: string) => `Dör ${place}.`,
  diedWaiting: (thing: string) => `Väntade då på ${thing}.`,
  diedAfterCare: 'Vården hade hunnit börja.',
  discharged: (place: Name) => `Skrivs ut från ${place}.`,
  horizon: (hours: string, stage: Stage) => `Här slutar upprepningen, efter ${hours}. Då ${remains[stage]}.`,
  willDie: 'Utgången är avgjord: kommer att dö, och räknas som dödsfall.',

  people: (all: string, red: string, yellow: string, green: string) =>
    `${counted(all, 'drabbad', 'drabbade')}: ${red} med rött behov, ${yellow} med gult och ${green} med grönt.`,
  inTimeOf: (red: string, yellow: string) => `Definitiv vård i tid: ${red}; ${yellow}.`,
  ofRed: (part: string, all: string) => `${part} av ${all} röda`,
  ofYellow: (part: string, all: string) => `${part} av ${all} gula`,
  noRed: 'ingen röd att räkna',
  noYellow: 'ingen gul att räkna',
  notCounted: 'Övriga räknas inte: deras skadeklass har ingen tidsgräns, eller så dog de innan de kom loss.',
  noDeaths: 'Dödsfall (modellstorhet): inga.',
  deaths: (all: string, hopeless: string, far: string, preventable: string) =>
    `Dödsfall (modellstorhet): ${all}, varav ${hopeless} som ingen vård hade hindrat, ${counted(far, 'förlorat', 'förlorade')} på avstånd och ${counted(preventable, 'undvikbart', 'undvikbara')}.`,
  noShortage: 'Ingen drabbad behövde vänta på sjukhusens personal, plats eller utrustning.',
  firstShortage: (clock: string, thing: string, hospital: Name, missing: string) =>
    `Första bristen på sjukhus: någon väntar på ${thing} på ${hospital} (${clock}). ${missing}`,
  alarm: (site: Name) => `Regionen larmas om skadeplatsen ${site}.`,
  hospitalAlarm: (hospital: Name) => `Första sjukhuset larmas: ${hospital}.`,
  firstAmbulance: (site: Name) =>
    `Första ambulansen är framme vid skadeplatsen ${site} och leder; den kör ingen.`,
  firstReport: (hospital: Name, age: string) =>
    `Första lägesrapporten når ledningen: ${hospital}. Den är då ${age} gammal.`,
  keyInForce: (before: string) =>
    before === '0'
      ? 'Nyckeln gäller. Ingen har körts iväg än.'
      : `Nyckeln gäller. ${counted(before, 'drabbad', 'drabbade')} har redan körts till närmaste öppna sjukhus.`,
  firstDriven: (id: string, hospital: Name) => `Första ambulansen mot ${hospital} kör, med ${id}.`,
  firstWalkIn: (id: string, hospital: Name) => `Första självsökande kommer till ${hospital}: ${id}.`,
  doorCloses: (hospital: Name) => `${hospital} stänger för röda: alla team är upptagna.`,
  hospitalLost: (hospital: Name) => `${hospital} slås ut: ingen tas in, och de som är där utryms.`,
  departmentCloses: (hospital: Name) => `${hospital} stänger helt: någon kom in osanerad.`,
  doorOpens: (hospital: Name) => `${hospital} öppnar igen.`,
  turnsBack: (hospital: Name, id: string) => `${hospital} är stängt: ambulansen med ${id} får köra vidare.`,
  firstWaits: (id: string, hospital: Name, thing: string) =>
    `På ${hospital} väntar den första på ${thing}: ${id}.`,
  longestWait: (minutes: string, id: string) => `Längsta väntan här på samma sak: ${minutes} (${id}).`,
  carried: (hospital: Name, minutes: string) => `Ska till ${hospital}, ${minutes} bort på väg.`,
  unitStays: 'Inget annat är öppet eller går att nå nu, så alla släpps av här.',
  boards: (unit: string) => `Tas ombord på ${unit}.`,
  unitCalled: (unit: string, mode: string, site: Name, notice: string) =>
    `${unit} (${mode}) kallas till skadeplatsen ${site} och åker om ${notice}.`,
  unitFetches: (unit: string, mode: string, hospital: Name, notice: string) =>
    `${unit} (${mode}) ska hämta på ${hospital} och åker om ${notice}.`,
  unitGrounded: (unit: string) => `${unit} står på marken: vädret hindrar.`,
  unitFliesAgain: (unit: string) => `${unit} kan flyga igen.`,
  furtherUnits: (count: string) =>
    `Därefter ${counted(count, 'händelse', 'händelser')} till med flyg och bussar.`,
  transfer: (id: string, from: Name, to: Name) => `${id} flyttas från ${from} till ${to}.`,
  oneDies: (id: string, place: string) => `${id} dör ${place}.`,
  furtherTransfers: (count: string) => `Därefter ${counted(count, 'överflyttning', 'överflyttningar')} till.`,
  furtherDeaths: (count: string) => `Därefter ${counted(count, 'dödsfall', 'dödsfall')} till.`,
  stillLiving: (count: string) =>
    `${counted(count, 'drabbad', 'drabbade')} till räknas som dödsfall: utgången är avgjord, men lever än.`,
  lastLeaves: (id: string) => `Den sista lämnar skadeplatsen: ${id}.`,
  ends: (hours: string) => `Här slutar upprepningen, efter ${hours}.`,
  followOne: (command: string) => `Följ en drabbad: ${command}`,
};

/** Every word of a story in one language. */
export type StoryTexts = typeof sv;
