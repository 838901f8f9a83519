import type { InjuryClass } from './injury.ts';

/**
 * A patient with respiratory failure in a wave of illness. Needs, stays and limit: knowledge page on medicine, section 8,
 * row P1. Survival stands there as "hazard" without a figure, so the share here is a placeholder (grade D): it says that
 * some die whatever is done, not how many. Nothing runs down untreated (no clock is known); who waits for intensive care
 * pays the post-operative penalty instead. Vital signs are placeholders that make START say red of about 95 in 100 and
 * yellow of the others (grade D).
 */
export const pandemicClasses: Readonly<Record<'P1', InjuryClass>> = {
  P1: {
    id: 'P1',
    title: { sv: 'Pandemi, behöver intensivvård', en: 'Pandemic, needs intensive care' },
    outcome: { model: 'fixed', survival: 0.8 },
    vitals: {
      kind: 'fixed',
      usual: {
        respiratoryRate: [36, 4],
        heartRate: [110, 15],
        noRadial: 0.1,
        obeys: 0.9,
        walksIfObeys: 0,
      },
    },
    sceneFactor: 1,
    teamFactor: 1,
    limit: 360,
    limitFrom: 'injury',
    // As long as the stay (grade D): those who die of the illness die during weeks of care, not within hours as the injured do.
    lagMedian: 14_400,
    treatment: {
      definitive: 'intensive-care',
      door: 'emergency',
      operation: 0,
      operationMinutes: [15, 30, 60],
      ct: 0,
      icu: 1,
      icuDays: 10,
      ventilated: 0.8,
      wardDays: 10,
      blood: 0,
      needsNeurosurgery: false,
      needsBurnCentre: false,
    },
  },
};
