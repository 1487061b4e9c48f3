import { describe, expect, it } from '@jest/globals';
import type { Assertion } from '@parley/contracts';
import { corrections, effectiveBetween, effectiveBy, knownBy, latestFirst } from './ledger.ts';

const assertion = (key: string, effectiveOn: string, recordedAt: string, revision = 1, corrects?: string) =>
  ({
    key,
    effectiveOn,
    recordedAt,
    revision,
    corrects: corrects === undefined ? null : { id: '', key: corrects },
  }) as unknown as Assertion;
const keys = (list: readonly Assertion[]) => list.map(({ key }) => key);

const ledger = [
  assertion('A1', '2024-07-30', '2024-08-01T00:00:00Z', 1),
  assertion('A2', '2024', '2025-01-05T00:00:00Z', 2),
  assertion('A3', '2024-07-30', '2025-02-01T00:00:00Z', 3, 'A1'),
];

describe('the ledger seen from two times', () => {
  it('holds what was known by an instant', () => {
    expect(keys(knownBy(ledger, '2025-01-31T00:00:00Z'))).toEqual(['A1', 'A2']);
    expect(keys(knownBy(ledger, null))).toEqual(['A1', 'A2', 'A3']);
  });

  it('holds what was so by a date; a year counts from its end', () => {
    expect(keys(effectiveBy(ledger, '2024-12-30'))).toEqual(['A1', 'A3']);
  });

  it('holds what came to be so between two days, the second included', () => {
    expect(keys(effectiveBetween(ledger, '2024-07-30', '2024-12-31'))).toEqual(['A2']);
    expect(keys(effectiveBetween(ledger, null, '2024-07-30'))).toEqual(['A1', 'A3']);
  });

  it('tells what corrects what', () => {
    expect(corrections(ledger)).toEqual(new Map([['A1', 'A3']]));
  });

  it('reads backwards, the last recorded first on one day', () => {
    expect(keys(latestFirst(ledger))).toEqual(['A2', 'A3', 'A1']);
  });
});
