import { spawn } from 'node:child_process';

/**
 * Stops the server when we end without having done so, killed included: a shell that waits for the far end of its
 * standard input to close, which the kernel does for us. Gives the function that calls it off.
 */
export function guardAgainstOurDeath(pid: number, removeAfterwards?: string): () => void {
  const guard = spawn('/bin/sh', ['-c', SCRIPT, 'guard', String(pid), removeAfterwards ?? ''], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true, // Ctrl-C must not reach it before it has done its work.
    env: { PATH: process.env.PATH },
  });
  guard.on('error', () => undefined);
  guard.stdin.on('error', () => undefined);
  // Neither it nor its pipe may keep us alive.
  guard.unref();
  (guard.stdin as unknown as { unref(): void }).unref();
  return () => {
    guard.kill('SIGKILL');
  };
}

const SCRIPT = `
  cat >/dev/null
  kill -INT "$1"
  if [ -n "$2" ]; then
    while kill -0 "$1"; do sleep 0.1; done
    rm -rf -- "$2"
  fi
`;
