import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { digestOver } from './digest.ts';

describe('a digest', () => {
  it('is that of the canonical JSON, whole or entry by entry', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const figures: unknown = JSON.parse(JSON.stringify(value));
        const whole = createHash('sha256').update(canonicalize(figures) ?? '');
        expect(digestOver(figures)).toBe(`sha256-${whole.digest('base64')}`);
      }),
    );
  });
});
