import type { InjuryClass } from '../../domain/injury.ts';
import type { Parameters } from '../../domain/parameters.ts';
import type { Ages, Site } from '../../domain/scenario.ts';
import type { Minutes } from '../../domain/time.ts';
import {
  type DistributionTable,
  DistributionTableBuilder,
  lognormalByMedian,
  survival,
} from '../../kernel/sampling.ts';
import { ageOf } from './ages.ts';
import { earliestBurnDeath } from './fate.ts';
import {
  ageOffset,
  chance,
  diesAsBurnt,
  fixedLogit,
  type Person,
  pointOfNoReturn,
  smokeOffset,
} from './survival.ts';

/** Minutes from injury at which the table of untreated survival is read. */
export const untreatedMinutes: readonly Minutes[] = [30, 60, 120, 240, 480, 1440, 4320];

/** Strata of what is drawn for a person. Their middles stand for everybody, so there is no luck in the answer. */
const ageStrata = 100;
const severityStrata = 48;
const frailtyStrata = 100;
const surfaceStrata = 20;

const middles = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => (at + 0.5) / count);

/** Share still alive at a minute, of those whose chance is lost at once or who die of it at a drawn minute. */
type Alive = (minute: Minutes) => number;

interface Rows {
  readonly lag: Alive;
  readonly burnDeath: Alive;
  readonly obstruction: Alive;
  readonly apnoeic: Alive;
  readonly convulsing: Alive;
}

function rowsOf(injury: InjuryClass, p: Parameters): Rows {
  const builder = new DistributionTableBuilder();
  const rows = {
    lag: builder.add(lognormalByMedian(injury.lagMedian, p.lagSigma)),
    burnDeath: builder.add(lognormalByMedian(p.burnDeathMedian, p.burnDeathSigma)),
    obstruction: builder.add(lognormalByMedian(p.obstructionMedian, p.obstructionSigma)),
    apnoeic: builder.add(lognormalByMedian(p.apnoeicDeathMedian, p.apnoeicDeathSigma)),
    convulsing: builder.add(lognormalByMedian(p.convulsingDeathMedian, p.convulsingDeathSigma)),
  };
  const table: DistributionTable = builder.build();
  const alive =
    (row: number): Alive =>
    (minute) =>
      survival(table, row, minute);
  return {
    lag: alive(rows.lag),
    burnDeath: (minute) => (minute < earliestBurnDeath ? 1 : survival(table, rows.burnDeath, minute)),
    obstruction: alive(rows.obstruction),
    apnoeic: alive(rows.apnoeic),
    convulsing: alive(rows.convulsing),
  };
}

const anybody: Person = {
  ageYears: 0,
  frailty: 0.5,
  severity: 12,
  surface: 0,
  inhaled: false,
  smoke: 0,
  fatalAfter: Infinity,
};

/** Who is meant: ages, and the smoke of their site. */
export type Whom = Pick<Site, 'ages' | 'smoke'>;

const breathing = (smoke: Whom['smoke'], parameters: Parameters): Person => ({
  ...anybody,
  smoke: smokeOffset(smoke, parameters),
});

const agesIn = (ages: Ages): readonly number[] => middles(ageStrata).map((u) => ageOf(ages, u));

/** Minutes to the point of no return of people who run down the RPM scale, one a stratum, with the share each stands for. */
function* runDown(
  injury: InjuryClass,
  [low, high]: readonly [number, number],
  ages: Ages,
  parameters: Parameters,
): Generator<readonly [noReturn: Minutes, weight: number]> {
  // Only the offset of an age counts here, so ages with the same are one.
  const byOffset = new Map<number, { readonly ageYears: number; count: number }>();
  for (const ageYears of agesIn(ages)) {
    const found = byOffset.get(ageOffset(ageYears));
    if (found === undefined) byOffset.set(ageOffset(ageYears), { ageYears, count: 1 });
    else found.count++;
  }
  for (const { ageYears, count } of byOffset.values()) {
    for (const share of middles(severityStrata)) {
      for (const frailty of middles(frailtyStrata)) {
        const person = { ...anybody, ageYears, frailty, severity: low + (high - low) * share };
        const weight = count / (ageStrata * severityStrata * frailtyStrata);
        yield [pointOfNoReturn(injury, person, parameters), weight];
      }
    }
  }
}

function bleedingAlive(injury: InjuryClass, ages: Ages, parameters: Parameters, { lag }: Rows): Alive {
  const { outcome } = injury;
  if (outcome.model !== 'rpm') return () => 1;
  const people = [...runDown(injury, outcome.severity, ages, parameters)];
  return (minute) =>
    people.reduce((sum, [noReturn, weight]) => {
      const left = minute - noReturn;
      return sum + weight * (left <= 0 ? 1 : lag(left));
    }, 0);
}

/** Mean chance of a class that waiting does not change. */
function meanChance(injury: InjuryClass, ages: Ages, parameters: Parameters, person: Person): number {
  const all = agesIn(ages).map((ageYears) => chance(fixedLogit(injury, { ...person, ageYears }, parameters)));
  return all.reduce((sum, one) => sum + one, 0) / all.length;
}

function burntAlive(injury: InjuryClass, { ages, smoke }: Whom, parameters: Parameters, rows: Rows): Alive {
  const { outcome } = injury;
  if (outcome.model !== 'burn') return () => 1;
  const [low, high] = outcome.surface;
  const meanOver = (inhaled: boolean) =>
    middles(surfaceStrata).reduce((sum, share) => {
      const person = { ...breathing(smoke, parameters), inhaled, surface: low + (high - low) * share };
      return sum + meanChance(injury, ages, parameters, person) / surfaceStrata;
    }, 0);
  const [dry, inhaled] = [meanOver(false), meanOver(true)];
  const { inhalation } = outcome;
  const obstructs = inhalation * inhaled * parameters.obstructionShare;
  const lost = 1 - (1 - inhalation) * dry - inhalation * inhaled;
  return (minute) => 1 - lost * (1 - rows.burnDeath(minute)) - obstructs * (1 - rows.obstruction(minute));
}

function aliveUntreated(injury: InjuryClass, whom: Whom, parameters: Parameters): Alive {
  const { ages, smoke } = whom;
  const rows = rowsOf(injury, parameters);
  const { outcome } = injury;
  switch (outcome.model) {
    case 'certain':
      return () => 1;
    case 'rpm':
      return bleedingAlive(injury, ages, parameters, rows);
    case 'burn':
      return burntAlive(injury, whom, parameters, rows);
    case 'nerve-severe': {
      const { survival: saved, apnoeic } = outcome;
      return (minute) =>
        (1 - saved) * rows.lag(minute) +
        saved * (apnoeic * rows.apnoeic(minute) + (1 - apnoeic) * rows.convulsing(minute));
    }
    case 'fixed': {
      const saved = meanChance(injury, ages, parameters, breathing(smoke, parameters));
      const dying = diesAsBurnt(injury) ? rows.burnDeath : rows.lag;
      return (minute) => saved + (1 - saved) * dying(minute);
    }
  }
}

/**
 * Share of a class alive at each minute from injury when nobody treats them, by the model's own point of no return and
 * time to death. Middles of strata stand for ages, severities and frailties, so the answer is the same everywhere; it
 * lies within half a percentage point of the mean over all people. A burn that would be judged at the horizon (MODEL:
 * untreated at 72 h) still lives here until the minute it dies.
 *
 * @example untreatedSurvival(injuryClasses.G1, { ages: { kind: 'uniform', from: 18, to: 70 } }, defaultParameters, [60]) // [1]
 */
export function untreatedSurvival(
  injury: InjuryClass,
  whom: Whom,
  parameters: Parameters,
  minutes: readonly Minutes[] = untreatedMinutes,
): readonly number[] {
  return minutes.map(aliveUntreated(injury, whom, parameters));
}
