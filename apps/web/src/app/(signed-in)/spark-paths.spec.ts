import { describe, expect, it } from '@jest/globals';
import { sparkPaths } from './spark-paths.ts';

const size = { width: 108, height: 108 };

describe('a sparkline', () => {
  it('runs from left to right, 100 on top', () => {
    expect(sparkPaths([0, 100], size)).toEqual({ paths: ['M4 104L104 4'], end: { x: 104, y: 4 } });
  });

  it('breaks where there is no score', () => {
    expect(sparkPaths([0, null, 100, 50], size).paths).toHaveLength(2);
  });

  it('ends nowhere where there is no score at the end', () => {
    expect(sparkPaths([null, null], size)).toEqual({ paths: [], end: null });
  });
});
