import { main } from '../../src/cli/program.ts';
import { processScreen } from '../../src/cli/terminal/screen.ts';
import { threadPool } from '../experiment/fake-pool.ts';
import { fakeDoors } from './fake-doors.ts';

process.exitCode = await main(process.argv.slice(2), fakeDoors(threadPool), processScreen());
