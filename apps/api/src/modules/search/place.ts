import { invalid } from '../../platform/http/index.ts';

/** A place among the hits: the best first, and of two that are as good the one that was recorded first. */
export interface Place {
  score: number;
  id: string;
}

/** From here on every word stands there; below, one of them is only nearly right. */
export const EXACT = 1_000_000;

export const encodePlace = ({ score, id }: Place): string =>
  Buffer.from(`${score} ${id}`).toString('base64url');

const PLACE = /^(\d{1,7}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** @throws ProblemError where it is no cursor of this list */
export function placeOf(cursor: string | undefined): Place | null {
  if (cursor === undefined) return null;
  const [, score, id] = PLACE.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (score === undefined || id === undefined) {
    throw invalid([{ pointer: '?cursor', code: 'not_a_cursor', message: 'is not a cursor of this list' }]);
  }
  return { score: Number(score), id };
}
