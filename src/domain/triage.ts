/** Need and tag use the same four colours; need is what is true, a tag is what somebody at the scene believes. */
export const categories = ['red', 'yellow', 'green', 'black'] as const;
export type Category = (typeof categories)[number];

/** Numbers behind the colours, in order of treatment; also the queue class of a casualty. */
export const code = { red: 0, yellow: 1, green: 2, black: 3 } as const satisfies Record<Category, number>;

/** What is seen of a casualty when a triage tool is used. Reused object: read it, do not keep it. */
export interface Vitals {
  ageYears: number;
  /** Breaths a minute; 0 = not breathing. */
  respiratoryRate: number;
  /** Beats a minute; 0 = no pulse anywhere. */
  heartRate: number;
  hasRadialPulse: boolean;
  breathesAfterAirwayOpening: boolean;
  respondsToVoice: boolean;
  obeys: boolean;
  talks: boolean;
  canWalk: boolean;
  hasSevereBleeding: boolean;
  hasPenetratingTorsoInjury: boolean;
  /** Nerve-agent signs: unconscious, convulsing or not breathing, with circulation. */
  hasSevereNerveSigns: boolean;
  /** Capillary refill over 2 seconds. */
  hasSlowCapillaryRefill: boolean;
  isUnconscious: boolean;
  /** Moves with purpose or localises pain: the appropriate response to pain. */
  movesPurposefully: boolean;
  hasRespiratoryDistress: boolean;
  /** No severe bleeding, or one that was stopped at the scene. */
  isMajorBleedingControlled: boolean;
  hasOnlyMinorInjuries: boolean;
  /** With the resources there are; a judgement, not a sign. */
  isLikelyToSurvive: boolean;
  /** Breathes after rescue breaths, when an open airway was not enough. */
  breathesAfterRescueBreaths: boolean;
  /** Smoke, or under water: why a child's breathing may have stopped first. */
  hasInhaledSmokeOrWater: boolean;
}

/** A triage tool: exact rule, no error of its own. Observer error is the model's. */
export type TriageTool = (vitals: Readonly<Vitals>) => number;

/** Tools as they are named in files; `START` brings JumpSTART for children, `JumpSTART` asks everybody what is asked of a child. */
export const triageTools = [
  'START',
  'TST',
  'SALT',
  'Sieve',
  'MPTT-24',
  'MITT',
  'JumpSTART',
  'CareFlight',
] as const;
export type TriageToolId = (typeof triageTools)[number];

/** Mode B: tags are drawn from a tool's published accuracy against true need; nobody's signs are looked at. */
export interface Confusion {
  readonly confusion: TriageToolId;
}

/**
 * How a plan triages, one mode and never both: the exact rule of a tool on the casualty's signs with observer error
 * (mode A), or the confusion of a tool (mode B). Source: casualty-model 2.
 */
export type TriageChoice = TriageToolId | Confusion;

/** The tool of either mode. */
export function toolOf(choice: TriageChoice): TriageToolId {
  return typeof choice === 'string' ? choice : choice.confusion;
}
