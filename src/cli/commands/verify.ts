import { arch, platform } from 'node:os';
import type { Language } from '../../domain/text.ts';
import { defaultSeed } from '../../experiment/batch.ts';
import { engineVersion } from '../../kernel/version.ts';
import { formatCount, formatNumber, missing, placeOf } from '../../results/format.ts';
import type { Check } from '../../verify/check.ts';
import { checks, openTrial, tryAll, type Verdict } from '../../verify/verify.ts';
import { exit } from '../exit.ts';
import type { VerifyOptions } from '../proof/proof-commands.ts';
import type { Surroundings } from '../surroundings.ts';
import { proofTexts } from '../words/proof-texts.ts';
import { type Column, tableHead, tableLine } from '../words/table.ts';

const columns = [
  { width: 92, align: 'left' },
  { width: 11, align: 'right' },
  { width: 11, align: 'right' },
  { width: 11, align: 'right' },
  { width: 4, align: 'left' },
] as const satisfies readonly Column[];

const inPowers = (value: number, language: Language): string =>
  value
    .toExponential(1)
    .replace(/-/g, '\u2212')
    .replace('.', language === 'sv' ? ',' : '.');

/** Small numbers in powers of ten, others with the digits that the tolerance gives a meaning. */
function shown(value: number, { tolerance }: Verdict, { language }: Surroundings): string {
  if (Number.isNaN(value)) return missing;
  if (value === 0) return '0';
  if (Math.abs(value) < 1e-4) return inPowers(value, language);
  const place = tolerance === 0 ? 0 : Math.max(-6, Math.min(0, placeOf(tolerance, -3)));
  return formatNumber(value, place, language);
}

function lineOf(verdict: Verdict, surroundings: Surroundings): string {
  const words = proofTexts[surroundings.language];
  const tolerance =
    verdict.tolerance === 0 ? words.exact : `±${shown(verdict.tolerance, verdict, surroundings)}`;
  return tableLine(columns, [
    verdict.what[surroundings.language],
    shown(verdict.expected, verdict, surroundings),
    shown(verdict.observed, verdict, surroundings),
    tolerance,
    verdict.holds ? words.holds : words.fails,
  ]);
}

function toJson({ check, group, what, expected, observed, tolerance, holds }: Verdict) {
  const seen = Number.isFinite(observed) ? observed : null;
  return { check, group, what: what.en, expected, observed: seen, tolerance, holds };
}

function conclude(all: readonly Verdict[], isQuiet: boolean, { screen, language }: Surroundings): void {
  const words = proofTexts[language];
  const failed = all.filter(({ holds }) => !holds).length;
  const count = formatCount(all.length, language);
  if (failed === 0) {
    if (!isQuiet) screen.out(`\n${words.allHold(count)}\n${words.notValidation}\n`);
    return;
  }
  const machine = `Node ${process.version}, ${platform()} ${arch()}`;
  screen.note(`${words.someFail(formatCount(failed, language), count)}\n`);
  screen.note(`${words.reportFailure(engineVersion, machine)}\n`);
}

/**
 * `fordela verify`: tries on this machine that the engine obeys queueing theory, that luck is even and independent, and
 * that the laws of every incident hold. Exit 1 when anything does not: that is our fault.
 */
export async function verify(
  options: VerifyOptions,
  surroundings: Surroundings,
  tried: readonly Check[] = checks,
): Promise<number> {
  const { screen, language } = surroundings;
  const words = proofTexts[language];
  const seed = options.seed ?? defaultSeed;
  const isTable = !options.json && !options.quiet;
  if (isTable) {
    screen.out(`${words.verifyStart(engineVersion, seed)}\n\n`);
    screen.out(
      tableHead(columns, [words.check, words.expected, words.observed, words.tolerance, words.verdict]),
    );
  }
  const all: Verdict[] = [];
  for await (const verdict of tryAll(tried, openTrial(seed, options.quick === true))) {
    all.push(verdict);
    if (isTable || (!options.json && !verdict.holds)) screen.out(lineOf(verdict, surroundings));
  }
  const holds = all.every((one) => one.holds);
  if (options.json) {
    const isQuick = options.quick === true;
    const shownAll = all.map(toJson);
    screen.out(
      `${JSON.stringify({ format: 1, engine: engineVersion, seed, quick: isQuick, holds, checks: shownAll })}\n`,
    );
  }
  conclude(all, options.json === true || options.quiet === true, surroundings);
  return holds ? exit.done : exit.bug;
}
