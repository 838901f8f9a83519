import { formatMinutes } from '../../../results/format.ts';
import { kindNames } from '../../telling/transport.ts';
import { eventsOf, few } from '../milestones.ts';
import type { Saying, Telling } from '../telling.ts';

/** Aircraft, buses and trains: who was called where at what notice, and who was kept on the ground. */
export function units({ trace, words, hospital, unit: titleOf, count, language }: Telling): Saying[] {
  return few(
    eventsOf(trace, 'unit'),
    ({ unit, mode, does, to, noticeMinutes }) => {
      const title = titleOf(unit);
      if (does === 'grounded') return words.unitGrounded(title);
      if (does === 'flies-again') return words.unitFliesAgain(title);
      const notice = formatMinutes(noticeMinutes ?? 0);
      const kind = kindNames[mode][language];
      return does === 'called'
        ? words.unitCalled(title, kind, to ?? '', notice)
        : words.unitFetches(title, kind, hospital(to ?? ''), notice);
    },
    (rest) => words.furtherUnits(count(rest)),
  );
}
