import { injuryClasses } from '../../domain/injury-classes.ts';
import { parameterCatalogue } from '../../domain/parameters.ts';
import type { Text } from '../../domain/text.ts';
import { coordinationOfKey, coordinationOfStudy, coordinationWords } from '../coordination/words.ts';
import { lendingWords, ofRule, staffingWords, surgeWords } from '../resources/field-words.ts';
import { transportInStudy, transportWords } from '../resources/transport/words.ts';
import { eventWords } from '../validation/field-words.ts';
import type { SchemaKind } from './published.ts';
import { reportsWords } from './reports.ts';
import { type FieldTexts, scenarioTexts as scenario } from './scenario-texts.ts';

const text = (sv: string, en: string): Text => ({ sv, en });

const common: FieldTexts = {
  format: text('Filens format och dess version', "The file's format and its version"),
  id: text(
    'Namn som andra filer använder; filen heter likadant',
    'Name that other files use; the file has the same',
  ),
  title: text('Rubrik i rapporter, på båda språken', 'Heading in reports, in both languages'),
  sources: text('Källor: en text under varje nyckel', 'Sources: a text under each key'),
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
  ...coordinationOfKey,
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
  ...reportsWords,
  cross: text('Alla nycklar med alla planer och strategier', 'Every key with every plan and strategy'),
  'cross.keys': text('Nycklarnas id', 'Ids of the keys'),
  'cross.surge': text('Kapacitetsplanernas id', 'Ids of the surge plans'),
  'cross.lending': text('Lånestrategiernas id, eller none', 'Ids of the lending strategies, or none'),
  ...coordinationOfStudy,
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

const languages: FieldTexts = { sv: text('På svenska', 'In Swedish'), en: text('På engelska', 'In English') };

const byKind: Readonly<Record<SchemaKind, FieldTexts>> = {
  scenario,
  system,
  key: { ...key, ...Object.fromEntries(waves) },
  study: { ...study, ...transportInStudy },
  staffing: staffingWords,
  surge: surgeWords,
  lending: lendingWords,
  coordination: coordinationWords,
  transport: transportWords,
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
