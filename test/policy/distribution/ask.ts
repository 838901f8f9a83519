import type { KeySettings } from '../../../src/domain/plan.ts';
import type { Hospital } from '../../../src/domain/system.ts';
import { distributionKey } from '../../../src/policy/distribution/catalogue.ts';
import { chosenHospital, chosenReason, type Glimpse, reasons } from '../../../src/policy/picture.ts';
import { groundOf, hospitalOf, pictureOf, quiet, type Status } from '../../support/picture.ts';

/** One hospital of a small worked example: what it is and what is reported of it. */
export interface Row {
  readonly is?: Partial<Hospital>;
  readonly says?: Partial<Status>;
}

/** Asks a key about one casualty among named hospitals; answers `[hospital id, reason]`. */
export function ask(
  settings: KeySettings,
  rows: Readonly<Record<string, Row>>,
  casualty: Glimpse,
  casualtiesReported = Number.NaN,
): readonly [string | undefined, string | undefined] {
  const hospitals = Object.entries(rows).map(([id, row]) => hospitalOf(id, row.is));
  const picture = pictureOf(
    Object.values(rows).map((row) => ({ ...quiet, ...row.says })),
    casualtiesReported,
  );
  const choice = distributionKey(settings, groundOf(hospitals))(picture, casualty);
  return [hospitals[chosenHospital(choice)]?.id, reasons[chosenReason(choice)]];
}

export const shut = { open: [false, false, false] } as const satisfies Partial<Status>;
export const centre = { traumaRole: 'trauma-centre' } as const satisfies Partial<Hospital>;
export const noRole = { traumaRole: 'none' } as const satisfies Partial<Hospital>;
