import type { Page, PageQuery } from '@parley/contracts';

/** All of a list, page by page. */
export async function everything<T>(page: (query: PageQuery) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = [];
  for (let cursor: string | undefined; ;) {
    const { data, page: place } = await page({ limit: 200, cursor });
    all.push(...data);
    if (place.nextCursor === null) return all;
    cursor = place.nextCursor;
  }
}
