import { Network, type NetworkRun } from '../../kernel/network.ts';
import type { ProgramBuilder } from '../../kernel/program.ts';
import { type Distribution, exponential } from '../../kernel/sampling.ts';

/** A network with one pool "server" and Poisson arrivals at a rate; `write` writes the way of a customer. */
export function station(
  seed: string,
  servers: number,
  rate: number,
  customers: number,
  write: (pathway: ProgramBuilder) => void,
): NetworkRun {
  const network = new Network();
  network.pool('server', servers);
  write(network.pathway.at('customer'));
  network.source('customer', exponential(1 / rate), customers);
  return network.open({ seed });
}

/** The plain way: wait, be served, leave. Marks: `served` after waiting, `done` at the end. */
export function queueFor(service: Distribution): (pathway: ProgramBuilder) => void {
  return (pathway) => {
    pathway.seize('server').mark('served').delay('service', [service]).release('server').mark('done').leave();
  };
}

/** Everybody passes `served`; those who had to wait pass `waits` before it. */
export function waitingCounted(service: Distribution): (pathway: ProgramBuilder) => void {
  return (pathway) => {
    pathway.seizeOr('server', 'waits').goto('served');
    pathway.at('waits').mark('waits').seize('server');
    pathway.at('served').mark('served').delay('service', [service]).release('server').leave();
  };
}

/** Nobody waits: who finds every server busy is `lost`. */
export function lossFor(service: Distribution): (pathway: ProgramBuilder) => void {
  return (pathway) => {
    pathway.seizeOr('server', 'lost').delay('service', [service]).release('server').mark('done').leave();
    pathway.at('lost').mark('lost').leave();
  };
}

/** Classes by share, earlier ones first in line; one service for all, or one a class. */
export function prioritiesFor(
  shares: readonly number[],
  services: readonly Distribution[],
): (pathway: ProgramBuilder) => void {
  return (pathway) => {
    pathway.classify('class', shares).seize('server').mark('served');
    pathway
      .delay('service', services, services.length > 1 ? 'class' : 'all')
      .release('server')
      .leave();
  };
}
