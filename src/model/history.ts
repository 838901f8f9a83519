import { isInflow } from '../domain/scenario.ts';
import type { Call } from '../kernel/machine.ts';
import { nameWords } from '../kernel/random.ts';
import { abroadActions } from './abroad/journey.ts';
import { drawCasualties } from './casualty/draw.ts';
import { closeFate, startFates } from './casualty/fate.ts';
import { dies } from './casualty/interrupts.ts';
import { beginsToWait, lookAgain } from './casualty/looks.ts';
import { hospitalClocks, scalar } from './columns.ts';
import { hearDoor } from './command/door-words.ts';
import { forgetReports, receiveReport, writeReport } from './command/reporting.ts';
import { hearScene, startNumbers } from './command/scene-report.ts';
import { alarmOf } from './coordination/alarm.ts';
import { decideLevel, reviewCoordination, startCoordination } from './coordination/escalation.ts';
import { component, pool } from './departments.ts';
import { code, type Happening, happenings } from './happenings.ts';
import { careActions } from './hospital/care.ts';
import { doorActions, openDoor } from './hospital/door.ts';
import { loseHospital, lossActions, planLosses } from './hospital/loss.ts';
import { ordinaryActions, startOrdinary, wardHour } from './hospital/ordinary.ts';
import { followReadiness, planLook, postStaff, setLimit } from './hospital/posting.ts';
import { restored } from './hospital/restored.ts';
import type { Incident } from './incident.ts';
import { moveLoan } from './lending/loans.ts';
import { alarmSite, laterWaveActions, planLaterWaves } from './scene/later-waves.ts';
import { changeRoads, planRoads } from './scene/roads.ts';
import { countHands, sceneActions, sitePool } from './scene/scene.ts';
import { sendVehicles } from './scene/send-vehicles.ts';
import { transferActions } from './scene/transfer.ts';
import { transportActions } from './scene/transport.ts';
import { doorUnitActions } from './transport/door-units.ts';
import { reviewUnits, startUnits } from './transport/review.ts';
import { sceneUnitActions } from './transport/scene-units.ts';
import { transferUnitActions } from './transport/transfer-units.ts';

type PathwayAction = (incident: Incident, slot: number) => number;

/** Actions that pathways name. One table: a name used there and missing here is refused when an incident is opened. */
const pathwayActions: Readonly<Record<string, PathwayAction>> = {
  ...sceneActions,
  ...transportActions,
  ...doorActions,
  ...careActions,
  ...transferActions,
  ...laterWaveActions,
  ...sceneUnitActions,
  ...transferUnitActions,
  ...doorUnitActions,
  ...lossActions,
  ...abroadActions,
  ...ordinaryActions,
};

/** What each happening means. One table of short actions; a missing one does not compile. */
const actions = {
  stepEnds: () => undefined,
  fateCloses: (incident, casualty) => closeFate(incident, casualty, (one) => dies(incident, one)),
  readinessChanges: (incident, hospital) => followReadiness(incident, hospital),
  siteReady: (incident, which) => makeSiteReady(incident, which),
  hospitalRestored: (incident, slot) => restore(incident, slot),
  siteAlarmed: (incident, site) => alarmSite(incident, site),
  roadsChange: (incident, hospital) => changeRoads(incident, hospital),
  hospitalLost: (incident, hospital) => loseHospital(incident, hospital),
  wardHour: (incident, hospital) => wardHour(incident, hospital),
  keyInForce: (incident) => {
    incident.state.scalars[scalar.keyInForce] = 1;
  },
  reportWritten: (incident, hospital) => writeReport(incident, hospital),
  loanMoves: (incident, loan) => moveLoan(incident, loan),
  levelDecided: (incident, level) => decideLevel(incident, level),
  coordinationReviewed: (incident) => reviewCoordination(incident),
  lendingReviewed: (incident) => incident.reviewLending(),
  transportReviewed: (incident) => reviewUnits(incident),
  reportReceived: (incident, slot) => receiveReport(incident, slot),
  doorHeard: (incident, word) => hearDoor(incident, word),
  sceneHeard: (incident, told) => hearScene(incident, told),
  lookedAgain: (incident, slot) => lookAgain(incident, slot),
} satisfies Record<Happening, (incident: Incident, subject: number) => void>;

/** Gives the machine its actions. Once per incident. */
export function connect(incident: Incident): void {
  const { machine, compiled } = incident;
  machine.calls = compiled.program.callNames.map((name): Call => {
    const action = pathwayActions[name];
    if (action === undefined) throw incident.impossible(`the pathways name "${name}", which no action does`);
    return (slot) => action(incident, slot);
  });
  machine.actions = happenings.map((name) => (subject: number) => actions[name](incident, subject));
  machine.whenWaiting = (slot) => beginsToWait(incident, slot);
}

/** Makes an incident ready to run one replication from minute 0. `hasCasualties` false gives the no-incident twin. */
export function begin(
  incident: Incident,
  replication: number,
  hasCasualties: boolean,
  hasLoans = true,
): void {
  const { machine, compiled, state } = incident;
  incident.replication = replication;
  incident.hasCasualties = hasCasualties;
  incident.ordinary.open(replication);
  machine.clear(compiled.slots.newcomers);
  state.scalars[scalar.replication] = replication;
  incident.underPosting.fill(0);
  state.roadFactor.fill(1);
  state.calledUpon.fill(Infinity);
  state.leverFrom.fill(Infinity);
  state.aboveSince.fill(Infinity);
  state.postedFor.fill(-1);
  state.firstCalledAt.fill(-Infinity);
  setPremises(incident);
  blessClocks(incident);
  forgetReports(incident);
  startOrdinary(incident);
  if (hasCasualties) startCoordination(incident);
  for (let hospital = 0; hospital < incident.setting.hospitals.length; hospital++)
    startHospital(incident, hospital);
  if (hasCasualties) startIncident(incident);
  if (hasCasualties && hasLoans) startLending(incident);
}

/** Regions begin to look at their load, and know nothing yet. */
function startLending(incident: Incident): void {
  const { state, machine, compiled, root, replication, parameters } = incident;
  if (compiled.lending === undefined) return;
  state.overloadedSince.fill(Number.NaN);
  state.relievedSince.fill(Number.NaN);
  state.askedAt.fill(Infinity);
  state.agreementFrom.fill(Infinity);
  state.scalars[scalar.firstEffect] = Infinity;
  const slot = compiled.slots.lending;
  machine.settle(slot, 0, 0);
  machine.bless(slot, root, replication, nameWords('lending'), 0);
  incident.plan(slot, code.lendingReviewed, 0, parameters.lendingReviewEvery);
}

function setPremises(incident: Incident): void {
  const { setting, compiled, state } = incident;
  const isCbrn = incident.isContaminated;
  for (const [hospital, { ward, burnIcu, theatres }] of setting.hospitals.entries()) {
    const places = compiled.premises[hospital]!;
    const limits: readonly (readonly [number, number])[] = [
      [pool.bay, places.bay],
      [pool.emergency, places.emergency],
      [pool.minor, places.minor],
      [pool.ct, places.ct],
      [pool.theatre, theatres],
      [pool.postop, places.postop],
      [pool.burnIcu, burnIcu],
      [pool.ward, ward],
      [pool.handover, places.handover],
      [pool.disrobe, isCbrn ? 0 : 1],
      [pool.wash, isCbrn ? 0 : 1],
      [pool.robe, isCbrn ? 0 : 1],
      [pool.litter, isCbrn ? 0 : 1],
    ];
    for (const [kind, value] of limits) setLimit(incident, kind, hospital, component.premises, value);
    setLimit(incident, pool.icu, hospital, component.equipment, compiled.staff.ventilators[hospital]!);
    postStaff(incident, hospital);
    state.blood[hospital] = places.blood;
    state.antidote[hospital] = places.antidote;
    state.doorSince[hospital] = -Infinity;
    state.levelUntil[hospital] = Infinity;
    state.severeNoted[hospital] = -Infinity;
  }
}

/** Luck of clocks and vehicles by stable name: reports and discharges by hospital, journeys by ambulance. */
function blessClocks(incident: Incident): void {
  const { machine, compiled, setting, root, replication } = incident;
  const { length } = setting.hospitals;
  for (let clock = 0; clock < hospitalClocks.length; clock++) {
    for (let hospital = 0; hospital < length; hospital++) {
      const slot = compiled.slots.clocks + clock * length + hospital;
      machine.settle(slot, 0, hospital);
      machine.bless(slot, root, replication, setting.names[hospital]!, 1000 + clock);
    }
  }
  [...setting.vehicles, ...setting.others].forEach(({ name, number }, vehicle) => {
    const slot = compiled.slots.vehicles + vehicle;
    machine.settle(slot, compiled.program.entries['vehicle']!, 2 ** 32 + vehicle);
    machine.bless(slot, root, replication, name, number);
  });
}

function startHospital(incident: Incident, hospital: number): void {
  const { compiled, setting, hasCasualties } = incident;
  const { length } = setting.hospitals;
  incident.plan(compiled.slots.clocks + length + hospital, code.wardHour, hospital, 60);
  planLook(incident, hospital);
  if (!hasCasualties) return;
  // Without an incident to be alarmed of, hospitals report as they daily do.
  const alarm = alarmOf(incident, hospital);
  incident.plan(
    compiled.slots.clocks + 2 * length + hospital,
    code.reportWritten,
    hospital,
    alarm < Infinity ? alarm : 0,
  );
}

function startIncident(incident: Incident): void {
  const { machine, compiled, setting, state, parameters } = incident;
  drawCasualties(incident);
  startFates(incident);
  for (let casualty = 0; casualty < incident.casualties; casualty++) {
    machine.pc[casualty] = compiled.program.entries['casualty']!;
    machine.plan(casualty, state.released[casualty]!);
  }
  state.scalars[scalar.living] = incident.casualties;
  const incidents = setting.sites.filter((site) => !isInflow(site));
  state.scalars[scalar.atScene] = incidents.reduce((sum, { casualties }) => sum + casualties, 0);
  for (const at of setting.sites.keys()) startSite(incident, at);
  machine.settle(compiled.slots.key, 0, 0);
  if (incidents.length > 0) {
    const alarm = Math.min(...incidents.map((site) => site.starts)) + parameters.regionAlarmAfter;
    incident.plan(
      compiled.slots.key,
      code.keyInForce,
      0,
      alarm + parameters.keyDecision + parameters.keyRelay,
    );
  }
  sendVehicles(incident);
  startUnits(incident);
  planLaterWaves(incident);
  planLosses(incident);
  planRoads(incident);
}

/** A scene that nobody has come to yet. A region whose people come by a curve has none: nothing is sent there. */
function startSite(incident: Incident, site: number): void {
  const { state, machine, compiled, parameters, setting } = incident;
  const { casualties, starts } = setting.sites[site]!;
  state.command[site] = -1;
  if (setting.inflows[site] !== undefined) return;
  state.toLeave[site] = casualties;
  startNumbers(incident, site);
  const loading = sitePool(incident, pool.loading, site);
  machine.pools.setLimit(loading, component.premises, parameters.loadingPlaces, 0);
  for (const kind of [pool.ready, pool.line, pool.hands, pool.undress]) {
    machine.pools.setLimit(sitePool(incident, kind, site), component.staff, 0, 0);
  }
  const after = [parameters.handsRescueAfter, parameters.sceneDeconAfter];
  after.forEach((minutes, which) => {
    const slot = compiled.slots.sites + 2 * site + which;
    machine.settle(slot, 0, 2 * site + which);
    incident.plan(slot, code.siteReady, 2 * site + which, starts + minutes);
  });
}

/** The rescue service's hands are there, or its lines for undressing. */
function makeSiteReady(incident: Incident, which: number): void {
  const { state, parameters, setting } = incident;
  const site = Math.floor(which / 2);
  if (which % 2 === 0) {
    state.rescue[site] = parameters.handsRescue;
    countHands(incident, site);
  } else if (setting.sites[site]!.contamination !== undefined) {
    setLimit(incident, pool.undress, site, component.staff, parameters.sceneDeconLines);
  }
}

/** A department opens again, or an escort is back. */
function restore(incident: Incident, slot: number): void {
  const { machine, state } = incident;
  const hospital = machine.place[slot]!;
  if (machine.cls[slot] === restored.door) openDoor(incident, hospital);
  else {
    state.escortsAway[hospital]!--;
    postStaff(incident, hospital);
  }
  machine.leave(slot);
}
