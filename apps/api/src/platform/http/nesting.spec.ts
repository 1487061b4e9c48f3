import { describe, expect, it } from '@jest/globals';
import { DEEPEST, isTooDeep } from './nesting.ts';

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

describe('a body nested too deep', () => {
  it('is told from one that is not', () => {
    expect(isTooDeep(nested(DEEPEST))).toBe(false);
    expect(isTooDeep(nested(DEEPEST + 2))).toBe(true);
    expect(isTooDeep({ title: { en: 'A title' }, sources: [{ source: 'key:S01' }] })).toBe(false);
    expect(isTooDeep('flat')).toBe(false);
  });

  it('is recognized however deep it is', () => {
    expect(isTooDeep(nested(20_000))).toBe(true);
  });
});
