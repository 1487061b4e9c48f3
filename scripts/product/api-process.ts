import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from './product.ts';

const root = path.resolve(import.meta.dirname, '../..');
const preload = pathToFileURL(path.join(root, 'scripts/start/end-with-parent.mjs')).href;

/** The built service alone, in a process of its own. */
export interface ApiProcess {
  readonly url: string;
  /** As the kernel does it where memory is short: nothing in the process can do anything about it. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export async function startApi(environment: NodeJS.ProcessEnv): Promise<ApiProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', preload, path.join(root, 'apps/api/dist/main.js')], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      PARLEY_API_PORT: String(port),
      PARLEY_METRICS_PORT: '0',
      PARLEY_LOG_LEVEL: 'error',
      NODE_ENV: 'production',
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  const url = `http://127.0.0.1:${port}`;
  for (const deadline = Date.now() + 60_000; ;) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok === true) return { url, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
    if (Date.now() > deadline || child.exitCode !== null) {
      await end('SIGKILL');
      throw new Error(`The service did not get ready (exit code ${child.exitCode}).`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
