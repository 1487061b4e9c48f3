import type { Assertion } from '@parley/database';
import type { Client } from '../../platform/database/index.ts';
import type { Viewpoint } from '../processes/index.ts';
import { knownAssertionsSql } from './known-assertions.ts';

/** An assertion as facts are made of it. */
export interface AssertionFactRow extends Pick<
  Assertion,
  | 'id'
  | 'key'
  | 'itemId'
  | 'effectiveOn'
  | 'meetingId'
  | 'accountKind'
  | 'accountPartyId'
  | 'act'
  | 'agreement'
  | 'legal'
  | 'implementation'
  | 'generic'
  | 'correctsId'
  | 'continuedById'
> {
  /** RFC 3339, to the millisecond, as the ledger has it. */
  recordedAt: string;
}

/** Each field of all the rows, in their order; null instead of a list where there is no row. */
type Columns = { [Field in keyof AssertionFactRow]: AssertionFactRow[Field][] | null };

/**
 * The whole ledger that the viewpoint knows, in the order of recording. Every reckoned answer
 * waits for it, so PostgreSQL makes one text of it, column by column: from rows the client would first make an object
 * each, with dates and bigints, and hold up all other requests for several times as long (docs/benchmarks.md).
 */
export async function knownFacts(
  view: Viewpoint,
  hiddenItems: readonly string[],
  client: Client,
): Promise<AssertionFactRow[]> {
  const [made] = await client.$queryRaw<{ columns: string }[]>`
    SELECT json_build_object(
      'id', array_agg(id),
      'key', array_agg(key),
      'itemId', array_agg(item_id),
      'effectiveOn', array_agg(effective_on),
      'recordedAt', array_agg(to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
      'meetingId', array_agg(meeting_id),
      'accountKind', array_agg(account_kind),
      'accountPartyId', array_agg(account_party_id),
      'act', array_agg(act),
      'agreement', array_agg(agreement),
      'legal', array_agg(legal),
      'implementation', array_agg(implementation),
      'generic', array_agg(generic),
      'correctsId', array_agg(corrects_id),
      'continuedById', array_agg(continued_by_id)
    )::text AS columns
    FROM (
      SELECT *
      FROM assertion
      WHERE ${knownAssertionsSql(view, hiddenItems)}
      -- A batch shares a revision, so its order is by position.
      ORDER BY revision, position, id
    ) AS known
  `;
  return made === undefined ? [] : rowsOf(JSON.parse(made.columns) as Columns);
}

/** Field by field, which is several times faster than over the names of the columns. */
const rowsOf = (columns: Columns): AssertionFactRow[] =>
  (columns.id ?? []).map(
    (id, row) =>
      // Every column has all the rows.
      ({
        id,
        key: columns.key?.[row],
        itemId: columns.itemId?.[row],
        effectiveOn: columns.effectiveOn?.[row],
        recordedAt: columns.recordedAt?.[row],
        meetingId: columns.meetingId?.[row],
        accountKind: columns.accountKind?.[row],
        accountPartyId: columns.accountPartyId?.[row],
        act: columns.act?.[row],
        agreement: columns.agreement?.[row],
        legal: columns.legal?.[row],
        implementation: columns.implementation?.[row],
        generic: columns.generic?.[row],
        correctsId: columns.correctsId?.[row],
        continuedById: columns.continuedById?.[row],
      }) as AssertionFactRow,
  );
