import { type LedgerFacts, Narrowed } from '@parley/domain';
import { toFacts } from './facts.mapper.ts';
import type { FactRows } from './facts.repository.ts';

/**
 * The ledger that a write is held against, piece after piece, each with those before it. Of each assertion a fact is made
 * once: made anew of all for every piece, they would be most of what a long import takes, in time and in memory.
 */
export class HeldLedger {
  readonly rows: FactRows;
  readonly assertions: Narrowed;

  constructor(rows: FactRows) {
    this.rows = rows;
    this.assertions = new Narrowed(toFacts(rows).assertions);
  }

  /** All else that it is about, which may have grown since. */
  facts(): LedgerFacts {
    return toFacts({ ...this.rows, assertions: [] });
  }
}
