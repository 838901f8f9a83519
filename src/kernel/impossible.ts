/** Where a run was when something impossible happened: enough to run it again. */
export interface RunPoint {
  readonly seed: string;
  readonly replication: number;
  readonly minute: number;
}

/**
 * An invariant of ours broke: never the user's fault. `point` says where the run was; it is filled in where the run is
 * known, further out than where the invariant broke.
 */
export class ImpossibleError extends Error {
  readonly what: string;
  readonly point: RunPoint | undefined;

  constructor(what: string, point?: RunPoint) {
    super(
      point === undefined
        ? what
        : `${what} (seed "${point.seed}", replication ${point.replication}, minute ${point.minute.toFixed(2)})`,
    );
    this.name = 'ImpossibleError';
    this.what = what;
    this.point = point;
  }
}
