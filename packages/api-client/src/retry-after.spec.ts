import { describe, expect, it } from '@jest/globals';
import { retryAfterOf } from './retry-after.ts';

const now = () => Date.parse('2026-05-14T12:00:00Z');

describe('when to come back', () => {
  it.each([
    [429, { 'retry-after': '12' }, 12],
    [503, { 'retry-after': '0' }, 0],
    [503, { 'retry-after': 'Thu, 14 May 2026 12:01:00 GMT' }, 60],
    [503, { 'retry-after': 'Thu, 14 May 2026 11:00:00 GMT' }, 0],
    [429, { ratelimit: '"default";r=0;t=7' }, 7],
    [429, { 'retry-after': '12', ratelimit: '"default";r=0;t=7' }, 12],
    [500, { ratelimit: '"default";r=5999;t=7' }, null],
    [429, {}, null],
  ])('is said by the headers of a %i: %j', (status, headers, seconds) => {
    expect(retryAfterOf(new Response(null, { status, headers }), now)).toBe(seconds);
  });
});
