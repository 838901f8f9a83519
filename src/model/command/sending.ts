import type { BelievedPlaces, Sending, SendingGroup, SendingHospital } from '../../domain/sending.ts';
import type { ByTag } from '../../domain/situation.ts';
import type { Minutes } from '../../domain/time.ts';
import { code } from '../../domain/triage.ts';
import { serviceMinutes, transferPenalty } from '../../policy/distribution/least-time.ts';
import { hasTraumaRole } from '../../policy/distribution/reach.ts';
import { isCapable } from '../../policy/facts.ts';
import { preparedByTag } from '../../policy/prepared.ts';
import { flag, scalar } from '../columns.ts';
import type { Incident } from '../incident.ts';
import { destinationFor, destinationOf } from '../scene/transport.ts';
import { type Left, leftAt } from './left-at-scene.ts';

const tags = ['red', 'yellow', 'green'] as const;

/** A bound is told of road ambulances, which are there for everybody. */
const byRoad = -1;

/** A group that is still growing: the first in it, how many, and how many the key would send to each hospital, by index. */
interface Growing {
  readonly first: Left;
  persons: number;
  untagged: number;
  readonly byKey: Map<number, number>;
}

/**
 * Who is left at the scenes to be sent now, and where they could go on command's picture: by journey, places as last reported,
 * own dispatches, and guesses at the scene, as the key `least-time` reckons (casualty model 5). Changes nothing.
 */
export function takeSending(incident: Incident): Sending {
  const { state, now } = incident;
  const left = incident.setting.sites.map((_, site) => leftAt(incident, site));
  const hospitals = [...new Set([...incident.inForce.reachable(), ...burnCentres(incident)])].sort(
    (a, b) => a - b,
  );
  return {
    minute: now,
    isKeyInForce: state.scalars[scalar.keyInForce] === 1,
    hospitals: hospitals.map((at) => hospitalOf(incident, at)),
    groups: groupsOf(
      incident,
      hospitals,
      left.flatMap(({ people }) => people),
    ),
    unknown: left.reduce((sum, { unknown }) => sum + unknown, 0),
  };
}

/** Burn centres that somebody may be sent to beyond the ground in force, under the burns alarm. */
function burnCentres({ inForce, compiled }: Incident): readonly number[] {
  return inForce.isBurnsAlarmInForce() ? (compiled.coordination?.burnCentres ?? []) : [];
}

function hospitalOf({ setting, picture }: Incident, at: number): SendingHospital {
  const prepared = preparedByTag(setting.hospitals);
  const places = (tag: number): BelievedPlaces => {
    const reported = picture.capacity(at, tag);
    const load = picture.load(at, tag);
    return {
      there: Number.isNaN(reported) ? prepared[tag]![at]! : reported,
      ahead: (Number.isNaN(load) ? 0 : load) + picture.committed(at, tag),
      heldMinutes: serviceMinutes[tag]!,
    };
  };
  const byTag: ByTag<BelievedPlaces> = {
    red: places(code.red),
    yellow: places(code.yellow),
    green: places(code.green),
  };
  return { hospital: setting.hospitals[at]!.id, isKnown: picture.isKnown(at), places: byTag };
}

/** Asks the key about everybody left, in order of tag, each knowing where those before were sent. */
function groupsOf(
  incident: Incident,
  hospitals: readonly number[],
  left: readonly Left[],
): readonly SendingGroup[] {
  const { state } = incident;
  const before = state.sentTo.slice();
  const groups = new Map<string, Growing>();
  for (const one of left) {
    const group = groupOf(incident, one, groups);
    const to = destination(incident, one);
    group.persons++;
    if (one.luck !== undefined) group.untagged++;
    group.byKey.set(to, (group.byKey.get(to) ?? 0) + 1);
    state.sentTo[to * 4 + one.tag]!++;
  }
  state.sentTo.set(before);
  return [...groups.values()].map((group) => told(incident, group, hospitals));
}

function destination(incident: Incident, { site, tag, like, luck }: Left): number {
  if (luck === undefined) return destinationOf(incident, like, site, byRoad);
  incident.picture.aim(like, site, false, byRoad);
  return destinationFor(incident, { tag, luck, seemsBurnCentre: false, seemsNeurosurgery: false });
}

/** What is guessed of somebody at the scene; nothing of one who has not been looked at. Contaminated is whoever is like one. */
function looksOf({ state }: Incident, { like, luck }: Left): number {
  const guesses = luck === undefined ? flag.seemsHead | flag.seemsBurn : 0;
  return state.flags[like]! & (guesses | flag.contaminated);
}

/** The group of everybody at the same scene who looks the same. */
function groupOf(incident: Incident, one: Left, groups: Map<string, Growing>): Growing {
  const name = `${one.site} ${one.tag} ${looksOf(incident, one)}`;
  const found = groups.get(name) ?? { first: one, persons: 0, untagged: 0, byKey: new Map() };
  groups.set(name, found);
  return found;
}

function told(
  incident: Incident,
  { first, persons, untagged, byKey }: Growing,
  hospitals: readonly number[],
): SendingGroup {
  const { setting } = incident;
  const looks = looksOf(incident, first);
  return {
    site: setting.sites[first.site]!.id,
    tag: tags[first.tag]!,
    seemsNeurosurgery: (looks & flag.seemsHead) !== 0,
    seemsBurnCentre: (looks & flag.seemsBurn) !== 0,
    isContaminated: (looks & flag.contaminated) !== 0,
    persons,
    untagged,
    ways: open(incident, first, hospitals).map((at) => ({
      hospital: setting.hospitals[at]!.id,
      minutes: minutesTo(incident, first, at),
      byKey: byKey.get(at) ?? 0,
    })),
  };
}

/** Hospitals thought to take somebody; all that they may be sent to where every door is thought closed. Aims the picture. */
function open(incident: Incident, one: Left, hospitals: readonly number[]): readonly number[] {
  const { inForce, picture } = incident;
  const seemsBurn = (looksOf(incident, one) & flag.seemsBurn) !== 0;
  const ground = seemsBurn ? hospitals : hospitals.filter((at) => inForce.reachable().includes(at));
  picture.aim(one.like, one.site, false, byRoad);
  const isTaken = ground.filter((at) => picture.isOpen(at, one.tag));
  return isTaken.length > 0 ? isTaken : ground;
}

/** Journey from where the picture is aimed, and what a red casualty loses at a hospital that is not for them. */
function minutesTo(incident: Incident, one: Left, at: number): Minutes {
  const hospital = incident.setting.hospitals[at]!;
  const looks = looksOf(incident, one);
  const isRight =
    one.tag !== code.red ||
    (hasTraumaRole(hospital) &&
      isCapable(hospital, (looks & flag.seemsHead) !== 0, (looks & flag.seemsBurn) !== 0));
  return incident.picture.journey(at) + (isRight ? 0 : transferPenalty);
}
