import type { Provenance } from '../../domain/grade.ts';
import type { LendingStrategy } from '../../domain/resources/lending.ts';
import type { Headcount, Staffing } from '../../domain/resources/staff.ts';
import {
  readinessLevels,
  type SurgeMeasure,
  type SurgePlan,
  type SurgeTrigger,
} from '../../domain/resources/surge.ts';
import type { Language, Text } from '../../domain/text.ts';
import { minutesPerDay } from '../../domain/time.ts';
import { formatCount, formatMinutes, formatPlain } from '../../results/format.ts';
import { resourceWords } from './resource-words.ts';
import { listed, percent } from './scenario.ts';
import { tellingWords } from './words.ts';

/** A length of time; whole days from two on, as people say them. */
function time(minutes: number, language: Language): string {
  const isDays = minutes >= 2 * minutesPerDay && minutes % minutesPerDay === 0;
  if (!isDays) return formatMinutes(minutes);
  return resourceWords[language].days(formatCount(minutes / minutesPerDay, language));
}

/** Empty for no time, so that a sentence can say it otherwise. */
const span = (minutes: number, language: Language): string => (minutes === 0 ? '' : time(minutes, language));

/** When something begins: at once, or after a time. */
function begins(minutes: number, language: Language): string {
  const words = resourceWords[language];
  return minutes === 0 ? words.atOnce : words.after(time(minutes, language));
}

function tellSignal({ signal, over, for: held }: SurgeTrigger, language: Language): string {
  return resourceWords[language].signal(signal, formatPlain(over, language), span(held, language));
}

/** How many of a file's figures are placeholders; nothing for a file without figures. */
export function tellGrades(
  marks: Readonly<Record<string, Provenance>> = {},
  language: Language,
): readonly string[] {
  const all = Object.values(marks);
  if (all.length === 0) return [];
  const placeholders = all.filter(({ grade }) => grade === 'D').length;
  const [d, n] = [placeholders, all.length].map((value) => formatCount(value, language));
  return [resourceWords[language].placeholders(d ?? '', n ?? '')];
}

function tellMeasure({ title, lead, ramp }: SurgeMeasure, language: Language): string {
  return resourceWords[language].measure(title[language], begins(lead, language), span(ramp, language));
}

/** What a level starts beyond the level below it, and what raises to it. */
function tellLevels(surge: SurgePlan, language: Language): readonly string[] {
  const words = resourceWords[language];
  const byId = new Map(surge.measures.map((measure) => [measure.id, measure]));
  let below: readonly string[] = [];
  return readinessLevels.flatMap((level) => {
    if (level === 'normal') return [];
    const signals = surge.raise[level].map((trigger) => tellSignal(trigger, language));
    const more = surge.levels[level].filter((id) => !below.includes(id));
    below = surge.levels[level];
    if (signals.length === 0 && more.length === 0) return [];
    const name = words.levels[level];
    const measures = more.flatMap((id) => byId.get(id) ?? []);
    const list = listed(
      measures.map((measure) => tellMeasure(measure, language)),
      tellingWords[language],
    );
    return [
      [
        signals.length === 0
          ? words.neverRaised(name)
          : words.raised(name, signals.join(` ${tellingWords[language].or} `)),
        list === '' ? words.startsNothing : words.starts(list),
      ].join(' '),
    ];
  });
}

/** What else there is to say of a measure: its own trigger, what it waits for, its standard, when it is undone. */
function tellMore(measure: SurgeMeasure, surge: SurgePlan, language: Language): readonly string[] {
  const words = resourceWords[language];
  const { title, trigger, requires, undo, settings } = measure;
  const name = title[language];
  const others = requires.map(
    (id) => surge.measures.find((other) => other.id === id)?.title[language].toLowerCase() ?? id,
  );
  return [
    ...(trigger === undefined ? [] : [words.onItsOwn(name, tellSignal(trigger, language))]),
    ...(others.length === 0 ? [] : [words.requires(name, listed(others, tellingWords[language]))]),
    ...(settings.kind === 'care-standard' ? [words.standard(name, settings.standard)] : []),
    ...(settings.kind === 'ration' ? [words.rations(name, percent(settings.below, language))] : []),
    ...(undo === null ? [] : [words.undo(name, time(undo, language))]),
  ];
}

/** A surge plan in sentences: what raises each level, which measures it starts and when they have effect. */
export function tellSurge(surge: SurgePlan, language: Language): readonly string[] {
  const words = resourceWords[language];
  const head = words.surge(surge.title[language], surge.owner);
  if (surge.measures.length === 0) return [`${head} ${words.noMeasures}`];
  const more = surge.measures.flatMap((measure) => tellMore(measure, surge, language));
  return [
    head,
    ...tellLevels(surge, language),
    ...more,
    words.falls(time(surge.fallAfter, language)),
    ...tellGrades(surge.provenance, language),
  ];
}

/** Names of competences; their ids where no staffing is at hand. */
type Names = ReadonlyMap<string, Text>;

function headcount(persons: Headcount, names: Names, language: Language): string {
  const parts = Object.entries(persons)
    .filter(([, count]) => count > 0)
    .map(([id, count]) => `${formatCount(count, language)} ${names.get(id)?.[language].toLowerCase() ?? id}`);
  return listed(parts, tellingWords[language]);
}

/** Who asks, when, what must have been done, and whom they ask. */
function tellAsking(strategy: LendingStrategy, language: Language): string {
  const words = resourceWords[language];
  const { mandate, trigger, preconditions, lenders } = strategy;
  const done = preconditions.map((each) => words.preconditions[each]);
  return [
    words.asks(formatPlain(trigger.over, language), span(trigger.for, language)),
    done.length === 0 ? words.mustNothing : words.must(listed(done, tellingWords[language])),
    lenders.decline > 0
      ? words.mayDecline(words.mandates[mandate], percent(lenders.decline, language))
      : words.mayNotDecline(words.mandates[mandate]),
  ].join(' ');
}

function tellLenders(strategy: LendingStrategy, names: Names, language: Language): string {
  const words = resourceWords[language];
  const { lenders, competences, movePatients } = strategy;
  const isLending = lenders.share > 0 && competences.length > 0 && movePatients !== 'only';
  if (!isLending) return movePatients === 'only' ? words.orders[lenders.order] : words.lendsNothing;
  const list = listed(
    competences.map((id) => names.get(id)?.[language].toLowerCase() ?? id),
    tellingWords[language],
  );
  const [share, floor] = [lenders.share, lenders.floor].map((value) => percent(value, language));
  return `${words.orders[lenders.order]} ${words.lends(list, share ?? '', floor ?? '')}`;
}

function tellSteps(strategy: LendingStrategy, language: Language): readonly string[] {
  const words = resourceWords[language];
  const { delays, inductionEffect, effect, hours, preconditions, movePatients } = strategy;
  const [first, then] = [inductionEffect, effect].map((share) => percent(share, language));
  const said = (minutes: number): string => time(minutes, language);
  return [
    [
      ...(preconditions.includes('agreement-active') ? [words.activation(said(delays.activation))] : []),
      words.decision(said(delays.decision)),
      ...(delays.mobilise === 0 ? [] : [words.mobilise(said(delays.mobilise))]),
    ].join(' '),
    ...(movePatients === 'only'
      ? []
      : [
          words.induction(said(delays.induction), first ?? '', then ?? ''),
          words.hours(formatPlain(hours.weekly, language), said(hours.longest), said(hours.rest)),
        ]),
  ];
}

function tellTeams({ nationalTeams }: LendingStrategy, names: Names, language: Language): readonly string[] {
  if (nationalTeams === undefined) return [];
  const words = resourceWords[language];
  const { teams, mix, bases, notice, endurance, standingCost } = nationalTeams;
  const at = listed(bases, tellingWords[language]);
  const count = formatCount(teams, language);
  const cost =
    standingCost === null ? words.standingUnknown : words.standing(formatCount(standingCost, language));
  const persons = headcount(mix, names, language);
  return [`${words.teams(count, persons, at, begins(notice, language), time(endurance, language))} ${cost}`];
}

function tellEquipment({ equipment }: LendingStrategy, names: Names, language: Language): readonly string[] {
  if (equipment === undefined) return [];
  const words = resourceWords[language];
  const { sets, icuPlaces, ventilators, staff, bases, notice } = equipment;
  const [count, places, machines] = [sets, icuPlaces, ventilators].map((n) => formatCount(n, language));
  const at = listed(bases, tellingWords[language]);
  const persons = headcount(staff, names, language);
  return [
    [
      words.equipment(count ?? '', places ?? '', machines ?? '', at, begins(notice, language)),
      persons === '' ? words.noStaff : words.ownStaff(persons),
    ].join(' '),
  ];
}

/** A lending strategy in sentences: who lends to whom, when, under which rules, and what it costs. */
export function tellLending(
  strategy: LendingStrategy,
  language: Language,
  names: Names = new Map(),
): readonly string[] {
  const words = resourceWords[language];
  const { hourlyPay, supplement, payer } = strategy.costs;
  const pay = formatPlain(hourlyPay, language);
  return [
    words.lending(strategy.title[language], strategy.owner),
    tellAsking(strategy, language),
    tellLenders(strategy, names, language),
    ...tellSteps(strategy, language),
    ...tellTeams(strategy, names, language),
    ...tellEquipment(strategy, names, language),
    ...[words.move[strategy.movePatients]].filter((sentence) => sentence !== ''),
    ...(strategy.assignEvery === undefined
      ? []
      : [words.movedTogether(time(strategy.assignEvery, language))]),
    ...(strategy.movePatients === 'only' ? [] : [words.costs(pay, percent(supplement, language), payer)]),
    ...tellGrades(strategy.provenance, language),
  ];
}

/** Who works in hospitals, in sentences. */
export function tellStaffing(staffing: Staffing, title: Text, language: Language): readonly string[] {
  const words = resourceWords[language];
  const names: Names = new Map(staffing.competences.map((each) => [each.id, each.title]));
  const nameOf = (id: string): string => names.get(id)?.[language] ?? id;
  const list = (parts: readonly string[]): string => listed(parts, tellingWords[language]);
  const { tiresAfter, lossPerHour, stopsAfter, rest, calledFor, extraPerWeek, calledAnewAfter } = staffing;
  return [
    words.staffing(title[language], formatCount(staffing.competences.length, language)),
    words.competences(list(staffing.competences.map((each) => each.title[language].toLowerCase()))),
    words.posting(list(staffing.posting.map((department) => words.departments[department]))),
    ...staffing.substitutions.map(({ of, by, effect }) =>
      words.fillsIn(nameOf(by), nameOf(of).toLowerCase(), percent(effect, language)),
    ),
    words.tires(
      time(tiresAfter, language),
      percent(lossPerHour, language),
      time(stopsAfter, language),
      time(rest, language),
    ),
    words.called(time(calledFor, language), time(extraPerWeek, language), time(calledAnewAfter, language)),
  ];
}
