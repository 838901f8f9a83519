import { type Coordination, type WiderLevel, widerLevels } from '../../domain/resources/coordination.ts';
import type { Language } from '../../domain/text.ts';
import { reachAtLeast, reachWithin } from '../../policy/catchment.ts';
import { formatCount, formatMinutes, formatPlain } from '../../results/format.ts';
import { tellAbroad } from './abroad.ts';
import { coordinationWords } from './coordination-words.ts';
import { tellGrades } from './resources.ts';
import { percent } from './scenario.ts';

function tellLevel(form: Coordination, level: WiderLevel, language: Language): readonly string[] {
  const words = coordinationWords[language];
  const rule = form.levels[level];
  if (rule === undefined) return [];
  const when =
    rule.opens === 'at-alarm'
      ? words.atAlarm
      : words.onLoad(formatPlain(rule.over, language), formatMinutes(rule.for));
  const said = words.level(
    words.levels[level],
    when,
    formatMinutes(rule.decision),
    words.mandates[rule.mandate],
    formatMinutes(rule.reach),
  );
  const mayDecline = rule.mandate !== 'ordered' && rule.decline > 0;
  return [mayDecline ? `${said} ${words.declines(percent(rule.decline, language))}` : said];
}

function tellAlarms({ alarms }: Coordination, language: Language): readonly string[] {
  const words = coordinationWords[language];
  const { burns, 'intensive-care': care } = alarms;
  return [
    ...(burns ? [words.burns(formatCount(burns.persons, language), formatMinutes(burns.decision))] : []),
    ...(care
      ? [
          words.intensiveCare(
            formatPlain(care.over, language),
            formatMinutes(care.for),
            formatMinutes(care.decision),
            formatMinutes(care.waited),
          ),
        ]
      : []),
  ];
}

/** A form of coordination in sentences: who may be sent to, from when, and who decides it. */
export function tellCoordination(form: Coordination, language: Language): readonly string[] {
  const words = coordinationWords[language];
  const { region, relief } = form;
  const levels = widerLevels.flatMap((level) => tellLevel(form, level, language));
  const first =
    region === null
      ? words.within(formatMinutes(reachWithin), formatCount(reachAtLeast, language))
      : words.region(formatMinutes(region.reach), formatCount(region.atLeast, language));
  return [
    words.form(form.title[language], form.owner),
    first,
    ...(region !== null && levels.length === 0 ? [words.alone] : levels),
    ...tellAlarms(form, language),
    ...tellAbroad(form, language),
    ...(levels.length === 0
      ? []
      : [words.relief(formatPlain(relief.below, language), formatMinutes(relief.for))]),
    ...tellGrades(form.provenance, language),
  ];
}
