import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { Question } from '../facts/question.ts';
import type { DueStall, FollowUpStall } from './passed-dates.ts';
import { missingFollowUps, passedDueDates } from './passed-dates.ts';
import type { StallRules } from './rules.ts';
import { USUAL_STALL_RULES } from './rules.ts';
import type { SilenceStall } from './silence.ts';
import { silences } from './silence.ts';

/** Something that has stopped, with its reason and the day since which it has. */
export type Stall = SilenceStall | DueStall | FollowUpStall;

/**
 * Whatever stands still at `asOf`: silent tracks, due dates passed, follow-ups that have not come.
 *
 * @param rules thresholds of the process
 * @returns in that order, each kind in key order; the filters on tracks and on items apply
 */
export function stalls(
  facts: LedgerFacts,
  question: Question,
  rules: StallRules = USUAL_STALL_RULES,
): readonly Stall[] {
  return [
    ...silences(facts, question, rules),
    ...passedDueDates(facts, question),
    ...missingFollowUps(facts, question),
  ];
}
