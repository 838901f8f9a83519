import { answer, Network, type NetworkRun } from '../../src/kernel/network.ts';
import type { ProgramBuilder } from '../../src/kernel/program.ts';
import { exponential, lognormal } from '../../src/kernel/sampling.ts';

/** Casualties and hospitals of the benchmark MCI-20. */
export const casualties = 2_000;
const hospitals = 20;
const places = Array.from({ length: hospitals }, (_, place) => place);

/** Minutes by road to a hospital. */
const minutesTo = (hospital: number): number => 6 + 3 * hospital;

interface Size {
  readonly ed: number;
  readonly ct: number;
  readonly theatre: number;
  readonly icu: number;
  readonly ward: number;
}

const large: Size = { ed: 12, ct: 3, theatre: 8, icu: 20, ward: 150 };
const medium: Size = { ed: 8, ct: 2, theatre: 4, icu: 10, ward: 90 };
const small: Size = { ed: 5, ct: 1, theatre: 2, icu: 4, ward: 50 };
const sizes = places.map((place) => [large, medium, small, medium, small][place % 5]!);

/** How a casualty's hospital is chosen. */
export type Rule =
  /** At random, weights ED bays / (minutes + 30)^theta; theta 0 is the base key. */
  | { readonly kind: 'static'; readonly theta: number }
  /** Least minutes + k × casualties on their way or in the ED / ED bays. */
  | { readonly kind: 'dynamic'; readonly k: number };

export const baseKey: Rule = { kind: 'static', theta: 0 };

/** Expected model events of a replication: arrivals and ends of delays. */
export const eventsPerReplication = casualties * 6.654;

/** Answers of one replication. */
export interface Mci20Answers {
  /** Mean minutes from arrival to the start of ED care, red. */
  readonly edRed: number;
  /** Mean minutes from arrival to the start of the operation or to the decision that none is needed, red. */
  readonly definitiveRed: number;
}

/**
 * The mass-casualty network "MCI-20" (exact definition: benchmarks/README.md): 2 000 casualties, triage, 60 ambulances, 20
 * hospitals with five departments. `scale` multiplies casualties and all capacity, at the same length of the incident.
 */
export function mci20({
  rule = baseKey,
  scale = 1,
  queue = 'calendar',
  seed = 'mci-20',
}: {
  rule?: Rule;
  scale?: number;
  queue?: 'calendar' | 'heap';
  seed?: string;
} = {}): NetworkRun {
  const network = new Network();
  const scaled = (units: number): number => Math.max(1, Math.round(units * scale));
  network.pool('triage', scaled(20)).pool('ambulance', scaled(60));
  for (const part of ['ed', 'ct', 'theatre', 'icu', 'ward'] as const) {
    network.pool(
      part,
      sizes.map((size) => scaled(size[part])),
    );
  }
  writePathway(network.pathway, rule);
  if (rule.kind === 'dynamic') addRouter(network, rule.k);
  network.source('casualty', exponential(0.18 / scale), Math.round(casualties * scale));
  return network.open({
    seed,
    classes: 3,
    queue,
    slots: queue === 'heap' ? 8_192 : Math.max(1_024, 4_096 * scale),
  });
}

function writePathway(pathway: ProgramBuilder, rule: Rule): void {
  const travel = places.map((place) => lognormal(minutesTo(place), 0.3 * minutesTo(place)));
  const walk = places.map((place) => 20 + 1.5 * minutesTo(place)).map((mean) => lognormal(mean, 0.3 * mean));
  pathway.at('casualty').classify('class', [0.2, 0.3, 0.5]);
  pathway
    .seize('triage')
    .delay('triage', [lognormal(3, 1.5)])
    .release('triage');
  if (rule.kind === 'dynamic') pathway.call('choose');
  else
    pathway.route(
      'hospital',
      sizes.map((size, place) => size.ed / (minutesTo(place) + 30) ** rule.theta),
    );
  pathway.byClass([2], 'walks');
  pathway
    .seize('ambulance')
    .delay('load', [lognormal(10, 4)])
    .delay('travel', travel, 'place');
  pathway
    .delay('handover', [lognormal(8, 3)])
    .spawn('ambulance returns', ['ambulance'])
    .goto('hospital');
  pathway.at('ambulance returns').delay('return', travel, 'place').release('ambulance').leave();
  pathway.at('walks').delay('walk', walk, 'place');
  writeHospital(pathway, rule);
}

function writeHospital(pathway: ProgramBuilder, rule: Rule): void {
  pathway.at('hospital').seize('ed').mark('ed');
  pathway.delay('ed', [lognormal(45, 22.5), lognormal(60, 30), lognormal(40, 20)], 'class').release('ed');
  if (rule.kind === 'dynamic') pathway.call('left ed');
  pathway.branch('ct?', [0.7, 0.5, 0.1], 'operation?', 'class');
  pathway
    .seize('ct')
    .delay('ct', [lognormal(15, 6)])
    .release('ct');
  pathway.at('operation?').branch('operation?', [0.6, 0.3, 0.02], 'declined', 'class');
  pathway
    .seize('theatre')
    .mark('definitive')
    .delay('theatre', [lognormal(120, 60)])
    .release('theatre')
    .goto('icu?');
  pathway.at('declined').mark('definitive');
  pathway.at('icu?').branch('icu?', [0.4, 0.08, 0], 'ward?', 'class');
  pathway
    .seize('icu')
    .delay('icu', [lognormal(2_880, 1_440)])
    .release('icu');
  pathway.at('ward?').branch('ward?', [1, 0.8, 0.1], 'leaves', 'class');
  pathway
    .seize('ward')
    .delay('ward', [lognormal(4_320, 2_160)])
    .release('ward');
  pathway.at('leaves').leave();
}

/** The dynamic rule: everybody who is assigned has left the ED at the end, so the counts start every replication at 0. */
function addRouter(network: Network, k: number): void {
  const assigned = new Int32Array(hospitals);
  const cost = (place: number): number => minutesTo(place) + (k * assigned[place]!) / sizes[place]!.ed;
  network.action('choose', (machine, slot) => {
    let best = 0;
    for (const place of places) if (cost(place) < cost(best)) best = place;
    machine.place[slot] = best;
    assigned[best]!++;
    return answer.next;
  });
  network.action('left ed', (machine, slot) => {
    assigned[machine.place[slot]!]!--;
    return answer.next;
  });
}

/** Runs one replication of MCI-20 and answers its two means. */
export function answersOf(run: NetworkRun, replication: number): Mci20Answers {
  run.toEnd(replication);
  return { edRed: run.mean('ed', 0), definitiveRed: run.mean('definitive', 0) };
}
