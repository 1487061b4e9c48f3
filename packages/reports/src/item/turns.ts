import type { Item } from '@parley/contracts';
import { firstDayOf, timeOf } from '@parley/words';

/**
 * The days by `asOf` on which the schedule of an item turns by itself: on which its due date comes, and the day after
 * it. Nobody has to say a word then, so the history does not tell of it, and the state is asked for on these days.
 */
export function turnsOf({ dueOn }: Item, asOf: string): string[] {
  if (dueOn === null) return [];
  const after = new Date(timeOf(dueOn) + 86_400_000).toISOString().slice(0, 10);
  return [firstDayOf(dueOn), after].filter((day) => timeOf(day) < timeOf(asOf));
}
