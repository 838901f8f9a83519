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
  /** Beats a minute. */
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
}

/** A triage tool: exact rule, no error of its own. Observer error is the model's. */
export type TriageTool = (vitals: Readonly<Vitals>) => number;

export const triageTools = ['START', 'TST'] as const;
export type TriageToolId = (typeof triageTools)[number];
