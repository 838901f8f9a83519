import { describe, expect } from 'vitest';
import { type Box, type Ground, nearestPoint, overlap, placeLabels } from '../../../src/report/map/labels.ts';
import { fc, test } from '../../support/chance/property.ts';

const frame = (marks: readonly Box[] = []): Ground => ({ width: 240, height: 236, marks, lines: [] });

const wish = fc.record({
  at: fc.tuple(fc.double({ min: 6, max: 234, noNaN: true }), fc.double({ min: 6, max: 230, noNaN: true })),
  width: fc.integer({ min: 30, max: 140 }),
  height: fc.constantFrom(16, 30),
});

describe('labels of a map', () => {
  test.prop([fc.array(wish, { minLength: 1, maxLength: 12 })])(
    'never overlap each other or a mark, and stay within the frame, wherever the hospitals lie',
    (wishes) => {
      const marks = wishes.map(({ at: [x, y] }) => ({ x: x - 6, y: y - 6, width: 12, height: 12 }));
      const boxes = placeLabels(wishes, frame(marks));
      expect(boxes).toHaveLength(wishes.length);
      const placed = boxes.flatMap((box) => box ?? []);
      for (const [at, box] of placed.entries()) {
        expect(placed.slice(at + 1).filter((other) => overlap(box, other))).toEqual([]);
        expect(marks.filter((mark) => overlap(box, mark))).toEqual([]);
        expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(240);
        expect(box.y + box.height).toBeLessThanOrEqual(236);
      }
    },
  );

  test.prop([fc.tuple(fc.integer({ min: 20, max: 220 }), fc.integer({ min: 20, max: 216 }))])(
    'all find room when eight hospitals lie in one spot',
    (at) => {
      const wishes = Array.from({ length: 8 }, () => ({ at, width: 90, height: 16 }));
      expect(placeLabels(wishes, frame()).filter((box) => box === null)).toEqual([]);
    },
  );

  test('one that finds no room is given up, not laid over another', () => {
    const wishes = [0, 1].map(() => ({ at: [50, 50] as const, width: 230, height: 200 }));
    expect(placeLabels(wishes, frame()).map((box) => box !== null)).toEqual([true, false]);
  });

  test('a line is left free where there is other room', () => {
    const lines = Array.from({ length: 20 }, (_, at) => [60 + 4 * at, 60] as const);
    const marks = [{ x: 54, y: 54, width: 12, height: 12 }];
    const [box] = placeLabels([{ at: [60, 60], width: 40, height: 16 }], { ...frame(marks), lines });
    expect(box && box.x + box.width).toBeLessThan(60);
  });

  test('a label stands right beside a hospital that has the map to itself', () => {
    const [box] = placeLabels(
      [{ at: [60, 60], width: 80, height: 16 }],
      frame([{ x: 54, y: 54, width: 12, height: 12 }]),
    );
    expect(nearestPoint(box ?? { x: 0, y: 0, width: 0, height: 0 }, [60, 60])).toEqual([68, 60]);
  });
});
