import { coordinationMandates, widerLevels } from '../../../src/domain/resources/coordination.ts';
import { fc } from '../chance/property.ts';
import { maybe, minutes, share, some, tenths } from './scalars.ts';

const level = fc
  .record({
    mandate: fc.constantFrom(...coordinationMandates),
    opens: fc.constantFrom('on-load', 'at-alarm'),
    over: maybe(tenths(0, 30)),
    for: maybe(minutes(0, 120)),
    decision: maybe(minutes(0, 240)),
    decline: maybe(share),
  })
  // Who is ordered cannot decline.
  .map(({ decline, ...rest }) => some({ ...rest, ...(rest.mandate !== 'ordered' && { decline }) }));

/** Levels above the region, each reaching at least as far as the one below. */
const levels = fc
  .record({
    named: fc.subarray([...widerLevels]),
    rules: fc.array(level, { minLength: widerLevels.length, maxLength: widerLevels.length }),
    own: fc.integer({ min: 0, max: 90 }),
    further: fc.array(fc.integer({ min: 0, max: 120 }), {
      minLength: widerLevels.length,
      maxLength: widerLevels.length,
    }),
    atLeast: maybe(fc.integer({ min: 1, max: 4 })),
  })
  .map(({ named, rules, own, further, atLeast }) => {
    let reach = own;
    const entries = named.map((name, at) => {
      reach += further[at] ?? 0;
      return [name, { ...rules[at], reach: `${reach} min` }];
    });
    return { region: some({ reach: `${own} min`, atLeast }), levels: Object.fromEntries(entries) };
  });

const alarms = fc
  .record({
    burns: maybe(
      fc
        .record({ persons: maybe(fc.integer({ min: 1, max: 20 })), decision: maybe(minutes(0, 240)) })
        .map(some),
    ),
    'intensive-care': maybe(
      fc
        .record({
          over: maybe(tenths(0, 20)),
          for: maybe(minutes(0, 600)),
          decision: maybe(minutes(0, 240)),
          waited: maybe(minutes(0, 600)),
        })
        .map(some),
    ),
  })
  .map(some);

/** A form of coordination of the fixture, from hospitals within reach to every level with both alarms. */
export const randomCoordination: fc.Arbitrary<string> = fc
  .record({
    levels: fc.oneof({ weight: 1, arbitrary: fc.constant({}) }, { weight: 4, arbitrary: levels }),
    alarms,
    relief: fc.record({ below: maybe(tenths(0, 20)), for: maybe(minutes(0, 240)) }).map(some),
    sceneShare: maybe(share),
    unknown: fc.constantFrom('prepared', 'waits'),
    reviewEvery: maybe(minutes(2, 120)),
  })
  .map(({ levels: laidOut, sceneShare, reviewEvery, ...rest }) =>
    JSON.stringify({
      format: 'coordination/1',
      id: 'national',
      title: { sv: 'Slumpad', en: 'Random' },
      ...laidOut,
      ...rest,
      ...some({ sceneShare, reviewEvery }),
    }),
  );
