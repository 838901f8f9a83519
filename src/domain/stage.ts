/** Stage of a casualty; a death is classed by the stage at the point of no return. */
export const stages = [
  'trapped',
  'scene',
  'walking-in',
  'transport',
  'door',
  'decontamination',
  'resuscitation',
  'emergency',
  'minor',
  'imaging',
  'theatre',
  'post-operative',
  'intensive-care',
  'ward',
  'transfer',
  'abroad',
  'discharged',
  'dead',
] as const;
export type Stage = (typeof stages)[number];
