import type { Cell, Study } from '../../domain/plan.ts';
import type { Situation } from '../../domain/situation.ts';
import { formatMinutes } from '../../results/format.ts';
import { type TraceOptions, UsageError } from '../options.ts';
import type { Surroundings } from '../surroundings.ts';
import { readMinute } from './at.ts';
import { atTexts } from './texts.ts';

/** Which replication is looked at, and when. */
interface Asked {
  readonly study: Study;
  readonly cell: Cell;
  readonly seed: string;
  readonly replication: number;
}

/** Refuses options that mean nothing together, before anything is read. */
export function checkSituationOptions(options: TraceOptions, { language }: Surroundings): void {
  const words = atTexts[language];
  const { at, form, html, casualty, events, json } = options;
  if (at === undefined) {
    if (form !== undefined) throw new UsageError(words.needsAt('--form'));
    if (html !== undefined) throw new UsageError(words.needsAt('--html'));
    return;
  }
  if (casualty !== undefined) throw new UsageError(words.notTogether('--casualty'));
  if (events !== undefined) throw new UsageError(words.notTogether('--events'));
  if (form === 'have' && json) throw new UsageError(words.haveAlone('--json'));
  if (form === 'bound' && html !== undefined) throw new UsageError(words.boundHasNoPage);
  if (form === 'have' && html !== undefined) throw new UsageError(words.haveAlone('--html'));
}

function minuteAsked(written: string, { cell }: Asked, { language }: Surroundings): number {
  const words = atTexts[language];
  const { starts, horizon } = cell.scenario;
  const minute = readMinute(written, starts);
  if (minute === undefined) throw new UsageError(words.wrongTime(written));
  if (minute < 0 || minute > horizon) throw new UsageError(words.outside(written, formatMinutes(horizon)));
  return minute;
}

/** What is printed of a situation as data. */
function dataOf({ minute, scenes, ...rest }: Situation, form: string): object {
  return form === 'methane' ? { minute, scenes } : { minute, ...rest, scenes };
}

function jsonOf({ study, cell, seed, replication }: Asked, told: object, engine: string): string {
  const which = { scenario: cell.scenario.id, plan: cell.plan.id, key: cell.plan.key.id, seed, replication };
  return `${JSON.stringify({ format: 1, engine, study: study.id, ...which, ...told })}\n`;
}

async function printHave(asked: Asked, situation: Situation, engine: string, surroundings: Surroundings) {
  const [{ haveDocument }, { localDateTime }] = await Promise.all([
    import('../../results/situation/have.ts'),
    import('../../results/situation/local-time.ts'),
  ]);
  const { cell, seed, replication } = asked;
  const dateTime = (minute: number) => localDateTime(cell.scenario.starts, minute);
  surroundings.screen.out(haveDocument({ situation, cell, seed, replication, engine, dateTime }));
}

async function printReport(
  asked: Asked,
  situation: Situation,
  engine: string,
  options: TraceOptions,
  { screen, language, texts }: Surroundings,
): Promise<void> {
  const [{ readSituation }, lines, pages, { replaceFile }] = await Promise.all([
    import('../../report/situation/reading.ts'),
    import('../../report/situation/lines.ts'),
    import('../../report/situation/page.ts'),
    import('../../results/files.ts'),
  ]);
  const { cell, seed, replication } = asked;
  const reading = readSituation({ situation, cell, seed, replication, engine, language });
  const isScenes = options.form === 'methane';
  if (options.html !== undefined) {
    await replaceFile(options.html, isScenes ? pages.sceneReportPage(reading) : pages.situationPage(reading));
    if (!options.quiet) screen.note(`${atTexts[language].written(options.html)}\n`);
  } else if (!options.quiet && !options.json) {
    screen.out(isScenes ? lines.sceneReportLines(reading) : lines.situationLines(reading));
    screen.out(`\n${texts.notice}\n`);
  }
}

/** How well those who are left could be sent, and what one more place would be worth: as text or JSON. */
async function showBound(
  asked: Asked,
  minute: number,
  engine: string,
  options: TraceOptions,
  { doors, screen, language, texts }: Surroundings,
): Promise<void> {
  const { cell, seed, replication } = asked;
  const { situation, sending, best } = await doors.bound(cell, seed, replication, minute);
  if (options.json) screen.out(jsonOf(asked, { ...sending, ...best }, engine));
  else if (!options.quiet) {
    const [{ readSituation }, { sendingLines }] = await Promise.all([
      import('../../report/situation/reading.ts'),
      import('../../report/situation/sending/lines.ts'),
    ]);
    const reading = readSituation({ situation, cell, seed, replication, engine, language });
    screen.out(`${sendingLines({ reading, sending, best })}\n${texts.notice}\n`);
  }
}

/** `fordela trace --at`: what command believed at one minute, as text, page, JSON or EDXL-HAVE. Only --html writes a file. */
export async function showSituation(
  asked: Asked,
  options: TraceOptions,
  surroundings: Surroundings,
): Promise<void> {
  const { engineVersion } = await import('../../results/engine.ts');
  const minute = minuteAsked(options.at ?? '', asked, surroundings);
  if (options.form === 'bound') return await showBound(asked, minute, engineVersion, options, surroundings);
  const situation = await surroundings.doors.situation(asked.cell, asked.seed, asked.replication, minute);
  if (options.form === 'have') await printHave(asked, situation, engineVersion, surroundings);
  else {
    if (options.json) {
      const told = dataOf(situation, options.form ?? 'situation');
      surroundings.screen.out(jsonOf(asked, told, engineVersion));
    }
    await printReport(asked, situation, engineVersion, options, surroundings);
  }
}
