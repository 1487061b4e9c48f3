import { cache } from 'react';
import { getFollow, listFollows } from '@parley/contracts';
import { ask, askAll, askIfThere } from '../../lib/api.ts';

/** Whether whoever looks at a page follows a process. */
export const isFollowed = cache(
  async (process: string): Promise<boolean> =>
    (await askIfThere(getFollow, { params: { process } })) !== null,
);

/** The ids of all processes that they follow. */
export const followed = cache(
  async (): Promise<ReadonlySet<string>> =>
    new Set((await askAll((query) => ask(listFollows, { query }))).map(({ id }) => id)),
);
