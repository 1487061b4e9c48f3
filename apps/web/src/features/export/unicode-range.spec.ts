import { describe, expect, it } from '@jest/globals';
import { isInRange } from './unicode-range.ts';

const at = (letter: string) => letter.codePointAt(0) ?? 0;

describe('a unicode-range', () => {
  it('holds single letters, spans and patterns', () => {
    expect(isInRange(at('ա'), 'U+0530-058F, U+FB13-FB17')).toBe(true);
    expect(isInRange(at('ﬓ'), 'U+0530-058F, U+FB13-FB17')).toBe(true);
    expect(isInRange(at('ş'), 'U+0530-058F')).toBe(false);
    expect(isInRange(at('a'), 'U+61')).toBe(true);
    expect(isInRange(0x4_2a, 'U+4??')).toBe(true);
    expect(isInRange(0x5_00, 'U+4??')).toBe(false);
  });

  it('holds every letter where it is not given', () => {
    expect(isInRange(at('ա'), '')).toBe(true);
  });
});
