import type {
  Accounts,
  AuditEntry,
  Event,
  Item,
  ItemHistory,
  Lag,
  Matrix,
  MilestoneStanding,
  MovementBetween,
  Progress,
  Stalls,
} from '@parley/contracts';
import type { Frame } from './frame.ts';

export interface ProgressFacts {
  kind: 'progress';
  frame: Frame;
  progress: Progress;
  events: readonly Event[];
}

/** Since the last meeting, or since what was asked: `movement` over what `spanOf` names. */
export interface BriefingFacts {
  kind: 'briefing';
  frame: Frame;
  progress: Progress;
  /** Null where there is nothing to compare. */
  movement: MovementBetween | null;
  stalls: Stalls;
  milestones: readonly MilestoneStanding[];
  accounts: Accounts;
  events: readonly Event[];
}

export interface MatrixFacts {
  kind: 'matrix';
  frame: Frame;
  matrix: Matrix;
}

export interface MilestonesFacts {
  kind: 'milestones';
  frame: Frame;
  milestones: readonly MilestoneStanding[];
  /** Of all items: what criteria wait for may stand outside any filter. */
  matrix: Matrix;
}

export interface ItemFacts {
  kind: 'item';
  frame: Frame;
  item: Item;
  history: ItemHistory;
  /** Of all items over the chosen tracks. */
  matrix: Matrix;
  /** The same on the days that `turnsOf` names, on which a due date comes or passes while nobody says a word. */
  turns: readonly Matrix[];
  /** Of all items. */
  lag: Lag;
  milestones: readonly MilestoneStanding[];
}

export interface AccountsFacts {
  kind: 'accounts';
  frame: Frame;
  accounts: Accounts;
  matrix: Matrix;
  /** One for each of the readings that `readingsOf` names, in their order. */
  progresses: readonly Progress[];
}

export interface AuditFacts {
  kind: 'audit';
  frame: Frame;
  /** In the order in which they happened. */
  entries: readonly AuditEntry[];
}

/** All that a report of a kind is made from. */
export type Facts =
  BriefingFacts | ProgressFacts | MatrixFacts | MilestonesFacts | ItemFacts | AccountsFacts | AuditFacts;
