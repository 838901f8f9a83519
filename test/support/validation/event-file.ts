import { realDisk } from '../../../src/scenario/load.ts';
import type { Disk } from '../../../src/scenario/reading/library.ts';

/** Where a test's event stands: beside the shipped ones, so that it finds their keys and plans. */
export const eventPath = `${realDisk.shipped}/validation/test-event.yaml`;

/** A small event told by an account that is invented. All of it is right. */
export const eventText = `format: validation/1
id: test-event
type: major-accident
title: { sv: Prov, en: Test }
sources: { S1: Invented }
starts: 2026-02-14 12:00
horizon: 2 d
deadAtOnce: 3
sites:
  - { id: road, at: [50.0, 5.0], casualties: 24, injured: { within: 1 min }, released: { pattern: burst, over: 30 min }, mix: vehicle }
hospitals:
  - { id: near, name: Near, type: trauma-centre, at: [50.02, 5.0], change: { ward: 300 }, grades: { ward: A/S1 } }
  - { id: ring, type: medium, count: 3, fromKm: 10, toKm: 20 }
ambulances: { count: 20, grade: A, source: S1 }
plan: { key: nearest, grade: D, source: placeholder }
observed:
  - { quantity: arrived, value: 23, source: S1, grade: A }
  - { quantity: in-hospital, at: 1 d, value: 9, source: S1, grade: B, fitted: true }
  - { quantity: arrival, number: 2, hospitals: [near], value: 20, source: S1, grade: C }
`;

/** The real file system with the test's event in it. */
export function withEvent(text: string, path = eventPath): Disk {
  const bytes = new TextEncoder().encode(text);
  return {
    ...realDisk,
    kind: (asked) => (asked === path ? 'file' : realDisk.kind(asked)),
    size: (asked) => (asked === path ? bytes.length : realDisk.size(asked)),
    read: (asked) => (asked === path ? bytes : realDisk.read(asked)),
    show: (asked) => (asked === path ? 'test-event.yaml' : realDisk.show(asked)),
  };
}
