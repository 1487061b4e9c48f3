import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Drawing, Size } from './drawing.tsx';
import type { Picture } from './picture.ts';
import type { Asked, Drawn } from './worker.ts';

interface Waiting {
  give: (picture: Picture) => void;
  fail: (fault: Error) => void;
}

const isSource = import.meta.url.endsWith('.ts');
/** For tests and scripts, which run from the sources: a thread does not inherit who reads TypeScript for them. */
const fromSource = `import('tsx/esm/api').then(({ register }) => {
  register({ tsconfig: ${JSON.stringify(fileURLToPath(new URL('../../tsconfig.json', import.meta.url)))} });
  return import(${JSON.stringify(new URL('./worker.ts', import.meta.url).href)});
})`;
const waiting = new Map<number, Waiting>();
let thread: Worker | null = null;
let turns = 0;

/**
 * Draws a chart as the dashboard does, on paper: the same drawing gives the same text. A thread of its own has the
 * browser's document that this takes; nobody else ever sees it, and others go on being served meanwhile.
 */
export function drawChart(drawing: Drawing, size: Size): Promise<Picture> {
  return new Promise((give, fail) => {
    turns += 1;
    waiting.set(turns, { give, fail });
    thread ??= started();
    thread.ref();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    thread.postMessage({ turn: turns, drawing, size } satisfies Asked);
  });
}

function started(): Worker {
  const env = { ...process.env, NODE_ENV: 'production' };
  const worker = isSource
    ? new Worker(fromSource, { eval: true, execArgv: ['--conditions=source'], env })
    : new Worker(new URL('./worker.js', import.meta.url), { env });
  worker.on('message', (drawn: Drawn) => {
    const asker = waiting.get(drawn.turn);
    waiting.delete(drawn.turn);
    // A thread that draws nothing keeps no program from ending.
    if (waiting.size === 0) worker.unref();
    if ('picture' in drawn) asker?.give(drawn.picture);
    else asker?.fail(new Error(drawn.fault));
  });
  worker.on('error', (fault) => lost(fault));
  worker.on('exit', () => lost(new Error('the thread that draws charts has ended')));
  return worker;
}

/** Who waits is told; the next to ask gets another thread. */
function lost(fault: unknown): void {
  thread = null;
  for (const { fail } of waiting.values()) fail(fault instanceof Error ? fault : new Error(String(fault)));
  waiting.clear();
}
