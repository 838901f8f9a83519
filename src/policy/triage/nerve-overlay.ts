import { code, type Vitals } from '../../domain/triage.ts';

/**
 * Nerve-agent overlay on a tool's answer: unconscious, convulsing or not breathing, with circulation, → red, because
 * antidote and airway save; otherwise the tool's own answer. So an apnoeic casualty whom START leaves as black is red.
 * Source: medical notes 1.2 (CBRN overlays), casualty model section 2.
 */
export function nerveOverlay(vitals: Readonly<Vitals>, toolAnswer: number): number {
  return vitals.hasSevereNerveSigns ? code.red : toolAnswer;
}
