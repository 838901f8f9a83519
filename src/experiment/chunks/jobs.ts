import type { Cell, Study } from '../../domain/plan.ts';

/** A fixed range of replications of one scenario under all of its plans still in: the unit that is stored and decided upon. */
export interface Chunk {
  /** Position of the scenario in the study. */
  readonly scenario: number;
  /** Replications `from` to `to` − 1. */
  readonly from: number;
  readonly to: number;
  /** Positions of the plans still in, in study order; all when left out. */
  readonly plans?: readonly number[];
}

/** Cells of one scenario, one per plan in study order. */
export function cellsOf(study: Study, scenario: number): readonly Cell[] {
  const plans = study.plans.length;
  return study.cells.slice(scenario * plans, (scenario + 1) * plans);
}

/** Those of a scenario's cells that a chunk is about. */
export function cellsIn({ plans }: Chunk, cells: readonly Cell[]): readonly Cell[] {
  return plans === undefined ? cells : cells.filter((_, plan) => plans.includes(plan));
}

/** The ranges that replications `from` to `to` − 1 fall into. They depend on nothing but the study's chunk size. */
export function chunksBetween(scenario: number, from: number, to: number, size: number): Chunk[] {
  const chunks: Chunk[] = [];
  for (let start = from; start < to; start += size) {
    chunks.push({ scenario, from: start, to: Math.min(start + size, to) });
  }
  return chunks;
}

/** One part of the work among several machines: chunks whose number leaves `index` when divided by `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/**
 * Whether a chunk belongs to a shard. Chunks are numbered scenario by scenario, which is only possible when the number
 * of replications is fixed.
 */
export function isInShard(chunk: Chunk, shard: Shard, replications: number, size: number): boolean {
  const perScenario = Math.ceil(replications / size);
  const number = chunk.scenario * perScenario + Math.floor(chunk.from / size);
  return number % shard.count === shard.index;
}

/** Cuts a chunk into at most so many pieces of whole replications, so that idle workers can share it. */
export function cut(chunk: Chunk, pieces: number): Chunk[] {
  const size = Math.ceil((chunk.to - chunk.from) / Math.max(1, pieces));
  return chunksBetween(chunk.scenario, chunk.from, chunk.to, size).map((piece) => ({ ...chunk, ...piece }));
}
