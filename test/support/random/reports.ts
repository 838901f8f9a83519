import { fc } from '../chance/property.ts';
import { maybe, minutes, share, some, tenths } from './scalars.ts';

/** How a plan reports, in a study; often enough apart that the runs stay cheap. */
export const randomReports: fc.Arbitrary<object> = fc
  .record({
    cadence: maybe(minutes(3, 120)),
    calmCadence: maybe(minutes(20, 1440)),
    delay: maybe(
      fc.oneof(
        minutes(0, 240),
        fc
          .tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 240 }))
          .map(([least, more]) => ({ least: `${least} min`, most: `${least + more} min` })),
      ),
    ),
    loss: maybe(fc.integer({ min: 0, max: 95 }).map((percent) => percent / 100)),
    rounding: maybe(fc.integer({ min: 1, max: 20 })),
    refusals: maybe(share),
    refusalDelay: maybe(minutes(0, 120)),
    doors: maybe(share),
    doorDelay: maybe(minutes(0, 120)),
    estimateError: maybe(fc.integer({ min: 0, max: 90 }).map((percent) => percent / 100)),
    firstNumber: maybe(minutes(0, 60)),
    secondNumber: maybe(minutes(1, 120)),
    doubled: maybe(share),
    false: maybe(share),
    falseMost: maybe(tenths(10, 100)),
    decision: maybe(minutes(1, 30)),
    relay: maybe(minutes(0, 30)),
  })
  .map(some);
