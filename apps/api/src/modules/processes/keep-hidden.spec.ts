import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keepHidden } from './keep-hidden.ts';

const isHidden = (entry: string): boolean => entry.startsWith('hidden');

describe('a list replaced by somebody who does not see all of it', () => {
  it('has what they gave where they gave it, and the hidden where it was', () => {
    const before = ['a', 'hidden 1', 'b', 'hidden 2'];
    expect(keepHidden(['x', 'y'], before, isHidden)).toEqual(['x', 'hidden 1', 'y', 'hidden 2']);
    expect(keepHidden([], before, isHidden)).toEqual(['hidden 1', 'hidden 2']);
    expect(keepHidden(['x', 'y', 'z'], before, isHidden)).toEqual(['x', 'hidden 1', 'y', 'hidden 2', 'z']);
  });

  it('loses nothing and mixes nothing up, whatever it was', () => {
    const hidden = fc.nat(9).map((number) => `hidden ${number}`);
    const entries = fc.array(fc.oneof(fc.constantFrom('a', 'b', 'c'), hidden));
    fc.assert(
      fc.property(fc.array(fc.constantFrom('x', 'y', 'z')), entries, (given, before) => {
        const list = keepHidden(given, before, isHidden);
        expect(list.filter((entry) => !isHidden(entry))).toEqual(given);
        expect(list.filter(isHidden)).toEqual(before.filter(isHidden));
      }),
    );
  });
});
