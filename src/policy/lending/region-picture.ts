import type { Minutes } from '../../domain/time.ts';

/**
 * What is known of the regions when somebody decides about a loan: the last reports received and own promises at once,
 * never the truth. Indices are into `RegionGround.regions` and `RegionGround.competences`. One object is reused for every
 * decision: read it, do not keep it. Whatever no report has said is NaN: unknown is never 0 (MODEL 6).
 *
 * A lender answers on its own picture, which may know more of that lender than the others' does.
 */
export interface RegionPicture {
  readonly now: Minutes;
  /** Whether any report from the region has come in. */
  isKnown(region: number): boolean;
  /** Minutes since the last report received was written; NaN when none has come. */
  age(region: number): Minutes;
  /** `icuNeeded` ÷ `icuStaffed`: 1 = every staffed place is asked for. NaN when unknown, and where there is neither. */
  load(region: number): number;
  /** Patients in intensive care or waiting for it. */
  icuNeeded(region: number): number;
  /** Intensive-care places with staff. */
  icuStaffed(region: number): number;
  /** Patients who need a ventilator, whether they have one or not. */
  ventilatorsNeeded(region: number): number;
  /** Ventilators there are. */
  ventilators(region: number): number;
  /** Posts that the region's own patients need now. */
  demand(region: number, competence: number): number;
  /** Posts filled now, by own and borrowed staff; those promised to others are taken off as soon as they are promised. */
  onDuty(region: number, competence: number): number;
  /** Posts that persons already promised to the region will fill and do not fill yet. Own agreements: known at once. */
  coming(region: number, competence: number): number;
  /** Persons on the region's own rosters, those away among them. */
  employed(region: number, competence: number): number;
  /** Persons of them lent or promised to others. */
  away(region: number, competence: number): number;
}
