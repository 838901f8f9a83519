import { breathesSmoke, type InjuryClass } from '../../domain/injury.ts';
import type { Parameters } from '../../domain/parameters.ts';
import type { Smoke } from '../../domain/scenario.ts';
import { exp, log } from '../../kernel/elementary.ts';
import { untreatedUntil } from './severity.ts';

/** Logistic form of the RPM survival table (Sacco 2005; least squares, residuals at most 0.003). */
const intercept = -2.895;
const perPoint = 0.569;

export function logit(probability: number): number {
  return log(probability / (1 - probability));
}

export function chance(logOdds: number): number {
  return 1 / (1 + exp(-logOdds));
}

/** Logit of survival when definitively treated at severity `x`, class and age offsets `beta` included. */
export function survivalLogit(x: number, beta: number): number {
  return intercept + perPoint * x + beta;
}

/** Offset on the logit by age: the older have less to spare. Children as adults (grade D). */
export function ageOffset(ageYears: number): number {
  if (ageYears < 55) return 0;
  return ageYears < 75 ? -0.5 : -1.2;
}

/**
 * Logit of survival of a burn by the revised Baux score (Osler 2010): age + burnt surface in % + 17 with inhalation.
 *
 * @example chance(burnLogit(30, 30, false)) // about 0.985 at score 60
 */
export function burnLogit(ageYears: number, surface: number, inhaled: boolean): number {
  return 8.8163 - 0.0775 * (ageYears + surface + (inhaled ? 17 : 0));
}

/** What the smoke of a site takes from the logit of whoever breathed it; nothing where it is ordinary. */
export function smokeOffset(smoke: Smoke | undefined, { toxicSmoke }: Parameters): number {
  return smoke === 'toxic' ? toxicSmoke : 0;
}

/** Whether a death is as late as that of the burnt, in days: after burns, and after smoke without them (casualty model 3). */
export function diesAsBurnt(injury: InjuryClass): boolean {
  return injury.outcome.model === 'burn' || breathesSmoke(injury);
}

/** A person's own luck and body, as far as the outcome depends on them. */
export interface Person {
  readonly ageYears: number;
  /** Frailty, uniform on (0, 1): dies when the chance falls below it. */
  readonly frailty: number;
  /** Start score on the RPM scale; classes without one: 12. */
  readonly severity: number;
  /** Burnt body surface, %. */
  readonly surface: number;
  readonly inhaled: boolean;
  /** What the smoke takes from the logit of whoever breathed it (0 or less). */
  readonly smoke: number;
  /** Untreated minutes to a fixed death (severe nerve agent, obstructed airway); Infinity when there is none. */
  readonly fatalAfter: number;
}

/**
 * Effective untreated minutes to the point of no return: the first at which the chance is below the frailty. Infinity
 * when waiting does not change the chance. Care started before it saves, at no penalty; care after it does not.
 */
export function pointOfNoReturn(injury: InjuryClass, person: Person, parameters: Parameters): number {
  const { outcome } = injury;
  if (outcome.model === 'certain') return Infinity;
  if (outcome.model === 'nerve-severe') return person.frailty > outcome.survival ? 0 : person.fatalAfter;
  if (outcome.model !== 'rpm')
    return fixedLogit(injury, person, parameters) < logit(person.frailty) ? 0 : person.fatalAfter;
  const beta = outcome.beta + parameters.betaShift + ageOffset(person.ageYears);
  const threshold = (logit(person.frailty) - intercept - beta) / perPoint;
  const clock = outcome.clock * parameters.clockFactor;
  if (person.severity < threshold) return 0;
  return clock === 0 ? Infinity : untreatedUntil(person.severity, threshold) / clock;
}

/** Logit of survival of a class whose chance waiting does not change. */
export function fixedLogit(injury: InjuryClass, person: Person, parameters: Parameters): number {
  const { outcome } = injury;
  if (outcome.model === 'burn') {
    const smoke = person.inhaled ? person.smoke : 0;
    return burnLogit(person.ageYears, person.surface, person.inhaled) + parameters.betaShift + smoke;
  }
  const survival =
    outcome.model === 'fixed' || outcome.model === 'nerve-severe' ? outcome.survival : 0.999999;
  const isSmoke = outcome.model === 'fixed' && breathesSmoke(injury);
  return (
    logit(survival) +
    (isSmoke ? ageOffset(person.ageYears) : 0) +
    parameters.betaShift +
    (isSmoke ? person.smoke : 0)
  );
}

/** How much penalty a person can bear when care starts at severity `x` (RPM) or at once (others): their logit above their frailty. */
export function marginAt(injury: InjuryClass, person: Person, x: number, parameters: Parameters): number {
  const { outcome } = injury;
  if (outcome.model === 'certain') return Infinity;
  const offset =
    outcome.model === 'rpm' ? outcome.beta + parameters.betaShift + ageOffset(person.ageYears) : 0;
  const reached = outcome.model === 'rpm' ? survivalLogit(x, offset) : fixedLogit(injury, person, parameters);
  return reached - logit(person.frailty);
}
