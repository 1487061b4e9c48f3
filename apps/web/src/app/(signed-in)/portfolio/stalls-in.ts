import { lensOf } from '../../../features/lens/lens.ts';
import { loadStalls } from '../../../features/process/load.ts';

/** A process among others is looked at as a whole. */
export const everything = lensOf({ track: 'all' }, null);

/** How much stands still in a process. */
export const stallsIn = async (slug: string): Promise<number> =>
  (await loadStalls(slug, everything)).stalls.length;
