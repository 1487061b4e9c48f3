import type { Client } from '@parley/database';
import type { AssertionRows } from './assertion-rows.ts';

/** Rows of a statement: it takes them as one text, which is several times faster than a parameter for each field. */
const PIECE = 2000;

/** At so many in one write PostgreSQL looks at how large the ledger has become: all that follows is planned by it. */
const GROWN = [PIECE, 10 * PIECE];

/**
 * Writes assertions and what they rest on.
 *
 * @param before how many the write has brought already
 */
export async function insertAssertions(
  rows: Iterable<AssertionRows>,
  before: number,
  client: Client,
): Promise<void> {
  let written = before;
  for (const piece of piecesOf(rows)) {
    written += piece.length;
    await insertRows(piece, client);
    if (GROWN.includes(written)) await grown('assertion', client);
    await insertSources(
      piece.flatMap(({ sources }) => sources),
      client,
    );
    if (GROWN.includes(written)) await grown('assertion_source', client);
  }
}

function* piecesOf(rows: Iterable<AssertionRows>): Generator<AssertionRows[]> {
  let piece: AssertionRows[] = [];
  for (const row of rows) {
    piece.push(row);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

async function grown(table: 'assertion' | 'assertion_source', client: Client): Promise<void> {
  await client.$executeRaw`SELECT ledger_has_grown(${table}::regclass)`;
}

async function insertRows(rows: readonly AssertionRows[], client: Client): Promise<void> {
  await client.$executeRaw`
    INSERT INTO assertion (
      organization_id, process_id, id, key, item_id, effective_on, recorded_at, revision, position, meeting_id,
      account_kind, account_party_id, act, agreement, legal, implementation, verb, generic, note, cause, actor,
      corrects_id, continued_by_id, label
    )
    SELECT "organizationId", "processId", id, key, "itemId", "effectiveOn", "recordedAt", revision, position, "meetingId",
      "accountKind", "accountPartyId", act, agreement, legal, implementation, verb, generic, note, cause, actor,
      "correctsId", "continuedById", label
    FROM json_to_recordset(${JSON.stringify(rows.map(({ assertion }) => assertion))}::json) AS said (
      "organizationId" uuid, "processId" uuid, id uuid, key text, "itemId" uuid, "effectiveOn" text,
      "recordedAt" timestamptz, revision bigint, position integer, "meetingId" uuid, "accountKind" account_kind,
      "accountPartyId" uuid, act act, agreement agreement, legal legal_state, implementation smallint, verb text,
      generic boolean, note jsonb, cause jsonb, actor text, "correctsId" uuid, "continuedById" uuid, label label
    )
  `;
}

async function insertSources(sources: AssertionRows['sources'], client: Client): Promise<void> {
  if (sources.length === 0) return;
  await client.$executeRaw`
    INSERT INTO assertion_source (
      organization_id, process_id, assertion_id, source_id, position, locator, quote_exact, quote_prefix, quote_suffix
    )
    SELECT "organizationId", "processId", "assertionId", "sourceId", position, locator, "quoteExact", "quotePrefix",
      "quoteSuffix"
    FROM json_to_recordset(${JSON.stringify(sources)}::json) AS rests (
      "organizationId" uuid, "processId" uuid, "assertionId" uuid, "sourceId" uuid, position integer, locator text,
      "quoteExact" text, "quotePrefix" text, "quoteSuffix" text
    )
  `;
}
