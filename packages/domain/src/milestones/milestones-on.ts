import type { LedgerFacts } from '../facts/ledger-facts.ts';
import type { Filters } from '../facts/question.ts';
import { admitsItem } from '../facts/question.ts';

/**
 * Milestones on the items that the filters let through: those that wait for one of them, themselves or through another
 * milestone. Where nothing narrows the items it is all of them, also those that wait for nothing. Where a milestone stands
 * follows from all its criteria whatever is asked for (see `milestoneStatuses`).
 *
 * @returns their keys
 */
export function milestonesOn({ items, milestones }: LedgerFacts, filters: Filters): ReadonlySet<string> {
  if ([filters.kinds, filters.themes, filters.obligors].every(({ length }) => length === 0)) {
    return new Set(milestones.map(({ key }) => key));
  }
  const wanted = new Set(items.filter((item) => admitsItem(filters, item)).map(({ key }) => key));
  const found = new Set<string>();
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const { key, criteria } of milestones) {
      const waits = criteria.some((criterion) =>
        'item' in criterion ? wanted.has(criterion.item) : found.has(criterion.milestone),
      );
      if (waits) found.add(key);
    }
  }
  return found;
}
