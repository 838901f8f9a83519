import type { ParameterId } from './parameters.ts';

/** Parameters of which each may be at most the next: a shape or a switch would make no sense otherwise. */
export const orderedParameters: readonly (readonly ParameterId[])[] = [
  ['resuscitationMin', 'resuscitationMode', 'resuscitationMax'],
  ['minorStayMin', 'minorStayMax'],
  ['statusDelayMin', 'statusDelayMax'],
  ['divertOpenAt', 'divertCloseAt'],
];
