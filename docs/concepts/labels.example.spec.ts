import { expect, it } from '@jest/globals';
import { type LedgerFacts, progressSeries } from '@parley/domain';
import { askAt, itemOf, ledgerOf, says } from '../../packages/domain/src/worked-example/small-ledger.ts';

const all = ledgerOf(
  [
    says('A1', 'A', '2022-01-14', 'joint', 'agree', { implementation: 3 }),
    says('B1', 'B', '2022-01-14', 'joint', 'agree', { implementation: 0 }),
  ],
  { items: [itemOf('A'), itemOf('B')] },
);

const without = (hidden: string): LedgerFacts => ({
  ...all,
  items: all.items.filter(({ key }) => key !== hidden),
  assertions: all.assertions.filter(({ item }) => item !== hidden),
});

it('reckons with what the caller may see and with nothing else', () => {
  expect(progressSeries(all, askAt('2022')).current).toMatchObject({ n: 2, score: 50 });
  expect(progressSeries(without('B'), askAt('2022')).current).toMatchObject({ n: 1, score: 100 });
});
