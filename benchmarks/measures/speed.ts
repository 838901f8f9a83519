import { ownEngine } from '../built.ts';
import { type Engine, type Golden, interleave } from '../engine.ts';
import { type Line, lineAgainst, type Measure } from '../line.ts';
import { cpp, prototype, simpy } from '../peer.ts';

/** Rates of ours against each peer: one line a peer, SimPy first. */
async function compare(
  name: string,
  unit: string,
  {
    ours,
    peers,
    rounds,
    golden,
  }: { ours: Engine; peers: readonly (Engine | null)[]; rounds: number; golden: readonly Golden[] },
): Promise<Line[]> {
  const present = peers.filter((peer) => peer !== null);
  const [mine = [], ...theirs] = await interleave([ours, ...present], rounds, golden);
  if (peers[0] === null) return [lineAgainst(name, unit, mine, 'SimPy', null), ...lines()];
  return lines();

  function lines(): Line[] {
    return present.map((peer, at) => lineAgainst(name, unit, mine, peer.name, theirs[at]!));
  }
}

const stay: Golden = { name: 'mean stay', value: 10, error: 0, deviation: 190, samplesPerWork: 0.5 };

/** M/M/1 at load 0.9, two model events a customer. */
export const mm1: Measure = async ({ isQuick }) => {
  const rounds = isQuick ? 3 : 7;
  return compare('mm1', 'model events/s', {
    ours: await ownEngine('ours', 'mm1', [200_000, 10]),
    peers: [await simpy('mm1_simpy.py', [50_000, 4]), await cpp('mm1.cpp', [500_000, 6])],
    rounds,
    golden: [stay],
  });
};

const mci20Answers: readonly Golden[] = [
  { name: 'tEdRed', value: 168.6, error: 0.4, deviation: 15.5, samplesPerWork: 1 },
  { name: 'tDefRed', value: 238.6, error: 0.42, deviation: 16.2, samplesPerWork: 1 },
];

/** MCI-20 through the public network API, keyed draws. */
export const mci20: Measure = async ({ isQuick }) => {
  const rounds = isQuick ? 3 : 7;
  return compare('mci-20', 'replications/s', {
    ours: await ownEngine('ours', 'mci-20', [60, 12]),
    peers: [await simpy('mci20_simpy.py', [5, 4]), await cpp('mci.cpp', [150, 0, 6]), prototype(60, 10)],
    rounds,
    golden: mci20Answers,
  });
};
