import type { Hospital } from '../../domain/system.ts';

/** Kinds of hospital that an account may name without saying more. */
export const placeholderTypes = ['trauma-centre', 'large', 'medium', 'small'] as const;
export type PlaceholderType = (typeof placeholderTypes)[number];

/** Key of the source of everything that a type gives. */
export const placeholderSource = 'placeholder';

export const placeholderText =
  'Placeholder by type of hospital: the mean of the Swedish baseline for university hospitals (trauma centre), large, medium and small emergency hospitals, rounded. It describes no hospital.';

type OfType = Omit<Hospital, 'id' | 'name' | 'city' | 'region' | 'at'>;

const plain = {
  burnCentre: false,
  neurosurgery: false,
  thoracicSurgery: false,
  paediatricIcu: false,
  burnIcu: 0,
} as const;

/**
 * What a type of hospital has (grade D, all of it): means over the classes U1, L1, L2 and L3 of
 * `scenarios/systems/sweden/source/hospitals.csv`, rounded to whole numbers.
 */
export const placeholderHospitals: Readonly<Record<PlaceholderType, OfType>> = {
  'trauma-centre': {
    ...plain,
    kind: 'university',
    traumaRole: 'trauma-centre',
    edSize: 'XL',
    neurosurgery: true,
    thoracicSurgery: true,
    decontamination: true,
    ward: 450,
    icu: 25,
    theatres: 18,
    teams: { at30min: 3, at2h: 6, at8h: 13 },
    surgeIcu: 20,
    surgeIntermediate: 25,
  },
  large: {
    ...plain,
    kind: 'county',
    traumaRole: 'trauma-unit',
    edSize: 'L',
    decontamination: true,
    ward: 290,
    icu: 8,
    theatres: 8,
    teams: { at30min: 3, at2h: 6, at8h: 9 },
    surgeIcu: 10,
    surgeIntermediate: 10,
  },
  medium: {
    ...plain,
    kind: 'county',
    traumaRole: 'trauma-unit',
    edSize: 'M',
    decontamination: true,
    ward: 190,
    icu: 7,
    theatres: 7,
    teams: { at30min: 2, at2h: 4, at8h: 7 },
    surgeIcu: 8,
    surgeIntermediate: 8,
  },
  small: {
    ...plain,
    kind: 'county',
    traumaRole: 'trauma-unit',
    edSize: 'S',
    decontamination: false,
    ward: 90,
    icu: 4,
    theatres: 4,
    teams: { at30min: 1, at2h: 3, at8h: 4 },
    surgeIcu: 4,
    surgeIntermediate: 5,
  },
};
