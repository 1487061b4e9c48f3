import type { Page, PageQuery } from '@parley/contracts';

/**
 * All of a list, page by page.
 *
 * @param limit how many a page has: more than others may ask for, since a page costs as much to begin as some hundreds of rows
 */
export async function everything<T>(
  page: (query: PageQuery) => Promise<Page<T>>,
  limit = 5000,
): Promise<T[]> {
  const all: T[] = [];
  for (let cursor: string | undefined; ;) {
    const { data, page: place } = await page({ limit, cursor });
    for (const one of data) all.push(one);
    if (place.nextCursor === null) return all;
    cursor = place.nextCursor;
  }
}
