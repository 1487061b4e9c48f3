import { decodeCursor, encodeCursor } from './page.ts';
import { invalid } from './problem-error.ts';

/** The order of a list: that of recording, or by a field of its things. */
export interface Order {
  field: string;
  isDown: boolean;
}

/** Where a page ends: what the last thing is ordered by, and its id, since two may have the first in common. */
export interface Place {
  orderedBy: string;
  id: string;
}

const RECORDED = 'recorded';

export const orderOf = (sort = RECORDED): Order => ({
  field: sort.replace(/^-/, ''),
  isDown: sort.startsWith('-'),
});

/** It holds what the thing is ordered by, so the walk goes on though the thing is changed or removed meanwhile. */
export const cursorOf = ({ id, orderedBy }: Place, sort = RECORDED): string =>
  sort === RECORDED ? encodeCursor(id) : Buffer.from(`${sort} ${id} ${orderedBy}`).toString('base64url');

const ID_CURSOR = /^[A-Za-z0-9_-]{21}[AQgw]$/;
const PLACE = /^(\S+) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) (\S*)$/;

/** @throws ProblemError where it is no cursor of a list in this order */
export function placeOf(cursor: string | undefined, sort = RECORDED): Place | null {
  if (cursor === undefined) return null;
  if (sort === RECORDED && ID_CURSOR.test(cursor)) return { id: decodeCursor(cursor), orderedBy: '' };
  const [, of, id, orderedBy] = PLACE.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (of !== sort || id === undefined || !isOf(orderOf(sort), orderedBy)) {
    const message = 'is not a cursor of this list in this order';
    throw invalid([{ pointer: '?cursor', code: 'not_a_cursor', message }]);
  }
  return { id, orderedBy: orderedBy ?? '' };
}

const SLUG = /^[a-z0-9][a-z0-9-]{0,79}$/;
const KEY = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Whether a list can be ordered by it: what was made up must not get as far as the database. */
function isOf({ field }: Order, orderedBy = ''): boolean {
  if (field === RECORDED) return orderedBy === '';
  if (field === 'key') return KEY.test(orderedBy);
  if (field === 'slug') return SLUG.test(orderedBy);
  return /^\d{4}-\d\d-\d\d$/.test(orderedBy) && !Number.isNaN(Date.parse(orderedBy));
}
