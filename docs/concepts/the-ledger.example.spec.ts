import { expect, it } from '@jest/globals';
import { batchFaults, itemHistory, reachedGenerically } from '@parley/domain';
import { askAt, heldOn, ledgerOf, says } from '../../packages/domain/src/worked-example/small-ledger.ts';

const agreed = says('A1', 'A', '2022-07-01', 'joint', 'agree', { meeting: 'M1' });
const begun = says('A2', 'A', '2024-01-12', 'desk', 'observe', { implementation: 2 });
const ledger = ledgerOf([agreed, begun], {
  meetings: [heldOn('M1', '2022-07-01'), heldOn('M2', '2024-07-30', { ordinal: 2 })],
});

const refusals = (...entries: Parameters<typeof batchFaults>[1]) =>
  batchFaults(ledger, entries, '2026-05-14').flatMap(({ index, faults }) =>
    faults.map(({ code, pointer }) => `/assertions/${index}${pointer} ${code}`),
  );

const lower = { effectiveOn: '2025-03-01', implementation: 1 } as const;

it('lets a value fall by a reversal or a correction, and by nothing else', () => {
  expect(refusals({ ...begun, ...lower, key: 'A3' })).toEqual([
    '/assertions/0/implementation implementation_falls',
  ]);
  expect(refusals({ ...begun, ...lower, key: 'A3', act: 'reverse' })).toEqual([]);
  expect(refusals({ ...begun, ...lower, key: 'A3', act: 'correct', corrects: 'A2' })).toEqual([]);
});

it('lets a reversal say only that something went backwards', () => {
  const reversal = { ...begun, key: 'A3', effectiveOn: '2025-03-01', act: 'reverse' } as const;
  expect(refusals({ ...reversal, implementation: 2 })).toEqual(['/assertions/0/act reversal_without_fall']);
  expect(refusals({ ...reversal, implementation: 1 })).toEqual([]);
});

it('looks at each entry of a batch as if those before it had been appended', () => {
  const reversal = { ...begun, ...lower, key: 'A3', act: 'reverse' } as const;
  const after = { ...begun, key: 'A4', effectiveOn: '2025-04-01', implementation: 1 } as const;
  expect(refusals(reversal, after)).toEqual([]);
  expect(refusals(after, reversal)).toEqual(['/assertions/0/implementation implementation_falls']);
});

it('keeps what was corrected, marked', () => {
  const correction = says('A3', 'A', '2024-01-12', 'desk', 'correct', { implementation: 1, corrects: 'A2' });
  const history = itemHistory({ ...ledger, assertions: [agreed, begun, correction] }, askAt('2026'), 'A');
  expect(history.map(({ assertion, supersededBy }) => [assertion, supersededBy])).toEqual([
    ['A1', null],
    ['A2', 'A3'],
    ['A3', null],
  ]);
});

it('knows what "they reconfirmed the agreements" reaches', () => {
  const elsewhere = says('B1', 'B', '2023-01-01', 'joint', 'agree');
  const facts = { ...ledger, assertions: [...ledger.assertions, elsewhere] };
  expect(reachedGenerically(facts, askAt('2026'), 'M2')).toEqual(['A']);
});
