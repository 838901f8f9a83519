import type { Awaited, Whereabouts } from '../../domain/trace.ts';
import { flag, stage } from '../columns.ts';
import { type PoolName, poolNames } from '../departments.ts';
import type { Incident } from '../incident.ts';

/** What a wait in each pool is called; null where casualties never stand. */
const awaitedIn: Readonly<Record<PoolName, Awaited | null>> = {
  bay: 'bay',
  team: 'team',
  emergency: 'emergency-place',
  minor: 'minor-place',
  ct: 'scanner',
  theatre: 'theatre',
  postop: 'post-operative-place',
  icu: 'intensive-care-place',
  burnIcu: 'burn-place',
  ward: 'ward-bed',
  disrobe: 'disrobing',
  wash: 'washing',
  robe: 'robing',
  litter: 'litter-washing',
  handover: 'handover',
  hands: 'hands',
  loading: null,
  undress: 'undressing',
  ready: 'ambulance',
  line: null,
  transferList: 'transfer-ambulance',
};

/** What those in a pool of this kind hold or wait for. */
export function awaitedOf(kind: number): Awaited | null {
  return awaitedIn[poolNames[kind]!];
}

/** Site and number there, e.g. `hall/17`. */
export function nameOfCasualty({ state, setting }: Incident, casualty: number): string {
  const site = state.site[casualty]!;
  return `${setting.sites[site]!.id}/${casualty - setting.firstCasualty[site]!}`;
}

/** Whether somebody with a place abroad is no longer where they waited for the flight. */
function hasLeft(at: number): boolean {
  return at >= stage.transfer;
}

/** Id of the place abroad that somebody is flown to or has come to, null for none. */
export function nameOfPlaceAbroad({ state, setting }: Incident, casualty: number): string | null {
  const place = state.abroad[casualty]!;
  return place < 0 ? null : setting.abroad!.places[place]!.id;
}

/** Where a casualty is at a stage; somebody dead is where they were at the stage before. */
export function whereaboutsOf(incident: Incident, casualty: number, at: number): Whereabouts {
  const { state, setting, machine } = incident;
  const vehicle = state.carrier[casualty]!;
  if ((at === stage.transport || at === stage.transfer) && vehicle >= 0)
    return vehicle < setting.vehicles.length
      ? { kind: 'ambulance', id: `ambulance-${vehicle + 1}` }
      : { kind: 'unit', id: nameOfUnit(incident, vehicle - setting.vehicles.length) };
  const abroad = nameOfPlaceAbroad(incident, casualty);
  if (abroad !== null && hasLeft(at))
    return { kind: (state.flags[casualty]! & flag.abroad) === 0 ? 'flight' : 'abroad', id: abroad };
  if (state.arrived[casualty]! < Infinity)
    return { kind: 'hospital', id: setting.hospitals[machine.place[casualty]!]!.id };
  const isWalking = at >= stage['walking-in'] && (state.flags[casualty]! & flag.walksIn) !== 0;
  return { kind: isWalking ? 'on-foot' : 'site', id: setting.sites[state.site[casualty]!]!.id };
}

/** Id of a unit, and which of them where there are several. */
export function nameOfUnit({ setting }: Incident, other: number): string {
  const { unit, number } = setting.others[other]!;
  return unit.count > 1 ? `${unit.id}-${number + 1}` : unit.id;
}

/** Id of a hospital of the catchment, null for none. */
export function nameOfHospital({ setting }: Incident, hospital: number): string | null {
  return hospital < 0 ? null : setting.hospitals[hospital]!.id;
}
