import { spawn } from 'node:child_process';
import path from 'node:path';
import { DISK_FULL, Refusal } from './refusal.ts';

/** Builds what changed since the last build; Turborepo knows by hashes of the sources. */
export async function buildWhatChanged(root: string): Promise<void> {
  const turbo = path.join(root, 'node_modules', '.bin', 'turbo');
  const output: Buffer[] = [];
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(turbo, ['run', 'build', '--output-logs=errors-only', '--no-update-notifier'], {
      cwd: root,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    // Told to stop in the middle of a build, we take it with us.
    const abandon = () => child.kill();
    process.once('exit', abandon);
    child.on('error', reject);
    child.on('exit', (status) => {
      process.off('exit', abandon);
      resolve(status);
    });
  });
  if (code === 0) return;
  const said = Buffer.concat(output).toString('utf8');
  if (said.includes('ENOSPC') || said.includes('No space left')) {
    throw new Refusal(DISK_FULL);
  }
  process.stderr.write(said);
  throw new Refusal('The build failed; what it said stands above.');
}
