import { describe, expect, it } from '@jest/globals';
import { createClient, type WatchedEvent, type WatchOptions } from './index.ts';
import { answering, noConnection, refusal, type Reply } from './testing/answers.ts';

const stream = (...chunks: string[]): Response =>
  new Response(new Blob(chunks).stream(), { headers: { 'content-type': 'text/event-stream' } });

const event = (place: string, key: string): string =>
  `id: ${place}\ndata: ${JSON.stringify({ type: 'item.changed', subject: { key } })}\n\n`;
const ready = 'retry: 3000\nevent: ready\nid: e0\ndata: {}\n\n';

/** Watches until so many events were heard. */
async function hear(count: number, replies: Reply[], options: WatchOptions = {}) {
  const { fetch, seen } = answering(...replies);
  const parley = createClient({ baseUrl: 'http://parley.example', fetch, retries: { firstDelayMs: 1 } });
  const heard: WatchedEvent[] = [];
  for await (const one of parley.watch({ process: ['p', 'q'] }, options)) {
    heard.push(one);
    if (heard.length === count) break;
  }
  return { heard, asked: seen.map(({ headers }) => headers.get('last-event-id')), seen };
}

describe('watching', () => {
  it('tells what happens, whatever the pieces in which it comes', async () => {
    const text = `${ready}: here\n\n${event('e1', 'I01')}${event('e2', 'Հ02')}`;
    let readyTimes = 0;
    const { heard, seen } = await hear(2, [stream(...Array.from(text))], {
      onReady: () => (readyTimes += 1),
    });
    expect(heard).toEqual([
      { place: 'e1', type: 'item.changed', event: { type: 'item.changed', subject: { key: 'I01' } } },
      { place: 'e2', type: 'item.changed', event: { type: 'item.changed', subject: { key: 'Հ02' } } },
    ]);
    expect(readyTimes).toBe(1);
    expect(seen[0]?.url).toBe('http://parley.example/v1/live?process=p&process=q');
    expect(seen[0]?.headers.get('accept')).toBe('text/event-stream');
  });

  it('goes on after the last event heard, wherever the connection breaks', async () => {
    const half = `${event('e2', 'I02')}id: e3\ndata: {"ke`;
    const { heard, asked } = await hear(3, [
      stream(ready, event('e1', 'I01')),
      noConnection(),
      stream(half),
      refusal(503, 'unavailable'),
      stream(event('e3', 'I03')),
    ]);
    expect(heard.map(({ place }) => place)).toEqual(['e1', 'e2', 'e3']);
    expect(asked).toEqual([null, 'e1', 'e1', 'e2', 'e2']);
  });

  it('goes on after the place where another left off, and says where that cannot be told any more', async () => {
    const reset = 'event: reset\nid: e9\ndata: {}\n\n';
    const { heard, asked } = await hear(2, [stream(reset, event('e10', 'I01'))], { after: 'e1' });
    expect(heard.map(({ type, place }) => [type, place])).toEqual([
      ['reset', 'e9'],
      ['item.changed', 'e10'],
    ]);
    expect(asked).toEqual(['e1']);
  });

  it('says how far work is to who asks for it, and goes on after the last event all the same', async () => {
    const progress = 'event: progress\ndata: {"state":"running","progress":60}\n\n';
    const told: object[] = [];
    const { heard, asked } = await hear(
      2,
      [stream(ready, event('e1', 'I01'), progress), stream(progress, event('e2', 'I02'))],
      { onProgress: (one) => told.push(one) },
    );
    expect(told).toEqual([1, 2].map(() => ({ state: 'running', progress: 60 })));
    expect(heard.map(({ place }) => place)).toEqual(['e1', 'e2']);
    expect(asked).toEqual([null, 'e1']);
  });

  it('ends with the refusal where the key is revoked meanwhile', async () => {
    await expect(
      hear(2, [stream(event('e1', 'I01')), refusal(401, 'unauthenticated')]),
    ).rejects.toMatchObject({
      code: 'unauthenticated',
    });
  });

  it('ends without an error when nobody wants to hear more, and closes its connection', async () => {
    let closed = false;
    const endless = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(event('e1', 'I01'))),
      cancel: () => void (closed = true),
    });
    const { fetch } = answering((_, signal) => {
      signal?.addEventListener('abort', () => void (closed = true));
      return new Response(endless);
    });
    const controller = new AbortController();
    for await (const { place } of createClient({ baseUrl: '', fetch }).watch(
      {},
      { signal: controller.signal },
    )) {
      expect(place).toBe('e1');
      break;
    }
    expect(closed).toBe(true);
    controller.abort();
    const none = createClient({ baseUrl: '', fetch }).watch({}, { signal: controller.signal });
    expect((await none.next()).done).toBe(true);
  });
});
