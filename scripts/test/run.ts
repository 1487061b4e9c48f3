import { spawn } from 'node:child_process';

/** Runs a program with its output on ours, and answers with its exit code. */
export function run(file: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  return new Promise<number | null>((resolve, reject) => {
    const child = spawn(file, args, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code));
  });
}
