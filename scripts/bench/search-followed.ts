import { withClient } from '@parley/testing';

/** Waits until all that was written can be found by search, and says how many seconds that took. */
export function searchFollowed(superuserUrl: string): Promise<number> {
  return withClient(superuserUrl, async (client) => {
    const from = performance.now();
    for (let waiting = 1; waiting > 0; await new Promise((resolve) => setTimeout(resolve, 50))) {
      const { rows } = await client.query<{ jobs: number }>(
        `SELECT count(*)::int AS jobs FROM graphile_worker.jobs WHERE task_identifier = 'index_for_search'`,
      );
      waiting = rows[0]?.jobs ?? 0;
    }
    return (performance.now() - from) / 1000;
  });
}
