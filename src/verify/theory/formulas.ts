/** Closed forms of queueing theory; service rate 1 a server, `load` = arrival rate × mean service. */

/** Erlang B: share of arrivals that find all servers busy where nobody waits. */
export function erlangB(servers: number, load: number): number {
  let blocked = 1;
  for (let busy = 1; busy <= servers; busy++) blocked = (load * blocked) / (busy + load * blocked);
  return blocked;
}

/** Erlang C: share of arrivals that must wait. */
export function erlangC(servers: number, load: number): number {
  const blocked = erlangB(servers, load);
  return blocked / (1 - (load / servers) * (1 - blocked));
}

/** Pollaczek and Khinchine: mean wait in M/G/1 by arrival rate, mean service and its standard deviation. */
export function pollaczekKhinchine(rate: number, mean: number, deviation: number): number {
  return (rate * (mean ** 2 + deviation ** 2)) / (2 * (1 - rate * mean));
}

/**
 * Cobham (1954): mean wait by class where earlier classes are served first and nobody is interrupted. `residual` is the
 * mean time until a unit is free for somebody who finds nobody waiting; `loads` are per server, in order of class.
 */
export function cobham(residual: number, loads: readonly number[]): number[] {
  let before = 0;
  return loads.map((load) => {
    const upTo = before + load;
    const wait = residual / ((1 - before) * (1 - upTo));
    before = upTo;
    return wait;
  });
}
