import type { Provenance } from './grade.ts';
import type { InjuryClassId } from './injury.ts';

const trauma: Provenance = {
  grade: 'D',
  source:
    'casualty-model 2: RPM scale of Sacco et al. 2005; offset set so that mean survival at injury meets the anchor of the class; clock, factors, vitals and limit assumed',
};
const burn: Provenance = {
  grade: 'C',
  source:
    'casualty-model 3: revised Baux score (Osler 2010); fits Volendam 2001 and Colectiv 2015, which are therefore never validation',
};
const nerve: Provenance = { grade: 'D', source: 'casualty-model 3: no event fitted' };
const chlorine: Provenance = {
  grade: 'C',
  source: 'casualty-model 3: after Graniteville 2005, which is therefore never validation',
};

const pandemic: Provenance = {
  grade: 'D',
  source:
    'medical 8, row P1: needs, stays and limit; survival is a placeholder without a source, and vital signs and the time to death are assumed',
};

/** How well each injury class is known, as a whole: its outcome, vital signs, clocks and limits. */
export const injuryGrades: Readonly<Record<InjuryClassId, Provenance>> = {
  H1: trauma,
  H2: trauma,
  H3: trauma,
  C1: trauma,
  N1: trauma,
  O1: trauma,
  M1: trauma,
  G1: trauma,
  B1: burn,
  B2: burn,
  B3: burn,
  I1: burn,
  K1: nerve,
  K2: nerve,
  K3: nerve,
  W0: nerve,
  L1: chlorine,
  L2: chlorine,
  P1: pandemic,
};
