import { describe, expect, it } from '@jest/globals';
import { askAt, ledgerOf, says } from '../worked-example/small-ledger.ts';
import { undertaking } from './undertaking.ts';

describe('nothing is agreed until everything is agreed', () => {
  const ledger = ledgerOf([
    says('a', 'A', '2022-01-01', 'joint', 'agree'),
    says('b', 'B', '2022-01-01', 'party:TR', 'propose'),
    says('c', 'C', '2022-01-01', 'joint', 'propose'),
    says('b2', 'B', '2022-02-01', 'joint', 'agree'),
    says('c2', 'C', '2022-03-01', 'joint', 'withdraw'),
  ]);

  it.each([
    ['2022-01-31', [], ['A'], ['B', 'C']],
    ['2022-02-28', [], ['A', 'B'], ['C']],
    ['2022-03-31', ['A', 'B'], [], []],
  ])('on %s', (at, binding, provisional, outstanding) => {
    const single = undertaking(ledger, askAt('2023'), true, at);
    expect(single).toEqual({ single: true, binding, provisional, outstanding });
  });

  it('but an agreed item binds at once where the process is no single undertaking', () => {
    const loose = undertaking(ledger, askAt('2023'), false, '2022-01-31');
    expect(loose).toMatchObject({ binding: ['A'], provisional: [] });
  });
});
