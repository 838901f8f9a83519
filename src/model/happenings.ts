/**
 * Everything that can happen, in the order it is settled when two fall on the same minute: first what frees or adds
 * places, then what decides, last what only looks. Equal kinds are settled by the subject's own stable order.
 */
export const happenings = [
  /** A step of somebody's pathway ends: casualty, vehicle, ordinary patient. */
  'stepEnds',
  /** A casualty's point of no return, failing care, or death. */
  'fateCloses',
  /** A hospital's staffed capacity follows its curve. */
  'readinessChanges',
  /** A site that begins later than the others is alarmed: ambulances are sent. */
  'siteAlarmed',
  /** Helping hands or the decontamination line are ready at a site. */
  'siteReady',
  /** An escort is back at its hospital, a closed department opens again. */
  'hospitalRestored',
  /** A hospital is lost: nobody is let in, and those inside are evacuated. */
  'hospitalLost',
  /** Roads to and from a hospital are blocked, or open again. */
  'roadsChange',
  /** Lent people leave, arrive, know the place, end or are home again. */
  'loanMoves',
  /** Discharges of the hour from the wards. */
  'wardHour',
  /** The key's decision has reached the scene. */
  'keyInForce',
  /** A hospital writes its status report. */
  'reportWritten',
  /** A status report reaches command. */
  'reportReceived',
  /** Word of a closed or opened door reaches command, from a refused crew or from the hospital itself. */
  'doorHeard',
  /** A number of casualties from a scene reaches command. */
  'sceneHeard',
  /** The regions asked have answered, and the level is in force. */
  'levelDecided',
  /** Command looks whether another level of coordination is called for. */
  'coordinationReviewed',
  /** Regions look at their load: one asks for a loan, or sends people home. */
  'lendingReviewed',
  /** Aircraft and buses are looked over: who is called to a scene, who goes home, who may fly again. */
  'transportReviewed',
  /** Somebody who waits is looked at again, or has waited long enough. */
  'lookedAgain',
] as const;

export type Happening = (typeof happenings)[number];

/** Numbers behind the names. */
export const code = Object.fromEntries(happenings.map((name, at) => [name, at])) as Readonly<
  Record<Happening, number>
>;

/** Distance between kinds in the order at equal minutes; every subject's own order is below it. */
export const kindSpan = 2 ** 44;
