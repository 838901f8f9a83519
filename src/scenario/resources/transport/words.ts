import type { Text } from '../../../domain/text.ts';

const text = (sv: string, en: string): Text => ({ sv, en });

type Words = Readonly<Record<string, Text>>;

/** What a study says of transport. */
export const transportInStudy: Words = {
  'plans.transport': text('Transportfilens id, eller road', "The transport file's id, or road"),
  'cross.transport': text('Transportfilernas id, eller road', 'Ids of the transport files, or road'),
};

const unit: Words = {
  title: text('Vad enheten heter', 'What the unit is called'),
  kind: text('Sort', 'Kind'),
  base: text('Var den står: ett av tre', 'Where it stands: one of three'),
  'base.at': text('På ett läge', 'At a position'),
  'base.hospital': text('Vid ett sjukhus', 'At a hospital'),
  'base.terminal': text('Vid en flygplats eller station i filen', 'At an airport or station of the file'),
  count: text('Hur många', 'How many'),
  speed: text(
    'Marschfart i km/h, rak väg; bussar följer vägarna',
    'Cruise in km/h, straight; buses keep to the roads',
  ),
  capacity: text('Platser efter värsta färg de duger för', 'Places by the worst tag they are fit for'),
  'capacity.red': text('För röda', 'For red'),
  'capacity.yellow': text('För gula', 'For yellow'),
  'capacity.green': text('För gröna', 'For green'),
  notice: text('Från beslut till avfärd', 'From decision to departure'),
  'notice.day': text('Kl. 08–20', 'Between 08 and 20'),
  'notice.night': text('På natten', 'By night'),
  hours: text('När den får vara ute; annars dygnet runt', 'When it may be out; else round the clock'),
  grounded: text(
    'Andel sextimmarspass då vädret stoppar den',
    'Share of six-hour spans in which weather stops it',
  ),
  busy: text('Andel som är ute på annat vid larmet', 'Share out on something else at the alarm'),
  busyFor: text('Tills de är tillbaka', 'Until they are back'),
  orderedBy: text(
    'Vem som får beställa den; nation = i en plan med nivåer av samordning bara när nationens nivå gäller',
    "Who may order it; nation = in a plan with levels of coordination only while the nation's level is in force",
  ),
  decision: text('Från larm eller begäran till beslut', 'From alarm or request to the decision'),
  load: text('Lastning på skadeplatsen', 'Loading at the scene'),
  packaging: text('Från vårdplats till avfärd vid överflyttning', 'From bed to departure on a transfer'),
  handover: text('Från landning till överlämnad patient', 'From landing to handover'),
  turnaround: text('Hemma innan nästa uppdrag', 'At base before the next mission'),
  range: text('Räckvidd för ett uppdrag, km', 'Range of a mission, km'),
  least: text('Minsta antal den åker för', 'Fewest it leaves for'),
  stops: text('Flest sjukhus på en tur', 'Most hospitals on one departure'),
  purposes: text('Från skadeplats, mellan sjukhus, eller båda', 'From scenes, between hospitals, or both'),
  escort: text('Vem som följer med mellan sjukhus', 'Who goes along between hospitals'),
  mishapFactor: text(
    'Oönskade händelser mot vanlig följeslagare, med eget team',
    'Adverse events against an ordinary escort, with its own team',
  ),
  grades: text('Grad och källa per fält', 'Grade and source by field'),
};

/** What each field of a transport file is. */
export const transportWords: Words = {
  owner: text('Vem filen gäller för', 'Whose file it is'),
  terminals: text('Flygplatser och stationer, med id', 'Airports and stations, by id'),
  'terminals.name': text('Namn', 'Name'),
  'terminals.at': text('Läge', 'Position'),
  roadLeg: text('Vägen till terminalen', 'The road to the terminal'),
  'roadLeg.detour': text('Vägkilometer per rak kilometer', 'Road km over straight km'),
  'roadLeg.speed': text('Fart på vägen, km/h', 'Speed on the road, km/h'),
  units: text('Enheter, med id', 'Units, by id'),
  ...Object.fromEntries(Object.entries(unit).map(([field, what]) => [`units.${field}`, what])),
  grades: text('Grad och källa för roadLeg', 'Grade and source of roadLeg'),
};
