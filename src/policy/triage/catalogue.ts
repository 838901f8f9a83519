import type { TriageTool, TriageToolId } from '../../domain/triage.ts';
import { careFlight } from './care-flight.ts';
import { jumpStart } from './jump-start.ts';
import { mitt } from './mitt.ts';
import { mptt24 } from './mptt-24.ts';
import { salt } from './salt.ts';
import { sieve } from './sieve.ts';
import { startByAge } from './start-by-age.ts';
import { tenSecondTriage } from './tst.ts';

const tools: Readonly<Record<TriageToolId, TriageTool>> = {
  START: startByAge,
  TST: tenSecondTriage,
  SALT: salt,
  Sieve: sieve,
  'MPTT-24': mptt24,
  MITT: mitt,
  JumpSTART: jumpStart,
  CareFlight: careFlight,
};

/** The exact rule of a triage tool; START brings JumpSTART for children. Observer error is the model's. */
export function triageTool(id: TriageToolId): TriageTool {
  return tools[id];
}
