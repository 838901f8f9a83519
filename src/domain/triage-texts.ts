import type { Text } from './text.ts';
import type { TriageChoice } from './triage.ts';

/**
 * How a plan triages, in words that stand after a comma.
 *
 * @example triageText({ confusion: 'START' }).en // 'triage START by its accuracy figures'
 */
export function triageText(choice: TriageChoice): Text {
  if (typeof choice === 'string') return { sv: `triage ${choice}`, en: `triage ${choice}` };
  const { confusion } = choice;
  return {
    sv: `triage ${confusion} efter dess träffsäkerhet`,
    en: `triage ${confusion} by its accuracy figures`,
  };
}
