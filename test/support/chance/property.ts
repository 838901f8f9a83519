import * as fc from 'fast-check';
import { test as plainTest } from 'vitest';

export { fc };

type Drawn<Ts extends unknown[]> = { [K in keyof Ts]: fc.Arbitrary<Ts[K]> };

/**
 * A test of a law: the check is made once for each draw (100 unless `numRuns` says otherwise). What breaks it is shrunk to
 * the smallest case and told with the seed that draws it again. Hooks run once for the test, not once for each draw.
 *
 * Written here rather than taken from `@fast-check/vitest`, whose import builds every chain of test modifiers there is:
 * 3.6 s and 250 MB in each process, more than most files of tests take.
 *
 * @example test.prop([fc.nat(), fc.nat()])('a sum does not heed order', (a, b) => expect(a + b).toBe(b + a));
 */
function prop<Ts extends [unknown, ...unknown[]]>(arbitraries: Drawn<Ts>, parameters?: fc.Parameters<Ts>) {
  return (title: string, check: (...values: Ts) => unknown, timeout?: number): void =>
    plainTest(
      title,
      () => {
        const checked = async (...values: Ts) => (await check(...values)) !== false;
        const property = fc.asyncProperty(...arbitraries, checked) as fc.IAsyncPropertyWithHooks<Ts>;
        return fc.assert(property, parameters);
      },
      timeout,
    );
}

function plain(title: string, check: () => unknown, timeout?: number): void {
  plainTest(title, () => check(), timeout);
}

/** Vitest's `test`, with `test.prop` for laws. */
export const test = Object.assign(plain, { prop, each: plainTest.each.bind(plainTest) });
