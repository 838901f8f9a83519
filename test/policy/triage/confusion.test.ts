import { describe, expect, test } from 'vitest';
import { defaultParameters } from '../../../src/domain/parameters.ts';
import { code, triageTools } from '../../../src/domain/triage.ts';
import { confusionMatrix, tagAt } from '../../../src/policy/triage/confusion.ts';

describe('confusion of need and tag', () => {
  test('START as published: 85 of 100 red tagged red, 14 of 100 others tagged red too', () => {
    const [red, yellow, green] = confusionMatrix('START', defaultParameters);
    expect(red).toEqual([0.85, expect.closeTo(0.15, 12), 0]);
    expect(yellow).toEqual([
      expect.closeTo(0.14, 12),
      expect.closeTo(0.8342, 12),
      expect.closeTo(0.0258, 12),
    ]);
    expect(green).toEqual([expect.closeTo(0.14, 12), expect.closeTo(0.043, 12), expect.closeTo(0.817, 12)]);
  });

  test('every tool has figures of its own that can be changed', () => {
    for (const tool of triageTools) {
      const suffix = tool
        .replace('-', '')
        .replace(/^(START|TST|SALT|MPTT24|MITT)$/, (word) => word.charAt(0) + word.slice(1).toLowerCase())
        .replace('JumpSTART', 'JumpStart');
      const changed = { ...defaultParameters, [`sensitivity${suffix}`]: 0.6, [`specificity${suffix}`]: 0.7 };
      const [red, yellow] = confusionMatrix(tool, changed);
      expect([tool, red[0], yellow[0]]).toEqual([tool, 0.6, expect.closeTo(0.3, 12)]);
    }
  });

  test('where missed reds go, and how yellow and green mix, can be changed', () => {
    const [red, yellow, green] = confusionMatrix('START', {
      ...defaultParameters,
      confusionMissedAsGreen: 0.5,
      confusionYellowAsGreen: 0,
      confusionGreenAsYellow: 0.5,
    });
    expect(red.map((share) => Number(share.toFixed(6)))).toEqual([0.85, 0.075, 0.075]);
    expect(yellow.map((share) => Number(share.toFixed(6)))).toEqual([0.14, 0.86, 0]);
    expect(green.map((share) => Number(share.toFixed(6)))).toEqual([0.14, 0.43, 0.43]);
  });

  test.each<[number, keyof typeof code]>([
    [0, 'red'],
    [0.4999, 'red'],
    [0.5, 'yellow'],
    [0.7499, 'yellow'],
    [0.75, 'green'],
    [0.9999, 'green'],
  ])('a draw of %d among 50, 25 and 25 in 100 is %s', (u, tag) => {
    expect(tagAt([0.5, 0.25, 0.25], u)).toBe(code[tag]);
  });
});
