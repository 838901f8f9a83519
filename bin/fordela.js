#!/usr/bin/env node
// Stands outside dist, because npx links the command once: a file that a build has yet to write would never be found,
// and one that a build writes anew cannot be executed.
import { existsSync } from 'node:fs';

const program = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(program)) {
  await import(program.href);
} else {
  console.error('Fördela is not built yet. Run: npm run build');
  console.error('Fördela är inte byggt än. Kör: npm run build');
  process.exitCode = 2;
}
