import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes. They begin first, so that both processors are busy to the end. */
const longest = [
  'random-files/first-half',
  'random-files/second-half',
  'test/how-to',
  'report/looks',
  'e2e/batch',
  'scenario/mutations',
  'cli/run',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((name) => moduleId.includes(name));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Vitest leaves one processor idle; on two that would double the time.
    maxWorkers: '100%',
    // A process goes from file to file and keeps the engine it has loaded; loading it anew for each file took longer than
    // most files take. So a test puts back what it changes of its process: the working folder, listeners.
    isolate: false,
    // Far more than any test needs: it tells one that hangs from a machine that is busy.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    execArgv: ['--import', 'tsx'],
    sequence: { sequencer: LongestFirst },
  },
});
