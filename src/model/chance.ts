import type { Parameters } from '../domain/parameters.ts';
import { purpose } from '../kernel/random.ts';
import {
  type DistributionTable,
  DistributionTableBuilder,
  lognormal,
  lognormalByMedian,
  triangular,
  uniform as uniformBetween,
} from '../kernel/sampling.ts';

/**
 * When a draw becomes known. A trial that must not be clairvoyant redraws what is not yet revealed: at birth = part of
 * who somebody is; at start = known once the activity runs; at end = only its end tells.
 */
export type Reveal = 'birth' | 'start' | 'end';

const named = (name: string, revealed: Reveal) => ({ ...purpose(name), name, revealed });

/** Every draw that the model makes outside pathway programs, by name; programs' own delays are revealed at their end. */
export const draws = {
  injuryClass: named('injury class', 'birth'),
  age: named('age', 'birth'),
  injuryMinute: named('injury minute', 'birth'),
  releaseMinute: named('release minute', 'end'),
  frailty: named('frailty', 'end'),
  frailty2: named('second frailty', 'end'),
  severity: named('severity', 'birth'),
  surface: named('burnt surface', 'birth'),
  inhaled: named('inhaled', 'birth'),
  obstructs: named('airway obstructs', 'end'),
  fatalAfter: named('untreated time to death', 'end'),
  variant: named('apnoeic', 'birth'),
  operated: named('needs an operation', 'start'),
  intensive: named('needs intensive care', 'start'),
  guessSurface: named('surface as guessed', 'birth'),
  guessInhaled: named('inhalation as guessed', 'birth'),
  signBreathing: named('sign: breathing', 'birth'),
  signPulse: named('sign: pulse', 'birth'),
  signRadial: named('sign: radial pulse', 'birth'),
  signWalking: named('sign: walking', 'birth'),
  signBleeding: named('sign: bleeding', 'birth'),
  signObeying: named('sign: obeying', 'birth'),
  signRate: named('sign: rate', 'birth'),
  observer: named('observer error', 'start'),
  confusion: named('tag by confusion', 'start'),
  keyLuck: named('share of the key', 'start'),
  walksIn: named('leaves on their own', 'start'),
  walkOut: named('when they leave', 'end'),
  walkTo: named('where they go', 'start'),
  journey: named('journey', 'end'),
  load: named('loading', 'end'),
  handover: named('handover', 'end'),
  triage: named('triage', 'end'),
  lag: named('lag to death', 'end'),
  late: named('late death', 'end'),
  mobilise: named('transfer mobilised', 'end'),
  escort: named('escort away', 'end'),
  answers: named('answers the call', 'start'),
  declines: named('declines to lend', 'start'),
  declinesToReceive: named('declines to receive', 'start'),
  secondary: named('secondary contamination', 'start'),
  resuscitation: named('resuscitation', 'end'),
  /** The same draw as that of the pathway's delay of this name. */
  emergencyStay: named('emergency stay', 'end'),
  busy: named('busy at the alarm', 'birth'),
  reserve: named('kept in reserve', 'birth'),
  reportDelay: named('report delay', 'end'),
  reportLost: named('report lost', 'end'),
  refusalTold: named('refused crew tells', 'start'),
  doorTold: named('door told', 'start'),
  numberEstimated: named('number estimated', 'start'),
  numberDoubled: named('first number doubled', 'start'),
  numberFalse: named('first number false', 'start'),
  falseNumber: named('false number', 'start'),
  weather: named('weather keeps it on the ground', 'start'),
  arrival: named('next arrival', 'end'),
  occupancy: named('occupancy at the start', 'birth'),
  residual: named('residual stay', 'end'),
  residualLength: named('residual length', 'end'),
  discharges: named('discharges of the hour', 'end'),
} as const;

export type Draw = (typeof draws)[keyof typeof draws];

/** Distributions used by actions, by row of one table. */
export interface ActionDistributions {
  readonly table: DistributionTable;
  readonly journey: number;
  readonly load: number;
  readonly handover: number;
  readonly triage: number;
  readonly walkOut: number;
  readonly resuscitation: number;
  readonly emergencyStay: number;
  readonly late: number;
  readonly burnDeath: number;
  readonly obstruction: number;
  readonly apnoeic: number;
  readonly convulsing: number;
  readonly reportDelay: number;
  readonly mobilise: number;
  readonly escort: number;
}

/** Builds the action distributions of a parameter set. */
export function actionDistributions(parameters: Parameters, triageMinutes: number): ActionDistributions {
  const builder = new DistributionTableBuilder();
  const p = parameters;
  const rows = {
    journey: builder.add(lognormal(1, p.travelCv)),
    load: builder.add(lognormal(p.loadMinutes, p.loadMinutes * p.loadCv)),
    handover: builder.add(lognormal(p.handoverMinutes, p.handoverMinutes * p.handoverCv)),
    triage: builder.add(lognormal(triageMinutes, 0.5 * triageMinutes)),
    resuscitation: builder.add(triangular(p.resuscitationMin, p.resuscitationMode, p.resuscitationMax)),
    emergencyStay: builder.add(lognormal(p.emergencyStay, p.emergencyStay * p.emergencyStayCv)),
    walkOut: builder.add(lognormalByMedian(p.walkOutMedian, p.walkOutSigma)),
    late: builder.add(lognormalByMedian(p.lateDeathMedian, p.lateDeathSigma)),
    burnDeath: builder.add(lognormalByMedian(p.burnDeathMedian, p.burnDeathSigma)),
    obstruction: builder.add(lognormalByMedian(p.obstructionMedian, p.obstructionSigma)),
    apnoeic: builder.add(lognormalByMedian(p.apnoeicDeathMedian, p.apnoeicDeathSigma)),
    convulsing: builder.add(lognormalByMedian(p.convulsingDeathMedian, p.convulsingDeathSigma)),
    reportDelay: builder.add(uniformBetween(p.statusDelayMin, p.statusDelayMax)),
    mobilise: builder.add(uniformBetween(0.5 * p.transferMobilise, 1.5 * p.transferMobilise)),
    escort: builder.add(uniformBetween(0.667 * p.transferEscortAway, 1.333 * p.transferEscortAway)),
  };
  return { table: builder.build(), ...rows };
}
