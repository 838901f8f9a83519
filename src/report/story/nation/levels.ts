import type { TraceEvent } from '../../../domain/trace.ts';
import { formatMinutes, formatPlain } from '../../../results/format.ts';
import { coordinationWords } from '../../telling/coordination-words.ts';
import { eventsOf } from '../milestones.ts';
import { clockAt, type Saying, type Telling } from '../telling.ts';
import { levelWords } from './level-words.ts';

type Of<Kind extends TraceEvent['kind']> = Extract<TraceEvent, { kind: Kind }>;

function joined({ trace, cell, language, count }: Telling, event: Of<'level-in-force'>): string {
  const words = levelWords[language];
  const level = coordinationWords[language].levels[event.level];
  const names = new Map(cell.system.regions.map(({ id, name }) => [id, name]));
  const no = eventsOf(trace, 'level-declined')
    .filter(({ minute, level: of }) => minute === event.minute && of === event.level)
    .map(({ region }) => names.get(region) ?? region);
  const said = words.inForce(level, count(event.hospitals));
  return no.length === 0 ? said : `${said} ${words.declined(no.join(', '))}`;
}

/** Levels asked, in force and left, with those who said no, and the alarms; nothing where the plan has no form of coordination. */
export function levels(telling: Telling): Saying[] {
  const { trace, cell, language } = telling;
  const words = levelWords[language];
  const named = coordinationWords[language].levels;
  const names = new Map(cell.system.regions.map(({ id, name }) => [id, name]));
  const asked = eventsOf(trace, 'level-asked').map(({ minute, level, load }) => ({
    minute,
    said: [
      words.asked(named[level], load === null ? null : formatPlain(Math.round(10 * load) / 10, language)),
    ],
  }));
  const inForce = eventsOf(trace, 'level-in-force').map((event) => ({
    minute: event.minute,
    said: [joined(telling, event)],
  }));
  const left = eventsOf(trace, 'level-left').map(({ minute, level }) => ({
    minute,
    said: [words.left(named[level])],
  }));
  const alarms = eventsOf(trace, 'coordination-alarm').map(({ minute, alarm, region, inForceFrom }) => ({
    minute,
    said: [
      alarm === 'burns'
        ? words.burns(clockAt(telling, inForceFrom), formatMinutes(inForceFrom - minute))
        : words.intensiveCare(names.get(region ?? '') ?? region ?? '', clockAt(telling, inForceFrom)),
    ],
  }));
  return [...asked, ...inForce, ...left, ...alarms];
}
