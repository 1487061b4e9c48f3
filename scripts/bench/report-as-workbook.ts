import type { Served } from './served.ts';

interface Made {
  readonly seconds: number;
  readonly bytes: number;
  /** The most memory that the service held in it. */
  readonly peakMemory: number | null;
}

/** Has a report made as XLSX, over HTTP, and waits for its file. */
export async function makeWorkbook(served: Served, secret: string, asked: object): Promise<Made> {
  served.memoryNow();
  const from = performance.now();
  const ask = async (path: string, body?: object) => {
    const answer = await fetch(served.url + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${answer.status} ${text}`);
    return JSON.parse(text) as { id: string; state: string; bytes: number | null; failure: object | null };
  };
  const { id } = await ask('/v1/reports', { process: 'process-0', format: 'xlsx', ...asked });
  for (;;) {
    const { state, bytes, failure } = await ask(`/v1/reports/${id}`);
    if (bytes !== null && state === 'done') {
      return { seconds: (performance.now() - from) / 1000, bytes, peakMemory: served.peakMemory() };
    }
    if (state === 'failed') throw new Error(JSON.stringify(failure));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
