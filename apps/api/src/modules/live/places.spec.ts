import { describe, expect, it } from '@jest/globals';
import type { Config } from '../../platform/config/index.ts';
import { Places } from './places.ts';

const places = new Places({ authSecret: 'a secret of this service, long enough' } as Config);
const place = { position: 42n, at: new Date('2026-05-15T00:00:00.000Z') };
const us = { organizationId: 'us', clearance: 'public' } as const;

describe('a place', () => {
  it('is known again by who it was for', () => {
    expect(places.open(places.seal(place, us), us)).toEqual(place);
  });

  it('is nothing to who sees something else, nor under another secret', () => {
    const id = places.seal(place, us);
    expect(places.open(id, { ...us, organizationId: 'them' })).toBeNull();
    expect(places.open(id, { ...us, clearance: 'internal' })).toBeNull();
    const others = new Places({ authSecret: 'a secret of another service, as long' } as Config);
    expect(others.open(id, us)).toBeNull();
  });

  it('is another each time, as long as any, and fit for a header', () => {
    const ids = [1n, 1n, 2n ** 60n].map((position) => places.seal({ ...place, position }, us));
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^[\w-]{59}$/);
  });

  it.each(['', 'nonsense', 'A'.repeat(59), '\u0000', 'ա'.repeat(59)])('is not %j', (id) => {
    expect(places.open(id, us)).toBeNull();
  });
});
