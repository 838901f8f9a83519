import {
  type LendingStrategy,
  type Mandate,
  type Precondition,
  preconditions,
  type RequestTarget,
} from '../../domain/resources/lending.ts';
import type { Text } from '../../domain/text.ts';

/** What a region has done before it asks. Reused object: read it, do not keep it. */
export interface Standing {
  /** Every own measure that the surge plan allows has begun. */
  readonly ownSurgeUsed: boolean;
  /** Every usual partner has been asked and has answered. */
  readonly usualPartnersAsked: boolean;
  /** How far the crisis agreement has come: asked for by the region, or in force by the boards' decision too. */
  readonly agreement: 'none' | 'requested' | 'active';
}

/**
 * Whether a precondition, where a strategy names it, applies to a request under a mandate:
 * - own measures come first whoever orders or lends (S18);
 * - partners need not have been asked before they are asked themselves;
 * - an order by the state waits neither for partners nor for an agreement between employers (our reading, grade D).
 */
function applies(condition: Precondition, mandate: Mandate, target: RequestTarget): boolean {
  if (condition === 'own-surge-used') return true;
  if (mandate === 'ordered') return false;
  return condition === 'agreement-active' || target !== 'usual-partner';
}

/** A national alert may go out when activation has been requested; a loan between regions needs the agreement in force (sweden.md 4, points 2 and 4). */
function isFulfilled(condition: Precondition, standing: Standing, target: RequestTarget): boolean {
  switch (condition) {
    case 'own-surge-used':
      return standing.ownSurgeUsed;
    case 'usual-partners-asked':
      return standing.usualPartnersAsked;
    case 'agreement-active':
      return (
        standing.agreement === 'active' || (target === 'national-team' && standing.agreement === 'requested')
      );
  }
}

/**
 * The first precondition of a strategy that a request lacks: index into `preconditions`, or −1 when nothing is missing. They
 * are tried in the order of `preconditions`, whatever the order in the file, so that the reason is always the same.
 *
 * @example
 * // own measures used, partners not asked, agreement requested; the strategy names all three
 * missingPrecondition(strategy, standing, 'usual-partner'); // 2: agreement-active
 * missingPrecondition(strategy, standing, 'national-team'); // 1: usual-partners-asked
 */
export function missingPrecondition(
  strategy: Pick<LendingStrategy, 'mandate' | 'preconditions'>,
  standing: Standing,
  target: RequestTarget,
): number {
  for (let at = 0; at < preconditions.length; at++) {
    const condition = preconditions[at]!;
    if (!strategy.preconditions.includes(condition)) continue;
    if (applies(condition, strategy.mandate, target) && !isFulfilled(condition, standing, target)) return at;
  }
  return -1;
}

/** Why a request was refused, by the precondition it lacks. */
export const refusalTexts: Readonly<Record<Precondition, Text>> = {
  'own-surge-used': {
    sv: 'Regionens egna åtgärder är inte uttömda.',
    en: "The region's own measures are not exhausted.",
  },
  'usual-partners-asked': {
    sv: 'Grannar och den egna sjukvårdsregionen är inte tillfrågade.',
    en: 'Neighbours and the own healthcare region have not been asked.',
  },
  'agreement-active': {
    sv: 'Krislägesavtalet är inte aktiverat.',
    en: 'The crisis agreement has not been activated.',
  },
};
