import { type InjuryClass, injuryClassIds } from '../../domain/injury.ts';
import type { Site } from '../../domain/scenario.ts';
import { code as category } from '../../domain/triage.ts';
import { normalQuantile } from '../../kernel/elementary.ts';
import { quantile } from '../../kernel/sampling.ts';
import { nerveOverlay } from '../../policy/triage/nerve-overlay.ts';
import { startByAge } from '../../policy/triage/start-by-age.ts';
import { draws } from '../chance.ts';
import { fate, flag, stage } from '../columns.ts';
import type { Incident } from '../incident.ts';
import { minuteOfNeed } from '../scene/inflow.ts';
import { ageOf } from './ages.ts';
import { freeFlowOf } from './free-flow.ts';
import { severityAfter } from './severity.ts';
import { marginAt, type Person, pointOfNoReturn, smokeOffset } from './survival.ts';
import { fillVitals } from './vitals.ts';

/** Spread of burnt surface over a fire's casualties, %-points: what an estimate at the scene is measured against (D). */
const surfaceSpread = 14;

/** A person under construction; reused. */
const person = {
  ageYears: 0,
  frailty: 0,
  severity: 12,
  surface: 0,
  inhaled: false,
  smoke: 0,
  fatalAfter: Infinity,
};

/** Draws everybody before anything is decided: the same people meet every plan. */
export function drawCasualties(incident: Incident): void {
  const { setting, machine, root, replication } = incident;
  for (let site = 0; site < setting.sites.length; site++) {
    const first = setting.firstCasualty[site]!;
    for (let casualty = first; casualty < setting.firstCasualty[site + 1]!; casualty++) {
      machine.settle(casualty, 0, casualty);
      machine.bless(casualty, root, replication, setting.siteNames[site]!, casualty - first);
      machine.place[casualty] = site;
      machine.order[incident.compiled.slots.fates + casualty] = casualty;
      drawCasualty(incident, casualty, site);
    }
  }
}

function drawCasualty(incident: Incident, casualty: number, siteAt: number): void {
  const { state, setting } = incident;
  const site = setting.sites[siteAt]!;
  state.site[casualty] = siteAt;
  state.injury[casualty] = classOf(site, incident.luck(casualty, draws.injuryClass));
  incident.machine.cls[casualty] = state.injury[casualty]!;
  const injury = incident.injuryOf(casualty);
  const inflow = setting.inflows[siteAt];
  const injuryLuck = incident.luck(casualty, draws.injuryMinute);
  state.injured[casualty] =
    site.starts + (inflow === undefined ? injuryLuck * site.injuredWithin : minuteOfNeed(inflow, injuryLuck));
  state.released[casualty] = Math.max(
    state.injured[casualty]!,
    releaseMinute(site, incident.luck(casualty, draws.releaseMinute)),
  );
  state.flags[casualty] = site.contamination === undefined ? 0 : flag.contaminated;
  state.fates[casualty] = fate.open;
  state.stages[casualty] = stage.trapped;
  state.carrier[casualty] = -1;
  state.bound[casualty] = -1;
  state.movedFrom[casualty] = -1;
  state.abroad[casualty] = -1;
  state.pace[casualty] = 1;
  state.clockedAt[casualty] = state.injured[casualty]!;
  for (const minute of [state.arrived, state.teamed, state.definitive, state.burnCared, state.died])
    minute[casualty] = Infinity;
  drawBody(incident, casualty, injury, site);
  drawNeeds(incident, casualty, injury);
  state.noReturn[casualty] = pointOfNoReturn(injury, person, incident.parameters);
  state.margin[casualty] = marginAt(injury, person, person.severity, incident.parameters);
  if (state.noReturn[casualty] === 0) state.flags[casualty]! |= flag.unsalvageable;
  setNeed(incident, casualty, injury);
  state.freeFlow[casualty] = freeFlowOf(incident, casualty, injury);
}

/** Inverts the mix over classes in their fixed order, so the order in a file does not matter. */
function classOf(site: Site, u: number): number {
  let sum = 0;
  let last = 0;
  for (let at = 0; at < injuryClassIds.length; at++) {
    const share = site.mix[injuryClassIds[at]!] ?? 0;
    if (share === 0) continue;
    last = at;
    sum += share;
    if (u < sum) return at;
  }
  return last;
}

function releaseMinute({ starts, release }: Site, u: number): number {
  const share = release.pattern === 'at-once' ? 0 : release.pattern === 'steady' ? u : u * u;
  return starts + release.after + share * release.over;
}

function drawBody(incident: Incident, casualty: number, injury: InjuryClass, site: Site): void {
  const { state } = incident;
  const { outcome } = injury;
  person.ageYears = ageOf(site.ages, incident.luck(casualty, draws.age));
  person.frailty = incident.luck(casualty, draws.frailty);
  person.severity = 12;
  person.surface = 0;
  person.inhaled = false;
  person.smoke = smokeOffset(site.smoke, incident.parameters);
  person.fatalAfter = Infinity;
  if (outcome.model === 'rpm') {
    const [low, high] = outcome.severity;
    person.severity = low + (high - low) * incident.luck(casualty, draws.severity);
  } else if (outcome.model === 'burn') drawBurn(incident, casualty, outcome.surface, outcome.inhalation);
  else if (outcome.model === 'nerve-severe') drawNerve(incident, casualty, outcome.apnoeic);
  state.age[casualty] = person.ageYears;
  state.frailty[casualty] = person.frailty;
  state.frailty2[casualty] = incident.luck(casualty, draws.frailty2);
  state.severity[casualty] = person.severity;
  state.surface[casualty] = person.surface;
  state.fatalAfter[casualty] = person.fatalAfter;
}

function drawBurn(
  incident: Incident,
  casualty: number,
  surface: readonly [number, number],
  inhalation: number,
): void {
  const { state, parameters, chances } = incident;
  person.surface = surface[0] + (surface[1] - surface[0]) * incident.luck(casualty, draws.surface);
  person.inhaled = incident.luck(casualty, draws.inhaled) < inhalation;
  if (person.inhaled) {
    state.flags[casualty]! |= flag.inhaled | flag.variant;
    if (incident.luck(casualty, draws.obstructs) < parameters.obstructionShare) {
      person.fatalAfter = quantile(
        chances.table,
        chances.obstruction,
        incident.luck(casualty, draws.fatalAfter),
      );
    }
  }
  const noise = surfaceSpread * Math.sqrt((1 - parameters.guessSurfaceR2) / parameters.guessSurfaceR2);
  const guessed = person.surface + noise * normalQuantile(incident.luck(casualty, draws.guessSurface));
  const seemsInhaled =
    person.inhaled || incident.luck(casualty, draws.guessInhaled) >= parameters.guessInhalationSpecificity;
  // Referral above 20 % as guessed, or above 15 % when inhalation is suspected too (grade D; the ordinary criterion is 10 %).
  if (guessed >= 20 || (seemsInhaled && guessed >= 15)) state.flags[casualty]! |= flag.seemsBurn;
}

function drawNerve(incident: Incident, casualty: number, apnoeicShare: number): void {
  const { state, chances } = incident;
  const isApnoeic = incident.luck(casualty, draws.variant) < apnoeicShare;
  if (isApnoeic) state.flags[casualty]! |= flag.variant;
  const row = isApnoeic ? chances.apnoeic : chances.convulsing;
  person.fatalAfter = quantile(chances.table, row, incident.luck(casualty, draws.fatalAfter));
}

function drawNeeds(incident: Incident, casualty: number, { treatment, outcome }: InjuryClass): void {
  const { flags } = incident.state;
  if (incident.luck(casualty, draws.operated) < treatment.operation) flags[casualty]! |= flag.operated;
  // A lesser burn needs intensive care only when inhaled (casualty model 3).
  const share =
    outcome.model === 'burn' && treatment.definitive === 'assessment' && !person.inhaled ? 0 : treatment.icu;
  if (incident.luck(casualty, draws.intensive) < share) flags[casualty]! |= flag.intensive;
}

/** Reads a casualty's fixed quantiles behind their signs into the incident's reused object. */
export function readSigns(incident: Incident, casualty: number): void {
  const { signs } = incident;
  signs.breathing = normalQuantile(incident.luck(casualty, draws.signBreathing));
  signs.pulse = normalQuantile(incident.luck(casualty, draws.signPulse));
  signs.radial = incident.luck(casualty, draws.signRadial);
  signs.walking = incident.luck(casualty, draws.signWalking);
  signs.bleeding = incident.luck(casualty, draws.signBleeding);
  signs.obeying = incident.luck(casualty, draws.signObeying);
  signs.rate = incident.luck(casualty, draws.signRate);
  signs.isVariant = (incident.state.flags[casualty]! & flag.variant) !== 0;
}

/** True need: START without error on the signs at first possible contact, untreated, whatever tool the run uses. */
function setNeed(incident: Incident, casualty: number, injury: InjuryClass): void {
  const { state, parameters } = incident;
  readSigns(incident, casualty);
  const clock = injury.outcome.model === 'rpm' ? injury.outcome.clock * parameters.clockFactor : 0;
  const x = severityAfter(
    state.severity[casualty]!,
    clock * (state.released[casualty]! - state.injured[casualty]!),
  );
  fillVitals(incident.vitals, injury, x, state.age[casualty]!, false, incident.signs);
  const need = nerveOverlay(incident.vitals, startByAge(incident.vitals));
  // Alive at release but without signs of it: the need is the highest there is.
  state.need[casualty] = need === category.black ? category.red : need;
  state.tag[casualty] = state.need[casualty]!;
  const { vitals } = incident;
  if (!vitals.obeys && !vitals.hasSevereBleeding && vitals.hasRadialPulse)
    state.flags[casualty]! |= flag.seemsHead;
}

export type { Person };
