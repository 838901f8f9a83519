import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const example = fileURLToPath(new URL('../../scenarios/studies/example.yaml', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fordela-e2e-'));
const enough = ['--replications', '240'];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const call = promisify(execFile);

/** Fingerprint of a run of the built command. */
async function fingerprint(
  out: string,
  options: readonly string[],
  env: Record<string, string> = {},
): Promise<string> {
  const args = [main, 'run', example, '--json', '--out', join(folder, out), ...options];
  const { stdout } = await call(process.execPath, args, { env: { ...process.env, ...env }, maxBuffer: 1e8 });
  return (JSON.parse(stdout) as { fingerprint: string }).fingerprint;
}

/** Starts a run and kills it with -9 after a while. */
async function killedAfter(out: string, milliseconds: number, options: readonly string[]): Promise<void> {
  const run = spawn(process.execPath, [main, 'run', ...options, '--out', join(folder, out)], {
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => run.on('exit', resolve));
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  run.kill('SIGKILL');
  await ended;
}

describe('the built command on the example region', () => {
  test('gives the same fingerprint with one worker and two, under any locale and time zone', async () => {
    const one = await fingerprint('one', [...enough, '--workers', '1']);
    const two = await fingerprint('two', [...enough, '--workers', '2']);
    const turkish = await fingerprint('turkish', enough, {
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'tr_TR.UTF-8',
      TZ: 'Asia/Kolkata',
    });
    const swedish = await fingerprint('swedish', enough, {
      LC_ALL: 'sv_SE.UTF-8',
      LANG: 'sv_SE.UTF-8',
      TZ: 'America/New_York',
    });
    expect([two, turkish, swedish]).toEqual([one, one, one]);
  });

  test('a run killed with -9 three times and then resumed gives the fingerprint of one never stopped', async () => {
    const whole = await fingerprint('whole', enough);
    await killedAfter('killed', 900, [example, ...enough]);
    await killedAfter('killed', 1300, [example, ...enough]);
    await killedAfter('killed', 1700, [example, ...enough]);
    expect(await fingerprint('killed', enough)).toBe(whole);
  });

  test('another seed gives another fingerprint', async () => {
    const options = ['--replications', '20'];
    expect(await fingerprint('seed-a', [...options, '--seed', 'a'])).not.toBe(
      await fingerprint('seed-b', [...options, '--seed', 'b']),
    );
  });

  test('the results folder holds what the contract names', async () => {
    await fingerprint('contract', ['--replications', '20']);
    const at = join(folder, 'contract');
    const summary = JSON.parse(readFileSync(join(at, 'summary.json'), 'utf8'));
    expect(Object.keys(summary)).toEqual([
      'format',
      'engine',
      'study',
      'fingerprint',
      'seed',
      'replications',
      'cells',
      'comparisons',
    ]);
    expect(readFileSync(join(at, 'report.html'), 'utf8')).toContain('<!doctype html>');
    expect(readFileSync(join(at, 'replications.csv'), 'utf8').split('\n')[0]).toMatch(
      /^scenario,plan,replication,inTimeRed,/,
    );
    expect(readFileSync(join(at, 'replications.parquet')).subarray(0, 4).toString()).toBe('PAR1');
    expect(JSON.parse(readFileSync(join(at, 'manifest.json'), 'utf8')).format).toBe(1);
  });
});
