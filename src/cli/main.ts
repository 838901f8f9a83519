#!/usr/bin/env node
import { realDoors } from './doors.ts';
import { main } from './program.ts';
import { processScreen } from './terminal/screen.ts';

process.exitCode = await main(process.argv.slice(2), realDoors, processScreen());
