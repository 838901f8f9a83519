import type { LenderOrder, Mandate, Precondition } from '../../domain/resources/lending.ts';
import type { CareStandard, Department } from '../../domain/resources/staff.ts';
import type { ReadinessLevel, SurgeSignal } from '../../domain/resources/surge.ts';
import type { Language } from '../../domain/text.ts';

const sv = {
  atOnce: 'genast',
  days: (n: string) => `${n} dygn`,
  surges: (list: string) => `Kapacitetsplaner: ${list}.`,
  lendings: (list: string) => `Lånestrategier: ${list}.`,
  roadAlone: 'bara vägambulanser',
  transports: (list: string) => `Transporter: ${list}.`,
  noLending: 'inga lån',

  staffing: (title: string, competences: string) =>
    `${title}: ${competences} kompetenser, efter regel där sjukhuset inte säger hur många de är.`,
  competences: (list: string) => `Kompetenser: ${list}.`,
  posting: (list: string) => `Personal får först ${list}.`,
  departments: {
    team: 'team för akutrum och operation',
    icu: 'intensivvård',
    postop: 'uppvakning',
    emergency: 'akutmottagning',
    ward: 'vårdavdelning',
  } satisfies Record<Department, string>,
  fillsIn: (by: string, of: string, effect: string) =>
    `${by} kan ersätta ${of} och fyller ${effect} av en post.`,
  tires: (after: string, loss: string, stop: string, rest: string) =>
    `Efter ${after} tappar man ${loss} i timmen, efter ${stop} slutar man och vilar ${rest}.`,

  called: (inFull: string, extra: string, anew: string) =>
    `Inkallade arbetar pass efter pass i ${inFull}, därefter ${extra} i veckan utöver schemat; ${anew} efter den första inkallningen kan alla kallas igen.`,

  surge: (title: string, owner: string) => `${title}, kapacitetsplan av ${owner}.`,
  noMeasures: 'Planen har inga åtgärder: den personal som är i tjänst och de platser som finns.',
  levels: {
    normal: 'Normalläge',
    stabslage: 'Stabsläge',
    forstarkningslage: 'Förstärkningsläge',
    katastroflage: 'Katastrofläge',
  } satisfies Record<ReadinessLevel, string>,
  raised: (level: string, when: string) => `${level} börjar ${when}.`,
  neverRaised: (level: string) => `${level} höjs inte av sig självt.`,
  starts: (list: string) => `Den startar: ${list}.`,
  startsNothing: 'Den startar inga åtgärder.',
  signal: (signal: SurgeSignal, over: string, time: string) =>
    `${
      {
        alarm: 'när sjukhuset larmas',
        'severe-per-team': `när det kommer minst ${over} svårt skadade per team`,
        'icu-load': `när intensivvårdens belastning är minst ${over}`,
        'ward-load': `när vårdavdelningarnas belastning är minst ${over}`,
      }[signal]
    }${time === '' ? '' : ` i ${time}`}`,
  measure: (title: string, begins: string, full: string) =>
    `${title} (börjar ${begins}${full === '' ? '' : `, full verkan ${full} senare`})`,
  after: (time: string) => `efter ${time}`,
  onItsOwn: (title: string, when: string) => `${title} startar också ${when}, oavsett nivå.`,
  standard: (title: string, standard: Exclude<CareStandard, 'conventional'>) =>
    `${title} ger ${{ contingency: 'färre personal per patient', crisis: 'ännu färre personal per patient' }[standard]}.`,
  requires: (title: string, list: string) => `${title} väntar på ${list}.`,
  undo: (title: string, time: string) => `${title} tas tillbaka ${time} efter att nivån har fallit.`,
  falls: (time: string) => `En nivå faller när signalen har varit borta ${time}.`,
  rations: (title: string, below: string) =>
    `${title}: ingen intensivvård för den vars chans att leva är under ${below}.`,

  lending: (title: string, owner: string) =>
    owner === '' ? `${title}, lånestrategi.` : `${title}, lånestrategi av ${owner}.`,
  mandates: {
    voluntary: 'Lånet är frivilligt',
    agreed: 'Lånet är avtalat i förväg',
    coordinated: 'Lånet samordnas nationellt',
    ordered: 'Lånet beordras av staten',
  } satisfies Record<Mandate, string>,
  mayDecline: (mandate: string, decline: string) =>
    `${mandate}: en region säger nej med sannolikheten ${decline}.`,
  mayNotDecline: (mandate: string) => `${mandate}: ingen region säger nej.`,
  asks: (over: string, time: string) =>
    `En region ber om hjälp när intensivvårdens belastning har varit över ${over}${time === '' ? '' : ` i ${time}`}.`,
  must: (list: string) => `Innan dess ska den ha ${list}.`,
  mustNothing: 'Den behöver inte ha gjort något innan.',
  preconditions: {
    'own-surge-used': 'använt sina egna åtgärder',
    'usual-partners-asked': 'frågat sina vanliga samarbetspartner',
    'agreement-active': 'fått krislägesavtalet aktiverat',
  } satisfies Record<Precondition, string>,
  orders: {
    'neighbours-unless-overloaded':
      'Grannar tillfrågas först, om de inte själva är överlastade; sedan den minst belastade.',
    'healthcare-region-first': 'Den egna sjukvårdsregionen tillfrågas först, sedan den minst belastade.',
    'least-loaded': 'Den minst belastade regionen tillfrågas först.',
    'pooled-reserve': 'Hjälpen tas ur en gemensam reserv som regionerna har lovat i förväg.',
  } satisfies Record<LenderOrder, string>,
  lends: (list: string, share: string, floor: string) =>
    `Efterfrågade kompetenser: ${list}. En region lånar ut högst ${share} av en kompetens och behåller personal för ${floor} av sitt eget behov.`,
  lendsNothing: 'Regionerna lånar inte ut egen personal.',
  activation: (time: string) => `Krislägesavtalet aktiveras på ${time}.`,
  decision: (time: string) => `Från begäran till erbjudande går ${time}.`,
  mobilise: (time: string) => `Till avresa går ${time} till.`,
  induction: (time: string, first: string, then: string) =>
    `Efter resan följer introduktion i ${time}, då var och en fyller ${first} av en post; därefter ${then}.`,
  hours: (weekly: string, longest: string, rest: string) =>
    `Arbetstid: ${weekly} timmar i veckan, högst ${longest} borta, ${rest} vila efteråt.`,
  teams: (count: string, mix: string, bases: string, notice: string, endurance: string) =>
    `Staten håller ${count} team (i vart och ett ${mix}) vid ${bases}; de reser ${notice} och kan stanna ${endurance}.`,
  standing: (kronor: string) => `Ett team i beredskap kostar ${kronor} kronor om året.`,
  standingUnknown: 'Vad ett team i beredskap kostar är okänt.',
  equipment: (sets: string, places: string, ventilators: string, bases: string, notice: string) =>
    `Utrustning som kan flyttas: ${sets === '1' ? '1 uppsättning' : `${sets} uppsättningar`} med ${places} intensivvårdsplatser och ${ventilators} respiratorer${sets === '1' ? '' : ' vardera'}, vid ${bases}; den reser ${notice}.`,
  ownStaff: (mix: string) => `Med följer, för varje uppsättning: ${mix}.`,
  noStaff: 'Ingen personal följer med: platserna kräver låntagarens egen.',
  move: {
    no: '',
    only: 'Patienter flyttas till lediga platser i stället för att personal flyttas.',
    also: 'Patienter flyttas också till lediga platser.',
  },
  movedTogether: (every: string) =>
    `De fördelas tillsammans var ${every}, så att resorna tar minst tid i allt.`,
  costs: (pay: string, supplement: string, payer: 'borrower' | 'lender' | 'state') =>
    `En utlånad timme kostar ${pay} kronor och ${supplement} i tillägg; ${{ borrower: 'låntagaren', lender: 'utlånaren', state: 'staten' }[payer]} betalar.`,
  placeholders: (d: string, n: string) => `${d} av ${n} siffror i filen är platshållare (grad D).`,
};

const en: typeof sv = {
  atOnce: 'at once',
  days: (n) => (n === '1' ? '1 day' : `${n} days`),
  surges: (list) => `Surge plans: ${list}.`,
  lendings: (list) => `Lending strategies: ${list}.`,
  roadAlone: 'road ambulances alone',
  transports: (list) => `Transport: ${list}.`,
  noLending: 'no loans',

  staffing: (title, competences) =>
    `${title}: ${competences} competences, by rule where the hospital does not say how many they are.`,
  competences: (list) => `Competences: ${list}.`,
  posting: (list) => `Staff are given first to ${list}.`,
  departments: {
    team: 'teams of resuscitation and theatre',
    icu: 'intensive care',
    postop: 'recovery',
    emergency: 'the emergency department',
    ward: 'wards',
  },
  fillsIn: (by, of, effect) => `${by} can fill in for ${of} and fills ${effect} of a post.`,
  tires: (after, loss, stop, rest) =>
    `After ${after} people lose ${loss} an hour, after ${stop} they stop and rest for ${rest}.`,

  called: (inFull, extra, anew) =>
    `People called in work shift after shift for ${inFull}, after that ${extra} a week beyond the rota; ${anew} after the first call all can be called again.`,

  surge: (title, owner) => `${title}, a surge plan of ${owner}.`,
  noMeasures: 'The plan has no measures: the staff who are on duty and the places there are.',
  levels: {
    normal: 'Normal level (normalläge)',
    stabslage: 'Staff level (stabsläge)',
    forstarkningslage: 'Reinforcement level (förstärkningsläge)',
    katastroflage: 'Disaster level (katastrofläge)',
  },
  raised: (level, when) => `${level} begins ${when}.`,
  neverRaised: (level) => `${level} is never raised by itself.`,
  starts: (list) => `It starts: ${list}.`,
  startsNothing: 'It starts no measures.',
  signal: (signal, over, time) =>
    `${
      {
        alarm: 'when the hospital is alarmed',
        'severe-per-team': `when at least ${over} severe casualties are coming for each team`,
        'icu-load': `when the load on intensive care is at least ${over}`,
        'ward-load': `when the load on the wards is at least ${over}`,
      }[signal]
    }${time === '' ? '' : ` for ${time}`}`,
  measure: (title, begins, full) =>
    `${title} (begins ${begins}${full === '' ? '' : `, full effect ${full} later`})`,
  after: (time) => `after ${time}`,
  onItsOwn: (title, when) => `${title} also starts ${when}, whatever the level.`,
  standard: (title, standard) =>
    `${title} means ${{ contingency: 'fewer staff for each patient', crisis: 'fewer staff still for each patient' }[standard]}.`,
  requires: (title, list) => `${title} waits for ${list}.`,
  undo: (title, time) => `${title} is undone ${time} after the level has fallen.`,
  falls: (time) => `A level falls when its signal has been gone for ${time}.`,
  rations: (title, below) => `${title}: no intensive care for those whose chance to live is below ${below}.`,

  lending: (title, owner) =>
    owner === '' ? `${title}, a lending strategy.` : `${title}, a lending strategy of ${owner}.`,
  mandates: {
    voluntary: 'The loan is voluntary',
    agreed: 'The loan is agreed beforehand',
    coordinated: 'The loan is coordinated nationally',
    ordered: 'The loan is ordered by the state',
  },
  mayDecline: (mandate, decline) => `${mandate}: a region says no with probability ${decline}.`,
  mayNotDecline: (mandate) => `${mandate}: no region says no.`,
  asks: (over, time) =>
    `A region asks for help when the load on intensive care has been over ${over}${time === '' ? '' : ` for ${time}`}.`,
  must: (list) => `Before that it must have ${list}.`,
  mustNothing: 'It need not have done anything before.',
  preconditions: {
    'own-surge-used': 'used its own measures',
    'usual-partners-asked': 'asked its usual partners',
    'agreement-active': 'had the crisis agreement activated',
  },
  orders: {
    'neighbours-unless-overloaded':
      'Neighbours are asked first, unless themselves overloaded; then the least loaded.',
    'healthcare-region-first': 'The own healthcare region is asked first, then the least loaded.',
    'least-loaded': 'The least loaded region is asked first.',
    'pooled-reserve': 'Help comes from a pooled reserve that the regions have promised beforehand.',
  },
  lends: (list, share, floor) =>
    `Competences asked for: ${list}. A region lends at most ${share} of a competence and keeps staff for ${floor} of its own demand.`,
  lendsNothing: 'Regions lend none of their own staff.',
  activation: (time) => `The crisis agreement is activated in ${time}.`,
  decision: (time) => `From request to offer it takes ${time}.`,
  mobilise: (time) => `Until they leave it takes ${time} more.`,
  induction: (time, first, then) =>
    `After the journey comes an introduction of ${time}, in which each fills ${first} of a post; after that ${then}.`,
  hours: (weekly, longest, rest) =>
    `Working hours: ${weekly} a week, at most ${longest} away, ${rest} of rest afterwards.`,
  teams: (count, mix, bases, notice, endurance) =>
    `The nation keeps ${count} teams (each ${mix}) at ${bases}; they leave ${notice} and can stay ${endurance}.`,
  standing: (kronor) => `One team standing ready costs ${kronor} kronor a year.`,
  standingUnknown: 'What a team standing ready costs is not known.',
  equipment: (sets, places, ventilators, bases, notice) =>
    `Equipment that can be moved: ${sets === '1' ? '1 set' : `${sets} sets`} with ${places} intensive-care places and ${ventilators} ventilators${sets === '1' ? '' : ' each'}, at ${bases}; it leaves ${notice}.`,
  ownStaff: (mix) => `With each set comes: ${mix}.`,
  noStaff: "No staff come with it: the places need the borrower's own.",
  move: {
    no: '',
    only: 'Patients are moved to free places instead of moving staff.',
    also: 'Patients are also moved to free places.',
  },
  movedTogether: (every) =>
    `They are shared out together every ${every}, so that the journeys take the least time in all.`,
  costs: (pay, supplement, payer) =>
    `An hour lent costs ${pay} kronor and ${supplement} in supplement; ${{ borrower: 'the borrower', lender: 'the lender', state: 'the state' }[payer]} pays.`,
  placeholders: (d, n) => `${d} of ${n} figures in the file are placeholders (grade D).`,
};

/** Every word of the sentences about staffing, surge plans and lending strategies, in both languages. */
export type ResourceWords = typeof sv;

export const resourceWords: Readonly<Record<Language, ResourceWords>> = { sv, en };
