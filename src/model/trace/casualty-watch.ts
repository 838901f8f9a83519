import { type Stage, stages } from '../../domain/stage.ts';
import type { Awaited, CasualtyEvent } from '../../domain/trace.ts';
import { type Category, categories, code as category } from '../../domain/triage.ts';
import { reasons } from '../../policy/picture.ts';
import { fate, flag, stage } from '../columns.ts';
import type { Incident } from '../incident.ts';
import { threeOutcomes } from '../stock.ts';
import { awaitedOf, nameOfCasualty, nameOfHospital, nameOfPlaceAbroad, whereaboutsOf } from './naming.ts';
import { isWithinLimit } from './people.ts';
import { WaitWatch } from './waiting.ts';
import type { CasualtyWitness, Look } from './witness.ts';

type Own<E> = E extends CasualtyEvent ? Omit<E, 'minute' | 'casualty' | 'stage' | 'place' | 'tag'> : never;

/**
 * Casualties, compared after every happening with how they were before. What passes within one happening (a look, a
 * decision) it is told of as the model's witness, and writes down in its place among the rest.
 */
export class CasualtyWatch implements CasualtyWitness {
  private readonly incident: Incident;
  private readonly tell: (event: CasualtyEvent) => void;
  private readonly waiting: WaitWatch;
  private readonly heard = new Map<number, CasualtyEvent[]>();
  private readonly stages: Uint8Array;
  private readonly fates: Uint8Array;
  private readonly flags: Int32Array;
  private readonly held: Int32Array;
  private readonly carriers: Int32Array;
  private readonly bounds: Int32Array;
  private readonly arrived: Float64Array;
  private readonly teamed: Float64Array;
  private readonly definitive: Float64Array;
  private readonly burnCared: Float64Array;
  /** Minute at which somebody died or went home; the horizon for the others. */
  private readonly finished: Float64Array;

  constructor(incident: Incident, tell: (event: CasualtyEvent) => void) {
    const { state, machine, casualties } = incident;
    this.incident = incident;
    this.tell = tell;
    this.waiting = new WaitWatch(incident);
    this.stages = state.stages.slice();
    this.fates = state.fates.slice();
    this.flags = state.flags.slice();
    this.held = machine.held.slice(0, casualties);
    this.carriers = state.carrier.slice();
    this.bounds = state.bound.slice();
    this.arrived = state.arrived.slice();
    this.teamed = state.teamed.slice();
    this.definitive = state.definitive.slice();
    this.burnCared = state.burnCared.slice();
    this.finished = new Float64Array(casualties).fill(incident.cell.scenario.horizon);
  }

  decided(casualty: number, hospital: number, ridesWith = casualty): void {
    const { state, compiled, machine, setting } = this.incident;
    const vehicle = state.carrier[casualty]!;
    const isAmbulance = vehicle < setting.vehicles.length;
    const wasTurnedAway = (state.flags[casualty]! & flag.turnedAway) !== 0;
    const from = machine.place[compiled.slots.vehicles + vehicle]!;
    const told = isAmbulance ? [0, 1].map((seat) => state.aboard[2 * vehicle + seat]!) : [casualty];
    const leader = isAmbulance ? casualty : ridesWith;
    for (const aboard of told) {
      // Somebody who died aboard is driven on, but no longer sent anywhere.
      if (aboard < 0 || state.stages[aboard] === stage.dead) continue;
      this.hear(aboard, {
        kind: 'decided',
        hospital: nameOfHospital(this.incident, hospital)!,
        reason: reasons[state.reason[leader]!]!,
        turnedAwayFrom: wasTurnedAway ? nameOfHospital(this.incident, from) : null,
        ridesWith: aboard === leader ? null : nameOfCasualty(this.incident, leader),
        journeyMinutes: this.incident.picture.journey(hospital),
        believed: this.beliefAbout(hospital, state.tag[leader]!),
      });
    }
  }

  looked(casualty: number, by: Look): void {
    this.hear(casualty, { kind: 'looked', by, need: categories[this.incident.state.need[casualty]!]! });
  }

  /** Writes down what has changed since the last look. Nothing changes before the injury or after the end, and in weeks most are there. */
  look(): void {
    const { state, now, casualties } = this.incident;
    for (let casualty = 0; casualty < casualties; casualty++) {
      const isOver = this.stages[casualty] === stage.dead || this.stages[casualty] === stage.discharged;
      if (!isOver && state.injured[casualty]! <= now) this.lookAt(casualty);
    }
  }

  /** Everybody is hurt at a minute of their own, settled before the first happening. */
  injuries(): CasualtyEvent[] {
    return Array.from({ length: this.incident.casualties }, (_, casualty) => ({
      ...this.event(casualty, { kind: 'injured' }),
      minute: this.incident.state.injured[casualty]!,
    }));
  }

  /** How it ended for everybody. Once, at the horizon. */
  endings(): CasualtyEvent[] {
    const { state, casualties } = this.incident;
    return Array.from({ length: casualties }, (_, casualty) => {
      const { atOnce, withFreeFlow, inTheRun } = threeOutcomes(this.incident, casualty);
      const death = atOnce ? 'unsalvageable' : withFreeFlow ? 'lost-to-access' : 'preventable';
      const ending = this.event(casualty, {
        kind: 'ended',
        death: inTheRun ? death : null,
        isTreated: state.definitive[casualty]! < Infinity,
        hasReachedHospital: (state.flags[casualty]! & flag.reachedHospital) !== 0,
      });
      return { ...ending, minute: this.finished[casualty]! };
    });
  }

  private lookAt(casualty: number): void {
    const { state } = this.incident;
    const before = this.stages[casualty]!;
    const now = state.stages[casualty]!;
    const flagsBefore = this.flags[casualty]!;
    const ended = this.waiting.ended(casualty);
    if (ended !== undefined) this.say(casualty, { kind: 'waited', ...ended });
    this.lookAtArrival(casualty, before, now);
    for (const event of this.heard.get(casualty) ?? []) this.tell(event);
    this.heard.delete(casualty);
    if (now !== before) this.changesStage(casualty, now);
    else if (now === stage['walking-in']) this.lookAtWay(casualty);
    this.lookAtCare(casualty);
    this.lookAtTransfer(casualty, before, now, flagsBefore);
    this.lookAtFate(casualty);
    const begun = this.waiting.begun(casualty);
    if (begun !== undefined)
      this.say(casualty, { kind: 'waits', awaited: begun.awaited, component: begun.component });
    if (now !== before) this.finishes(casualty, before, now, ended?.awaited ?? null);
    this.stages[casualty] = now;
    this.flags[casualty] = state.flags[casualty]!;
    this.held[casualty] = this.incident.machine.held[casualty]!;
    this.carriers[casualty] = state.carrier[casualty]!;
    this.bounds[casualty] = state.bound[casualty]!;
  }

  private changesStage(casualty: number, now: number): void {
    if (now === stage.dead || now === stage.discharged) return;
    const boundFor = nameOfHospital(this.incident, this.incident.state.bound[casualty]!);
    this.say(casualty, { kind: 'stage', boundFor });
  }

  /** Whoever is on their own way changes where to only at a hospital that is lost. */
  private lookAtWay(casualty: number): void {
    const to = this.incident.state.bound[casualty]!;
    const ruin = this.bounds[casualty]!;
    if (to === ruin) return;
    const name = (hospital: number) => nameOfHospital(this.incident, hospital)!;
    this.say(casualty, { kind: 'turns-from-ruin', ruin: name(ruin), to: name(to) });
  }

  private lookAtArrival(casualty: number, before: number, now: number): void {
    const { state } = this.incident;
    const isBack = before === stage.transfer && now !== stage.transfer && now !== stage.dead;
    if (isBack) this.say(casualty, { kind: 'arrived', how: 'transfer' });
    if (state.arrived[casualty] === this.arrived[casualty]) return;
    this.arrived[casualty] = state.arrived[casualty]!;
    const isWalkIn = (state.flags[casualty]! & flag.walksIn) !== 0;
    const isUnit = this.carriers[casualty]! >= this.incident.setting.vehicles.length;
    this.say(casualty, { kind: 'arrived', how: isWalkIn ? 'on-foot' : isUnit ? 'unit' : 'ambulance' });
  }

  private lookAtCare(casualty: number): void {
    const { state } = this.incident;
    const minutesFromInjury = this.incident.now - state.injured[casualty]!;
    if (state.teamed[casualty] !== this.teamed[casualty]) {
      this.teamed[casualty] = state.teamed[casualty]!;
      this.say(casualty, { kind: 'team', minutesFromInjury });
    }
    if (state.definitive[casualty] !== this.definitive[casualty]) {
      this.definitive[casualty] = state.definitive[casualty]!;
      const isInTime = isWithinLimit(this.incident, casualty, this.incident.now);
      this.say(casualty, { kind: 'definitive', minutesFromInjury, isInTime });
    }
    if (state.burnCared[casualty] !== this.burnCared[casualty]) {
      this.burnCared[casualty] = state.burnCared[casualty]!;
      this.say(casualty, { kind: 'burn-centre' });
    }
  }

  private whyMoved(
    casualty: number,
  ): 'not-given-here' | 'place-elsewhere' | 'hospital-lost' | 'place-abroad' {
    const { state, machine } = this.incident;
    if (state.abroad[casualty]! >= 0) return 'place-abroad';
    if (state.lost[machine.place[casualty]!] === 1) return 'hospital-lost';
    return state.movedFrom[casualty]! >= 0 ? 'place-elsewhere' : 'not-given-here';
  }

  private lookAtTransfer(casualty: number, before: number, now: number, flagsBefore: number): void {
    const { state, machine } = this.incident;
    const flags = state.flags[casualty]!;
    if (flags === flagsBefore && now === before) return;
    const to =
      nameOfPlaceAbroad(this.incident, casualty) ?? nameOfHospital(this.incident, state.bound[casualty]!);
    if (to === null) return;
    if ((flags & ~flagsBefore & flag.moved) !== 0)
      this.say(casualty, { kind: 'asks-for-transfer', to, why: this.whyMoved(casualty) });
    if (now !== stage.transfer || before === stage.transfer) return;
    const from = nameOfHospital(this.incident, machine.place[casualty]!)!;
    this.say(casualty, { kind: 'transferred', from, to, hasMishap: (flags & flag.mishap) !== 0 });
  }

  private lookAtFate(casualty: number): void {
    const now = this.incident.state.fates[casualty]!;
    if (now === this.fates[casualty]) return;
    this.fates[casualty] = now;
    if (now === fate.lost) this.say(casualty, { kind: 'fate', fate: 'lost' });
    if (now === fate.failing) this.say(casualty, { kind: 'fate', fate: 'failing' });
  }

  private finishes(casualty: number, before: number, now: number, awaited: Awaited | null): void {
    if (now !== stage.dead && now !== stage.discharged) return;
    this.finished[casualty] = this.incident.now;
    if (now === stage.discharged) this.say(casualty, { kind: 'discharged' });
    else {
      const place = whereaboutsOf(this.incident, casualty, before);
      const released = this.releasedBy(casualty, awaited);
      const died = this.event(casualty, { kind: 'died', before: stages[before]!, released, awaited });
      this.tell({ ...died, place });
    }
  }

  /** What somebody held until now; what was only waited for is not held. */
  private releasedBy(casualty: number, awaited: Awaited | null): Awaited[] {
    const held = this.held[casualty]!;
    const kinds = Array.from({ length: 31 }, (_, kind) => kind).filter((kind) => (held >> kind) & 1);
    return kinds.map(awaitedOf).filter((thing) => thing !== null && thing !== awaited) as Awaited[];
  }

  private beliefAbout(hospital: number, tag: number) {
    const { picture } = this.incident;
    const known = (value: number) => (Number.isNaN(value) ? null : value);
    return {
      ageMinutes: known(picture.age(hospital)),
      isOpen: picture.isOpen(hospital, tag),
      free: {
        red: known(picture.free(hospital, category.red)),
        yellow: known(picture.free(hospital, category.yellow)),
        green: known(picture.free(hospital, category.green)),
      },
    };
  }

  private event<E extends Own<CasualtyEvent>>(casualty: number, own: E) {
    const { state, now } = this.incident;
    const at = state.stages[casualty]!;
    const tag: Category | null = state.looks[casualty] === 0 ? null : categories[state.tag[casualty]!]!;
    return {
      minute: now,
      casualty: nameOfCasualty(this.incident, casualty),
      stage: stages[at]! as Stage,
      place: whereaboutsOf(this.incident, casualty, at),
      tag,
      ...own,
    };
  }

  private say(casualty: number, own: Own<CasualtyEvent>): void {
    this.tell(this.event(casualty, own) as CasualtyEvent);
  }

  private hear(casualty: number, own: Own<CasualtyEvent>): void {
    const event = this.event(casualty, own) as CasualtyEvent;
    const before = this.heard.get(casualty);
    if (before === undefined) this.heard.set(casualty, [event]);
    else before.push(event);
  }
}
