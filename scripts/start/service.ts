import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Refusal } from './refusal.ts';

/** A program of ours that runs beside this one until it is stopped. */
export interface Service {
  name: string;
  /** Settles when the program ended, with what it ended by. */
  ended: Promise<string>;
  /** Asks it to finish, and makes it after ten seconds. */
  stop(): Promise<void>;
}

const preload = pathToFileURL(path.join(import.meta.dirname, 'end-with-parent.mjs')).href;

/** Starts a Node program in a process group of its own, so that Ctrl-C reaches it through us and in order. */
export function startService(
  name: string,
  entry: string,
  environment: NodeJS.ProcessEnv,
  stdout: 'inherit' | 'ignore' = 'inherit',
): Service {
  const child = spawn(process.execPath, ['--import', preload, entry], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', stdout, 'inherit', 'ipc'],
    detached: true,
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  return { name, ended, stop: () => stop(child, ended) };
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const patience = new AbortController();
  const late = sleep(10_000, undefined, { signal: patience.signal }).then(
    () => child.kill('SIGKILL'),
    () => undefined,
  );
  await ended;
  patience.abort();
  await late;
}

/** Waits until an address answers well; says so where the program ends or a minute passes first. */
export async function untilReady(service: Service, url: string): Promise<void> {
  let end: string | undefined;
  void service.ended.then((how) => (end = how));
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (end !== undefined) throw new Refusal(`The ${service.name} ended while it was starting (${end}).`);
    const answer = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok === true) return;
    await sleep(50);
  }
  throw new Refusal(`The ${service.name} did not answer at ${url} within a minute.`);
}
