import { describe, expect, it } from '@jest/globals';
import { isLoopback } from './loopback.ts';

describe('this machine', () => {
  it.each(['localhost', 'localhost:3000', '127.0.0.1:3000', '127.8.0.1', '[::1]:3000'])('is %s', (host) => {
    expect(isLoopback(host)).toBe(true);
  });

  // Whoever owns a name can have it point here.
  it.each(['localhost.evil.example', '127.0.0.1.evil.example', 'parley.example', '', 'not a host'])(
    'is not %s',
    (host) => {
      expect(isLoopback(host)).toBe(false);
    },
  );
});
