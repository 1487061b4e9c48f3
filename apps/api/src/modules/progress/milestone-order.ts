import type { InputOf, MilestoneStanding, milestones } from '@parley/contracts';
import { isoDay, periodOf } from '@parley/domain';
import { cursorOf, orderOf, type Place, placeOf, toPage } from '../../platform/http/index.ts';

type Ordered = Pick<InputOf<typeof milestones.list>['query'], 'sort' | 'cursor' | 'limit'>;

/** A page of all of them, which had to be reckoned anyway: where one stands depends on others. */
export function pageInOrder(all: readonly MilestoneStanding[], { sort, cursor, limit }: Ordered) {
  const { field, isDown } = orderOf(sort);
  const from = placeOf(cursor, sort);
  const placed = all
    .map((standing) => ({ standing, id: standing.id, orderedBy: orderedBy(standing, field) }))
    .toSorted((one, other) => (isDown ? compared(other, one) : compared(one, other)))
    .filter((one) => from === null || (isDown ? compared(one, from) < 0 : compared(one, from) > 0));
  return toPage(
    placed.slice(0, limit + 1),
    { limit, cursor },
    ({ standing }) => standing,
    (last) => cursorOf(last, sort),
  );
}

/** What has no date comes after what has one. */
function orderedBy({ key, plannedOn }: MilestoneStanding, field: string): string {
  if (field === 'key') return key;
  if (field === 'plannedOn') return plannedOn === null ? '9999-12-31' : isoDay(periodOf(plannedOn).last);
  return '';
}

/** By code units, which the letters of keys and dates are in the database too. */
function compared(one: Place, other: Place): number {
  const [before, after] =
    one.orderedBy === other.orderedBy ? [one.id, other.id] : [one.orderedBy, other.orderedBy];
  if (before === after) return 0;
  return before < after ? -1 : 1;
}
