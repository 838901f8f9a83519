import type { Text } from '../../domain/text.ts';
import { allowedDeviations, type Check, exactly, type Finding, type Trial, within } from '../check.ts';
import { casualtyOf, deviate, luckOf, neighbours, pairDeviates, replicationOf, sharedKeys } from './draws.ts';
import { answersHere, knownAnswers } from './known-answers.ts';

function known(): readonly Finding[] {
  const expected = Object.values(knownAnswers).flat();
  const here = Object.values(answersHere()).flat();
  const agreeing = expected.filter((value, at) => Object.is(value, here[at])).length;
  const what = {
    sv: 'Kända svar: nycklar och dragningar som stämmer till sista biten',
    en: 'Known answers: keys and draws equal to the last bit',
  };
  return [exactly(what, expected.length, agreeing)];
}

const parts: readonly { readonly what: Text; readonly cell: (u: number) => number }[] = [
  {
    what: { sv: 'Jämnhet, första bitarna: chi-två som z', en: 'Evenness, first bits: chi-square as z' },
    cell: (u) => Math.floor(u * 4096),
  },
  {
    what: { sv: 'Jämnhet, sista bitarna: chi-två som z', en: 'Evenness, last bits: chi-square as z' },
    cell: (u) => ((u * 2 ** 53 - 1) / 2) % 4096,
  },
];

function even({ seed, isQuick }: Trial): readonly Finding[] {
  const luck = luckOf(seed);
  const counts = parts.map(() => new Int32Array(4096));
  const draws = isQuick ? 500_000 : 2_000_000;
  for (let k = 0; k < draws; k += 1) {
    const u = luck(replicationOf(k), casualtyOf(k));
    for (const [part, { cell }] of parts.entries()) counts[part]![cell(u)]! += 1;
  }
  return parts.map(({ what }, part) => within(what, 0, deviate(counts[part]!), allowedDeviations));
}

const neighbourWords: Readonly<Record<keyof ReturnType<typeof neighbours>, Text>> = {
  casualty: { sv: 'nästa skadade', en: 'the next casualty' },
  replication: { sv: 'nästa upprepning', en: 'the next replication' },
  purpose: { sv: 'annat ändamål', en: 'another purpose' },
  visit: { sv: 'nästa gång', en: 'the next visit' },
};

function independent({ seed, isQuick }: Trial): readonly Finding[] {
  const pairs = Object.entries(neighbours(luckOf(seed)));
  return pairs.flatMap(([name, pair]) => {
    const [grid, correlation] = pairDeviates(isQuick ? 100_000 : 400_000, pair);
    const { sv, en } = neighbourWords[name as keyof typeof neighbourWords];
    return [
      within(
        { sv: `Oberoende av ${sv}: rutnät som z`, en: `Independent of ${en}: grid as z` },
        0,
        grid,
        allowedDeviations,
      ),
      within(
        { sv: `Oberoende av ${sv}: korrelation som z`, en: `Independent of ${en}: correlation as z` },
        0,
        correlation,
        allowedDeviations,
      ),
    ];
  });
}

function apart({ seed, isQuick }: Trial): readonly Finding[] {
  const replications = isQuick ? 200 : 1000;
  const thousands = String(replications);
  const what = {
    sv: `Delade nycklar bland ${thousands} × 1000 skadade`,
    en: `Keys shared among ${thousands} × 1000 casualties`,
  };
  return [exactly(what, 0, sharedKeys(seed, replications, 1000))];
}

/** The generator: the same draws everywhere, even, independent, nobody shares theirs. */
export const generatorChecks: readonly Check[] = [
  { id: 'known-answers', group: 'generator', run: known },
  { id: 'evenness', group: 'generator', run: even },
  { id: 'independence', group: 'generator', run: independent },
  { id: 'keys', group: 'generator', run: apart },
];
