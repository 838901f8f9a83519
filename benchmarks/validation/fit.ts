import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ValidationEvent } from '../../src/domain/validation.ts';
import { type JudgedEvent, validateEvents } from '../../src/experiment/validation/validate-events.ts';
import { engineVersion } from '../../src/kernel/version.ts';
import { loadValidation, realDisk } from '../../src/scenario/load.ts';
import type { Verdict } from '../../src/stats/prediction.ts';
import { coordinateSearch, type Setting } from './coordinate-search.ts';
import { knobs } from './knobs.ts';

/**
 * Would other values meet the fitted events better? Turns one knob after another, round after round from the best so far, keeps
 * a value only when it clearly lowers the distance to the figures that are marked fitted, tries the outcome on people it has not
 * seen, and writes down rounds, before and after in fit.json. It moves no shipped value. Figures that are not fitted are never looked at. `npm run fit -- [replications]`.
 */

const fittedEvents = ['boston-2013', 'paris-2015', 'volendam-2001', 'colectiv-2015', 'graniteville-2005'];
/** A knob is turned only for a gain of this share of the distance: less is noise of so few replications. */
const worthwhile = 0.05;
/** A figure's distance counts no more than this, so that one that cannot be met does not decide alone. */
const most = 9;

const shipped: Setting = Object.fromEntries(knobs.map(({ id, tried }) => [id, tried[0]]));

/** Squared distance from the middle of the prediction in its own standard deviations, at least half a person, mean over figures. */
function distance(judged: readonly JudgedEvent[]): number {
  const each = judged
    .flatMap(({ figures }) => figures)
    .map(({ figure, prediction: { low, high, median } }) => {
      const deviation = Math.max(0.5, (high - low) / (2 * 1.645));
      return Math.min(most, ((figure.value - median) / deviation) ** 2);
    });
  return each.reduce((sum, one) => sum + one, 0) / each.length;
}

function turned(event: ValidationEvent, setting: Setting): ValidationEvent {
  const cell = knobs.reduce((so, knob) => knob.turn(so, setting[knob.id] ?? knob.tried[0]), event.cell);
  return { ...event, cell };
}

/** The fitted figures of the fitted events under a setting. */
async function tryOut(
  events: readonly ValidationEvent[],
  setting: Setting,
  seed: string,
  replications: number,
): Promise<readonly JudgedEvent[]> {
  const judged = await validateEvents(
    events.map((event) => turned(event, setting)),
    { seed, replications, workers: 2 },
  );
  if (judged === undefined) throw new Error('fit: stopped');
  return judged;
}

function countOf(judged: readonly JudgedEvent[]): Record<Verdict, number> {
  const count = { narrow: 0, uninformative: 0, missed: 0 };
  for (const { verdict } of judged.flatMap(({ figures }) => figures)) count[verdict] += 1;
  return count;
}

const figuresOf = (judged: readonly JudgedEvent[]) =>
  judged.flatMap(({ event, figures }) =>
    figures.map(({ figure, prediction: { low, median, high }, verdict }) => ({
      event: event.id,
      quantity: figure.quantity,
      at: figure.at ?? null,
      observed: figure.value,
      low: Number.isFinite(low) ? low : null,
      median: Number.isFinite(median) ? median : null,
      high: Number.isFinite(high) ? high : null,
      verdict,
    })),
  );

/** Whoever tries a setting pays only for the events that it changes: each is run once for the values of the knobs that touch it. */
function remembering(events: readonly ValidationEvent[], replications: number) {
  const known = new Map<string, JudgedEvent>();
  const labelOf = (event: ValidationEvent, setting: Setting) =>
    JSON.stringify([
      event.id,
      ...knobs.filter((one) => one.matters(event.cell)).map(({ id }) => setting[id]),
    ]);
  return async (setting: Setting): Promise<number> => {
    const anew = events.filter((event) => !known.has(labelOf(event, setting)));
    const judged = anew.length === 0 ? [] : await tryOut(anew, setting, 'fit', replications);
    for (const [at, event] of anew.entries()) {
      const one = judged[at];
      if (one !== undefined) known.set(labelOf(event, setting), one);
    }
    const all = events.flatMap((event) => known.get(labelOf(event, setting)) ?? []);
    console.log(`  ${saidOf(setting)}: ${distance(all).toFixed(3)}`);
    return distance(all);
  };
}

/** What a setting has that is not shipped. */
function movedIn(setting: Setting): Setting {
  return Object.fromEntries(Object.entries(setting).filter(([id, value]) => value !== shipped[id]));
}

function saidOf(setting: Setting): string {
  const moved = Object.entries(movedIn(setting)).map(([id, value]) => `${id} ${value}`);
  return moved.length === 0 ? 'as shipped' : moved.join(', ');
}

async function main(): Promise<void> {
  const replications = Number(process.argv[2] ?? 19);
  const read = await Promise.all(
    fittedEvents.map((id) => loadValidation(`${realDisk.shipped}/validation/${id}.yaml`)),
  );
  const events = read.map((event) => ({
    ...event,
    figures: event.figures.filter(({ isFitted }) => isFitted),
  }));
  const found = await coordinateSearch(knobs, remembering(events, replications), worthwhile);
  const [before, after] = await Promise.all(
    [shipped, found.setting].map((setting) => tryOut(events, setting, 'fit, other people', replications)),
  );
  const moved = movedIn(found.setting);
  const isBetter = distance(after ?? []) < distance(before ?? []) * (1 - worthwhile);
  const report = {
    engine: engineVersion,
    replications,
    shipped,
    found: found.setting,
    moved,
    rounds: found.rounds,
    conclusion:
      Object.keys(moved).length > 0 && isBetter
        ? 'a change would meet the fitted figures better'
        : 'no change',
    distance: { before: distance(before ?? []), after: distance(after ?? []) },
    verdicts: { before: countOf(before ?? []), after: countOf(after ?? []) },
    figures: { before: figuresOf(before ?? []), after: figuresOf(after ?? []) },
  };
  const file = fileURLToPath(new URL('./fit.json', import.meta.url));
  writeFileSync(file, `${JSON.stringify(report, null, 1)}\n`);
  console.log(JSON.stringify({ ...report, figures: undefined }, null, 1));
}

await main();
