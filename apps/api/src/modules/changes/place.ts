import { invalid } from '../../platform/http/index.ts';

/**
 * A place in the list: changes are in the order of the revisions that the reader sees, then by kind, then by id. It
 * names nothing that they do not see, since a cursor can be read by whoever cares to.
 */
export interface Place {
  revision: bigint;
  kind: string;
  id: string;
}

export const encodePlace = ({ revision, kind, id }: Place): string =>
  Buffer.from(`${revision} ${kind} ${id}`).toString('base64url');

const PLACE = /^(\d{1,15}) ([a-z]{1,20}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** @throws ProblemError where it is no cursor of this list */
export function placeOf(cursor: string | undefined): Place | null {
  if (cursor === undefined) return null;
  const [, revision, kind, id] = PLACE.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (revision === undefined || kind === undefined || id === undefined) {
    throw invalid([{ pointer: '?cursor', code: 'not_a_cursor', message: 'is not a cursor of this list' }]);
  }
  return { revision: BigInt(revision), kind, id };
}
