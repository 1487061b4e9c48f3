import { Prisma } from '@parley/database';
import { invalid } from '../../platform/http/index.ts';

/** Where news comes from. What became news at one instant is in this order. */
const sources = ['changes', 'review', 'verdict', 'reckoned'] as const;
type Source = (typeof sources)[number];

/** A place in the list: the newest first, then by where it comes from, then by the id there, downwards. */
export interface Place {
  at: Date;
  source: Source;
  /** Of changes the process's, else its own: with the rest it names one piece of news. */
  ref: string;
}

/** Below 0 where the one comes before the other. */
export const inOrder = (one: Place, other: Place): number =>
  other.at.getTime() - one.at.getTime() ||
  sources.indexOf(one.source) - sources.indexOf(other.source) ||
  (one.ref > other.ref ? -1 : one.ref < other.ref ? 1 : 0);

/** What of the list is looked at: after a place, down to an instant, and so many at most. */
export interface Window {
  after: Place | null;
  since: Date | null;
  take: number;
}

/** What lies in a window among the rows of one source. */
export const within = (
  { after, since }: Window,
  source: Source,
  at: Prisma.Sql,
  ref: Prisma.Sql,
): Prisma.Sql => Prisma.sql`
  ${further(after, source, at, ref)} ${since === null ? Prisma.empty : Prisma.sql`AND ${at} > ${since}`}
`;

function further(after: Place | null, source: Source, at: Prisma.Sql, ref: Prisma.Sql): Prisma.Sql {
  if (after === null) return Prisma.sql`true`;
  const by = sources.indexOf(source) - sources.indexOf(after.source);
  if (by < 0) return Prisma.sql`${at} < ${after.at}`;
  if (by > 0) return Prisma.sql`${at} <= ${after.at}`;
  return Prisma.sql`(${at}, ${ref}) < (${after.at}, ${after.ref}::uuid)`;
}

/** It names nothing that its reader does not see, since a cursor can be read by whoever cares to. */
export const encodePlace = ({ at, source, ref }: Place): string =>
  Buffer.from(`${at.getTime()} ${sources.indexOf(source)} ${ref}`).toString('base64url');

const PLACE = /^(\d{1,14}) ([0-3]) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** @throws ProblemError where it is no cursor of this list */
export function placeOf(cursor: string | undefined): Place | null {
  if (cursor === undefined) return null;
  const [, at, place, ref] = PLACE.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  const source = sources[Number(place)];
  if (at === undefined || source === undefined || ref === undefined) {
    throw invalid([{ pointer: '?cursor', code: 'not_a_cursor', message: 'is not a cursor of this list' }]);
  }
  return { at: new Date(Number(at)), source, ref };
}
