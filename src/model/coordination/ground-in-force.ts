import { betweenRegions } from '../../policy/coordination/between-regions.ts';
import { distributionKey } from '../../policy/distribution/catalogue.ts';
import type { DistributionKey, Ground } from '../../policy/picture.ts';
import type { Incident } from '../incident.ts';
import { coordinating, notJoined } from './columns.ts';

/** A ground that has been in force, with the key prepared on it and, under the burns alarm, on it and every burn centre. */
interface Prepared {
  readonly reachable: readonly number[];
  readonly key: DistributionKey;
  readonly burnKey: DistributionKey;
}

/** More grounds than any few replications see; beyond it the old ones are prepared anew. */
const mostKept = 256;

/**
 * Whom command may send to now, and the key on that ground. A key is prepared when the ground changes and kept by who takes
 * part; a decision compares the columns with what was prepared and allocates nothing. The columns alone decide, so that a
 * restored snapshot asks the right key.
 */
export class GroundInForce {
  private readonly incident: Incident;
  private readonly kept = new Map<string, Prepared>();
  private readonly joined: Int32Array;
  private level = -1;
  private current: Prepared | undefined = undefined;

  constructor(incident: Incident) {
    this.incident = incident;
    this.joined = new Int32Array(incident.cell.system.regions.length).fill(-2);
  }

  /** Hospitals that may be sent to, in order of id. */
  reachable(): readonly number[] {
    const { coordination } = this.incident.compiled;
    if (coordination === undefined || coordination.levels.length === 0)
      return this.incident.setting.ground.reachable;
    return this.prepared().reachable;
  }

  /** The key on that ground. */
  key(seemsBurnCentre: boolean): DistributionKey {
    const { compiled } = this.incident;
    if (compiled.coordination === undefined) return compiled.key;
    const { key, burnKey } = this.prepared();
    return seemsBurnCentre && this.isBurnsAlarmInForce() ? burnKey : key;
  }

  isBurnsAlarmInForce(): boolean {
    const { state, now } = this.incident;
    return now >= state.coordination[coordinating.burnsFrom]!;
  }

  private prepared(): Prepared {
    const { state } = this.incident;
    const level = state.coordination[coordinating.level]!;
    if (this.current !== undefined && level === this.level && this.isSame(state.joinedAt))
      return this.current;
    this.level = level;
    this.joined.set(state.joinedAt);
    const name = `${level} ${this.joined.join(' ')}`;
    if (this.kept.size >= mostKept) this.kept.clear();
    const found = this.kept.get(name) ?? this.prepare(level);
    this.kept.set(name, found);
    this.current = found;
    return found;
  }

  private isSame(joinedAt: Int32Array): boolean {
    for (let region = 0; region < this.joined.length; region++)
      if (this.joined[region] !== joinedAt[region]) return false;
    return true;
  }

  private prepare(level: number): Prepared {
    const { setting, compiled, state } = this.incident;
    const { levels, regionOf, burnCentres } = compiled.coordination!;
    const reachable =
      levels.length === 0
        ? setting.ground.reachable
        : levels[level]!.hospitals.filter((at) => state.joinedAt[regionOf[at]!] !== notJoined);
    const key = this.keyOn(reachable, level > 0);
    const withBurns = [...new Set([...reachable, ...burnCentres])].sort((a, b) => a - b);
    const burnKey = withBurns.length === reachable.length ? key : this.keyOn(withBurns, level > 0);
    return { reachable, key, burnKey };
  }

  private keyOn(reachable: readonly number[], isWider: boolean): DistributionKey {
    const { setting, cell } = this.incident;
    const { settings, betweenRegions: kind } = cell.plan.key;
    const ground: Ground = { ...setting.ground, reachable };
    return kind !== undefined && isWider
      ? betweenRegions(kind, ground, (part) => distributionKey(settings, part))
      : distributionKey(settings, ground);
  }
}
