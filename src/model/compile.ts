import { injuryClassIds } from '../domain/injury.ts';
import type { Cell } from '../domain/plan.ts';
import { abroadKinds } from '../domain/resources/abroad.ts';
import type { EdSize, Hospital } from '../domain/system.ts';
import { type TriageTool, toolOf } from '../domain/triage.ts';
import { unlimited } from '../kernel/machine-columns.ts';
import type { Program } from '../kernel/program.ts';
import type { Blueprint, PoolKind } from '../kernel/slots.ts';
import { distributionKey } from '../policy/distribution/catalogue.ts';
import type { DistributionKey } from '../policy/picture.ts';
import { triageTool } from '../policy/triage/catalogue.ts';
import { type ConfusionMatrix, confusionMatrix } from '../policy/triage/confusion.ts';
import { type ActionDistributions, actionDistributions } from './chance.ts';
import { doorWords, hospitalClocks, modelSchema } from './columns.ts';
import { reportsUnderWay, sendsDoorWords } from './command/rings.ts';
import { type CoordinationPlan, planCoordination } from './coordination/coordination-plan.ts';
import { coordinationSlots } from './coordination/escalation.ts';
import { hospitalPools, poolNames, sitePools } from './departments.ts';
import { type OrdinaryFlow, ordinaryFlows, streamStarts, streams } from './hospital/ordinary-flow.ts';
import { type LendingPlan, planLending } from './lending/lending-plan.ts';
import { writePathways } from './pathways.ts';
import { type Setting, settle } from './setting.ts';
import { planStaff, type StaffPlan } from './staff/staff-plan.ts';
import { layOutSurge, type SurgeTables } from './surge/surge-plan.ts';

/** First slot of each group; what follows `newcomers` is free. */
export interface SlotPlan {
  readonly fates: number;
  readonly vehicles: number;
  /** By clock, then hospital. */
  readonly clocks: number;
  /** By hospital, then place in the ring. */
  readonly reports: number;
  readonly sites: number;
  readonly key: number;
  /** Where regions review their load. */
  readonly lending: number;
  /** Words about doors, by hospital; none where none is sent. */
  readonly words: number;
  /** First and second number from each scene. */
  readonly scenes: number;
  /** Reviews of coordination, the answer awaited, and the luck of each region; none without coordination. */
  readonly coordination: number;
  /** Where aircraft and buses are looked over. */
  readonly transport: number;
  /** By hospital, then stream of ordinary patients. */
  readonly sources: number;
  readonly newcomers: number;
  readonly all: number;
}

/** Places of a hospital that the data set does not give, by the rules of the parameter catalogue. */
export interface Premises {
  readonly bay: number;
  readonly emergency: number;
  readonly minor: number;
  readonly handover: number;
  readonly ct: number;
  readonly postop: number;
  readonly decon: number;
  readonly litter: number;
  readonly blood: number;
  readonly antidote: number;
}

/** A cell as flat tables: everything that does not change in a run. */
export interface Compiled {
  readonly setting: Setting;
  readonly program: Program;
  readonly blueprint: Blueprint<typeof modelSchema>;
  readonly poolKinds: readonly PoolKind[];
  readonly slots: SlotPlan;
  readonly premises: readonly Premises[];
  readonly flows: readonly OrdinaryFlow[];
  /** Instruction where each stream of ordinary patients starts. */
  readonly streamEntries: readonly number[];
  readonly chances: ActionDistributions;
  readonly tool: TriageTool;
  readonly confusion: ConfusionMatrix | undefined;
  readonly key: DistributionKey;
  readonly staff: StaffPlan;
  /** Undefined when nobody lends. */
  readonly lending: LendingPlan | undefined;
  /** Undefined where the plan has no form of coordination. */
  readonly coordination: CoordinationPlan | undefined;
  /** Region of each hospital, as its place among the system's regions. */
  readonly regionOf: readonly number[];
  readonly surge: SurgeTables;
  /** Status reports of one hospital that can be under way at once. */
  readonly ring: number;
}

/** Compiles a checked cell. */
export function compile(cell: Cell): Compiled {
  const setting = settle(cell);
  const { parameters, system, plan } = cell;
  const flows = setting.hospitals.map((hospital) =>
    ordinaryFlows(hospital, system.ordinary, cell.scenario.starts),
  );
  const program = writePathways(parameters, system.ordinary, {
    emergencyIntensive: flows.map((flow) => flow.emergencyIntensiveShare),
    electiveIntensive: flows.map((flow) => flow.electiveIntensiveShare),
    admitted: flows.map((flow) => flow.admittedShare),
  });
  const poolKinds = layOutPools(setting);
  const premises = setting.hospitals.map((hospital) => premisesOf(hospital, cell));
  const coordination = planCoordination(cell, setting);
  const slots = layOutSlots(setting, premises, parameters, coordinationSlots(coordination));
  const staff = planStaff(setting.hospitals, premises, cell);
  const lending = planLending(cell, setting.hospitals, premises, staff);
  const surge = layOutSurge(plan.surge, setting.hospitals);
  const tool = toolOf(plan.triage);
  const triageMinutes = tool === 'TST' ? parameters.triageMinutesTst : parameters.triageMinutes;
  return {
    setting,
    program,
    poolKinds,
    slots,
    premises,
    flows,
    streamEntries: streamStarts.map((label) => program.entries[label]!),
    chances: actionDistributions(parameters, triageMinutes),
    tool: triageTool(tool),
    confusion: typeof plan.triage === 'string' ? undefined : confusionMatrix(tool, parameters),
    key: distributionKey(plan.key.settings, setting.ground),
    staff,
    lending,
    coordination,
    regionOf: setting.hospitals.map(({ region }) => system.regions.findIndex(({ id }) => id === region)),
    surge,
    ring: reportsUnderWay(parameters),
    blueprint: {
      program,
      poolKinds,
      schema: modelSchema,
      slots: slots.all,
      pools: poolKinds.reduce((most, kind) => Math.max(most, kind.base), 0) + 1,
      classes: injuryClassIds.length,
      sizes: sizesOf(cell, setting, { staff, surge, lending }),
      queue: 'calendar',
    },
  };
}

/** Sizes of the groups of columns; no group is empty. */
function sizesOf(
  { system, plan, parameters }: Cell,
  setting: Setting,
  { staff, surge, lending }: Pick<Compiled, 'staff' | 'surge' | 'lending'>,
): Readonly<Record<string, number>> {
  const { length: hospitals } = setting.hospitals;
  const { length: competences } = system.staffing.competences;
  const regions = lending === undefined ? 1 : system.regions.length;
  return {
    casualties: setting.casualties,
    vehicles: Math.max(1, setting.vehicles.length + setting.others.length),
    seats: Math.max(2, setting.seats),
    sites: setting.sites.length,
    hospitals,
    streams: streams.length * hospitals,
    levers: Math.max(1, plan.surge.measures.length * hospitals),
    triggers: Math.max(1, surge.signals.length * hospitals),
    rosters: Math.max(1, competences * hospitals),
    calledIn: Math.max(1, staff.firstCalled.at(-1)!),
    regions,
    reports: hospitals * reportsUnderWay(parameters),
    rosterReports: lending === undefined ? 1 : competences * hospitals * reportsUnderWay(parameters),
    words: sendsDoorWords(parameters) ? hospitals * doorWords : 1,
    lenders: regions + 1,
    answers: plan.coordination === undefined ? 1 : system.regions.length,
    levelsAbroad: Math.max(1, setting.abroad?.levels.length ?? 0),
    offersAbroad: Math.max(1, abroadKinds.length * (setting.abroad?.places.length ?? 0)),
    regionRosters: Math.max(1, regions * competences),
    loans: lending?.loans ?? 1,
  };
}

function layOutPools(setting: Setting): PoolKind[] {
  const { length: hospitals } = setting.hospitals;
  const { length: sites } = setting.sites;
  let base = 0;
  return poolNames.map((_, kind): PoolKind => {
    const perHospital = kind < hospitalPools.length;
    const perSite = !perHospital && kind < hospitalPools.length + sitePools.length;
    const from = base;
    base += perHospital ? hospitals : perSite ? sites : 1;
    return { base: from, stride: perHospital || perSite ? 1 : 0 };
  });
}

/** Slots beside those of ordinary patients already there at the start; the machine grows when they do not suffice. */
const sparePerHospital = 48;

function layOutSlots(
  { casualties, vehicles, others, hospitals, sites }: Setting,
  premises: readonly Premises[],
  parameters: Cell['parameters'],
  ofCoordination: number,
): SlotPlan {
  const fates = casualties;
  const vehiclesAt = 2 * casualties;
  const clocks = vehiclesAt + vehicles.length + others.length;
  const reports = clocks + hospitalClocks.length * hospitals.length;
  const sitesAt = reports + reportsUnderWay(parameters) * hospitals.length;
  const key = sitesAt + 2 * sites.length;
  const lending = key + 1;
  const words = lending + 1;
  const scenes = words + (sendsDoorWords(parameters) ? doorWords * hospitals.length : 0);
  const coordination = scenes + 2 * sites.length;
  const transport = coordination + ofCoordination;
  const sources = transport + 1;
  const newcomers = sources + streams.length * hospitals.length;
  return {
    fates,
    vehicles: vehiclesAt,
    clocks,
    reports,
    sites: sitesAt,
    key,
    lending,
    words,
    scenes,
    coordination,
    transport,
    sources,
    newcomers,
    all:
      newcomers +
      128 +
      hospitals.reduce(
        (sum, { icu, theatres }, at) => sum + icu + theatres + premises[at]!.emergency + sparePerHospital,
        0,
      ),
  };
}

function premisesOf(hospital: Hospital, { parameters: p }: Cell): Premises {
  const bySize = <T>(size: Readonly<Record<EdSize, T>>): T => size[hospital.edSize];
  const emergency = bySize({
    XL: p.emergencyPlacesXL,
    L: p.emergencyPlacesL,
    M: p.emergencyPlacesM,
    S: p.emergencyPlacesS,
  });
  const isLocal = hospital.edSize === 'S';
  return {
    bay: bySize({
      XL: p.resuscitationBaysXL,
      L: p.resuscitationBaysL,
      M: p.resuscitationBaysM,
      S: p.resuscitationBaysS,
    }),
    emergency,
    minor: Math.ceil(emergency * p.minorPlacesShare),
    handover: bySize({
      XL: p.handoverPlacesXL,
      L: p.handoverPlacesL,
      M: p.handoverPlacesM,
      S: p.handoverPlacesS,
    }),
    ct: bySize({ XL: p.scannersXL, L: p.scannersL, M: p.scannersM, S: p.scannersS }),
    postop: Math.max(1, Math.ceil(hospital.theatres * p.postopPlacesPerTheatre)),
    decon: hospital.decontamination
      ? manned(
          bySize({ XL: p.deconLinesXL, L: p.deconLinesL, M: p.deconLinesM, S: p.deconLinesS }),
          p.deconSuitFactor,
        )
      : 1,
    litter: hospital.decontamination ? manned(p.deconLitterLines, p.deconSuitFactor) : 1,
    blood: hospital.kind === 'university' ? p.bloodUniversity : isLocal ? p.bloodLocal : p.bloodCounty,
    antidote: hospital.kind === 'university' ? p.antidoteUniversity : p.antidoteOther,
  };
}

/** Lines that suits and rest allow; a unit that exists has one. */
function manned(lines: number, share: number): number {
  return Math.max(1, Math.floor(lines * share + 0.5));
}

/** Capacity where nothing but the model's own lists limits it. */
export const boundless = unlimited;
