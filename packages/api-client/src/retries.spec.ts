import { describe, expect, it } from '@jest/globals';
import { createClient } from './index.ts';
import { answering, json, noConnection, refusal, type Reply } from './testing/answers.ts';

/** A client that does not wait, before a service that answers so. */
const before = (...replies: Reply[]) => {
  const { fetch, seen } = answering(...replies);
  const retries = { firstDelayMs: 1, longestDelayMs: 1_000 };
  return { parley: createClient({ baseUrl: 'http://parley.example', fetch, retries, timeoutMs: 200 }), seen };
};
const process = 'turkiye-armenia';
const body = { kind: 'action' as const, theme: 'transport', title: { en: 'Reopen the bridge' } };

describe('what failed for now', () => {
  it.each([
    ['nobody there', noConnection()],
    ['too many requests', refusal(429, 'too_many_requests', { 'retry-after': '0' })],
    ['a proxy alone', new Response('bad gateway', { status: 502 })],
    ['a service that starts', refusal(503, 'unavailable')],
    ['a proxy that waited', new Response('', { status: 504 })],
  ])('is asked again: %s', async (_, failure) => {
    const { parley, seen } = before(failure, failure, json({ slug: process }));
    expect(await parley.getProcess({ process })).toEqual({ slug: process });
    expect(seen).toHaveLength(3);
  });

  it('is written again under the same key, and says where it had been done', async () => {
    const done = json({ key: 'I16' }, 201, { 'idempotency-replayed': 'true' });
    const { parley, seen } = before(noConnection(), refusal(409, 'idempotency_key_in_use'), done);
    const answer = await parley.addItem.ask({ process, body });
    expect(answer).toMatchObject({ body: { key: 'I16' }, replayed: true });
    expect(new Set(seen.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(1);
  });

  it('is a lost connection also where the answer hangs', async () => {
    const hanging: Reply = (_, signal) =>
      new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
      );
    const { parley, seen } = before(hanging, json({ slug: process }));
    expect(await parley.getProcess({ process })).toEqual({ slug: process });
    expect(seen).toHaveLength(2);
  });

  it('waits as long as the service asks', async () => {
    const { parley } = before(refusal(429, 'too_many_requests', { 'retry-after': '1' }), json({}));
    const start = performance.now();
    await parley.getOrganization();
    expect(performance.now() - start).toBeGreaterThanOrEqual(1_000);
  });
});

describe('what is not asked again', () => {
  it('is what is refused for good', async () => {
    const { parley, seen } = before(refusal(404, 'not_found'));
    await expect(parley.getProcess({ process })).rejects.toMatchObject({ code: 'not_found' });
    expect(seen).toHaveLength(1);
  });

  it('is a change that may have been made: it would be told that somebody else was first', async () => {
    const { parley, seen } = before(noConnection(), json({}));
    const change = parley.updateItem({ process, id: 'key:I02', ifMatch: '"a"', body: { theme: 'rail' } });
    await expect(change).rejects.toMatchObject({
      name: 'UnreachableError',
      message: 'http://parley.example did not answer: ECONNREFUSED',
    });
    expect(seen).toHaveLength(1);
  });

  it('is what the service wants to hear of only much later', async () => {
    const { parley, seen } = before(refusal(429, 'too_many_requests', { 'retry-after': '3600' }));
    await expect(parley.getOrganization()).rejects.toMatchObject({ retryAfter: 3600 });
    expect(seen).toHaveLength(1);
  });

  it('is anything after the fourth time, or more often than the call wants', async () => {
    const often = before(noConnection());
    await expect(often.parley.getOrganization()).rejects.toThrow('ECONNREFUSED');
    expect(often.seen).toHaveLength(4);
    const once = before(noConnection());
    await expect(once.parley.getOrganization({}, { retries: 0 })).rejects.toThrow('ECONNREFUSED');
    expect(once.seen).toHaveLength(1);
  });

  it('is what the caller took back, also in the middle of a wait', async () => {
    const { parley, seen } = before(refusal(429, 'too_many_requests', { 'retry-after': '1' }));
    const controller = new AbortController();
    const call = parley.getOrganization({}, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error('no longer wanted')), 50);
    await expect(call).rejects.toThrow('no longer wanted');
    expect(seen).toHaveLength(1);
  });
});
