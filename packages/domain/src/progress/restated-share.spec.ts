import { describe, expect, it } from '@jest/globals';
import type { AssertionFact } from '../facts/assertion.ts';
import { askAt, heldOn, ledgerOf, says } from '../worked-example/small-ledger.ts';
import { progressSeries } from './series.ts';

const DAY = '2022-02-10';

describe('the share of a meeting that only restates', () => {
  it.each<[number | null, string, AssertionFact[]]>([
    [null, 'nothing was said', []],
    [1, 'everything was said before', [said('reconfirm', 'A'), said('discuss', 'B'), said('expedite', 'C')]],
    [0.5, 'half of it is news', [said('reconfirm', 'A'), said('agree', 'B')]],
    [0, 'a discussion that reports work begun is news', [said('discuss', 'A', { implementation: 2 })]],
    [
      1,
      'the desk and observers do not speak at it',
      [said('discuss', 'A'), said('observe', 'B', { account: 'desk' })],
    ],
    [
      null,
      'what takes effect later is not counted yet',
      [{ ...said('discuss', 'A'), effectiveOn: '2022-02-11' }],
    ],
  ])('is %s where %s', (share, _story, assertions) => {
    const before = says('before', 'A', '2022-01-01', 'joint', 'agree', { implementation: 1 });
    const ledger = ledgerOf([before, ...assertions], { meetings: [heldOn('M', DAY)] });
    expect(progressSeries(ledger, askAt('2023')).points[0]?.restatedShare).toBe(share);
  });
});

function said(act: AssertionFact['act'], item: string, words: Partial<AssertionFact> = {}): AssertionFact {
  const { account = 'joint', ...rest } = words;
  return says(`${act}-${item}`, item, DAY, account, act, { meeting: 'M', ...rest });
}
