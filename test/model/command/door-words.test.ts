import { describe, expect, test } from 'vitest';
import type { Reporting } from '../../../src/domain/reporting.ts';
import { noteRefusal, tellDoor } from '../../../src/model/command/door-words.ts';
import { lastReceived, reportAt, reported } from '../../../src/model/command/picture.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { cellOf, sweden } from '../../support/cells.ts';
import { begun, reporting } from '../../support/pictures/reports.ts';

/** No status report ever comes in time, so that only words about doors are heard. */
const silent: Reporting = { statusDelayMin: 720, statusDelayMax: 720 };
const cell = cellOf({ system: sweden, casualties: 60 });
const hospital = 0;

function close(incident: Incident, to = 2): void {
  incident.state.doorClosed[hospital] = to;
  tellDoor(incident, hospital);
}

function isThoughtOpen(incident: Incident, tag = 0): boolean {
  incident.picture.aim(0, 0, false, -1);
  return incident.picture.isOpen(hospital, tag);
}

/** Whether the door is thought open so many minutes from now. */
function heardAfter(incident: Incident, minutes: number, tag = 0): boolean {
  incident.machine.run(incident.now + minutes);
  return isThoughtOpen(incident, tag);
}

describe('a door that closes', () => {
  test('is unknown to command until something tells of it', () => {
    const incident = begun(reporting(cell, { ...silent, refusalTold: 0 }));
    incident.machine.run(30);
    close(incident);
    expect(heardAfter(incident, 60)).toBe(true);
  });

  test('is known when a message of its own has come, neither before nor as another door', () => {
    const incident = begun(reporting(cell, { ...silent, doorTold: 1, doorToldAfter: 10 }));
    incident.machine.run(30);
    close(incident, 1);
    expect(heardAfter(incident, 9.5)).toBe(true);
    expect(heardAfter(incident, 1)).toBe(false);
    expect(isThoughtOpen(incident, 1)).toBe(true);
  });

  test('that opens again is told of in order, each message with what was so when it was sent', () => {
    const incident = begun(reporting(cell, { ...silent, doorTold: 1, doorToldAfter: 10 }));
    incident.machine.run(30);
    close(incident);
    incident.machine.run(34);
    close(incident, 0);
    expect(heardAfter(incident, 7)).toBe(false);
    expect(heardAfter(incident, 4)).toBe(true);
  });

  test('is not thought open again by a report that was written before the message', () => {
    const values = {
      statusDelayMin: 40,
      statusDelayMax: 40,
      statusCadence: 15,
      doorTold: 1,
      doorToldAfter: 1,
    };
    const incident = begun(reporting(cell, values));
    incident.machine.run(60);
    incident.state.doorClosed[hospital] = 2;
    incident.state.lost[hospital] = 1;
    tellDoor(incident, hospital);
    for (let minute = 62; minute < 150; minute++) {
      incident.machine.run(minute);
      // To the green, to whom every report written before says that it is open.
      expect(isThoughtOpen(incident, 2)).toBe(false);
    }
  });

  test('is told of by so many hospitals as the share says', () => {
    const incident = begun(reporting(cell, { ...silent, doorTold: 0.5, doorToldAfter: 1 }));
    incident.machine.run(30);
    const { length } = incident.setting.hospitals;
    for (let at = 0; at < length; at++) {
      incident.state.doorClosed[at] = 2;
      tellDoor(incident, at);
    }
    incident.machine.run(40);
    incident.picture.aim(0, 0, false, -1);
    const told = incident.setting.hospitals.filter((_, at) => !incident.picture.isOpen(at, 2)).length;
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThan(length);
  });
});

describe('a crew that is turned away', () => {
  test('says so at once unless somebody says otherwise', () => {
    const incident = begun(reporting(cell, silent));
    incident.machine.run(30);
    incident.state.tag[0] = 0;
    noteRefusal(incident, hospital, 0);
    expect([isThoughtOpen(incident, 0), isThoughtOpen(incident, 1)]).toEqual([false, true]);
  });

  test('is heard after its delay, and knows the door to be closed itself all the time', () => {
    const incident = begun(reporting(cell, { ...silent, refusalToldAfter: 20 }));
    incident.machine.run(30);
    incident.state.tag[0] = 0;
    noteRefusal(incident, hospital, 0);
    incident.picture.aim(0, hospital, true, -1);
    expect(incident.picture.isOpen(hospital, 0)).toBe(false);
    expect(heardAfter(incident, 19)).toBe(true);
    expect(heardAfter(incident, 2)).toBe(false);
  });

  test('is never heard when no crew tells', () => {
    const incident = begun(reporting(cell, { ...silent, refusalTold: 0 }));
    incident.machine.run(30);
    incident.state.tag[0] = 0;
    noteRefusal(incident, hospital, 0);
    expect(heardAfter(incident, 100)).toBe(true);
  });

  test.each([
    ['at once', 0],
    ['after a while', 10],
  ])(
    'and says so %s is not gainsaid by a report that was written before it and comes later, for that colour only',
    (_, refusalToldAfter) => {
      const values = { statusDelayMin: 40, statusDelayMax: 40, statusCadence: 15, refusalToldAfter };
      const incident = begun(reporting(cell, values));
      incident.machine.run(60);
      incident.state.tag[0] = 1;
      noteRefusal(incident, hospital, 0);
      incident.machine.run(60 + refusalToldAfter);
      const at = reportAt(hospital, lastReceived) + reported.written;
      let reports = 0;
      for (let minute = 61 + refusalToldAfter; incident.state.reports[at]! < 60; minute++) {
        const before = incident.state.reports[at];
        expect(isThoughtOpen(incident, 1)).toBe(false);
        expect(isThoughtOpen(incident, 2)).toBe(true);
        incident.machine.run(minute);
        if (incident.state.reports[at] !== before) reports++;
      }
      // The first that was written afterwards says what is so by then: that door is open.
      expect(isThoughtOpen(incident, 1)).toBe(true);
      expect(reports).toBeGreaterThan(1);
    },
  );

  test('is not believed by those who have heard a later word: a message that the door is open again', () => {
    const values = { ...silent, refusalToldAfter: 20, doorTold: 1, doorToldAfter: 1 };
    const incident = begun(reporting(cell, values));
    incident.machine.run(30);
    incident.state.tag[0] = 1;
    noteRefusal(incident, hospital, 0);
    incident.machine.run(35);
    close(incident, 0);
    expect(heardAfter(incident, 30, 1)).toBe(true);
  });

  test('is believed over a message that its hospital sent before it and that comes later', () => {
    const values = { ...silent, refusalTold: 1, doorTold: 1, doorToldAfter: 20 };
    const incident = begun(reporting(cell, values));
    incident.machine.run(30);
    close(incident, 0);
    incident.machine.run(40);
    incident.state.tag[0] = 1;
    noteRefusal(incident, hospital, 0);
    // The message of minute 30 that the door is open comes at 50, and the crew of minute 40 knows better.
    expect(heardAfter(incident, 15, 1)).toBe(false);
  });
});
