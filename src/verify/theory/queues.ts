import { exponential, lognormal } from '../../kernel/sampling.ts';
import { type Check, type Finding, type Trial, within } from '../check.ts';
import { cobham, erlangB, erlangC, pollaczekKhinchine } from './formulas.ts';
import { inInterval, measured } from './replications.ts';
import { lossFor, prioritiesFor, queueFor, station, waitingCounted } from './station.ts';

const customers = 10_000;

function singleServer(trial: Trial): readonly Finding[] {
  const load = 0.8;
  const run = station(`${trial.seed} mm1`, 1, load, 2 * customers, queueFor(exponential(1)));
  const [stays = [], present = []] = measured(run, trial, [
    (of) => of.mean('done'),
    (of) => of.average('server').inUse + of.average('server').waiting,
  ]);
  return [
    inInterval({ sv: 'M/M/1, last 0,8: medeltid', en: 'M/M/1, load 0.8: mean stay' }, 1 / (1 - load), stays),
    inInterval(
      { sv: 'M/M/1, last 0,8: antal inne', en: 'M/M/1, load 0.8: number present' },
      load / (1 - load),
      present,
    ),
  ];
}

function severalServers(trial: Trial): readonly Finding[] {
  const [servers, rate] = [5, 4];
  const run = station(`${trial.seed} mmc`, servers, rate, 2 * customers, waitingCounted(exponential(1)));
  const [shares = [], waits = []] = measured(run, trial, [
    (of) => of.passed('waits') / of.passed('served'),
    (of) => of.mean('served'),
  ]);
  const waiting = erlangC(servers, rate);
  return [
    inInterval(
      { sv: 'M/M/5, Erlang C: andel som väntar', en: 'M/M/5, Erlang C: share who wait' },
      waiting,
      shares,
    ),
    inInterval({ sv: 'M/M/5: medelväntan', en: 'M/M/5: mean wait' }, waiting / (servers - rate), waits),
  ];
}

function anyService(trial: Trial): readonly Finding[] {
  const [load, deviation] = [0.6, 1.2];
  const service = lognormal(1, deviation);
  const run = station(`${trial.seed} mg1`, 1, load, 2 * customers, queueFor(service));
  const [waits = []] = measured(run, trial, [(of) => of.mean('served')]);
  const what = {
    sv: 'M/G/1, Pollaczek–Khinchine: medelväntan',
    en: 'M/G/1, Pollaczek–Khinchine: mean wait',
  };
  return [inInterval(what, pollaczekKhinchine(load, 1, deviation), waits)];
}

function loss(trial: Trial): readonly Finding[] {
  const [lines, load] = [5, 4];
  const services = [
    { sv: 'exponentiell', en: 'exponential', service: exponential(1) },
    { sv: 'lognormal', en: 'lognormal', service: lognormal(1, 1.5) },
  ];
  return services.map(({ sv, en, service }) => {
    const run = station(`${trial.seed} loss ${en}`, lines, load, customers, lossFor(service));
    const [lost = []] = measured(run, trial, [(of) => of.passed('lost') / customers]);
    const what = {
      sv: `M/G/5/5, Erlang B, ${sv}: andel avvisade`,
      en: `M/G/5/5, Erlang B, ${en}: share turned away`,
    };
    return inInterval(what, erlangB(lines, load), lost);
  });
}

function priorities(trial: Trial): readonly Finding[] {
  const [servers, rate, shares] = [4, 3, [0.2, 0.3, 0.5]];
  const way = prioritiesFor(shares, [exponential(1)]);
  const run = station(`${trial.seed} cobham`, servers, rate, 2 * customers, way);
  const waits = measured(
    run,
    trial,
    shares.map((_, cls) => (of) => of.mean('served', cls)),
  );
  const loads = shares.map((share) => (share * rate) / servers);
  return cobham(erlangC(servers, rate) / servers, loads).map((theory, cls) => {
    const what = {
      sv: `Cobham, M/M/4, klass ${cls + 1}: medelväntan`,
      en: `Cobham, M/M/4, class ${cls + 1}: mean wait`,
    };
    return inInterval(what, theory, waits[cls]!);
  });
}

/** From empty to empty, number present = arrivals a minute × mean stay: an identity, so only rounding is allowed. */
function little(trial: Trial): readonly Finding[] {
  const run = station(`${trial.seed} little`, 7, 6, customers, queueFor(lognormal(1, 2)));
  run.toEnd(0);
  const { inUse, waiting } = run.average('server');
  const product = (customers / run.machine.now) * run.mean('done');
  return [within({ sv: 'Littles lag: L = λW', en: 'Little’s law: L = λW' }, product, inUse + waiting, 1e-8)];
}

/** Queueing theory on the shipped engine. */
export const queueChecks: readonly Check[] = [
  { id: 'single-server', group: 'theory', run: singleServer },
  { id: 'several-servers', group: 'theory', run: severalServers },
  { id: 'any-service', group: 'theory', run: anyService },
  { id: 'loss', group: 'theory', run: loss },
  { id: 'priorities', group: 'theory', run: priorities },
  { id: 'little', group: 'theory', run: little },
];
