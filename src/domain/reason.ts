/** Why a key chose as it did. The number goes into the log; the texts stand in the report. */
export const reasons = [
  'nearest',
  'nearest-capable',
  'trauma-centre',
  'share',
  'first-wave',
  'second-wave',
  'region-wave',
  'load-balanced',
  'least-time',
  'burn-centre',
  'concentrated',
  'overflow',
  'all-closed',
  'special-need',
  'key-not-in-force',
  'nobody-fits',
] as const;
export type Reason = (typeof reasons)[number];
