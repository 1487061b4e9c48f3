import type { CurrentPoint } from '@parley/contracts';

/** Levels of implementation in the order in which they are stacked and read: nothing done below, all done on top. */
export const levels = ['noEvidence', '0', '1', '2', '3'] as const;
export type Level = (typeof levels)[number];

export type LevelCounts = CurrentPoint['counts']['implementation'];

/** How a level is filled: by token, and no evidence by hatching. */
export const levelFill: Record<Level, string> = {
  noEvidence: 'url(#no-evidence)',
  '0': 'var(--level-0)',
  '1': 'var(--level-1)',
  '2': 'var(--level-2)',
  '3': 'var(--level-3)',
};

/** What can be read on a level. */
export const levelInk: Record<Level, string> = {
  noEvidence: 'var(--ink)',
  '0': 'var(--on-level-0)',
  '1': 'var(--on-level-1)',
  '2': 'var(--on-level-2)',
  '3': 'var(--on-level-3)',
};

/** The level of an item that has this implementation value. */
export const levelOf = (implementation: number | null): Level =>
  levels.find((level) => level === String(implementation)) ?? 'noEvidence';
