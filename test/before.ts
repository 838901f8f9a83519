import { spawn } from 'node:child_process';

/** What must be right before any test is worth running. None needs another's answer, so two processors share them. */
const scripts = ['build', 'typecheck', 'lint'];

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Runs a script of package.json; what it says is kept together. */
function run(script: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(`npm run -s ${script}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    }
    child.on('error', reject).on('close', (code) => resolve({ code, said }));
  });
}

for (const { code, said } of await Promise.all(scripts.map(run))) {
  process.stdout.write(said);
  if (code !== 0) process.exitCode = 1;
}
