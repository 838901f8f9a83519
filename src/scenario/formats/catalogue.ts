import type { FileKind, Step } from './step.ts';

/** Version of each kind that this program writes and thinks in. */
export const currentVersions: Readonly<Record<FileKind, number>> = {
  system: 1,
  scenario: 1,
  key: 1,
  study: 1,
  ordinary: 1,
  staffing: 1,
  surge: 1,
  lending: 1,
  coordination: 1,
  transport: 1,
  validation: 1,
};

/**
 * Steps from older versions, one per kind and version. A new version adds one here, raises the number above, and stores
 * a file of the old version under test/scenario/formats, so that what people wrote keeps being read.
 */
export const formatSteps: readonly Step[] = [];
