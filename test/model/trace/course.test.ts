import { describe, expect, test } from 'vitest';
import { stages } from '../../../src/domain/stage.ts';
import { type CasualtyEvent, isOfCasualty, type Trace } from '../../../src/domain/trace.ts';
import type { ObservedFigure, QuantityId } from '../../../src/domain/validation.ts';
import { openFigures } from '../../../src/experiment/validation/figure-runner.ts';
import { traceCell } from '../../../src/model/trace/trace.ts';
import { loadValidation } from '../../../src/scenario/load.ts';
import { eventPath, eventText, withEvent } from '../../support/validation/event-file.ts';

/** Bad enough that somebody dies, is operated and moved: every quantity has something to count. */
const text = eventText.replace('mix: vehicle', 'mix: violence').replace('casualties: 24', 'casualties: 40');
const { cell } = await loadValidation(eventPath, { disk: withEvent(text) });

const figure = (quantity: QuantityId, more: Partial<ObservedFigure> = {}): ObservedFigure => ({
  quantity,
  value: 0,
  source: 'S1',
  grade: 'A',
  isFitted: false,
  ...more,
});

function valuesOf(figures: readonly ObservedFigure[], replication: number): Float64Array {
  const values = new Float64Array(figures.length).fill(Number.NaN);
  openFigures({ cell, figures }, 'course')(replication, values, 0);
  return values;
}

const byCasualty = ({ events, casualties }: Trace): CasualtyEvent[][] => {
  const own = events.filter(isOfCasualty);
  return casualties.map(({ id }) => own.filter(({ casualty }) => casualty === id));
};

/** Stage at a minute: that of the last change of stage before or at it. */
function stageAt(events: readonly CasualtyEvent[], minute: number): string {
  const changes = events.filter(
    ({ minute: at, kind }) => at <= minute && kind !== 'ended' && kind !== 'injured',
  );
  return changes.at(-1)?.stage ?? 'trapped';
}

const inside = stages.slice(stages.indexOf('door'), stages.indexOf('transfer') + 1) as readonly string[];

describe.each([0, 1, 2])('the course of replication %i, against its trace', (replication) => {
  const trace = traceCell(cell, 'course', replication);
  const people = byCasualty(trace);
  const count = (is: (events: readonly CasualtyEvent[]) => boolean) => people.filter(is).length;
  const firsts = people.flatMap((events) => events.find(({ kind }) => kind === 'arrived') ?? []);
  const value = (quantity: QuantityId, more: Partial<ObservedFigure> = {}) =>
    valuesOf([figure(quantity, more)], replication)[0];

  test('counts who came, how, where and as which', () => {
    const alone = firsts.filter((event) => event.kind === 'arrived' && event.how === 'on-foot').length;
    expect(value('arrived')).toBe(firsts.length);
    expect(value('on-their-own')).toBe(alone);
    expect(value('by-ambulance')).toBe(firsts.length - alone);
    const places = new Set(firsts.map(({ place }) => (place.kind === 'hospital' ? place.id : '')));
    expect(value('first-hospitals')).toBe(places.size);
    const atNear = firsts.filter(({ place }) => place.kind === 'hospital' && place.id === 'near');
    expect(value('arrived', { hospitals: ['near'] })).toBe(atNear.length);
    const minutes = atNear.map(({ minute }) => minute).sort((a, b) => a - b);
    expect(value('arrival', { number: 2, hospitals: ['near'] })).toBeCloseTo(minutes[1] ?? Number.NaN, 9);
    expect(value('arrival', { number: 1000 })).toBe(Infinity);
  });

  test('counts who is in hospital and in intensive care at a minute, and who has died by then', () => {
    for (const at of [25, 35, 45, 60, 75, 300, 1440]) {
      expect(value('in-hospital', { at })).toBe(count((events) => inside.includes(stageAt(events, at))));
      expect(value('in-intensive', { at })).toBe(count((events) => stageAt(events, at) === 'intensive-care'));
      expect(value('deaths', { at })).toBe(
        count((events) => events.some(({ kind, minute }) => kind === 'died' && minute <= at)),
      );
    }
  });

  test('counts who was operated, admitted and in intensive care, and who was moved', () => {
    const reached = (stage: string) =>
      count((events) => events.some((one) => one.kind === 'stage' && one.stage === stage));
    const beds = ['theatre', 'post-operative', 'intensive-care', 'ward'];
    expect(value('intensive')).toBe(reached('intensive-care'));
    expect(value('admitted')).toBe(
      count((events) => events.some(({ kind, stage }) => kind === 'stage' && beds.includes(stage))),
    );
    expect(value('operated')).toBeLessThanOrEqual(reached('theatre'));
    expect(value('operated')).toBeGreaterThan(0);
    expect(value('transfers')).toBe(trace.measures.transfers);
    expect(value('preventable-deaths')).toBe(trace.measures.preventableDeaths);
  });

  test('adds up days in beds to within the time between two looks', () => {
    const days = (stage: string) =>
      people.reduce((sum, events) => {
        const changes = events.filter(({ kind }) => ['stage', 'died', 'discharged'].includes(kind));
        return changes.reduce((all, event, at) => {
          if (event.stage !== stage) return all;
          return all + ((changes[at + 1]?.minute ?? trace.horizon) - event.minute) / 1440;
        }, sum);
      }, 0);
    const slack = (people.length * 15) / 1440;
    expect(Math.abs((value('intensive-days') ?? 0) - days('intensive-care'))).toBeLessThan(slack);
    expect(Math.abs((value('ward-days') ?? 0) - days('ward'))).toBeLessThan(slack);
  });
});
