import type { LegacyHighs } from 'highs';

/** A linear program's best value, and the duals of its rows by name. */
export interface Solved {
  readonly value: number;
  /** By how much the value changes with one more on the right of a row, near the value it has. */
  dual(row: string): number;
}

export type Solve = (program: string) => Solved;

/** The package that is missing, and the line that installs it. */
export class MissingPackageError extends Error {
  readonly installLine: string;

  constructor(name: string, version: string) {
    super(`${name} is not installed: npm install ${name}@${version}`);
    this.name = 'MissingPackageError';
    this.installLine = `npm install ${name}@${version}`;
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';

/** What importing the package gives: a function that starts the solver. */
interface Package {
  default(): Promise<LegacyHighs>;
}

/** The package's types describe what `require` gives, where the function is one level further in. */
const loadPackage = async (): Promise<Package> => (await import('highs')) as unknown as Package;

/**
 * Opens HiGHS, an optional package (Huangfu and Hall 2018; MIT), loaded when somebody asks and not before.
 *
 * @throws MissingPackageError when it is not installed, with the line that installs it.
 */
export async function openSolver(load: () => Promise<Package> = loadPackage): Promise<Solve> {
  const { default: start } = await load().catch((error: unknown) => {
    throw isMissing(error) ? new MissingPackageError('highs', '1.15.3') : error;
  });
  const highs = await start();
  return (program) => {
    const { Status, ObjectiveValue, Rows } = highs.solve(program);
    if (Status !== 'Optimal') throw new RangeError(`openSolver: the program has no best answer: ${Status}`);
    const duals = new Map(Rows.map((row) => ('Dual' in row ? [row.Name, row.Dual] : ['', 0])));
    return { value: ObjectiveValue, dual: (row) => duals.get(row) ?? 0 };
  };
}
