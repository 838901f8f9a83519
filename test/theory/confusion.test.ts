import { describe, expect, test } from 'vitest';
import { defaultParameters } from '../../src/domain/parameters.ts';
import { code, triageTools } from '../../src/domain/triage.ts';
import { assess } from '../../src/model/casualty/triage.ts';
import { begin } from '../../src/model/history.ts';
import { openIncident } from '../../src/model/runner.ts';
import { confusionMatrix } from '../../src/policy/triage/confusion.ts';
import { cellOf, mixes } from '../support/cells.ts';

const casualties = 6000;

/** Counts of tags by need at one look at everybody. */
function countTags(
  confusion: (typeof triageTools)[number],
  seed: string,
): { counts: number[][]; tags: Uint8Array } {
  const incident = openIncident(
    cellOf({ mix: mixes.violence, casualties, horizonHours: 1, triage: { confusion } }),
    seed,
  );
  begin(incident, 0, true);
  const counts = [0, 1, 2].map(() => [0, 0, 0, 0]);
  for (let casualty = 0; casualty < casualties; casualty++) {
    assess(incident, casualty, 'scene');
    counts[incident.state.need[casualty]!]![incident.state.tag[casualty]!]!++;
  }
  return { counts, tags: Uint8Array.from(incident.state.tag) };
}

describe('tags drawn by confusion', () => {
  test.each(triageTools)('%s: shares of tags by need are those of the matrix', (tool) => {
    const { counts } = countTags(tool, 'theory');
    const matrix = confusionMatrix(tool, defaultParameters);
    for (const [need, row] of matrix.entries()) {
      const all = counts[need]!.reduce((sum, n) => sum + n, 0);
      expect(all).toBeGreaterThan(800);
      expect(counts[need]![code.black]).toBe(0);
      for (const [tag, share] of row.entries()) {
        // Four standard errors of a binomial share; an impossible tag must be absent.
        const tolerance = 4 * Math.sqrt((share * (1 - share)) / all);
        expect(Math.abs(counts[need]![tag]! / all - share)).toBeLessThanOrEqual(tolerance);
      }
    }
  });

  test('are the casualty’s own luck: the same again, others with another seed', () => {
    const first = countTags('START', 'a').tags;
    expect(countTags('START', 'a').tags).toEqual(first);
    expect(countTags('START', 'b').tags).not.toEqual(first);
  });

  test('are drawn anew at each look, independently of the look before', () => {
    const incident = openIncident(
      cellOf({ mix: mixes.violence, casualties, horizonHours: 1, triage: { confusion: 'START' } }),
      'looks',
    );
    begin(incident, 0, true);
    let red = 0;
    let missed = 0;
    let missedTwice = 0;
    for (let casualty = 0; casualty < casualties; casualty++) {
      if (incident.state.need[casualty] !== code.red) continue;
      red++;
      assess(incident, casualty, 'scene');
      if (incident.state.tag[casualty] === code.red) continue;
      missed++;
      assess(incident, casualty, 'scene');
      if (incident.state.tag[casualty] !== code.red) missedTwice++;
    }
    const share = 0.15;
    expect(Math.abs(missed / red - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / red));
    expect(Math.abs(missedTwice / missed - share)).toBeLessThan(
      4 * Math.sqrt((share * (1 - share)) / missed),
    );
  });
});
