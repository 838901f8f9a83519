import type { Stage } from '../../domain/stage.ts';
import type { Minutes } from '../../domain/time.ts';
import { type CasualtyEvent, isOfCasualty, type Trace } from '../../domain/trace.ts';

/** One line of a replication's story in short: somebody comes to a new stage. */
export interface LogEntry {
  readonly minute: Minutes;
  /** Site and number, e.g. `hall/17`. */
  readonly casualty: string;
  readonly stage: Stage;
  /** Hospital, from the moment a casualty is bound for one. */
  readonly hospital: string | null;
  readonly need: string;
  readonly tag: string;
  /** Why the key sent the casualty there; null before a decision, and for whoever goes on their own. */
  readonly reason: string | null;
  /** Minutes since the report about that hospital was written when the key decided; null when there was none. */
  readonly reportAge: Minutes | null;
}

type Decision = Extract<CasualtyEvent, { kind: 'decided' }>;

/** Changes of one casualty's stage, with the decision behind each. */
class StageLog {
  private readonly need: string;
  private bound: string | null = null;
  private decision: Decision | undefined;

  constructor(need: string) {
    this.need = need;
  }

  /** The entry that an event gives, if any. */
  note(event: CasualtyEvent): LogEntry | undefined {
    const { kind, minute, casualty, stage, place, tag } = event;
    if (kind === 'decided') {
      this.decision = event;
      this.bound = event.hospital;
    }
    if (kind === 'stage') this.bound = event.boundFor ?? this.bound;
    if (kind !== 'stage' && kind !== 'died' && kind !== 'discharged') return undefined;
    return {
      minute,
      casualty,
      stage,
      hospital: place.kind === 'hospital' || place.kind === 'abroad' ? place.id : this.bound,
      need: this.need,
      tag: tag ?? this.need,
      reason: this.decision?.reason ?? null,
      reportAge: this.decision?.believed.ageMinutes ?? null,
    };
  }
}

/** The changes of stage in a trace. */
export function logOf({ events, casualties }: Trace): readonly LogEntry[] {
  const logs = new Map(casualties.map(({ id, need }) => [id, new StageLog(need)]));
  return events
    .filter(isOfCasualty)
    .map((event) => logs.get(event.casualty)?.note(event))
    .filter((entry) => entry !== undefined);
}
