import type { Party } from '@parley/contracts';

/** Whose word is told of: joint texts, each side for itself, and what was asked. */
export const readingsOf = ({ reading }: { reading: string }, parties: readonly Party[]): string[] => [
  ...new Set(['joint', ...sidesOf(parties), reading]),
];

export const sidesOf = (parties: readonly Party[]): string[] =>
  parties.filter(({ role }) => role === 'party').map(({ key }) => `party:${key}`);
