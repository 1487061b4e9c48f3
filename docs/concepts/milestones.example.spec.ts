import { expect, it } from '@jest/globals';
import { findMilestoneCycle, type MilestoneFact, milestoneStatuses } from '@parley/domain';
import { askAt, ledgerOf, says } from '../../packages/domain/src/worked-example/small-ledger.ts';

const milestones: readonly MilestoneFact[] = [
  { key: 'M1', plannedOn: '2022', criteria: [{ item: 'A', implementation: 3 }] },
  { key: 'M2', plannedOn: null, criteria: [{ milestone: 'M1' }, { item: 'B', legal: 'signed' }] },
];
const facts = ledgerOf(
  [
    says('A1', 'A', '2022-07-01', 'joint', 'agree', { implementation: 1 }),
    says('A2', 'A', '2023-01-01', 'desk', 'observe', { implementation: 3 }),
    says('B1', 'B', '2022-07-01', 'joint', 'agree'),
  ],
  { milestones },
);

it('is reached on the day on which its criteria are met together', () => {
  const [first] = milestoneStatuses(facts, askAt('2023-06-01'));
  expect(first).toMatchObject({ milestone: 'M1', reachedOn: '2023-01-01', schedule: 'done_late' });
});

it('says what it is missing', () => {
  const [, second] = milestoneStatuses(facts, askAt('2023-06-01'));
  expect(second?.reachedOn).toBeNull();
  expect(second?.missing.map(({ criterion }) => criterion)).toEqual([{ item: 'B', legal: 'signed' }]);
});

it('finds milestones that wait for each other', () => {
  const waiting = { key: 'M1', plannedOn: null, criteria: [{ milestone: 'M2' }] };
  expect(findMilestoneCycle([waiting, ...milestones.slice(1)])).toEqual(expect.arrayContaining(['M1', 'M2']));
});
