import { describe, expect, it } from 'vitest';
import { loadStudy } from '../../src/scenario/load.ts';
import { at, brief, edited, type FileName, memoryDisk, problemsOf } from '../support/files.ts';

/** What is wrong, the edit that makes it so, where the problem stands, its rule, and what its fix says. */
type Case = readonly [
  title: string,
  from: string,
  to: string,
  where: string,
  rule: string,
  fix: string | RegExp,
];

function theyAreTold(file: FileName, cases: readonly Case[]): void {
  it.each(cases)('%s', async (_, from, to, where, rule, fix) => {
    const disk = memoryDisk(edited({ file, from, to }));
    const problems = await problemsOf(loadStudy(at.study, { disk }));
    expect(brief(problems)).toEqual([`${at[file].slice(1)}:${where} ${rule}`]);
    expect(problems[0]?.fix).toMatch(fix);
  });
}

describe('a wrong value in a scenario is told with line, column, path and fix', () => {
  const casualties = 'sites.hall.casualties';
  theyAreTold('scenario', [
    [
      'a negative number of casualties',
      'casualties: 20',
      'casualties: -3',
      `12:17 ${casualties}`,
      'number',
      /range/,
    ],
    ['no casualties', 'casualties: 20', 'casualties: 0', `12:17 ${casualties}`, 'number', /range/],
    ['half a casualty', 'casualties: 20', 'casualties: 2.5', `12:17 ${casualties}`, 'number', /range/],
    ['an infinite number', 'casualties: 20', 'casualties: .inf', `12:17 ${casualties}`, 'number', /range/],
    ['not a number', 'casualties: 20', 'casualties: .nan', `12:17 ${casualties}`, 'number', /range/],
    [
      'a number between quotes',
      'casualties: 20',
      'casualties: "20"',
      `12:17 ${casualties}`,
      'number',
      /without quotes/,
    ],
    [
      'nothing after the colon',
      'casualties: 20',
      'casualties:',
      `12:16 ${casualties}`,
      'empty-value',
      /after the colon/,
    ],
    ['too many casualties at a site', ': 20\n', ': 200001\n', `12:17 ${casualties}`, 'number', /range/],
    [
      'too many casualties in all',
      ': 20\n',
      ': 199995\n',
      '20:17 sites.yard.casualties',
      'too-many-casualties',
      /split/,
    ],
    ['a horizon without a unit', '72 h', '72', '8:10 horizon', 'duration-unit', '72 min, 72 h or 72 d'],
    ['a horizon that is too long', '72 h', '91 d', '8:10 horizon', 'duration-range', /range/],
    ['a horizon that is too short', '72 h', '59 min', '8:10 horizon', 'duration-range', /range/],
    [
      'a time in unknown units',
      '10 min }',
      '10 minutes }',
      '13:24 sites.hall.injured.within',
      'duration',
      /min, h or d/,
    ],
    [
      'people who come free after the end',
      '72 h',
      '1 h',
      '14:15 sites.hall.released',
      'after-horizon',
      /lengthen/,
    ],
    ['a day that does not exist', '02-14', '02-29', '7:9 starts', 'moment', /year-month-day/],
    [
      'shares of a mix that do not sum to 1',
      'G1: 0.5',
      'G1: 0.4',
      '15:10 sites.hall.mix',
      'shares',
      'add 0.1',
    ],
    [
      'shares of a mix that sum to more',
      'G1: 0.5',
      'G1: 0.75',
      '15:10 sites.hall.mix',
      'shares',
      'take away 0.25',
    ],
    ['an unknown injury class', 'G1: 0.5', 'G9: 0.5', '15:21 sites.hall.mix.G9', 'unknown-key', 'mean G1?'],
    ['an unknown mix', 'mix: vehicle', 'mix: vehicles', '24:10 sites.yard.mix', 'choice', 'mean vehicle?'],
    ['a site twice', 'id: yard', 'id: hall', '18:9 sites.hall.id', 'duplicate-id', /another id/],
    [
      'longitude before latitude',
      '60.1, 15.2',
      '15.2, 60.1',
      '11:9 sites.hall.at',
      'outside-bounds',
      /in that order/,
    ],
    ['a latitude that does not exist', '60.1,', '91,', '11:10 sites.hall.at[0]', 'number', /range/],
    ['an unknown system', 'use: small', 'use: smal', '25:16 system.use', 'unknown-id', 'mean small?'],
    [
      'a change of an unknown hospital',
      'north:',
      'nort:',
      '25:46 system.change.hospitals.nort',
      'unknown-id',
      'mean north?',
    ],
    [
      'a change to a negative number',
      'icu: 6',
      'icu: -6',
      '25:60 system.change.hospitals.north.icu',
      'number',
      /range/,
    ],
    [
      'a change of an unknown field',
      'icu: 6',
      'icuu: 6',
      '25:55 system.change.hospitals.north.icuu',
      'unknown-key',
      'mean icu?',
    ],
    [
      'an unknown parameter',
      'keyDecision',
      'keyDecison',
      '26:15 parameters.keyDecison',
      'unknown-key',
      'keyDecision?',
    ],
    [
      'a parameter out of its range',
      '10 min,',
      '31 min,',
      '26:28 parameters.keyDecision',
      'parameter-range',
      /range/,
    ],
    [
      'an unknown pattern of release',
      ': burst',
      ': brust',
      '14:26 sites.hall.released.pattern',
      'choice',
      'mean burst?',
    ],
    [
      'a format of a later version',
      'scenario/1',
      'scenario/2',
      '1:9 format',
      'format-newer',
      'update Fördela',
    ],
    [
      'a least time above the most likely',
      'keyDecision: 10 min',
      'resuscitationMode: 10 min',
      '26:34 parameters.resuscitationMode',
      'parameter-order',
      'change one of them',
    ],
    ['an unknown format', 'scenario/1', 'scenari/1', '1:9 format', 'format', 'write scenario/1'],
    ['no format', 'format: scenario/1\n', '', '1:1 format', 'missing-key', 'add format'],
    ['a text in one language only', ' sv: Brand,', '', '4:8 title.sv', 'missing-key', 'add sv'],
    [
      'a share above 1',
      ': default',
      ': { red: 0, yellow: 0, green: 2 }',
      '16:41 sites.hall.walkIn.green',
      'number',
      /range/,
    ],
    ['an unknown region', 'ages: adult', 'region: T-9', '17:13 sites.hall.region', 'unknown-id', 'mean T-1?'],
    [
      'an unknown key of the file',
      'horizon:',
      'hello: 1\nhorizon:',
      '8:1 hello',
      'unknown-key',
      /take the key out/,
    ],
    [
      'an age range upside down',
      'adult',
      '{ kind: uniform, from: 70, to: 18 }',
      '17:34 sites.hall.ages.from',
      'bounds-order',
      /swap/,
    ],
  ]);

  it('names what is missing at its parent, and the misspelt key where it stands', async () => {
    const disk = memoryDisk(edited({ file: 'scenario', from: 'casualties: 20', to: 'casualtis: 20' }));
    const problems = await problemsOf(loadStudy(at.study, { disk }));
    expect(brief(problems)).toEqual([
      'plan/types/fire.yaml:10:5 sites.hall.casualties missing-key',
      'plan/types/fire.yaml:12:5 sites.hall.casualtis unknown-key',
    ]);
    expect(problems[1]?.fix).toBe('did you mean casualties?');
  });

  it('names the limit on casualties by its constant', async () => {
    const disk = memoryDisk(edited({ file: 'scenario', from: ': 20\n', to: ': 1000000\n' }));
    const [problem] = await problemsOf(loadStudy(at.study, { disk }));
    expect(problem?.allowed).toBe('a whole number from 1 to 200 000 (mostCasualties)');
  });

  it('says what shares sum to', async () => {
    const disk = memoryDisk(edited({ file: 'scenario', from: 'G1: 0.5', to: 'G1: 0.3' }));
    const [problem] = await problemsOf(loadStudy(at.study, { disk }));
    expect(problem?.found).toBe('shares that sum to 0.8');
  });

  it('refuses a scenario without sites', async () => {
    const [before] = edited()[at.scenario]?.split('  - id: hall') ?? [];
    const after = 'system: { use: small }\n';
    const files = { ...edited(), [at.scenario]: `${before?.replace('sites:\n', 'sites: []\n')}${after}` };
    const problems = await problemsOf(loadStudy(at.study, { disk: memoryDisk(files) }));
    expect(brief(problems)).toEqual(['plan/types/fire.yaml:9:8 sites length']);
  });

  it('accepts shares that miss 1 by less than a millionth', async () => {
    const disk = memoryDisk(edited({ file: 'scenario', from: 'G1: 0.5', to: 'G1: 0.4999995' }));
    expect(await problemsOf(loadStudy(at.study, { disk }))).toEqual([]);
  });
});

describe('a wrong value in a system is told with line, column, path and fix', () => {
  theyAreTold('system', [
    [
      'a hospital in an unknown region',
      'region: T-1\n',
      'region: T-3\n',
      '16:13 hospitals.north.region',
      'unknown-id',
      'T-1?',
    ],
    [
      'a hospital outside the map',
      '[60.5,',
      '[63,',
      '17:9 hospitals.north.at',
      'outside-bounds',
      /inside the map/,
    ],
    ['negative beds', 'ward: 100', 'ward: -1', '26:11 hospitals.north.ward', 'number', /range/],
    [
      'an unknown neighbour',
      '[T-1], ambulances',
      '[T-9, T-1], ambulances',
      '11:87 regions.T-2.neighbours[0]',
      'unknown-id',
      'T-1?',
    ],
    [
      'a neighbour on one side only',
      '[T-2]',
      '[]',
      '11:87 regions.T-2.neighbours[0]',
      'neighbour-one-way',
      /add T-2 at T-1/,
    ],
    [
      'a region beside itself',
      '[T-2]',
      '[T-1, T-2]',
      '10:87 regions.T-1.neighbours[0]',
      'neighbour-self',
      /take T-1 out/,
    ],
    ['teams that shrink', 'at2h: 2', 'at2h: 0', '30:32 hospitals.north.teams.at2h', 'teams-order', /grow/],
    ['an unknown grade', 'A/survey', 'E/survey', '33:20 hospitals.north.grades.icu', 'mark', 'C/survey'],
    [
      'an unknown source',
      'A/survey',
      'A/surwey',
      '33:20 hospitals.north.grades.icu',
      'unknown-source',
      /mean survey\? Otherwise write surwey under sources/,
    ],
    [
      'a source that is written nowhere',
      'A/survey',
      'A/own-count',
      '33:20 hospitals.north.grades.icu',
      'unknown-source',
      /^write own-count under sources, or a source that exists$/,
    ],
    [
      'a grade of an unknown field',
      'icu: A/survey',
      'iccu: A/survey',
      '33:15 hospitals.north.grades.iccu',
      'unknown-key',
      'icu?',
    ],
    [
      'a road table that is not there',
      'roads.csv',
      'road.csv',
      '7:16 road.table',
      'reference-missing',
      /spell/,
    ],
    [
      'a road table in another folder',
      'roads.csv',
      '../roads.csv',
      '7:16 road.table',
      'value',
      /such a value/,
    ],
    ['a map upside down', 'south: 59', 'south: 63', '6:18 bounds.south', 'bounds-order', /swap/],
    ['yes instead of true', 'fictional: true', 'fictional: yes', '4:12 fictional', 'value', /such a value/],
    ['an id that is not the folder', 'id: small', 'id: other', '2:5 id', 'own-name', /change the id/],
    [
      'a hospital that is a list',
      'teams: { at30min: 1, at2h: 2, at8h: 4 }',
      'teams: [1, 2, 4]',
      '30:12 hospitals.north.teams',
      'value',
      /such/,
    ],
  ]);

  it('refuses a system where no hospital has any capacity', async () => {
    const files = edited();
    const empty = (files[at.system] ?? '').replace(/(ward|icu|theatres|at30min|at2h|at8h): \d+/g, '$1: 0');
    const plain = (files[at.scenario] ?? '').replace('icu: 6', 'icu: 0');
    const disk = memoryDisk({ ...files, [at.system]: empty, [at.scenario]: plain });
    const problems = await problemsOf(loadStudy(at.study, { disk }));
    expect(brief(problems)).toEqual(['plan/systems/small/system.yaml:12:1 hospitals no-capacity']);
  });
});

describe('a wrong line in a road table is told with line and column', () => {
  theyAreTold('roads', [
    ['a pair without a line', 'north,west,50\n', '', '1:1 north,west', 'table-missing', /add the lines/],
    [
      'a pair twice',
      'north,west,50\n',
      'north,west,50\nwest,north,50\n',
      '4:1 west,north',
      'table-twice',
      /take one/,
    ],
    ['an unknown hospital', 'north,west', 'north,wst', '3:7 north,wst', 'unknown-id', 'mean west?'],
    ['negative minutes', 'west,50', 'west,-50', '3:12 north,west', 'table-minutes', /decimal point/],
    ['no heading', 'from,to,minutes', 'from;to;minutes', '1:1 .', 'table-header', /heading/],
    ['too few columns', 'north,west,50', 'north,west', '3:1 .', 'table-columns', /three values/],
    [
      'a road to itself',
      'north,west,50',
      'north,north,50',
      '3:1 north,north',
      'table-same',
      /take the line out/,
    ],
  ]);
});

describe('a wrong value in ordinary care is told with line, column, path and fix', () => {
  theyAreTold('ordinary', [
    [
      'a value out of its own range',
      'value: 2.5',
      'value: 5',
      '7:28 coefficients.ed-stay-median.value',
      'own-range',
      /range/,
    ],
    [
      'a share above 1',
      'value: 0.4,',
      'value: 1.4,',
      '9:31 coefficients.ed-admitted-share.value',
      'number',
      /range/,
    ],
    [
      'least above most',
      '[0.8, 1.0]',
      '[1.0, 0.8]',
      '23:27 coefficients.icu-occupancy.value',
      'bounds-order',
      /swap/,
    ],
    [
      'weights with another mean',
      '[1, 1,',
      '[2, 1,',
      '6:31 coefficients.ed-hourly-pattern.value',
      'weights',
      /1.0417/,
    ],
  ]);
});

describe('a wrong value in a key is told with line, column, path and fix', () => {
  theyAreTold('key', [
    ['an unknown hospital', ': north', ': nort', '8:17 firstWave[0].hospital', 'unknown-id', 'mean north?'],
    [
      'a hospital twice in a wave',
      ': south',
      ': north',
      '9:17 firstWave[1].hospital',
      'duplicate-id',
      /another id/,
    ],
    ['an unknown region', '[T-1]', '[T-7]', '5:17 valid.area[0]', 'unknown-id', 'mean T-1?'],
    ['an unknown type', '[burns]', '[burn]', '5:31 valid.types[0]', 'choice', 'mean burns?'],
    ['an unknown kind', 'quota-table', 'quota-tabel', '6:7 kind', 'choice', 'mean quota-table?'],
    ['no kind', 'kind: quota-table\n', '', '1:1 kind', 'missing-key', 'add kind'],
    ['a negative quota', 'red: 4', 'red: -4', '8:29 firstWave[0].red', 'number', /range/],
    ['an id that is not the file', 'id: quotas', 'id: kvoter', '2:5 id', 'own-name', /name of the file/],
    ['no owner', 'owner: Test\n', '', '1:1 owner', 'missing-key', 'add owner'],
  ]);
});

describe('a wrong value in a study is told with line, column, path and fix', () => {
  theyAreTold('study', [
    ['an unknown key', 'key: quotas', 'key: quota', '7:24 plans.second.key', 'unknown-id', 'mean quotas?'],
    ['a plan twice', 'id: second', 'id: first', '7:11 plans.first.id', 'duplicate-id', /another id/],
    [
      'a pattern that fits nothing',
      'types/fire',
      'types/fir',
      '4:13 scenarios[0]',
      'no-match',
      'mean types/fire?',
    ],
    [
      'a pattern that leads out',
      'types/fire',
      '../types/fire',
      '4:13 scenarios[0]',
      'pattern',
      /types\/burns/,
    ],
    [
      'an unknown measure',
      'inTimeRed,',
      'inTimeRead,',
      '8:23 precision.measure',
      'choice',
      'mean inTimeRed?',
    ],
    ['least replications above most', 'min: 20', 'min: 50', '8:56 precision.min', 'bounds-order', /swap/],
    ['no half-width', '0.05', '0', '8:45 precision.halfWidth', 'number', /range/],
    ['an unknown triage tool', 'TST', 'RETTS', '7:40 plans.second.triage', 'choice', /choose one/],
    ['a triage tool in small letters', 'TST', 'sieve', '7:40 plans.second.triage', 'choice', /mean Sieve\?/],
    [
      'a triage tool without its hyphen',
      'TST',
      'MPTT24',
      '7:40 plans.second.triage',
      'choice',
      /mean MPTT-24\?/,
    ],
    [
      'a misspelt tool in a confusion',
      'TST',
      '{ confusion: carflight }',
      '7:53 plans.second.triage.confusion',
      'choice',
      /mean CareFlight\?/,
    ],
    [
      'a confusion of nothing',
      'TST',
      '{}',
      '7:40 plans.second.triage.confusion',
      'missing-key',
      /add confusion/,
    ],
    [
      'a best plan by a measure without a better direction',
      'precision:',
      'select: { measure: transfers, smallestDifference: 1, max: 20 }\nprecision:',
      '8:20 select.measure',
      'choice',
      /choose one/,
    ],
    [
      'a first look after the last',
      'precision:',
      'select: { measure: deaths, smallestDifference: 1, first: 40, max: 20 }\nprecision:',
      '8:58 select.first',
      'bounds-order',
      /swap/,
    ],
    [
      'a scenario in its place',
      'study/1',
      'scenario/1',
      '1:9 format',
      'needs-study',
      /scenarios: in a study/,
    ],
    ['a key in its place', 'study/1', 'key/1', '1:9 format', 'wrong-format', /right kind/],
  ]);
});
