import { type InjuryClass, injuryClassIds } from '../domain/injury.ts';
import { injuryClasses } from '../domain/injury-classes.ts';
import type { Parameters } from '../domain/parameters.ts';
import type { Cell } from '../domain/plan.ts';
import { departments } from '../domain/resources/staff.ts';
import { surgeSignals } from '../domain/resources/surge.ts';
import type { Minutes } from '../domain/time.ts';
import type { TriageTool, Vitals } from '../domain/triage.ts';
import type { Views } from '../kernel/columns.ts';
import { ImpossibleError } from '../kernel/impossible.ts';
import { Machine } from '../kernel/machine.ts';
import { rootKey, uniform } from '../kernel/random.ts';
import { quantile } from '../kernel/sampling.ts';
import type { ConfusionMatrix } from '../policy/triage/confusion.ts';
import { emptyVitals, type SignLuck } from './casualty/vitals.ts';
import type { ActionDistributions, Draw } from './chance.ts';
import type { modelSchema } from './columns.ts';
import { ReportedPicture } from './command/picture.ts';
import type { Compiled } from './compile.ts';
import { GroundInForce } from './coordination/ground-in-force.ts';
import { happenings, kindSpan } from './happenings.ts';
import { OrdinaryBook } from './hospital/ordinary-book.ts';
import { streams } from './hospital/ordinary-flow.ts';
import { ReportedRegions } from './lending/region-view.ts';
import { lendingReview } from './lending/requests.ts';
import type { Setting, Words } from './setting.ts';
import { Posting } from './staff/posting.ts';
import type { Witness } from './trace/witness.ts';

export type ModelSchema = typeof modelSchema;

/**
 * One simulated event history: its state is the machine's buffer, everything else here is fixed by the cell. Several may
 * live in a thread.
 */
export class Incident {
  readonly cell: Cell;
  readonly setting: Setting;
  readonly parameters: Parameters;
  readonly compiled: Compiled;
  readonly machine: Machine<ModelSchema>;
  readonly chances: ActionDistributions;
  readonly classes: readonly InjuryClass[] = injuryClassIds.map((id) => injuryClasses[id]);
  readonly tool: TriageTool;
  /** Need → tag when the plan triages by confusion; the tool is then not asked. */
  readonly confusion: ConfusionMatrix | undefined;
  /** Whom command may send to now, and the key prepared on it. */
  readonly inForce: GroundInForce;
  readonly picture: ReportedPicture;
  readonly seed: string;
  readonly root: Int32Array;
  /** The model's columns. */
  state: Views<ModelSchema>;
  /** Reused: signs of the casualty looked at. */
  readonly vitals: Vitals = emptyVitals();
  readonly signs: SignLuck = {
    breathing: 0,
    pulse: 0,
    radial: 0,
    walking: 0,
    bleeding: 0,
    obeying: 0,
    rate: 0,
    isVariant: false,
  };
  /** Reused: posting of one hospital's staff, with units by department. */
  readonly posting: Posting;
  readonly units = new Float64Array(departments.length);
  readonly premises = new Float64Array(departments.length);
  /** Reused: what a hospital sees of itself, by signal. */
  readonly signals = new Float64Array(surgeSignals.length);
  /** Whether a hospital's staff are being posted just now. */
  readonly underPosting: Uint8Array;
  /** Looks at every region's load and lets those that need it borrow; does nothing where nobody lends. */
  readonly reviewLending: () => void;
  /** The luck of ordinary care; incidents with the same hospitals, parameters and seed may share one. */
  ordinary: OrdinaryBook;
  /** Whether anybody comes from a site with a hazardous substance. */
  readonly isContaminated: boolean;
  /** Whether anybody is hurt: false in the no-incident twin. */
  hasCasualties = true;
  replication = 0;
  /** Writes down a replication that is run again to be told; never in batches. */
  witness: Witness | undefined = undefined;

  constructor(cell: Cell, seed: string, compiled: Compiled) {
    this.cell = cell;
    this.seed = seed;
    this.root = rootKey(seed);
    this.compiled = compiled;
    this.setting = compiled.setting;
    this.parameters = cell.parameters;
    this.chances = compiled.chances;
    this.tool = compiled.tool;
    this.confusion = compiled.confusion;
    this.machine = new Machine(compiled.blueprint);
    this.state = this.machine.columns.views;
    this.machine.afterRebind = () => {
      this.state = this.machine.columns.views;
    };
    this.picture = new ReportedPicture(this);
    this.inForce = new GroundInForce(this);
    this.posting = new Posting(cell.system.staffing);
    this.reviewLending = reviewOf(this);
    const { length } = compiled.setting.hospitals;
    this.ordinary = new OrdinaryBook(streams.length * length, length);
    this.underPosting = new Uint8Array(length);
    this.isContaminated = cell.scenario.sites.some((site) => site.contamination !== undefined);
  }

  get now(): Minutes {
    return this.machine.clock[0]!;
  }

  /** Casualties by slot: the first `casualties` slots are theirs, the next as many are their fates. */
  get casualties(): number {
    return this.setting.casualties;
  }

  /** Class of injury of a casualty. */
  injuryOf(casualty: number): InjuryClass {
    return this.classes[this.state.injury[casualty]!]!;
  }

  /** A uniform of a slot's own luck, by the name of the draw; `visit` tells repeated draws apart. */
  luck(slot: number, draw: Draw, visit = 0): number {
    const { key } = this.machine;
    return uniform(key[2 * slot]!, key[2 * slot + 1]!, draw.hi, draw.lo, visit);
  }

  /** Luck of a slot towards somebody else by stable name, e.g. a casualty's journey to a hospital. */
  luckTowards(slot: number, draw: Draw, other: Words): number {
    const { key } = this.machine;
    return uniform(key[2 * slot]!, key[2 * slot + 1]!, draw.hi ^ other[0], draw.lo ^ other[1], 0);
  }

  /** Value of an action's distribution at a slot's luck. */
  sample(row: number, slot: number, draw: Draw, visit = 0): number {
    return quantile(this.chances.table, row, this.luck(slot, draw, visit));
  }

  /** Noise on the journey of a casualty to a hospital: keyed by the two, whatever vehicle carries them. */
  journeyNoise(casualty: number, draw: Draw, hospital: number): number {
    return quantile(
      this.chances.table,
      this.chances.journey,
      this.luckTowards(casualty, draw, this.setting.names[hospital]!),
    );
  }

  /** Minutes by blue light between a site and a hospital, without noise, on the roads that are open now. */
  siteJourney(site: number, hospital: number): Minutes {
    const minutes = this.setting.fromSite[site * this.setting.hospitals.length + hospital]!;
    return minutes * this.state.roadFactor[hospital]!;
  }

  /** Minutes by blue light between two hospitals, without noise, on the roads that are open now: the worse of the two ends. */
  journeyBetween(from: number, to: number): Minutes {
    const minutes = this.setting.between[from * this.setting.hospitals.length + to]!;
    const { roadFactor } = this.state;
    return minutes * Math.max(roadFactor[from]!, roadFactor[to]!);
  }

  /** Plans a named happening about a subject on its own slot, `minutes` from now. */
  plan(slot: number, happening: number, subject: number, minutes: Minutes): void {
    const { machine } = this;
    machine.kind[slot] = happening;
    machine.subject[slot] = subject;
    machine.tie[slot] = happening * kindSpan + machine.order[slot]!;
    machine.plan(slot, minutes);
  }

  /** An invariant of the model broke here and now. */
  impossible(what: string, cause?: unknown): ImpossibleError {
    const error = new ImpossibleError(what, {
      seed: this.seed,
      replication: this.replication,
      minute: this.now,
    });
    if (cause !== undefined) error.cause = cause;
    return error;
  }

  /** Kind of the next happening by name, for logs. */
  nameOf(kind: number): string {
    return happenings[kind] ?? `unknown ${kind}`;
  }
}

function reviewOf(incident: Incident): () => void {
  const { lending } = incident.compiled;
  return lending === undefined
    ? () => undefined
    : lendingReview(incident, lending, new ReportedRegions(incident, lending));
}
