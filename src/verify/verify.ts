import { fileURLToPath } from 'node:url';
import type { Study } from '../domain/plan.ts';
import { loadStudy } from '../scenario/load.ts';
import type { Check, CheckGroup, Finding, Trial } from './check.ts';
import { generatorChecks } from './generator/generator.ts';
import { lawChecks } from './laws/laws.ts';
import { calendarChecks } from './machinery/calendar.ts';
import { samplingChecks } from './sampling/distributions.ts';
import { elementaryChecks } from './sampling/elementary.ts';
import { queueChecks } from './theory/queues.ts';

/** Every check, in the order of the table. */
export const checks: readonly Check[] = [
  ...queueChecks,
  ...generatorChecks,
  ...elementaryChecks,
  ...samplingChecks,
  ...calendarChecks,
  ...lawChecks,
];

/** One line of the outcome. */
export interface Verdict extends Finding {
  readonly check: string;
  readonly group: CheckGroup;
}

/** A trial on the shipped studies, each loaded once. They lie beside the program, wherever it is installed. */
export function openTrial(seed: string, isQuick: boolean): Trial {
  const studies = new Map<string, Promise<Study>>();
  return {
    seed,
    isQuick,
    study(id) {
      const path = fileURLToPath(new URL(`../../scenarios/studies/${id}.yaml`, import.meta.url));
      const study = studies.get(id) ?? loadStudy(path);
      studies.set(id, study);
      return study;
    },
  };
}

/** A check that breaks down does not hold, and says what it said. */
function brokenDown(check: Check, error: unknown): Finding {
  const said = error instanceof Error ? error.message : String(error);
  const what = { sv: `${check.id} bröts: ${said}`, en: `${check.id} broke down: ${said}` };
  return { what, expected: 0, observed: Number.NaN, tolerance: 0, holds: false };
}

/**
 * Runs checks one after the other and gives each line as it comes. A check that throws is a line that does not hold.
 *
 * @example for await (const { check, holds } of tryAll(checks, openTrial('fordela', true))) console.log(check, holds);
 */
export async function* tryAll(all: readonly Check[], trial: Trial): AsyncGenerator<Verdict, void, undefined> {
  for (const check of all) {
    let findings: readonly Finding[];
    try {
      findings = await check.run(trial);
    } catch (error) {
      findings = [brokenDown(check, error)];
    }
    for (const finding of findings) yield { check: check.id, group: check.group, ...finding };
  }
}
