import { expect, it } from '@jest/globals';
import { explain, METHODS, type MethodId, progressSeries } from '@parley/domain';
import { askAt, itemOf, ledgerOf, says } from '../../packages/domain/src/worked-example/small-ledger.ts';

const agreed = ['A', 'B', 'C'].map((item) => says(`${item}1`, item, '2022-01-01', 'joint', 'agree'));
const facts = ledgerOf(
  [
    ...agreed,
    says('A2', 'A', '2022-06-01', 'joint', 'observe', { implementation: 3 }),
    says('B2', 'B', '2022-06-01', 'observer', 'observe', { implementation: 2 }),
    says('B3', 'B', '2022-06-01', 'desk', 'observe', { implementation: 1 }),
  ],
  { items: [itemOf('A', { weight: 4 }), itemOf('B'), itemOf('C')] },
);

it('gives 44.4: (3 + 1 + 0) of 9, somewhere between 44.4 and 88.9', () => {
  const { current } = progressSeries(facts, askAt('2022-12-31'));
  expect(current).toMatchObject({ n: 3, score: 44.4, low: 44.4, high: 88.9, coverage: 0.6667 });
});

it('explains itself by terms that add up', () => {
  const { exact, terms } = explain(facts, askAt('2022-12-31'), '2022-12-31');
  expect(terms.map(({ item, value, exact }) => [item, value, exact])).toEqual([
    ['A', 3, '100/3'],
    ['B', 1, '100/9'],
    ['C', 0, '0'],
  ]);
  expect(exact).toBe('400/9');
});

it('publishes them so that they add up', () => {
  const { precise, score, terms } = explain(facts, askAt('2022-12-31'), '2022-12-31');
  expect(terms.map(({ contribution }) => contribution)).toEqual([33.333333, 11.111111, 0]);
  expect([precise, score]).toEqual([44.444444, 44.4]);
});

it('gives another figure by each method', () => {
  const scores = (Object.keys(METHODS) as MethodId[]).map((method) => [
    method,
    progressSeries(facts, askAt('2022-12-31', { method })).current.score,
  ]);
  expect(scores).toEqual([
    ['pam@1', 44.4],
    ['weighted@1', 72.2],
    ['full-share@1', 33.3],
    ['high-completion@1', 33.3],
    ['agreement@1', 100],
  ]);
});
