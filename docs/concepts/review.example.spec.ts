import { expect, it } from '@jest/globals';
import { verdictFault } from '@parley/domain';

const waiting = { author: 'Anahit', verdict: null };

it('is judged by another person than its author, whatever tool they use', () => {
  expect(verdictFault(waiting, { verdict: 'accepted', by: 'Anahit' })).toBe('own_proposal');
  expect(verdictFault(waiting, { verdict: 'sent_back', by: 'Anahit' })).toBe('own_proposal');
  expect(verdictFault(waiting, { verdict: 'accepted', by: 'Selin' })).toBeNull();
});

it('is taken back by its author alone', () => {
  expect(verdictFault(waiting, { verdict: 'withdrawn', by: 'Anahit' })).toBeNull();
  expect(verdictFault(waiting, { verdict: 'withdrawn', by: 'Selin' })).toBe('not_own_proposal');
});

it('is judged once', () => {
  const accepted = { author: 'Anahit', verdict: 'accepted' } as const;
  expect(verdictFault(accepted, { verdict: 'sent_back', by: 'Selin' })).toBe('already_judged');
  expect(verdictFault(accepted, { verdict: 'withdrawn', by: 'Anahit' })).toBe('already_judged');
});
