/** Pools of a hospital: premises with places, and the teams. One pool of each kind per hospital. */
export const hospitalPools = [
  'bay',
  'team',
  'emergency',
  'minor',
  'ct',
  'theatre',
  'postop',
  'icu',
  'burnIcu',
  'ward',
  'disrobe',
  'wash',
  'robe',
  'litter',
  'handover',
] as const;

/** Pools of a site. `ready` and `line` hold nobody: they are the lists of casualties and vehicles that wait for each other. */
export const sitePools = ['hands', 'loading', 'undress', 'ready', 'line'] as const;

/** Lists of the whole system: casualties who wait for a transfer. */
export const systemPools = ['transferList'] as const;

export const poolNames = [...hospitalPools, ...sitePools, ...systemPools] as const;
export type PoolName = (typeof poolNames)[number];

/** Number of a pool kind; also its bit in what a slot holds. */
export const pool = Object.fromEntries(poolNames.map((name, at) => [name, at])) as Readonly<
  Record<PoolName, number>
>;

/** Components in the order of the kernel's limits. */
export const component = { staff: 0, premises: 1, equipment: 2 } as const;
