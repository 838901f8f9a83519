import { injuryClasses } from '../../domain/injury-classes.ts';
import { parameterCatalogue } from '../../domain/parameters.ts';
import type { Text } from '../../domain/text.ts';
import { lendingWords, staffingWords, surgeWords } from '../resources/field-words.ts';
import { eventWords } from '../validation/field-words.ts';
import type { SchemaKind } from './published.ts';

const text = (sv: string, en: string): Text => ({ sv, en });

/** What each field is, by its dotted path; items of lists and entries under ids have the path of their list or group. */
type FieldTexts = Readonly<Record<string, Text>>;

const common: FieldTexts = {
  format: text('Filens format och dess version', "The file's format and its version"),
  id: text(
    'Namn som andra filer använder; filen heter likadant',
    'Name that other files use; the file has the same',
  ),
  title: text('Rubrik i rapporter, på båda språken', 'Heading in reports, in both languages'),
  sources: text('Källor: en text under varje nyckel', 'Sources: a text under each key'),
};

const scenario: FieldTexts = {
  type: text('Typfall', 'Standard type'),
  validity: text('Var resultaten får användas och inte', 'Where results may be used and where not'),
  starts: text('Lokal tid då händelsen börjar', 'Local time at which the incident begins'),
  horizon: text('Hur länge händelsen följs', 'How long the incident is followed'),
  sites: text('Platser där människor skadas', 'Places where people are hurt'),
  'sites.id': text('Platsens namn', "The site's name"),
  'sites.at': text('Platsens läge', 'Where the site lies'),
  'sites.region': text(
    'Region med ledningen; annars närmaste sjukhusets',
    "Region in command; else the nearest hospital's",
  ),
  'sites.casualties': text('Levande skadade', 'Living casualties'),
  'sites.starts': text('Tid efter första platsen', 'Time after the first site'),
  'sites.injured': text('När de skadas', 'When they are injured'),
  'sites.injured.within': text('Alla skadas inom', 'Everybody is injured within'),
  'sites.released': text('När de kan nås', 'When they can be reached'),
  'sites.released.pattern': text(
    'Alla på en gång, i jämn takt, eller de flesta tidigt',
    'All at once, at an even pace, or most of them early',
  ),
  'sites.released.after': text('Den första efter', 'The first after'),
  'sites.released.over': text('Den sista så långt efter den första', 'The last so long after the first'),
  'sites.mix': text('Skador: en medföljande blandning eller andelar', 'Injuries: a shipped mix or shares'),
  'sites.walkIn': text('Andelar som ger sig av på egen hand', 'Shares who leave on their own'),
  'sites.walkIn.red': text('Av de röda', 'Of the red'),
  'sites.walkIn.yellow': text('Av de gula', 'Of the yellow'),
  'sites.walkIn.green': text('Av de gröna', 'Of the green'),
  'sites.ages': text('Åldrar: ett namn eller en fördelning', 'Ages: a name or a distribution'),
  'sites.ages.kind': text('Åldersband, normal eller likformig', 'Bands, normal or uniform'),
  'sites.ages.under55': text('Andel under 55 år', 'Share under 55 years'),
  'sites.ages.from55to74': text('Andel 55–74 år', 'Share 55–74 years'),
  'sites.ages.from75': text('Andel 75 år och äldre', 'Share 75 years and over'),
  'sites.ages.mean': text('Medelålder i år', 'Mean age in years'),
  'sites.ages.sd': text('Standardavvikelse i år', 'Standard deviation in years'),
  'sites.ages.from': text('Yngst', 'Youngest'),
  'sites.ages.to': text('Äldst', 'Oldest'),
  'sites.contamination': text('Farligt ämne på de skadade', 'Dangerous substance on the casualties'),
  'sites.contamination.agent': text('Ämnet', 'The substance'),
  'sites.contamination.cleaning': text('Avklädning räcker, eller tvätt', 'Undressing is enough, or washing'),
  inflow: text('Människor som insjuknar i hela regioner', 'People who fall ill in whole regions'),
  'inflow.curves': text('Tabell (CSV) bredvid: day och regioner', 'Table (CSV) beside: day and regions'),
  'inflow.per': text('Vad tabellens tal räknar per', 'What the numbers of the table count by'),
  'inflow.source': text('Källa: utgivare och år', 'Source: publisher and year'),
  'inflow.grade': text('Hur väl kurvorna är kända', 'How well the curves are known'),
  'inflow.factor': text('Varje tal i tabellen gånger detta', 'Every number of the table times this'),
  disturbances: text('Vad som mer går fel', 'What else goes wrong'),
  'disturbances.kind': text('Ett sjukhus slås ut för gott', 'A hospital is lost for good'),
  'disturbances.hospital': text('Sjukhusets id', "The hospital's id"),
  'disturbances.at': text('När, räknat från start', 'When, from the start'),
  system: text('Sjukhus, regioner och vägar', 'Hospitals, regions and roads'),
  'system.use': text('Systemets id', "The system's id"),
  'system.change': text('Ändringar för det här scenariot', 'Changes for this scenario'),
  'system.change.hospitals': text('Ändrade fält per sjukhus', 'Changed fields by hospital'),
  'system.change.regions': text('Ändrade fält per region', 'Changed fields by region'),
  'system.change.road': text('Ändrade vägar', 'Changed roads'),
  'system.change.road.blueLightFactor': text('Tid med utryckning ÷ utan', 'Time by blue light ÷ without'),
  parameters: text('Modellens värden att ändra', 'Values of the model to change'),
};

const system: FieldTexts = {
  fictional: text('Sant när sjukhusen inte finns', 'True when the hospitals do not exist'),
  bounds: text('Kartans kanter i grader', 'Edges of the map in degrees'),
  'bounds.south': text('Söder', 'South'),
  'bounds.west': text('Väster', 'West'),
  'bounds.north': text('Norr', 'North'),
  'bounds.east': text('Öster', 'East'),
  road: text('Körtider', 'Journeys by road'),
  'road.table': text('Fil med minuter mellan sjukhusen', 'File with minutes between the hospitals'),
  'road.blueLightFactor': text('Tid med utryckning ÷ utan', 'Time by blue light ÷ without'),
  'road.rule': text('Regel för resor från skadeplatser', 'Rule for journeys from sites'),
  'road.grades': text('Grad och källa per fält', 'Grade and source by field'),
  outlines: text('Fil med regionernas gränser', "File with the regions' outlines"),
  ordinary: text('Ordinarie vård', 'Ordinary care'),
  'ordinary.file': text('Fil med koefficienter', 'File with coefficients'),
  staffing: text('Bemanningens id', "The staffing's id"),
  regions: text('Regioner under sitt id, t.ex. SE-AB', 'Regions under their id, e.g. SE-AB'),
  'regions.name': text('Namn', 'Name'),
  'regions.healthcareRegion': text('Sjukvårdsregion', 'Health-care region'),
  'regions.civilArea': text('Civilområde', 'Civil area'),
  'regions.population': text('Invånare', 'Inhabitants'),
  'regions.neighbours': text('Regioner med gemensam gräns', 'Regions that share a border'),
  'regions.ambulances': text('Vägambulanser', 'Road ambulances'),
  'regions.grades': text('Grad och källa per fält', 'Grade and source by field'),
  hospitals: text('Akutsjukhus under sitt id', 'Emergency hospitals under their id'),
  'hospitals.name': text('Namn', 'Name'),
  'hospitals.city': text('Ort', 'Town'),
  'hospitals.region': text('Regionens id', "The region's id"),
  'hospitals.at': text('Läge', 'Position'),
  'hospitals.kind': text('Slag av sjukhus', 'Kind of hospital'),
  'hospitals.traumaRole': text('Traumauppdrag', 'Trauma role'),
  'hospitals.edSize': text('Akutmottagningens storlek', 'Size of the emergency department'),
  'hospitals.burnCentre': text('Brännskadecentrum', 'Burn centre'),
  'hospitals.neurosurgery': text('Neurokirurgi', 'Neurosurgery'),
  'hospitals.thoracicSurgery': text('Thoraxkirurgi', 'Thoracic surgery'),
  'hospitals.paediatricIcu': text('Barnintensivvård', 'Paediatric intensive care'),
  'hospitals.decontamination': text('Saneringsenhet', 'Decontamination unit'),
  'hospitals.ward': text('Somatiska vårdplatser', 'Somatic ward beds'),
  'hospitals.icu': text('Intensivvårdsplatser utom brännskada', 'Intensive-care places but for burns'),
  'hospitals.burnIcu': text('Intensivvårdsplatser för brännskadade', 'Intensive-care places for burns'),
  'hospitals.theatres': text('Operationssalar för svåra skador', 'Theatres fit for severe injuries'),
  'hospitals.teams': text(
    'Kirurgiska team efter larm, kontorstid',
    'Surgical teams after the alarm, office hours',
  ),
  'hospitals.teams.at30min': text('Team efter 30 min', 'Teams at 30 min'),
  'hospitals.teams.at2h': text('Team efter 2 h', 'Teams at 2 h'),
  'hospitals.teams.at8h': text('Team efter 8 h', 'Teams at 8 h'),
  'hospitals.surgeIcu': text(
    'Intensivvårdsplatser att höja till',
    'Intensive-care places that can be raised',
  ),
  'hospitals.surgeIntermediate': text('Intermediärplatser inom 8 h', 'Intermediate-care places within 8 h'),
  'hospitals.staff': text('Personer i tjänst en vardag, dagtid', 'Persons on duty on a weekday, by day'),
  'hospitals.callIn': text('Lediga som kallas in vid larm', 'Off duty who are called at an alarm'),
  'hospitals.grades': text('Grad och källa per fält', 'Grade and source by field'),
};

const key: FieldTexts = {
  owner: text('Vem som äger nyckeln', 'Who owns the key'),
  valid: text('Var och när nyckeln får användas', 'Where and when the key may be used'),
  'valid.area': text('Regioner; tom lista = överallt', 'Regions; empty list = everywhere'),
  'valid.types': text('Typfall; tom lista = alla', 'Standard types; empty list = all'),
  'valid.hours': text('Dygnet runt, dag eller natt', 'At all hours, by day or at night'),
  kind: text('Slag av nyckel', 'Kind of key'),
  firstWave: text(
    'Kvoter i första vågen: rader, eller preset för standardregeln',
    'Quotas of the first wave: rows, or preset for the default rule',
  ),
  secondWave: text(
    'Kvoter i andra vågen: rader, preset, eller första vågen gånger en faktor',
    'Quotas of the second wave: rows, preset, or the first wave times a factor',
  ),
  'secondWave.after': text('Den första vågen en gång till', 'The first wave once more'),
  'secondWave.factor': text('Gånger så mycket', 'Times so much'),
  regions: text(
    'Vad andra regioner tar emot, var och en som helhet',
    'What other regions take, each as a whole',
  ),
  'regions.region': text('Regionens id', "The region's id"),
  'regions.red': text('Röda', 'Red'),
  'regions.yellow': text('Gula', 'Yellow'),
  'regions.green': text('Gröna', 'Green'),
  stop: text('När nyckeln slutar sprida', 'When the key stops spreading'),
  'stop.whenSmall': text('En liten händelse samlas', 'A small incident is concentrated'),
  'stop.below': text('Färre rapporterade än så samlas', 'Fewer reported than this are concentrated'),
  overflow: text('Regel när kvoterna är fulla', 'Rule when the quotas are full'),
  otherwise: text('Regel för dem som inte är svårt brännskadade', 'Rule for those without severe burns'),
};
const waves = ['firstWave', 'secondWave'].flatMap((wave) => [
  [`${wave}.hospital`, text('Sjukhusets id', "The hospital's id")],
  [`${wave}.red`, text('Röda', 'Red')],
  [`${wave}.yellow`, text('Gula', 'Yellow')],
  [`${wave}.green`, text('Gröna', 'Green')],
]) as readonly [string, Text][];

const study: FieldTexts = {
  scenarios: text('Scenariofiler, med * för flera', 'Scenario files, with * for several'),
  plans: text('Planer att jämföra', 'Plans to compare'),
  'plans.id': text('Planens namn i resultaten', "The plan's name in the results"),
  'plans.key': text('Fördelningsnyckelns id', "The distribution key's id"),
  'plans.triage': text('Triageverktyg på skadeplatsen', 'Triage tool at the scene'),
  'plans.triage.confusion': text(
    'Märkningen dras ur verktygets uppmätta träffsäkerhet',
    "The tag is drawn from the tool's measured accuracy",
  ),
  'plans.surge': text('Kapacitetsplanens id', "The surge plan's id"),
  'plans.lending': text('Lånestrategins id, eller none', "The lending strategy's id, or none"),
  'plans.dispatch': text('Vem som hämtas först', 'Who is fetched first'),
  cross: text('Alla nycklar med alla planer och strategier', 'Every key with every plan and strategy'),
  'cross.keys': text('Nycklarnas id', 'Ids of the keys'),
  'cross.surge': text('Kapacitetsplanernas id', 'Ids of the surge plans'),
  'cross.lending': text('Lånestrategiernas id, eller none', 'Ids of the lending strategies, or none'),
  precision: text('Hur säkert svaret ska vara', 'How sure the answer has to be'),
  'precision.measure': text('Måttet som avgör', 'The measure that decides'),
  'precision.halfWidth': text('Halvbredd att nå', 'Half-width to reach'),
  'precision.min': text('Minst så många upprepningar', 'At least so many replications'),
  'precision.max': text('Högst så många upprepningar', 'At most so many replications'),
  select: text(
    'Sök bästa planen; de andra faller bort på vägen',
    'Look for the best plan; the others fall out on the way',
  ),
  'select.measure': text('Måttet som avgör vilken som är bäst', 'The measure that decides which is best'),
  'select.smallestDifference': text(
    'Minsta skillnad som spelar roll, i måttets enhet',
    "Smallest difference that matters, in the measure's unit",
  ),
  'select.confidence': text(
    'Minsta sannolikhet att behålla den bästa när den leder så mycket',
    'Least chance of keeping the best when it leads by that much',
  ),
  'select.first': text(
    'Upprepningar innan någon plan kan falla bort',
    'Replications before any plan may fall out',
  ),
  'select.max': text('Högst så många upprepningar', 'At most so many replications'),
  chunk: text('Upprepningar i en del', 'Replications in one part'),
};

const rules: Readonly<Record<string, Text>> = {
  'ed-major-arrivals-per-ward-bed-day': text(
    'Svårare fall till akuten per vårdplats och dygn',
    'Major cases to the ED per ward bed and day',
  ),
  'ed-hourly-pattern': text('Ankomster per timme, medel 1', 'Arrivals by hour, mean 1'),
  'ed-stay-median': text('Tid på akuten, median', 'Stay in the ED, median'),
  'ed-stay-sigma': text('Spridning i tid på akuten', 'Spread of stay in the ED'),
  'ed-admitted-share': text('Andel av akutens som läggs in', 'Share of the ED admitted'),
  'ed-icu-share': text('Andel av akutens till intensivvård', 'Share of the ED to intensive care'),
  'emergency-operations-per-theatre-day': text(
    'Akuta operationer per sal och dygn',
    'Emergency operations per theatre and day',
  ),
  'elective-operations-per-theatre-weekday': text(
    'Planerade operationer per sal och vardag',
    'Elective operations per theatre and weekday',
  ),
  'operation-median': text('Operationstid, median', 'Operation, median'),
  'operation-sigma': text('Spridning i operationstid', 'Spread of operations'),
  'elective-icu-share': text('Andel av planerade till intensivvård', 'Share of elective to intensive care'),
  'postop-stay-median': text('Tid på uppvak, median', 'Stay after operation, median'),
  'postop-stay-sigma': text('Spridning i tid på uppvak', 'Spread of stay after operation'),
  'icu-stay-mean': text('Intensivvårdstid, medel', 'Intensive-care stay, mean'),
  'icu-stay-sigma': text('Spridning i intensivvårdstid', 'Spread of intensive-care stay'),
  'intermediate-stay-mean': text('Intermediärvårdstid, medel', 'Intermediate-care stay, mean'),
  'icu-to-intermediate-share': text(
    'Andel som går vidare till intermediärvård',
    'Share going on to intermediate care',
  ),
  'ward-occupancy': text('Beläggning på vårdavdelning', 'Ward occupancy'),
  'icu-occupancy': text('Beläggning i intensivvård', 'Intensive-care occupancy'),
  'theatre-busy-office': text('Andel salar i bruk, kontorstid', 'Share of theatres busy, office hours'),
  'theatre-busy-night': text('Andel salar i bruk, natt', 'Share of theatres busy, night'),
  'ward-stay-mean': text('Vårdtid på avdelning, medel', 'Ward stay, mean'),
};

const ofRule: FieldTexts = {
  value: text('Värdet', 'The value'),
  unit: text('Enhet', 'Unit'),
  grade: text('Hur väl det är känt: A, B, C eller D', 'How well it is known: A, B, C or D'),
  source: text('Källa eller regel', 'Source or rule'),
  range: text('Lägst och högst som är rimligt', 'Least and most that make sense'),
};

const languages: FieldTexts = { sv: text('På svenska', 'In Swedish'), en: text('På engelska', 'In English') };

const byKind: Readonly<Record<SchemaKind, FieldTexts>> = {
  scenario,
  system,
  key: { ...key, ...Object.fromEntries(waves) },
  study,
  staffing: staffingWords,
  surge: surgeWords,
  lending: lendingWords,
  validation: eventWords(scenario, system),
  ordinary: {
    coefficients: text('Koefficienter per regel', 'Coefficients by rule'),
    balance: text(
      'Det som räknas ut så att vården går jämnt upp',
      'What is worked out so that care balances',
    ),
  },
};

/** What a field of a kind of file is; undefined when nobody has said. */
export function fieldText(kind: SchemaKind, path: readonly string[]): Text | undefined {
  const last = path.at(-1) ?? '';
  const owner = path.at(-2) ?? '';
  if (owner === 'parameters' && Object.hasOwn(parameterCatalogue, last)) {
    return parameterCatalogue[last as keyof typeof parameterCatalogue].title;
  }
  if (owner === 'mix' && Object.hasOwn(injuryClasses, last)) {
    return injuryClasses[last as keyof typeof injuryClasses].title;
  }
  if (owner === 'title' || owner === 'validity') return languages[last];
  if (kind === 'ordinary' && path.length > 1) return rules[last] ?? ofRule[last];
  return byKind[kind][path.join('.')] ?? (path.length === 1 ? common[last] : undefined);
}
