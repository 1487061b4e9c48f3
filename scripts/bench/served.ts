import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The built service in a process of its own, on a port of the loopback interface. */
export interface Served {
  readonly url: string;
  /** The most memory that it held so far, in bytes; null where the system does not tell. */
  peakMemory(): number | null;
  /** What it holds now, in bytes; from here on the peak is counted anew, where the system can do that. */
  memoryNow(): number | null;
}

const root = path.join(import.meta.dirname, '../..');
const preload = pathToFileURL(path.join(root, 'scripts/start/end-with-parent.mjs')).href;

/** Starts it for the length of `work`. */
export async function whileServed<T>(databaseUrl: string, work: (served: Served) => Promise<T>): Promise<T> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', preload, path.join(root, 'apps/api/dist/main.js')], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      PARLEY_API_PORT: String(port),
      PARLEY_METRICS_PORT: '0',
      PARLEY_AUTH_SECRET: 'a secret that only the bench knows, long enough',
      PARLEY_LOG_LEVEL: 'error',
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  try {
    const url = `http://127.0.0.1:${port}`;
    await untilReady(child, `${url}/readyz`);
    return await work({
      url,
      peakMemory: () => memoryOf(child.pid, 'VmHWM'),
      memoryNow: () => memoryNowOf(child.pid),
    });
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('there is no free port');
  return address.port;
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && child.exitCode === null) {
    const answer = await fetch(url).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The service did not get ready (exit code ${child.exitCode}).`);
}

function memoryNowOf(pid: number | undefined): number | null {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // Then the peak stays that of the whole run.
  }
  return memoryOf(pid, 'VmRSS');
}

function memoryOf(pid: number | undefined, what: 'VmHWM' | 'VmRSS'): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kibibytes = new RegExp(`${what}:\\s+(\\d+) kB`).exec(status)?.[1];
    return kibibytes === undefined ? null : Number(kibibytes) * 1024;
  } catch {
    return null;
  }
}
