import { Network, type NetworkRun } from '../../src/kernel/network.ts';
import { exponential } from '../../src/kernel/sampling.ts';

/** Model events of a customer: arrival and end of service. */
export const eventsPerCustomer = 2;

/** M/M/1 with arrival rate 0.9 and service rate 1. Theory: a customer stays 10 minutes on average. */
export function mm1(customers: number, queue: 'calendar' | 'heap' = 'calendar'): NetworkRun {
  const bank = new Network();
  bank.pool('server', 1);
  bank.pathway
    .at('customer')
    .seize('server')
    .delay('service', [exponential(1)])
    .release('server')
    .mark('stay')
    .leave();
  bank.source('customer', exponential(1 / 0.9), customers);
  return bank.open({ seed: 'mm1', classes: 1, queue });
}
