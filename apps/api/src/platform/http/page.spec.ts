import { describe, expect, it } from '@jest/globals';
import { pageQuery } from '@parley/contracts';
import { v7 as uuidv7 } from 'uuid';
import { decodeCursor, encodeCursor, pageOfQuery, toPage } from './page.ts';

const rows = ['a', 'b', 'c'].map((id) => ({ id }));
const same = (row: { id: string }) => row.id;

describe('a page', () => {
  it('says whether there is more by asking for one row more than it shows', () => {
    expect(pageOfQuery({ limit: 2, cursor: undefined }).take).toBe(3);
    expect(toPage(rows, { limit: 2 }, same)).toEqual({
      data: ['a', 'b'],
      page: { hasMore: true, nextCursor: encodeCursor('b') },
    });
    expect(toPage(rows, { limit: 3 }, same).page).toEqual({ hasMore: false, nextCursor: null });
  });

  it('goes on after the id in its cursor', () => {
    const id = uuidv7();
    expect(decodeCursor(encodeCursor(id))).toBe(id);
    expect(pageOfQuery({ limit: 2, cursor: encodeCursor(id) }).after).toEqual({ id: { gt: id } });
  });

  it('takes any id for a cursor, and nothing else', () => {
    for (let times = 0; times < 100; times += 1) {
      expect(pageQuery.safeParse({ cursor: encodeCursor(uuidv7()) }).success).toBe(true);
    }
    expect(pageQuery.safeParse({ cursor: 'x'.repeat(22) }).success).toBe(false);
  });
});
