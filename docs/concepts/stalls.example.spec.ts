import { expect, it } from '@jest/globals';
import { stalls } from '@parley/domain';
import { askAt, heldOn, ledgerOf } from '../../packages/domain/src/worked-example/small-ledger.ts';

const facts = ledgerOf([], {
  meetings: [
    heldOn('SR1', '2022-01-14'),
    heldOn('SR2', '2022-02-24', { ordinal: 2 }),
    heldOn('SR3', '2022-05-03', { ordinal: 3 }),
    heldOn('SR4', '2022-07-01', { ordinal: 4 }),
  ],
});

it('is silence beyond twice the median interval of 59 days', () => {
  expect(stalls(facts, askAt('2022-10-27'))).toEqual([]);
  expect(stalls(facts, askAt('2023-06-01'))).toEqual([
    {
      reason: 'silence',
      track: 'SR',
      meeting: 'SR4',
      silentSince: '2022-07-01',
      since: '2022-10-28',
      days: 335,
      threshold: 118,
      median: 59,
    },
  ]);
});
