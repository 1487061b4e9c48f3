import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Documented } from '../../testing/documented.ts';
import { type RunningService, startService } from '../../testing/running-service.ts';
import { offences, type Walker, walkerOf } from '../../testing/walker.ts';

let service: RunningService;
let walker: Walker;
let lists: readonly Documented[];

beforeAll(async () => {
  service = await startService();
  walker = await walkerOf(service);
  lists = walker.operations.filter(({ query }) => query.includes('cursor'));
}, 60_000);
afterAll(() => service.stop());

interface Page {
  data: unknown[];
  page: { nextCursor: string | null; hasMore: boolean };
}

async function pageOf(list: Documented, query: string): Promise<Page> {
  const { status, body, text } = await walker.ask(list, { query });
  if (status !== 200) throw new Error(`${list.id}?${query}: ${status} ${text}`);
  return body as Page;
}

/** The rest of a list from a cursor on, page by page. */
async function restOf(list: Documented, limit: number, from: string | null): Promise<unknown[]> {
  const found: unknown[] = [];
  for (let cursor = from; cursor !== null;) {
    const { data, page } = await pageOf(list, `limit=${limit}&cursor=${encodeURIComponent(cursor)}`);
    if (page.hasMore !== (page.nextCursor !== null)) throw new Error(`${list.id}: hasMore and cursor differ`);
    if (page.hasMore && data.length !== limit) throw new Error(`${list.id}: a page is short`);
    found.push(...data);
    cursor = page.nextCursor;
  }
  return found;
}

async function eachList(find: (list: Documented) => Promise<string[]>): Promise<string[]> {
  expect(lists.length).toBeGreaterThan(10);
  const found: string[] = [];
  for (const list of lists) found.push(...(await find(list)));
  return found;
}

describe('every list', () => {
  it('takes a limit from 1 to 200, and 50 where none is said', async () => {
    const found = await eachList(async (list) => {
      const refused = await Promise.all(
        ['0', '201', '-1', '1.5', 'many', ''].map(async (limit) => {
          const answer = await walker.ask(list, { query: `limit=${limit}` });
          return offences(list, answer, { code: 'validation_failed' });
        }),
      );
      const [least, most, usual] = await Promise.all(
        ['limit=1', 'limit=200', ''].map((query) => pageOf(list, query)),
      );
      const counts = [least, most, usual].map((page) => page?.data.length ?? -1);
      const all = counts[1] ?? -1;
      const isRight = counts[0] === Math.min(1, all) && counts[2] === Math.min(50, all);
      return [...refused.flat(), ...(isRight ? [] : [`${list.id}: gives ${counts.join(', ')}`])];
    });
    expect(found).toEqual([]);
  }, 60_000);

  it('refuses a cursor that it never gave', async () => {
    const found = await eachList(async (list) => {
      const cursors = ['nonsense', '0', '1', 'a'.repeat(21), `${'a'.repeat(21)}B`, '%00', '%27', ''];
      const answers = await Promise.all(
        cursors.map((cursor) => walker.ask(list, { query: `cursor=${cursor}` })),
      );
      return answers.flatMap((answer) => offences(list, answer, { code: 'validation_failed' }));
    });
    expect(found).toEqual([]);
  }, 60_000);

  it('is the same page by page as at once, and its cursors tell nothing', async () => {
    const long: string[] = [];
    const found = await eachList(async (list) => {
      const { data, page } = await pageOf(list, 'limit=200');
      const first = await pageOf(list, 'limit=2');
      const paged = [...first.data, ...(await restOf(list, 2, first.page.nextCursor))];
      const whole = [...data, ...(await restOf(list, 200, page.nextCursor))];
      if (whole.length > 2) long.push(list.id);
      const isOpaque = first.page.nextCursor === null || /^[A-Za-z0-9_-]{22,}$/.test(first.page.nextCursor);
      return [
        ...(JSON.stringify(paged) === JSON.stringify(whole)
          ? []
          : [`${list.id}: pages differ from the whole`]),
        ...(isOpaque ? [] : [`${list.id}: its cursor can be read`]),
      ];
    });
    expect(found).toEqual([]);
    expect(long.length).toBeGreaterThan(8);
  }, 60_000);

  it('goes on where it was when something is added meanwhile', async () => {
    const grown: string[] = [];
    const found = await eachList(async (list) => {
      const add = walker.operations.find(({ method, path }) => method === 'post' && path === list.path);
      if (add === undefined) return [];
      const before = await pageOf(list, 'limit=200');
      if (before.page.hasMore) return [];
      const first = await pageOf(list, 'limit=1');
      const made = await walker.ask(add);
      if (made.status !== 201) return [];
      grown.push(list.id);
      const rest = await restOf(list, 2, first.page.nextCursor);
      const ids = (rows: unknown[]) => rows.map((row) => (row as { id: string }).id);
      const [seen, expected] = [ids([...first.data, ...rest]), ids(before.data)];
      // What has come since is behind all the rest, or before where the walk began; nothing is seen twice or left out.
      const fresh = (made.body as { id: string }).id;
      return JSON.stringify(seen.filter((id) => id !== fresh)) === JSON.stringify(expected)
        ? []
        : [`${list.id}: ${expected.length} were there, ${seen.length} were seen`];
    });
    expect(found).toEqual([]);
    expect(grown).toEqual(
      expect.arrayContaining(['listItems', 'listAssertions', 'listSources', 'listApiKeys']),
    );
  }, 60_000);
});
