import { describe, expect, it } from '@jest/globals';
import { says } from '../worked-example/small-ledger.ts';
import { standingAssertions } from './standing.ts';

const TIMES = { asOf: Number.POSITIVE_INFINITY, knownAt: '2030-01-01T00:00:00Z' };

describe('the order of the ledger', () => {
  it('is by the last day of the effective date, then recording, then sequence', () => {
    const later = { recordedAt: '2024-01-02T00:00:00.000Z' };
    const assertions = [
      says('year', 'A', '2022', 'desk', 'observe'),
      says('c-second', 'A', '2022-12-31', 'desk', 'observe', { ...later, sequence: 2 }),
      says('d-first', 'A', '2022-12-31', 'desk', 'observe', { ...later, sequence: 1 }),
      says('month', 'A', '2022-11', 'desk', 'observe', { ...later, sequence: 3 }),
    ];
    const order = standingAssertions(assertions, TIMES).map(({ fact }) => fact.key);
    expect(order).toEqual(['month', 'year', 'd-first', 'c-second']);
  });

  it('compares instants, not the texts in which they are written', () => {
    const [east, west] = ['2024-01-01T02:00:00+04:00', '2023-12-31T21:00:00-02:00'];
    const assertions = [
      says('west', 'A', '2022', 'desk', 'observe', { recordedAt: west }),
      says('east', 'A', '2022', 'desk', 'observe', { recordedAt: east }),
    ];
    const order = standingAssertions(assertions, TIMES).map(({ fact }) => fact.key);
    expect(order).toEqual(['east', 'west']);
  });
});
