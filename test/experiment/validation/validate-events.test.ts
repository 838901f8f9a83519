import { expect, test } from 'vitest';
import { validateEvents } from '../../../src/experiment/validation/validate-events.ts';
import { loadValidation } from '../../../src/scenario/load.ts';
import { eventPath, eventText, withEvent } from '../../support/validation/event-file.ts';

const event = await loadValidation(eventPath, { disk: withEvent(eventText) });

test('judges every figure, and the answer is the same for one worker, two and none', async () => {
  const runs = await Promise.all(
    [0, 1, 2].map((workers) => validateEvents([event], { workers, replications: 19, seed: 'same' })),
  );
  const shown = runs.map((run) =>
    run?.flatMap(({ figures }) => figures.map(({ prediction, verdict }) => ({ ...prediction, verdict }))),
  );
  expect(shown[1]).toEqual(shown[0]);
  expect(shown[2]).toEqual(shown[0]);
  expect(shown[0]).toHaveLength(event.figures.length);
  expect(shown[0]?.[0]).toMatchObject({ n: 19, verdict: 'narrow' });
});

test('another seed gives other people', async () => {
  const [one, other] = await Promise.all(
    ['a', 'b'].map((seed) => validateEvents([event], { workers: 0, replications: 19, seed })),
  );
  const third = (run: typeof one) => run?.[0]?.figures[2]?.prediction;
  expect(third(one)).not.toEqual(third(other));
});

test('refuses fewer replications than an interval needs, before anything is run', async () => {
  await expect(validateEvents([event], { replications: 18 })).rejects.toThrow('needs 19 replications');
});

test('stopped at once it has no answer', async () => {
  const signal = AbortSignal.abort();
  expect(await validateEvents([event], { workers: 0, replications: 19, signal })).toBeUndefined();
});
