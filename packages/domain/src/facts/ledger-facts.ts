import type { AssertionFact } from './assertion.ts';
import type { ItemFact } from './item.ts';
import type { MeetingFact } from './meeting.ts';
import type { MilestoneFact } from './milestone.ts';
import type { PartyFact } from './party.ts';

/**
 * All that is known of one process and visible to the one who asks, in any order. Whoever loads it leaves out
 * what the viewer may not see: nothing here knows of labels, so nothing here can leak them.
 */
export interface LedgerFacts {
  readonly parties: readonly PartyFact[];
  readonly items: readonly ItemFact[];
  readonly meetings: readonly MeetingFact[];
  readonly assertions: readonly AssertionFact[];
  readonly milestones: readonly MilestoneFact[];
}
