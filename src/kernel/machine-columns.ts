import { f64, i32, u8 } from './columns.ts';

/** Queue classes of every pool: 0 is served first. */
export const queueClasses = 4;

/** Components that can bind a pool's capacity. */
export const components = ['staff', 'premises', 'equipment'] as const;
export type Component = (typeof components)[number];

/** No limit from a component. */
export const unlimited = 0x7fffffff;

/**
 * Columns of the machine. A slot is whoever or whatever has one pending minute: a casualty, a vehicle, an ordinary
 * patient, a fate, a report to come.
 */
export const machineSchema = {
  /** Planned minute; Infinity when nothing is planned. */
  minute: f64('slots'),
  /** Order at equal minutes: kind of happening, then the subject's own stable order. */
  tie: f64('slots'),
  /** Calendar's own link. */
  link: i32('slots'),
  /** Kind of the planned happening; 0 = a step of the program ends. */
  kind: u8('slots'),
  /** Whom the happening is about, where that is not the slot itself. */
  subject: i32('slots'),
  /** Stable order of the subject among its kind; never the slot number. */
  order: f64('slots'),
  /** Instruction to go on with. */
  pc: i32('slots'),
  /** Index of the hospital or site where the subject is. */
  place: i32('slots'),
  /** Class of the subject: injury class, kind of ordinary patient. */
  cls: u8('slots'),
  /** Queue class in every pool. */
  priority: u8('slots'),
  /** Key of the subject's luck, two words. */
  key: i32('slots', 2),
  /** Minute of birth. */
  born: f64('slots'),
  /** Running activity: since when, by which distribution row, times which factor. A trial redraws its end from these. */
  began: f64('slots'),
  activity: i32('slots'),
  scale: f64('slots'),
  /** Pool kinds held, one bit each. */
  held: i32('slots'),
  /** Pool waited for, or −1; since when; neighbours in its queue. */
  waitingAt: i32('slots'),
  waitingSince: f64('slots'),
  /** Whose waiting is summed together: 0, 1, … */
  flock: u8('slots'),
  ahead: i32('slots'),
  behind: i32('slots'),
  /** Slots free for newcomers, a stack. */
  free: i32('slots'),

  capacity: i32('pools'),
  inUse: i32('pools'),
  waiting: i32('pools'),
  /** Limit by component; capacity is the least of them. */
  limit: i32('pools', components.length),
  /** Component that binds now. */
  binding: u8('pools'),
  head: i32('pools', queueClasses),
  tail: i32('pools', queueClasses),
  /** Tallies: unit-minutes in use, person-minutes waited by binding component, minute of the last change. */
  busy: f64('pools'),
  waited: f64('pools', components.length),
  since: f64('pools'),

  first: i32('buckets'),
  last: i32('buckets'),
  bag: i32('slots'),
  span: f64('one', 4),
  count: i32('one', 6),

  /** Person-minutes waited to the end by flock. */
  waitedBy: f64('one', 4),

  /** Minutes since birth summed by mark and class, and how many. */
  markSum: f64('marks'),
  markCount: i32('marks'),
  /** Subjects emitted by source. */
  emitted: i32('sources'),
  /** Visits by slot and repeating instruction. */
  visits: i32('visits'),
  /** Now; happenings so far. */
  clock: f64('one', 2),
  /** Free slots on the stack; slots in use at most. */
  tallies: i32('one', 2),
} as const;
