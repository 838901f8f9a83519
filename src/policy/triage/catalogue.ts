import type { TriageTool, TriageToolId } from '../../domain/triage.ts';
import { startByAge } from './start.ts';
import { tenSecondTriage } from './tst.ts';

/** The exact rule of a triage tool; START brings JumpSTART for children. Observer error is the model's. */
export function triageTool(id: TriageToolId): TriageTool {
  switch (id) {
    case 'START':
      return startByAge;
    case 'TST':
      return tenSecondTriage;
  }
}
