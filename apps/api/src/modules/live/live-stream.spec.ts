import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { DomainEvent, WorkProgress } from '@parley/contracts';
import { Bell } from './bell.ts';
import { liveStream, type Telling } from './live-stream.ts';

const event: DomainEvent = {
  id: '019a0c1e-0000-7000-8000-000000000001',
  type: 'item.changed',
  occurredAt: '2026-05-15T00:00:00.000Z',
  organization: '019a0c1e-0000-7000-8000-000000000002',
  process: { id: '019a0c1e-0000-7000-8000-000000000003', slug: 'talks' },
  revision: 7,
  subject: { kind: 'item', id: '019a0c1e-0000-7000-8000-000000000004', key: 'I02', href: '/v1' },
  item: null,
};

/** Of which there are so many to tell. */
const telling = (most: number, more: Partial<Telling> = {}): Telling & { read: number } => {
  const told = {
    opening: 'ready' as const,
    place: { position: 0n, at: new Date(0) },
    read: 0,
    after: async (position: bigint, take: number) => {
      const count = Math.min(take, most - Number(position));
      told.read += count;
      const events = Array.from({ length: count }, (_, n) => ({
        position: position + BigInt(n) + 1n,
        toldAt: new Date(0),
        event,
      }));
      return { events, position: position + BigInt(count) };
    },
    howFar: async () => [],
    idOf: ({ position }: { position: bigint }) => `at-${position}`,
    isWelcome: async () => true,
    ...more,
  };
  return told;
};

describe('a stream', () => {
  it('tells all there is, each event with its place', async () => {
    const bell = new Bell();
    const stream = liveStream(telling(120), bell);
    let text = '';
    for await (const chunk of stream) {
      text += String(chunk);
      if (text.includes('id: at-120\n')) bell.ring('end');
    }
    expect(text.match(/^id: .*$/gm)).toEqual(Array.from({ length: 121 }, (_, n) => `id: at-${n}`));
    expect(text.startsWith('retry: 3000\nevent: ready\nid: at-0\ndata: {}\n\nid: at-1\ndata: {"id":')).toBe(
      true,
    );
  });

  it('says how far some work is without an id, so that nobody goes on from there', async () => {
    const bell = new Bell();
    const progress = { state: 'running', progress: 60 } as WorkProgress;
    const stream = liveStream(telling(0, { howFar: async () => [progress] }), bell);
    bell.ring('step');
    let text = '';
    for await (const chunk of stream) {
      text += String(chunk);
      if (text.includes('progress')) bell.ring('end');
    }
    expect(text.split('\n\n')).toEqual([
      'retry: 3000\nevent: ready\nid: at-0\ndata: {}',
      'event: progress\ndata: {"state":"running","progress":60}',
      '',
    ]);
  });

  it('reads no more than its reader does, and cuts off one who reads nothing', async () => {
    const endless = telling(1_000_000, { patience: 50 });
    const stream = liveStream(endless, new Bell());
    stream.once('readable', () => undefined);
    await new Promise((resolve) => stream.once('close', resolve));
    expect(endless.read).toBeLessThanOrEqual(150);
  });

  it('gives a sign of life at an even pace, and none for what is not to be told', async () => {
    const bell = new Bell();
    const stream = liveStream(telling(0, { heartbeat: 40 }), bell);
    let beats = 0;
    stream.on('data', (chunk) => (beats += String(chunk) === ':\n\n' ? 1 : 0));
    const looking = setInterval(() => bell.ring('look'), 1);
    await sleep(420);
    clearInterval(looking);
    stream.destroy();
    expect(beats).toBeGreaterThanOrEqual(5);
    expect(beats).toBeLessThanOrEqual(10);
  });

  it('asks before each telling, and ends where its reader is not welcome any more', async () => {
    const stream = liveStream(telling(10, { isWelcome: async () => false }), new Bell());
    let text = '';
    for await (const chunk of stream) text += String(chunk);
    expect(text).not.toContain('at-1');
  });
});
