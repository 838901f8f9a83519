import type { Text } from '../../domain/text.ts';

const text = (sv: string, en: string): Text => ({ sv, en });

type Words = Readonly<Record<string, Text>>;

const grades = text('Grad och källa per fält', 'Grade and source by field');

/** The same words for a trigger wherever it stands. */
const triggerWords = (path: string, what: Text): Words => ({
  [path]: what,
  [`${path}.signal`]: text('Vad sjukhuset ser', 'What the hospital sees'),
  [`${path}.over`]: text('Vid eller över detta värde', 'At or above this value'),
  [`${path}.for`]: text('Så länge', 'For so long'),
});

const levelNames = {
  stabslage: text('Stabsläge', 'Staff level (stabsläge)'),
  forstarkningslage: text('Förstärkningsläge', 'Reinforcement level (förstärkningsläge)'),
  katastroflage: text('Katastrofläge', 'Disaster level (katastrofläge)'),
};
const levels = Object.entries({
  ...levelNames,
  stabsläge: levelNames.stabslage,
  förstärkningsläge: levelNames.forstarkningslage,
  katastrofläge: levelNames.katastroflage,
});

const departmentWords: Words = {
  team: text('Ett team för akutrum och operation', 'One team of resuscitation and theatre'),
  icu: text('En intensivvårdsplats', 'One intensive-care place'),
  postop: text('En uppvakningsplats', 'One recovery place'),
  emergency: text('En patient på akutmottagningen', 'One patient in the emergency department'),
  ward: text('En vårdplats', 'One ward bed'),
};

const inDepartments = (path: string): Words =>
  Object.fromEntries(Object.entries(departmentWords).map(([id, what]) => [`${path}.${id}`, what]));

export const staffingWords: Words = {
  competences: text('Grupper som kan göra samma arbete', 'Groups who can do the same work'),
  'competences.title': text('Vad gruppen heter', 'What the group is called'),
  'competences.shifts': text(
    'Andel av dagens antal som är i tjänst andra tider',
    'Share of the number by day on duty at other hours',
  ),
  'competences.shifts.evening': text('Kväll', 'Evening'),
  'competences.shifts.night': text('Natt', 'Night'),
  'competences.shifts.weekend': text('Lördag och söndag dagtid', 'Saturday and Sunday by day'),
  'competences.personsPerPost': text(
    'Anställda för varje post som hålls bemannad dygnet runt',
    'Persons employed for each post kept filled round the clock',
  ),
  'competences.grades': grades,
  posting: text('I vilken ordning avdelningarna får personal', 'In which order departments are given staff'),
  needs: text(
    'Personer i tjänst som en plats eller ett team tar',
    'Persons on duty that a place or a team takes',
  ),
  ...inDepartments('needs'),
  ...inDepartments('relaxed.contingency'),
  ...inDepartments('relaxed.crisis'),
  relaxed: text('Behoven vid lägre vårdstandard', 'Needs at a lower standard of care'),
  'relaxed.contingency': text('Ansträngd vård', 'Contingency'),
  'relaxed.crisis': text('Krisvård', 'Crisis'),
  substitutions: text('Vem som kan ersätta vem', 'Who can fill in for whom'),
  'substitutions.of': text('Den som saknas', 'Who is missing'),
  'substitutions.by': text('Den som ersätter', 'Who fills in'),
  'substitutions.effect': text(
    'Andel av en post som en person fyller',
    'Share of a post that one person fills',
  ),
  seasons: text('Delar av året med färre i tjänst', 'Parts of the year with fewer on duty'),
  'seasons.from': text('Från och med', 'From'),
  'seasons.until': text('Till och med', 'Until'),
  'seasons.share': text('Andel av det vanliga antalet', 'Share of the usual number'),
  tiresAfter: text('Efter så lång tid blir man trött', 'After so long people tire'),
  lossPerHour: text('Så mycket tappas per timme därefter', 'So much is lost by the hour after that'),
  stopsAfter: text('Efter så lång tid måste man sluta', 'After so long people must stop'),
  rest: text('Vila före nästa pass', 'Rest before the next shift'),
  calledFor: text(
    'Inkallade arbetar pass efter pass så länge',
    'People called in work shift after shift for so long',
  ),
  extraPerWeek: text(
    'Därefter så mycket i veckan utöver schemat',
    'After that so much a week beyond the rota',
  ),
  calledAnewAfter: text(
    'Så länge efter den första inkallningen kan alla kallas igen',
    'So long after the first call all can be called again',
  ),
  grades,
};

export const surgeWords: Words = {
  owner: text('Vem som äger planen', 'Who owns the plan'),
  raise: text(
    'Vad som höjer till varje nivå; utan den gäller larmet, och fler svåra än team för den högsta',
    'What raises to each level; without it the alarm does, and more severe casualties than teams to the highest',
  ),
  ...Object.assign({}, ...levels.map(([level, name]) => triggerWords(`raise.${level}`, name))),
  fallAfter: text('Utan signal så länge faller nivån', 'Without the signal for so long the level falls'),
  levels: text(
    'Åtgärder som varje nivå startar; + står för nivån under',
    'Measures that each level starts; + stands for those of the level below',
  ),
  ...Object.fromEntries(levels.map(([level, name]) => [`levels.${level}`, name])),
  measures: text('Åtgärder under sitt id', 'Measures under their id'),
  'measures.kind': text('Slag av åtgärd; annars säger id det', 'Kind of measure; else the id says it'),
  'measures.title': text('Vad åtgärden heter; annars efter sitt slag', 'What it is called; else by its kind'),
  'measures.owner': text('Vem som beslutar om den', 'Who decides on it'),
  'measures.lead': text(
    'Från beslut tills den börjar verka',
    'From the decision until it begins to have effect',
  ),
  'measures.ramp': text('Därefter till full verkan', 'From then until it has full effect'),
  'measures.requires': text('Åtgärder som måste ha börjat före', 'Measures that must have begun before'),
  ...triggerWords(
    'measures.trigger',
    text('Startar den oavsett nivå', 'Starts it by itself, whatever the level'),
  ),
  'measures.cost': text('Kostnad i kronor; null = okänd', 'Cost in kronor; null = not known'),
  'measures.cost.start': text('När den startar', 'When it starts'),
  'measures.cost.perHour': text('Per timme den pågår', 'By the hour while it runs'),
  'measures.undo': text(
    'Så långt efter att nivån fallit tas den tillbaka; null = inte alls',
    'So long after the level has fallen it is undone; null = not at all',
  ),
  'measures.curve': text('Hur personalen kommer (call-in)', 'How staff come (call-in)'),
  'measures.extent': text(
    'Andel av vad sjukhuset kan (post-op-as-icu, reverse-triage)',
    'Share of what the hospital can do (post-op-as-icu, reverse-triage)',
  ),
  'measures.municipalShare': text(
    'Andel av dem som kommunen kan ta emot (reverse-triage)',
    'Share of them that municipal care can take (reverse-triage)',
  ),
  'measures.standard': text('Vårdstandard (care-standard)', 'Standard of care (care-standard)'),
  'measures.below': text(
    'Ingen intensivvård vid lägre chans att leva (ration)',
    'No intensive care below this chance to live (ration)',
  ),
  'measures.grades': grades,
  grades,
};

export const lendingWords: Words = {
  owner: text('Vem som äger strategin', 'Who owns the strategy'),
  mandate: text('Hur lånet kommer till', 'How a loan comes about'),
  trigger: text('När en region får be om hjälp', 'When a region may ask for help'),
  'trigger.measure': text(
    'Belastning: (vårdade + väntande) ÷ bemannade platser',
    'Load: (in care + waiting) ÷ staffed places',
  ),
  'trigger.over': text('Över detta värde', 'Over this value'),
  'trigger.for': text('Så länge', 'For so long'),
  preconditions: text('Vad regionen måste ha gjort innan', 'What the region must have done before'),
  lenders: text('Vem som lånar ut', 'Who lends'),
  'lenders.order': text('Vem som tillfrågas först', 'Who is asked first'),
  'lenders.floor': text(
    'Utlånaren behåller personal för så stor del av eget behov',
    'The lender keeps staff for this share of its own demand',
  ),
  'lenders.decline': text('Sannolikhet att en region säger nej', 'Chance that a region says no'),
  'lenders.share': text(
    'Högst så stor del av en kompetens lånas ut',
    'At most this share of a competence is lent',
  ),
  competences: text('Kompetenser som efterfrågas', 'Competences that are asked for'),
  delays: text('Steg från begäran till verkan', 'Steps from request to effect'),
  'delays.activation': text('Krislägesavtalet aktiveras', 'The crisis agreement is activated'),
  'delays.decision': text('Från begäran till erbjudande', 'From request to offer'),
  'delays.mobilise': text('Från erbjudande till avresa', 'From offer until they leave'),
  'delays.induction': text('Introduktion på den nya platsen', 'Introduction at the new place'),
  inductionEffect: text('Andel av en post under introduktionen', 'Share of a post during the introduction'),
  effect: text('Andel av en post därefter', 'Share of a post after that'),
  hours: text('Arbetstidens gränser', 'Limits on working hours'),
  'hours.weekly': text('Timmar i veckan i medeltal', 'Hours a week on average'),
  'hours.rest': text('Vila efter sista passet', 'Rest after the last shift'),
  'hours.longest': text('Längsta tid borta', 'Longest stay'),
  nationalTeams: text('Team som staten håller beredda', 'Teams that the nation keeps ready'),
  'nationalTeams.teams': text('Antal team', 'Number of teams'),
  'nationalTeams.mix': text('Personer i ett team per kompetens', 'Persons of one team by competence'),
  'nationalTeams.bases': text(
    'Sjukhus där de står, i tur och ordning',
    'Hospitals where they stand, in turn',
  ),
  'nationalTeams.notice': text('Tid till avresa', 'Time until they leave'),
  'nationalTeams.endurance': text('Så länge kan de stanna', 'How long they can stay'),
  'nationalTeams.standingCost': text(
    'Kronor per år för ett team i beredskap; null = okänd',
    'Kronor a year for one team standing ready; null = not known',
  ),
  'nationalTeams.activationCost': text(
    'Kronor per insats för ett team; null = okänd',
    'Kronor for one activation of one team; null = not known',
  ),
  equipment: text('Platser och utrustning som kan flyttas', 'Places and equipment that can be moved'),
  'equipment.sets': text('Antal uppsättningar', 'Number of sets'),
  'equipment.icuPlaces': text('Intensivvårdsplatser i en', 'Intensive-care places of one'),
  'equipment.ventilators': text(
    'Respiratorer i en; annars en per plats',
    'Ventilators of one; else one a place',
  ),
  'equipment.staff': text(
    'Personer som följer med en; inga = låntagarens egna',
    "Persons who come with one; none = the borrower's own",
  ),
  'equipment.notice': text('Tid till avresa', 'Time until it leaves'),
  'equipment.bases': text('Sjukhus där de står, i tur och ordning', 'Hospitals where they stand, in turn'),
  movePatients: text(
    'Patienter flyttas till lediga platser: i stället för personal, eller också',
    'Patients are moved to free places: instead of staff, or also',
  ),
  assignment: text(
    'Var flyttade patienter får plats: närmast, eller så att resorna tar minst tid i allt',
    'Where moved patients get a place: nearest, or so that the journeys take the least time in all',
  ),
  assignEvery: text('Hur ofta de fördelas tillsammans', 'How often they are shared out together'),
  costs: text('Kostnader', 'Costs'),
  'costs.hourlyPay': text('Kronor för en timmes vanlig lön', 'Kronor for an hour of ordinary pay'),
  'costs.supplement': text('Tillägg som andel av lönen', 'Supplement as a share of the pay'),
  'costs.payer': text('Vem som betalar', 'Who pays'),
  grades: text('Grad och källa per fält eller grupp', 'Grade and source by field or group'),
};

/** What the parts of a rule of ordinary care are. */
export const ofRule: Words = {
  value: text('Värdet', 'The value'),
  unit: text('Enhet', 'Unit'),
  grade: text('Hur väl det är känt: A, B, C eller D', 'How well it is known: A, B, C or D'),
  source: text('Källa eller regel', 'Source or rule'),
  range: text('Lägst och högst som är rimligt', 'Least and most that make sense'),
};
