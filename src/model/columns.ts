import { transportKinds } from '../domain/resources/transport.ts';
import { type Stage, stages } from '../domain/stage.ts';
import { f64, i32, u8 } from '../kernel/columns.ts';
import { reportFields, sceneReportFields } from './command/report-fields.ts';
import { coordinationFields } from './coordination/columns.ts';
import type { Happening } from './happenings.ts';

export { crewWords, doorWords, reportFields, sceneReportFields } from './command/report-fields.ts';
export { type Stage, stages };

/** Numbers behind the stages. */
export const stage = Object.fromEntries(stages.map((name, at) => [name, at])) as Readonly<
  Record<Stage, number>
>;

/** What is settled about a casualty's fate. */
export const fate = {
  /** Not treated; the point of no return is ahead. */
  open: 0,
  /** Not treated in time: dies after the lag, or later if care comes first. */
  lost: 1,
  /** Definitive care began in time; lives unless penalties break it. */
  held: 2,
  /** Treated, but dies. */
  failing: 3,
  dead: 4,
  discharged: 5,
} as const;

/** Traits and marks of a casualty, one bit each in `flags`. */
export const flag = {
  walksIn: 1,
  contaminated: 2,
  inhaled: 4,
  variant: 8,
  operated: 16,
  intensive: 32,
  lifted: 64,
  seemsBurn: 128,
  seemsHead: 256,
  antidoteGiven: 512,
  bloodRan: 1024,
  teamSeen: 2048,
  moved: 4096,
  mishap: 8192,
  turnedAway: 16384,
  unsalvageable: 32768,
  lostToAccess: 65536,
  reachedHospital: 131072,
  fluids: 262144,
  burnCentre: 524288,
  /** Sent to a hospital from a scene by command, and not there yet. */
  sent: 1048576,
  /** Has come to a place abroad. */
  abroad: 2097152,
} as const;

/** Happenings that are planned by hospital, one slot each. */
export const hospitalClocks = [
  'readinessChanges',
  'wardHour',
  'reportWritten',
] as const satisfies readonly Happening[];

/** Figures about the shifts of one group of those called; side by side, since they are always read together. */
export const shiftFields = 8;

/** Columns of the model beside those of the machine. */
export const modelSchema = {
  /** Casualties: body and luck. */
  injury: u8('casualties'),
  age: f64('casualties'),
  frailty: f64('casualties'),
  frailty2: f64('casualties'),
  severity: f64('casualties'),
  surface: f64('casualties'),
  fatalAfter: f64('casualties'),
  flags: i32('casualties'),
  need: u8('casualties'),
  site: i32('casualties'),
  injured: f64('casualties'),
  released: f64('casualties'),
  freeFlow: f64('casualties'),
  /** Untreated time: so far at `clockedAt`, running at `pace`; point of no return in the same unit. */
  untreated: f64('casualties'),
  clockedAt: f64('casualties'),
  pace: f64('casualties'),
  noReturn: f64('casualties'),
  /** Untreated time when definitive care began. */
  untreatedAtCare: f64('casualties'),
  /** Penalty settled so far (0 or less); the running one: from when, fall per minute, most it can come to. */
  penalty: f64('casualties'),
  penaltyFrom: f64('casualties'),
  penaltyFall: f64('casualties'),
  penaltyMost: f64('casualties'),
  /** Logit of survival above the frailty when definitive care began: the penalty that can be borne. */
  margin: f64('casualties'),
  fates: u8('casualties'),
  stages: u8('casualties'),
  lostAt: u8('casualties'),
  tag: u8('casualties'),
  looks: i32('casualties'),
  bound: i32('casualties'),
  /** Hospital first reached; only with `flag.reachedHospital`. */
  firstAt: i32('casualties'),
  /** Hospital left for a place in intensive care elsewhere, while on the way there; −1 otherwise. */
  movedFrom: i32('casualties'),
  /** Place abroad that somebody is flown to or has come to, as its place among those laid out; −1 for none. */
  abroad: i32('casualties'),
  /** Instruction at which somebody evacuated goes on at another hospital. */
  goesOn: i32('casualties'),
  carrier: i32('casualties'),
  reason: i32('casualties'),
  arrived: f64('casualties'),
  teamed: f64('casualties'),
  definitive: f64('casualties'),
  burnCared: f64('casualties'),
  died: f64('casualties'),
  wanted: f64('casualties'),

  /** Who is aboard (−1 nobody): two places of each ambulance, then those of the other vehicles. */
  aboard: i32('seats'),
  /** Vehicles: site served, trips, state. */
  serves: i32('vehicles'),
  trips: i32('vehicles'),
  idle: u8('vehicles'),

  /** Sites. */
  command: i32('sites'),
  present: i32('sites'),
  claims: i32('sites'),
  toLeave: i32('sites'),
  alarmed: u8('sites'),
  heading: i32('sites'),
  rescue: i32('sites'),
  doses: f64('sites'),
  /** Numbers of casualties told: by the first report, by the second; and the one that command goes by, 0 before any. */
  numberTold: f64('sites', 2),
  numberHeard: f64('sites'),
  /** First and second report from the scene, as they were sent. */
  sceneReports: f64('sites', 2 * sceneReportFields),
  /** Taken from the scene by others than ambulances. */
  takenByOthers: i32('sites'),

  /** Hospitals. */
  lost: u8('hospitals'),
  /** How many times longer journeys by road to and from it take now; 1 with open roads. */
  roadFactor: f64('hospitals'),
  doorClosed: u8('hospitals'),
  doorSince: f64('hospitals'),
  escortsAway: i32('hospitals'),
  blood: f64('hospitals'),
  antidote: f64('hospitals'),
  inWard: i32('hospitals'),
  earlyDischarged: i32('hospitals'),
  booked: i32('hospitals'),
  /** Casualties in general intensive care or waiting for it: places are raised for them, not for others. */
  icuDemand: i32('hospitals'),
  peakLoad: f64('hospitals'),
  received: i32('hospitals', 4),
  /** Sent there from a scene by command, and those of them who have come; `received` counts also who is moved there. */
  sentTo: i32('hospitals', 4),
  sentArrived: i32('hospitals', 4),
  /** Last report received, and those under way in a ring. */
  reports: f64('hospitals', reportFields),
  reportsUnderWay: f64('reports', reportFields),
  reportCount: i32('hospitals'),
  /** Words about doors: when they were sent, and which door they tell of; messages sent by each hospital so far. */
  wordSent: f64('words'),
  wordDoor: u8('words'),
  doorMessages: i32('hospitals'),

  /** Readiness: level, since when, held until when; when severe casualties were last announced; care standard in force. */
  level: u8('hospitals'),
  levelSince: f64('hospitals'),
  levelUntil: f64('hospitals'),
  severeNoted: f64('hospitals'),
  standard: u8('hospitals'),
  /** Post-minutes filled by somebody not trained for them, posts filled so now, and since when. */
  fillingIn: f64('hospitals'),
  filledNow: f64('hospitals'),
  postedAt: f64('hospitals'),
  /** When people were first called in full, and shifts in a row that everybody called works. */
  firstCalledAt: f64('hospitals'),
  fullRounds: i32('hospitals'),
  /** Minutes worked by people called in who have gone home again. */
  workedCalled: f64('hospitals'),
  /** Places and standard by which staff were last posted, −1 when they have to be posted again. */
  postedFor: f64('hospitals'),
  /** Patients moved from other hospitals who have come. */
  movedIn: i32('hospitals'),
  /** Moved from here to a place elsewhere and on the way: how many, and the minutes they have waited, less now for each. */
  onTheWay: i32('hospitals'),
  waitedOnTheWay: f64('hospitals'),
  /** Intensive-care places on loan. */
  lentPlaces: i32('hospitals'),
  lentVentilators: i32('hospitals'),
  /** When a level of coordination first counted on a hospital that the incident's alarm had not reached; Infinity = not. */
  calledUpon: f64('hospitals'),
  /** National teams and sets of equipment away from a base. */
  teamsOut: i32('hospitals'),
  setsOut: i32('hospitals'),
  setsTo: i32('regions'),
  /** Regions: overloaded since, relieved since (NaN = not), first asked, agreement in force from, partners asked. */
  overloadedSince: f64('regions'),
  relievedSince: f64('regions'),
  askedAt: f64('regions'),
  agreementFrom: f64('regions'),
  partnersAsked: u8('regions'),
  hasBorrowed: u8('regions'),
  hasLent: u8('regions'),
  /** Minutes on duty on loan, by the region they serve and by the one they come from; those of the nation's people stand last in both. */
  lentTo: f64('lenders'),
  lentFrom: f64('lenders'),
  /** By region and competence: persons promised or away. */
  personsAway: i32('regionRosters'),
  /** By hospital and competence: posts that loans agreed will fill and do not fill yet; posts of its own people as last reported,
   * those on loan elsewhere among them, and as reports under way say. */
  promisedTo: f64('rosters'),
  reportPosts: f64('rosters'),
  postsUnderWay: f64('rosterReports'),
  /** Loans in the order in which they were agreed. */
  loanStages: u8('loans'),
  loanFrom: i32('loans'),
  loanBase: i32('loans'),
  loanTeams: i32('loans'),
  loanSets: i32('loans'),
  loanTo: i32('loans'),
  loanOf: i32('loans'),
  loanPersons: i32('loans'),
  loanSlot: i32('loans'),
  loanStays: f64('loans'),
  loanSince: f64('loans'),
  /** Surge measures by hospital: begun when (Infinity = not), last wanted when, minutes they had run before. */
  leverFrom: f64('levers'),
  leverWanted: f64('levers'),
  leverMinutes: f64('levers'),
  /** Triggers by hospital: since when the signal has been above (Infinity = it is not). */
  aboveSince: f64('triggers'),
  /** Staff by hospital and competence: free to be posted at the last posting, of planned operations then; called in and at work, on loan here, on loan elsewhere; in posts. */
  atWork: f64('rosters'),
  rostered: f64('rosters'),
  called: f64('rosters'),
  borrowed: f64('rosters'),
  lentPosts: f64('rosters'),
  /** Of those called: how many come, and where their shifts have come to (see `shift` in staff/call-in). */
  coming: i32('rosters'),
  shifts: f64('rosters', shiftFields),
  /** People on the call-in list: minute they come, first those of each competence who do, in that order. */
  comes: f64('calledIn'),

  /** Streams of ordinary patients: expected arrivals passed so far, persons so far. */
  streamSum: f64('streams'),
  streamCount: i32('streams'),

  /** Coordination: see `coordinating`. By region: the level at which it joined (0 = is hit, −1 = takes no part), since when its
   * intensive care has been over the threshold, and from when its patients are moved. */
  coordination: f64('one', coordinationFields),
  joinedAt: i32('answers'),
  icuOverSince: f64('answers'),
  icuHelpFrom: f64('answers'),
  /** Levels abroad: called for since when (NaN = is not), in force from (Infinity = not asked); what has been given, by place and kind. */
  abroadSince: f64('levelsAbroad'),
  abroadFrom: f64('levelsAbroad'),
  abroadTaken: i32('offersAbroad'),
  /** Journeys with a patient by kind of vehicle, ambulances left out. */
  movedBy: i32('one', transportKinds.length),

  /** Scalars: see `scalar`. */
  scalars: f64('one', 24),
} as const;

/** Places in the `scalars` column. */
export const scalar = {
  keyInForce: 0,
  reported: 1,
  atScene: 2,
  transfers: 3,
  mishaps: 4,
  walkIns: 5,
  postponed: 6,
  earlyDischarges: 7,
  lostBedHours: 8,
  postponedMinutes: 9,
  replication: 10,
  living: 11,
  notOffered: 12,
  ordinaryStretched: 13,
  /** Loans agreed so far; persons asked for and not offered; national teams sent; first extra patient; requests refused, by the
   * precondition that they lack (three places, in the order of `preconditions`). */
  loans: 14,
  refused: 15,
  activations: 16,
  firstEffect: 17,
  refusedFor: 18,
} as const;
