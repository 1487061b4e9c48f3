import { describe, expect, it } from '@jest/globals';
import { onTheEnvoys } from '../worked-example/questions.ts';
import { askAt, ledgerOf, says } from '../worked-example/small-ledger.ts';
import { turkiyeArmenia } from '../worked-example/turkiye-armenia.ts';
import { accountsThatDiffer } from './differences.ts';

describe('accounts that differ', () => {
  it('are those on hosting the envoys at home, from the day of the denial', () => {
    expect(accountsThatDiffer(turkiyeArmenia, onTheEnvoys({ asOf: '2022-10-13' }))).toEqual([]);
    expect(accountsThatDiffer(turkiyeArmenia, onTheEnvoys({ asOf: '2022-10-14' }))).toEqual([
      {
        item: 'I16',
        agreement: [
          { account: 'party:AM', word: 'denied', assertion: 'A49' },
          { account: 'party:TR', word: 'agreed', assertion: 'A48' },
        ],
        implementation: [],
      },
    ]);
  });

  it('are shown with each word on implementation that still stands', () => {
    const ledger = ledgerOf([
      says('a', 'A', '2022-01', 'joint', 'observe', { implementation: 1 }),
      says('b', 'A', '2022-02', 'observer', 'observe', { implementation: 3 }),
      says('c', 'A', '2022-03', 'desk', 'observe', { implementation: 2 }),
    ]);
    const [difference] = accountsThatDiffer(ledger, askAt('2023'));
    expect(difference?.implementation.map(({ account, word }) => [account, word])).toEqual([
      ['observer', 3],
      ['desk', 2],
    ]);
  });
});
