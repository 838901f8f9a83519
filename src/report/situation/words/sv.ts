import type { SceneHazard } from '../../../domain/situation.ts';

const hazards: Readonly<Record<SceneHazard, string>> = {
  none: 'Inga rapporterade.',
  suspected: 'Farligt ämne misstänks. Vilket är inte känt än.',
  chlorine: 'Farligt ämne: klorgas.',
  nerve: 'Farligt ämne: nervgas.',
};

/** The words of situation reports in Swedish; English has the same keys. */
export const sv = {
  report: 'Lägesbild',
  sceneReport: 'Rapporter från skadeplats',
  at: (clock: string, since: string) => `Läget ${clock} (+${since})`,
  believed:
    'Det här är vad ledningen trodde: senast mottagna rapporter och egna beslut. Det är inte sanningen.',
  meta: {
    scenario: 'Scenario',
    plan: 'Plan',
    key: 'Fördelningsnyckel',
    command: 'Ledande region',
    replication: 'Upprepning',
    seed: 'Frö',
    engine: 'Programversion',
  },

  knownHead: 'Vad vet ledningen?',
  unknownHead: 'Vad är inte känt?',
  levelsHead: 'Hur ser det ut i landet och regionerna?',
  hospitalsHead: 'Hur ser det ut på sjukhusen?',
  scenesHead: 'Vad har skadeplatserna rapporterat?',

  reported: (some: string, all: string, oldest: string, newest: string) =>
    `Rapport har kommit från ${some} av ${all} sjukhus. Den äldsta är ${oldest} gammal, den nyaste ${newest}.`,
  reportedOnce: (all: string, age: string) =>
    `Rapport har kommit från 1 av ${all} sjukhus. Den är ${age} gammal.`,
  nobodyReported: (all: string) => `Inget av ${all} sjukhus har rapporterat än.`,
  number: (count: string) => `Skadeplatserna uppskattar sammanlagt omkring ${count} drabbade.`,
  noNumber: 'Ingen skadeplats har rapporterat än.',
  sent: (all: string, red: string, yellow: string, green: string) =>
    `Ledningen har skickat ${all} med ambulans: ${red} märkta röda, ${yellow} gula och ${green} gröna.`,
  nobodySent: 'Ledningen har inte skickat någon än.',
  inForce: 'Fördelningsnyckeln gäller.',
  notInForce: 'Fördelningsnyckeln gäller inte än: alla körs till närmaste öppna sjukhus.',

  silent: (names: string) => `Ingen rapport har kommit från ${names}. Det betyder okänt, inte noll.`,
  since: (name: string, age: string) =>
    `Vad som hänt på sjukhusen efter deras senaste rapport. Den äldsta, från ${name}, är ${age} gammal.`,
  walkIns: 'Hur många som är på väg till sjukhus på egen hand.',
  neverReported: 'Vårdplatser, operationssalar, personal och blod: de står inte i lägesrapporterna.',
  estimate: 'Det verkliga antalet drabbade: skadeplatsens tal är en uppskattning.',
  sceneSilent: (names: string) => `Hur det ser ut på ${names}: ingen rapport har kommit.`,
  sceneOnce: (names: string) => `Andra rapporten från ${names} har inte kommit.`,
  notFollowed: (count: string) => `Läget på ${count} andra sjukhus: körningen följer dem inte.`,

  level: 'Nivå',
  nation: 'Landet',
  hospital: 'Sjukhus',
  reports: 'Rapporter',
  age: 'Rapportens ålder',
  oldest: 'Äldsta',
  door: 'Dörr',
  doors: 'Dörrar',
  kinds: {
    teams: 'Team',
    emergencyPlaces: 'Akutplatser',
    minorPlaces: 'Lätt skadade',
    intensiveCare: 'Intensivvård',
  },
  committed: 'På väg',
  tagsOf: { teams: 'röda', emergencyPlaces: 'gula', minorPlaces: 'gröna', intensiveCare: 'alla' },
  tags: { red: 'röda', yellow: 'gula', green: 'gröna', black: 'svarta' },
  shortTags: 'röd/gul/grön',
  of: (some: string, all: string) => `${some} av ${all}`,
  needed: (needed: string, there: string) => `${needed} på ${there}`,
  noReport: 'ingen rapport',
  full: 'fullt',
  howToRead:
    '”7 på 8” är sju som behöver en plats, i den eller i väntan på den, och åtta platser med personal. Fullt är lika många som platserna eller fler. En summa gäller bara de sjukhus som har rapporterat. På väg är skickade av ledningen som rapporten inte räknar som framme; det vet ledningen genast.',
  doorNames: { open: 'öppen', closed: 'stängd', unknown: 'okänd' },
  closedTo: (tags: string) => `stängd för ${tags}`,
  doorCounts: {
    open: (count: string) => `${count} öppna`,
    diverting: (count: string) => `${count} hänvisar`,
    closed: (count: string) => `${count} stängda`,
    unknown: (count: string) => `${count} okända`,
  },
  otherRegions: (count: string) => `${count} regioner till: inget av deras sjukhus följs, så inget är känt.`,

  sceneTitle: (site: string, number: string, clock: string) => `${site}, rapport ${number}, ${clock}`,
  noSceneReport: (site: string, clock: string) =>
    `${site}: larm ${clock}. Ingen rapport har kommit från skadeplatsen.`,
  noScene: 'Ledningen har inte fått larm om någon skadeplats.',
  noSite: 'Scenariot har ingen skadeplats: de sjuka kommer från hela regioner.',
  headings: {
    M: 'Allvarlig händelse',
    E: 'Exakt plats',
    T: 'Typ av händelse',
    H: 'Hot och risker',
    A: 'Ankomstväg',
    N: 'Antal drabbade',
    I: 'Insatta enheter',
  },
  declared: (clock: string) => `Ja. Larm ${clock}.`,
  place: (site: string, region: string, position: string) => `${site}, ${region} (${position}).`,
  hazards,
  access: 'Ingår inte i modellen.',
  about: (count: string) => `Omkring ${count}, uppskattat.`,
  tagged: (red: string, yellow: string, green: string, black: string) =>
    `Märkta hittills: ${red} röda, ${yellow} gula, ${green} gröna och ${black} svarta.`,
  notTagged: 'Ingen är märkt än.',
  ambulances: (there: string, coming: string) => `Ambulanser: ${there} på plats, ${coming} på väg.`,
};

export type SituationTexts = typeof sv;
