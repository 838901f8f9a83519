import { type Holdup, lookEvery, type WaitingPlace } from '../../domain/profile.ts';
import type { Minutes } from '../../domain/time.ts';
import { formatNumber } from '../../results/format.ts';
import type {
  CellProfile,
  Component,
  PlaceWaiting,
  Shortage,
  WaitingBox,
} from '../../results/profile/profile.ts';
import type { PlanName, Reading, ScenarioReading } from '../reading.ts';

/** In at least this share of the replications something is said to run short surely. */
export const sureShare = 0.95;
/** What held up most in a smaller share than this is not drawn; tables have it. */
export const shownShare = 0.2;

/** What is kept of a scenario under a plan beside its measures; nothing where the run did not keep it. */
export function profileOf(
  { input }: Reading,
  { scenario }: ScenarioReading,
  plan: PlanName,
): CellProfile | undefined {
  return input.profiles.find((profile) => profile.scenario === scenario.id && profile.plan === plan.id);
}

/** The name of a hospital or region as its system gives it. */
export function placeName(
  { id, kind }: WaitingPlace,
  { system, scenario }: ScenarioReading,
  scene: string,
): string {
  if (kind === 'hospital') return system.hospitals.find((hospital) => hospital.id === id)?.name ?? id;
  if (kind === 'region') return system.regions.find((region) => region.id === id)?.name ?? id;
  return scenario.sites.length > 1 ? `${scene} ${id}` : scene;
}

/** A stretch of the timeline in which the same thing held up most, with the same certainty. */
export interface Stretch {
  readonly from: Minutes;
  readonly to: Minutes;
  readonly holdup: Holdup;
  readonly component: Component;
  /** Smallest and largest share of replications among its boxes. */
  readonly least: number;
  readonly most: number;
  readonly isSure: boolean;
}

const stretchOf = ({ share, ...box }: WaitingBox): Stretch => ({
  ...box,
  least: share,
  most: share,
  isSure: share >= sureShare,
});

/** Adjacent boxes with the same holdup and certainty made one; boxes under `least` share left out. */
export function stretches(boxes: readonly WaitingBox[], least: number): Stretch[] {
  const made: Stretch[] = [];
  for (const box of boxes.filter(({ share }) => share >= least).map(stretchOf)) {
    const last = made.at(-1);
    const goesOn = last?.to === box.from && last.holdup === box.holdup && last.isSure === box.isSure;
    if (!goesOn) made.push(box);
    else {
      made[made.length - 1] = {
        ...last,
        to: box.to,
        least: Math.min(last.least, box.least),
        most: Math.max(last.most, box.most),
      };
    }
  }
  return made;
}

/** Something that ran short somewhere. */
export interface PlacedShortage {
  readonly place: WaitingPlace;
  readonly shortage: Shortage;
}

/** When something was first seen, no finer than it is looked: the mean first minute to the nearest look. */
export function firstMinute({ first }: Shortage): Minutes {
  return Math.max(1, Math.round((first.estimate ?? 0) / lookEvery)) * lookEvery;
}

/** What ran short and how surely. */
export type FirstShortage = PlacedShortage & { readonly isSure: boolean };

/** One replication shows what happened once; nothing is sure of it. */
export function isCertain(share: number, { replications }: CellProfile): boolean {
  return share >= sureShare && replications > 1;
}

/** A share of the replications, whole per cent; never rounded up to all or down to none. */
export function shareText(share: number, { language }: Reading): string {
  const percent = share * 100;
  const shown = percent > 99 && percent < 100 ? 99 : percent > 0 && percent < 1 ? 1 : percent;
  return `${formatNumber(shown, 0, language)}${language === 'sv' ? '\u00a0%' : '%'}`;
}

/** What ran short at some places: the surely first, or where nothing surely did, what most often did. */
export function firstAmong(places: readonly PlaceWaiting[], profile: CellProfile): FirstShortage | undefined {
  const all = places.flatMap(({ place, shortages }) => shortages.map((shortage) => ({ place, shortage })));
  const minute = ({ shortage }: PlacedShortage): number =>
    shortage.first.estimate ?? Number.POSITIVE_INFINITY;
  const [sure] = all
    .filter(({ shortage }) => isCertain(shortage.share, profile))
    .sort((a, b) => minute(a) - minute(b));
  if (sure !== undefined) return { ...sure, isSure: true };
  const [often] = all.sort((a, b) => b.shortage.share - a.shortage.share || minute(a) - minute(b));
  return often === undefined ? undefined : { ...often, isSure: false };
}

/** What ran short first at all places of a kind. */
export function firstShortage(profile: CellProfile, kind: WaitingPlace['kind']): FirstShortage | undefined {
  return firstAmong(
    profile.waiting.filter(({ place }) => place.kind === kind),
    profile,
  );
}

/** First stretch drawn of a place, by which rows are ordered: those that break first stand first. */
export function firstDrawn({ boxes }: PlaceWaiting): Minutes {
  return stretches(boxes, shownShare)[0]?.from ?? Number.POSITIVE_INFINITY;
}
