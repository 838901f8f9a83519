import type { Text } from '../../domain/text.ts';

const text = (sv: string, en: string): Text => ({ sv, en });

/** What each field of a coordination file is. A level's fields are the same under every level. */
export const coordinationWords: Readonly<Record<string, Text>> = {
  owner: text('Vem som äger formen', 'Who owns the form'),
  region: text(
    'Regionen själv först; utelämnad = sjukhus inom räckhåll oavsett region',
    'The region alone first; left out = hospitals within reach, whatever their region',
  ),
  'region.reach': text('Längsta resa till ett eget sjukhus', 'Farthest own hospital, by blue light'),
  'region.atLeast': text(
    'Minst så många egna sjukhus, de närmaste',
    'At least so many own hospitals, the nearest',
  ),
  levels: text('Nivåer över regionen', 'Levels above the region'),
  'levels.mandate': text('Vem som kan beordra: frivilligt, avtalat, order', 'Who may order whom'),
  'levels.opens': text('Vid belastning, eller redan vid larmet', 'On load, or already at the alarm'),
  'levels.over': text(
    'Behov per kapacitet på lägesbilden, över detta',
    'Need over capacity on the picture, over this',
  ),
  'levels.for': text('Så länge i sträck', 'For so long without a break'),
  'levels.decision': text('Från fråga tills nivån gäller', 'From asking until the level is in force'),
  'levels.decline': text('Sannolikhet att en region säger nej', 'Chance that a region says no'),
  'levels.reach': text('Längsta resa från skadeplatsen', 'Farthest journey from the scene'),
  alarms: text('Larm som öppnar något genast för några', 'Alarms that open something at once for some'),
  'alarms.burns': text(
    'Den som tycks behöva brännskadecentrum får köras till vilket som helst',
    'Those who seem to need a burn centre may go to any',
  ),
  'alarms.burns.persons': text('Så många tycks behöva det', 'So many seem to need one'),
  'alarms.burns.decision': text('Tid till beslut', 'Time to the decision'),
  'alarms.intensive-care': text(
    'Den som väntar på intensivvård flyttas till en annan region',
    'Those who wait for intensive care are moved to another region',
  ),
  'alarms.intensive-care.over': text(
    'Regionens belastning: (vårdade + väntande) ÷ bemannade platser',
    "The region's load: (in care + waiting) ÷ staffed places",
  ),
  'alarms.intensive-care.for': text('Så länge i sträck', 'For so long without a break'),
  'alarms.intensive-care.decision': text('Tid till beslut', 'Time to the decision'),
  'alarms.intensive-care.waited': text(
    'Minst så länge har patienten väntat',
    'The patient has waited at least so long',
  ),
  abroad: text(
    'Platser utomlands, efter den nivå som öppnar dem',
    'Places abroad, by the level that opens them',
  ),
  'abroad.persons': text(
    'Minst så många fler väntar på en plats än landet har lediga och nivåerna före erbjuder, enligt senaste rapporter',
    'At least so many more wait for a place than the nation has free and the levels before offer, as last reported',
  ),
  'abroad.for': text('Så länge i sträck', 'For so long without a break'),
  'abroad.decision': text('Från fråga tills nivån gäller', 'From asking until the level is in force'),
  'abroad.prepares': text(
    'Från att nivån gäller tills den första kan flygas',
    'From in force until the first can be flown',
  ),
  'abroad.waited': text(
    'Minst så länge har patienten väntat i kön till intensivvård',
    'The patient has waited at least so long in the queue for intensive care',
  ),
  'abroad.journey': text(
    'Från säng till säng, där inget flyg i planen når platsen',
    'From bed to bed, where no aircraft of the plan reaches the place',
  ),
  'abroad.places': text('Sjukhus utomlands, efter id', 'Hospitals abroad, by id'),
  'abroad.places.title': text('Vad platsen heter', 'What the place is called'),
  'abroad.places.at': text('Läge', 'Position'),
  'abroad.places.burns': text(
    'Så många med svåra brännskador tar det emot i allt',
    'So many with severe burns it takes in all',
  ),
  'abroad.places.intensive-care': text(
    'Så många andra i behov av intensivvård tar det emot i allt',
    'So many others in need of intensive care it takes in all',
  ),
  relief: text('När en nivå lämnas', 'When a level is left'),
  'relief.below': text(
    'Behov per kapacitet hos nivån under, under detta',
    'Need over capacity of the level below, under this',
  ),
  'relief.for': text('Så länge i sträck', 'For so long without a break'),
  sceneShare: text(
    'Andel av de rapporterade på skadeplatsen som räknas behöva ett team',
    'Share of those reported at the scene who count as in need of a team',
  ),
  unknown: text(
    'Sjukhus som inte har rapporterat: räknas som förberett, eller gör belastningen okänd',
    'Hospitals not heard from: count as prepared, or make the load unknown',
  ),
  reviewEvery: text('Så ofta ser ledningen över läget', 'How often command looks'),
  grades: text('Grad och källa per fält eller grupp', 'Grade and source by field or group'),
};

/** What a study says of coordination. */
export const coordinationOfStudy: Readonly<Record<string, Text>> = {
  'plans.coordination': text(
    'Samordningens id; utan = inom räckhåll oavsett region',
    "The coordination's id; without = within reach whatever the region",
  ),
  'cross.coordination': text('Samordningarnas id', 'Ids of the forms of coordination'),
};

/** What a key says of levels above the region. */
export const coordinationOfKey: Readonly<Record<string, Text>> = {
  betweenRegions: text(
    'Hur en region väljs först, när en nivå över regionen gäller; utan = inte alls',
    'How a region is chosen first, with a level above the region in force; without = not at all',
  ),
};
