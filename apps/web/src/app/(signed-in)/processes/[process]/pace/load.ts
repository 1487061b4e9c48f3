import type { Stall, Stalls } from '@parley/contracts';
import type { Lens } from '../../../../../features/lens/lens.ts';
import { loadLag, loadProgress, loadStalls } from '../../../../../features/process/load.ts';
import { evesOf } from '@parley/charts/pace';

/** All that is reckoned for the view. What stood still in the past is asked about day by day: the rules are the service's. */
export async function loadPace(slug: string, lens: Lens) {
  const [progress, stalls, lag] = await Promise.all([
    loadProgress(slug, lens),
    loadStalls(slug, lens),
    loadLag(slug, lens),
  ]);
  const eves = evesOf(
    progress.points.map(({ meeting }) => meeting),
    stalls.rules.atLeastDays,
  );
  const answers = await Promise.all(
    eves.map(async (asOf): Promise<[string, Stalls]> => [asOf, await loadStalls(slug, { ...lens, asOf })]),
  );
  const stallsByEve: ReadonlyMap<string, readonly Stall[]> = new Map(
    answers.map(([eve, answer]) => [eve, answer.stalls]),
  );
  return { progress, stalls, lag, stallsByEve };
}
