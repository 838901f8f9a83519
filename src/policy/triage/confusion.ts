import type { ParameterId, Parameters } from '../../domain/parameters.ts';
import { code, type TriageToolId } from '../../domain/triage.ts';

/** Shares of the tags red, yellow and green among casualties of one need; they sum to 1. Nobody is tagged black. */
export type TagShares = readonly [red: number, yellow: number, green: number];

/** Rows by need: red, yellow, green. */
export type ConfusionMatrix = readonly [red: TagShares, yellow: TagShares, green: TagShares];

/** Published figures of each tool: share of red need tagged red, share of other need not tagged red. */
const published = {
  START: ['sensitivityStart', 'specificityStart'],
  TST: ['sensitivityTst', 'specificityTst'],
  SALT: ['sensitivitySalt', 'specificitySalt'],
  Sieve: ['sensitivitySieve', 'specificitySieve'],
  'MPTT-24': ['sensitivityMptt24', 'specificityMptt24'],
  MITT: ['sensitivityMitt', 'specificityMitt'],
  JumpSTART: ['sensitivityJumpStart', 'specificityJumpStart'],
  CareFlight: ['sensitivityCareFlight', 'specificityCareFlight'],
} as const satisfies Record<TriageToolId, readonly [sensitivity: ParameterId, specificity: ParameterId]>;

/**
 * Need → tag of a tool by its published accuracy. What is published is two figures about red; where the missed reds go,
 * and how yellow and green are mixed, are parameters of grade D, the same for every tool. Yellow and green need are
 * called red equally often (D). Sources: medical notes 1.3, casualty-model 2 (mode B).
 *
 * @example confusionMatrix('START', defaultParameters)[0] // [0.85, 0.15, 0]
 */
export function confusionMatrix(tool: TriageToolId, parameters: Parameters): ConfusionMatrix {
  const [sensitivityId, specificityId] = published[tool];
  const sensitivity = parameters[sensitivityId];
  const specificity = parameters[specificityId];
  const { confusionMissedAsGreen, confusionYellowAsGreen, confusionGreenAsYellow } = parameters;
  const missed = 1 - sensitivity;
  const overRed = 1 - specificity;
  return [
    [sensitivity, missed * (1 - confusionMissedAsGreen), missed * confusionMissedAsGreen],
    [overRed, specificity * (1 - confusionYellowAsGreen), specificity * confusionYellowAsGreen],
    [overRed, specificity * confusionGreenAsYellow, specificity * (1 - confusionGreenAsYellow)],
  ];
}

/** The tag at a uniform draw: the lower the draw, the higher the colour, whatever the tool. */
export function tagAt([red, yellow]: TagShares, u: number): number {
  if (u < red) return code.red;
  return u < red + yellow ? code.yellow : code.green;
}
