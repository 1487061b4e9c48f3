import type { Item } from '@parley/contracts';
import { firstDayOf, lastDayOf, timeOf } from '@parley/words';
import type { Lens } from '../../../../../../features/lens/lens.ts';
import { unfiltered } from '../../../../../../features/lens/lens.ts';
import { loadHistory, loadLag, loadMatrix } from '../../../../../../features/process/load.ts';
import { sampleOf, samplesOf } from '@parley/charts/item';

/**
 * What is reckoned of one item: its row of the matrix, its states over time, its lag. A due date passes while nobody
 * says a word, so the state is asked for also on the day on which it begins to be due, and on the day after the last.
 */
export async function loadItemStory(slug: string, item: Item, lens: Lens) {
  const whole = { ...unfiltered(lens), tracks: lens.tracks };
  const [matrix, history, lag] = await Promise.all([
    loadMatrix(slug, whole),
    loadHistory(slug, item.id, lens),
    loadLag(slug, unfiltered(lens)),
  ]);
  const turns = turnsOf(item.dueOn).filter((day) => timeOf(day) < timeOf(matrix.asOf));
  const cells = await Promise.all(
    turns.map(async (asOf) => {
      const then = await loadMatrix(slug, { ...whole, asOf });
      return sampleOf(asOf, then.items.find(({ key }) => key === item.key)?.current);
    }),
  );
  const now = sampleOf(lastDayOf(matrix.asOf), matrix.items.find(({ key }) => key === item.key)?.current);
  return {
    matrix,
    lag: lag.items.find((each) => each.item.key === item.key) ?? null,
    median: lag.median,
    samples: samplesOf(history.entries, [...cells.flat(), ...now]),
  };
}

/** The days on which a schedule turns by itself. */
function turnsOf(dueOn: string | null): string[] {
  if (dueOn === null) return [];
  const after = new Date(timeOf(dueOn) + 86_400_000).toISOString().slice(0, 10);
  return [firstDayOf(dueOn), after];
}
