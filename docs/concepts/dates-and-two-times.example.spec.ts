import { expect, it } from '@jest/globals';
import { ask, type IsoDay, itemStates, type LedgerFacts, periodOf, isoDay } from '@parley/domain';
import { ledgerOf, says } from '../../packages/domain/src/worked-example/small-ledger.ts';

const ready = says('A2', 'A', '2024', 'desk', 'observe', {
  implementation: 3,
  recordedAt: '2025-01-10T09:00:00.000Z',
});
const corrected = says('A3', 'A', '2024', 'desk', 'correct', {
  implementation: 1,
  recordedAt: '2026-03-01T09:00:00.000Z',
  corrects: 'A2',
});
const facts = ledgerOf([says('A1', 'A', '2022-07-01', 'joint', 'agree'), ready, corrected]);

const levelAt = (facts: LedgerFacts, asOf: IsoDay, knownAt: string) =>
  itemStates(facts, ask({ asOf, knownAt }))[0]?.state.implementation ?? null;

it('counts a year from its last day', () => {
  expect(isoDay(periodOf('2024').last)).toBe('2024-12-31');
  expect(levelAt(facts, '2024-12-30', '2025-06-01T00:00:00Z')).toBeNull();
  expect(levelAt(facts, '2024-12-31', '2025-06-01T00:00:00Z')).toBe(3);
});

it('restates history from the correction on, and no earlier', () => {
  expect(levelAt(facts, '2025-06-01', '2025-06-01T00:00:00Z')).toBe(3);
  expect(levelAt(facts, '2025-06-01', '2026-06-01T00:00:00Z')).toBe(1);
});
