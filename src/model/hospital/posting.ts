import { readinessLevels } from '../../domain/resources/surge.ts';
import { type Minutes, minutesPerDay } from '../../domain/time.ts';
import { components } from '../../kernel/machine-columns.ts';
import { alarmOf, isConcerned } from '../coordination/alarm.ts';
import { component, pool } from '../departments.ts';
import { code } from '../happenings.ts';
import type { Incident } from '../incident.ts';
import { countCalled } from '../staff/called-shifts.ts';
import { department } from '../staff/posting.ts';
import { icuToRaise, upwards } from '../staff/rota.ts';
import { shiftAt, shiftKinds, untilShiftChange } from '../staff/shifts.ts';
import { reviewSurge, standardAt } from '../surge/levels.ts';
import { extentOf, hasRunFor } from '../surge/levers.ts';

/** Pool of each department, in the order of the departments. */
const poolOfDepartment = [pool.team, pool.icu, pool.postop, pool.emergency, pool.ward] as const;

/**
 * Intensive-care places beyond the ordinary ones, as far as the plan has raised them. They are raised for casualties: no
 * more than there are casualties, so that ordinary patients gain nothing from an incident.
 */
function raisedIntensive(incident: Incident, hospital: number): number {
  const extent = extentOf(incident, hospital, 'post-op-as-icu');
  const raised = Math.floor(icuToRaise(incident.setting.hospitals[hospital]!) * extent + 1e-9);
  return Math.min(raised, incident.state.icuDemand[hospital]!);
}

/** One casualty more or fewer is in general intensive care or waiting for it. */
export function countIcuDemand(incident: Incident, hospital: number, by: 1 | -1): void {
  incident.state.icuDemand[hospital]! += by;
  setIntensivePlaces(incident, hospital);
  postStaff(incident, hospital);
}

function setIntensivePlaces(incident: Incident, hospital: number): number {
  const { lost } = incident.state;
  const places =
    lost[hospital] === 1
      ? 0
      : incident.setting.hospitals[hospital]!.icu +
        raisedIntensive(incident, hospital) +
        incident.state.lentPlaces[hospital]!;
  setLimit(incident, pool.icu, hospital, component.premises, places);
  return places;
}

/** Share of the usual number on duty today; the last day of the plan holds for all later ones. */
function seasonAt({ compiled, cell, now }: Incident): number {
  const { season } = compiled.staff;
  const day = Math.floor((cell.scenario.starts.minuteOfDay + now) / minutesPerDay);
  return season[Math.min(day, season.length - 1)]!;
}

/**
 * Who is free to be posted now: on duty by the rota, called in, on loan; less those on the road with patients or lent.
 * Says whether anybody more or fewer is there than at the last posting.
 */
function gather(incident: Incident, hospital: number): boolean {
  const { state, compiled, cell, posting, now } = incident;
  const { competences, seasons } = cell.system.staffing;
  const { starts } = cell.scenario;
  const { length } = competences;
  const { staff } = compiled;
  const season = seasons.length === 0 ? 1 : seasonAt(incident);
  const shift = (hospital * shiftKinds.length + shiftAt(starts, now)) * length;
  const { plannedRosterAfter } = incident.parameters;
  const rostered = hasRunFor(incident, hospital, 'cancel-elective', plannedRosterAfter) ? season : 0;
  let hasChanged = false;
  for (let one = 0; one < length; one++) {
    const roster = hospital * length + one;
    const onDuty = season === 1 ? staff.onDuty[shift + one]! : upwards(staff.onDuty[shift + one]! * season);
    const away = staff.isEscort[one]! * state.escortsAway[hospital]! + state.lentPosts[roster]!;
    const free = Math.max(0, onDuty - away + state.called[roster]! + state.borrowed[roster]!);
    const spare = staff.planned[roster]! * rostered;
    if (free !== state.atWork[roster] || spare !== state.rostered[roster]) hasChanged = true;
    state.atWork[roster] = free;
    state.rostered[roster] = spare;
    posting.free[one] = free;
    posting.spare[one] = spare;
  }
  return hasChanged;
}

/** Units of each department that are in use, or in use and waited for: never more than there are premises. */
function countUse(incident: Incident, hospital: number, withWaiting: boolean): Float64Array {
  const { machine, compiled, units, premises } = incident;
  const { inUse, waiting } = machine.columns.views;
  for (let at = 0; at < poolOfDepartment.length; at++) {
    const one = compiled.poolKinds[poolOfDepartment[at]!]!.base + hospital;
    units[at] = Math.min(premises[at]!, inUse[one]! + (withWaiting ? waiting[one]! : 0));
  }
  return units;
}

/** Units of each department on an ordinary day. */
function countOrdinary({ compiled, units }: Incident, hospital: number): Float64Array {
  for (let at = 0; at < units.length; at++)
    units[at] = compiled.staff.ordinary[hospital * units.length + at]!;
  return units;
}

/** Units of each department in use, waited for where that counts, or ordinary, whichever is most. */
function countLeast(incident: Incident, hospital: number, withWaiting: boolean): Float64Array {
  const { machine, compiled, units, premises } = incident;
  const { inUse, waiting } = machine.columns.views;
  countOrdinary(incident, hospital);
  for (let at = 0; at < poolOfDepartment.length; at++) {
    const one = compiled.poolKinds[poolOfDepartment[at]!]!.base + hospital;
    const wanted = Math.min(premises[at]!, inUse[one]! + (withWaiting ? waiting[one]! : 0));
    if (wanted > units[at]!) units[at] = wanted;
  }
  return units;
}

/** Units that the premises allow now. */
function countPremises(incident: Incident, hospital: number, icuPlaces: number): void {
  const { compiled, premises, setting } = incident;
  const places = compiled.premises[hospital]!;
  const { theatres, ward } = setting.hospitals[hospital]!;
  premises[department.team] = places.bay + theatres;
  premises[department.icu] = icuPlaces;
  premises[department.postop] = places.postop;
  premises[department.emergency] = places.emergency;
  premises[department.ward] = ward;
}

const disaster = readinessLevels.indexOf('katastroflage');

/**
 * Settles who is posted where: first for what is running, in katastrofläge then for whoever waits, then for what is
 * ordinary, and last for whatever more there are premises for. Each time in the declared order, so that only waiting
 * casualties take staff from other departments, and growth alone takes nobody.
 */
function settlePosts(incident: Incident, hospital: number, icuPlaces: number): void {
  const { posting, state } = incident;
  const standard = state.standard[hospital]!;
  countPremises(incident, hospital, icuPlaces);
  const isDisaster = state.level[hospital] === disaster;
  posting.begin();
  if (!posting.postAll(standard, countLeast(incident, hospital, isDisaster))) {
    posting.post(standard, countUse(incident, hospital, false));
    if (isDisaster) posting.post(standard, countUse(incident, hospital, true));
    posting.post(standard, countOrdinary(incident, hospital));
  }
  posting.post(standard, incident.premises);
}

/**
 * Posts a hospital's staff to its departments in the declared order, and lets in who waits. Letting somebody in may call
 * for another posting at the same hospital: it is then done over when this one is through.
 */
export function postStaff(incident: Incident, hospital: number): void {
  const { underPosting, posting } = incident;
  if (underPosting[hospital] !== posted.no) {
    underPosting[hospital] = posted.again;
    return;
  }
  do {
    underPosting[hospital] = posted.now;
    // Before anything is reckoned: letting somebody in may have other hospitals' staff posted in between.
    const icuPlaces = setIntensivePlaces(incident, hospital);
    const hasChanged = gather(incident, hospital);
    if (!isAsked(incident, hospital, icuPlaces) && !hasChanged) continue;
    settlePosts(incident, hospital, icuPlaces);
    noteFillingIn(incident, hospital);
    const { staffed } = posting;
    const team = staffed[department.team]!;
    const icu = staffed[department.icu]!;
    const postop = staffed[department.postop]!;
    const emergency = staffed[department.emergency]!;
    const ward = staffed[department.ward]!;
    setLimit(incident, pool.team, hospital, component.staff, team);
    setLimit(incident, pool.icu, hospital, component.staff, icu);
    setLimit(incident, pool.postop, hospital, component.staff, postop);
    setLimit(incident, pool.emergency, hospital, component.staff, emergency);
    setLimit(incident, pool.ward, hospital, component.staff, ward);
  } while ((underPosting[hospital] as number) === posted.again);
  underPosting[hospital] = posted.no;
}

/** Intensive-care places that a hospital would staff now if nobody were there on loan. */
export function icuStaffedByOwn(incident: Incident, hospital: number): number {
  const { state, posting, setting } = incident;
  const { length } = posting.free;
  for (let one = 0; one < length; one++) {
    const roster = hospital * length + one;
    posting.free[one] = Math.max(0, state.atWork[roster]! - state.borrowed[roster]!);
    posting.spare[one] = state.rostered[roster]!;
  }
  const places = setting.hospitals[hospital]!.icu + raisedIntensive(incident, hospital);
  settlePosts(incident, hospital, places + state.lentPlaces[hospital]!);
  return posting.staffed[department.icu]!;
}

/**
 * Whether places or standard are others than at the last posting, or whoever waits decides: a posting stands until who
 * is there or what is asked of them changes.
 */
function isAsked(incident: Incident, hospital: number, icuPlaces: number): boolean {
  const { state } = incident;
  const asked = icuPlaces * 4 + state.standard[hospital]!;
  const isOther = asked !== state.postedFor[hospital];
  state.postedFor[hospital] = asked;
  return isOther || state.level[hospital] === disaster;
}

/** Whether a hospital's staff are being posted, and have to be posted once more. */
const posted = { no: 0, now: 1, again: 2 } as const;

/** Adds up the post-minutes filled by somebody not trained for them since the last posting. */
function noteFillingIn(incident: Incident, hospital: number): void {
  const { state, posting } = incident;
  state.fillingIn[hospital]! += state.filledNow[hospital]! * (incident.now - state.postedAt[hospital]!);
  state.postedAt[hospital] = incident.now;
  state.filledNow[hospital] = posting.filledByOthers;
}

/** Sets a limit and lets in who waits. */
export function setLimit(incident: Incident, kind: number, place: number, part: number, value: number): void {
  const { machine, compiled } = incident;
  const at = compiled.poolKinds[kind]!.base + place;
  if (machine.columns.views.limit[at * components.length + part] === value) return;
  machine.pools.setLimit(at, part, value, incident.now);
  machine.admitAll(at);
}

/** Minutes to the next look at a hospital's readiness: often while its people come, seldom when they have. */
function untilNextLook(incident: Incident, hospital: number): Minutes {
  const minutes = incident.now - alarmOf(incident, hospital);
  const steep = minutes < 120 ? 15 : minutes < 480 ? 30 : minutes < minutesPerDay ? 120 : 240;
  const regular = !incident.hasCasualties ? Infinity : minutes < 0 ? Math.min(60, -minutes) : steep;
  const levelFalls = incident.state.levelUntil[hospital]! - incident.now;
  const shiftChanges = untilShiftChange(incident.cell.scenario.starts, incident.now);
  return Math.min(regular, shiftChanges, levelFalls > 0 ? levelFalls : Infinity);
}

/** A hospital's staffed capacity follows its shifts, its level and those who have come. */
export function followReadiness(incident: Incident, hospital: number): void {
  const { parameters, state, compiled } = incident;
  if (incident.hasCasualties && isConcerned(incident, hospital)) {
    reviewSurge(incident, hospital);
    state.standard[hospital] = standardAt(incident, hospital);
  }
  countCalled(incident, hospital);
  postStaff(incident, hospital);
  const minutes = incident.now - alarmOf(incident, hospital);
  const premises = compiled.premises[hospital]!;
  if (
    incident.isContaminated &&
    state.lost[hospital] === 0 &&
    incident.hasCasualties &&
    minutes >= parameters.deconSetUp
  )
    openDecontamination(incident, hospital, premises.decon, premises.litter);
  if (
    state.blood[hospital]! < premises.blood &&
    hasRunFor(incident, hospital, 'stores', parameters.bloodResupplyAfter)
  )
    state.blood[hospital] = premises.blood;
  planLook(incident, hospital);
}

/** Plans the next look at a hospital's readiness. */
export function planLook(incident: Incident, hospital: number): void {
  const slot = incident.compiled.slots.clocks + hospital;
  incident.plan(slot, code.readinessChanges, hospital, untilNextLook(incident, hospital));
}

function openDecontamination(incident: Incident, hospital: number, lines: number, litter: number): void {
  const { capacity } = incident.machine.columns.views;
  if (capacity[incident.compiled.poolKinds[pool.disrobe]!.base + hospital]! > 0) return;
  for (const kind of [pool.disrobe, pool.wash, pool.robe])
    setLimit(incident, kind, hospital, component.premises, lines);
  setLimit(incident, pool.litter, hospital, component.premises, litter);
}
