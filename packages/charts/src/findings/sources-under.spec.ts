import { describe, expect, it } from '@jest/globals';
import type { Assertion, Source } from '@parley/contracts';
import { sourcesUnder } from './sources-under.ts';

const assertion = (effectiveOn: string, recordedAt: string, ...sources: string[]) =>
  ({
    effectiveOn,
    recordedAt,
    sources: sources.map((key) => ({ source: { id: '', key }, locator: null, quote: null })),
  }) as unknown as Assertion;
const source = (key: string, publishedOn: string | null) => ({ key, publishedOn }) as unknown as Source;

describe('the sources under a figure', () => {
  const sources = [source('S1', '2022-01-14'), source('S2', '2024-07-30'), source('S3', null)];
  const assertions = [
    assertion('2022-01-14', '2022-02-01T00:00:00Z', 'S1', 'S3'),
    assertion('2024', '2024-08-01T00:00:00Z', 'S2'),
  ];
  const keys = (asOf: string, knownAt: string) =>
    sourcesUnder(assertions, sources, { asOf, knownAt }).map(({ key }) => key);

  it('are each named once, the newest first', () => {
    expect(keys('2026-05-14', '2026-05-15T00:00:00Z')).toEqual(['S2', 'S1', 'S3']);
  });

  it('leave out what was not yet so: a year counts from its end', () => {
    expect(keys('2024-11-01', '2026-05-15T00:00:00Z')).toEqual(['S1', 'S3']);
  });

  it('leave out what was not yet known', () => {
    expect(keys('2026-05-14', '2023-01-01T00:00:00Z')).toEqual(['S1', 'S3']);
  });
});
