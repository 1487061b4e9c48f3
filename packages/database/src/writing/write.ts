import type { Filing, Label, Prisma, PrismaClient } from '../generated/client.ts';

/** A statement inside a transaction or outside of one. */
export type Client = PrismaClient | Prisma.TransactionClient;

export interface ProcessKey {
  readonly organizationId: string;
  readonly processId: string;
}

/** One writing in a process, which makes one revision of it: everything it appends carries both of these. */
export interface Write extends ProcessKey {
  readonly revision: bigint;
  readonly recordedAt: Date;
}

/** A write that has begun: what it finds. */
export interface BegunWrite extends Write {
  readonly filing: Filing;
  /** Nothing enters the ledger but what another has accepted. */
  readonly reviewRequired: boolean;
}

/**
 * Begins a write: from here to the end of the transaction no other writer of the process goes on, and no reader of
 * its newest state. What is checked after this still holds when it is written.
 *
 * The instant is later than that of the revision before and than any that a reader has been answered for; so it is
 * taken with the lock in hand, and a millisecond late, since readers may have been answered for this very one.
 */
export async function beginWrite(client: Client, process: ProcessKey): Promise<BegunWrite> {
  const { organizationId, processId } = process;
  // A statement of its own: the next one sees what was committed while this one waited.
  await client.$queryRaw`
    SELECT 1 AS locked FROM pg_advisory_xact_lock(process_lock(${organizationId}::uuid, ${processId}::uuid))
  `;
  const [write] = await client.$queryRaw<Omit<BegunWrite, keyof ProcessKey>[]>`
    SELECT
      process.revision + 1 AS revision,
      process.filing,
      process.review_required AS "reviewRequired",
      date_trunc('milliseconds', greatest(clock_timestamp(), last.recorded_at)) + interval '1 millisecond'
        AS "recordedAt"
    FROM process
    LEFT JOIN LATERAL (
      SELECT recorded_at
      FROM process_revision made
      WHERE made.organization_id = process.organization_id AND made.process_id = process.id
      ORDER BY recorded_at DESC
      LIMIT 1
    ) AS last ON true
    WHERE process.organization_id = ${organizationId}::uuid AND process.id = ${processId}::uuid
    FOR NO KEY UPDATE OF process
  `;
  if (write === undefined) throw new Error(`there is no process ${processId} to write in`);
  return { organizationId, processId, ...write };
}

/**
 * Ends a write: makes its revision, which each clearance counts that sees something of it.
 *
 * @param label the lowest clearance that sees something of what was written
 */
export async function finishWrite(client: Client, write: Write, label: Label): Promise<void> {
  const { organizationId, processId, revision, recordedAt } = write;
  await client.$executeRaw`
    WITH raised AS (
      UPDATE process SET revision = ${revision}
      WHERE organization_id = ${organizationId}::uuid AND id = ${processId}::uuid
      RETURNING organization_id, id AS process_id
    )
    INSERT INTO process_revision
      (organization_id, process_id, revision, internal_revision, public_revision, recorded_at)
    SELECT organization_id, process_id, ${revision},
      coalesce(last.internal_revision, 0) + (${label}::label <= 'internal')::int,
      coalesce(last.public_revision, 0) + (${label}::label <= 'public')::int,
      ${recordedAt}
    FROM raised
    LEFT JOIN LATERAL (
      SELECT made.internal_revision, made.public_revision
      FROM process_revision made
      WHERE made.organization_id = raised.organization_id AND made.process_id = raised.process_id
      ORDER BY made.revision DESC
      LIMIT 1
    ) AS last ON true
  `;
}

/**
 * Has search follow what was written now, and not as it is committed. For a write so long that others would wait: by
 * the commit it has the lock of the log, behind which all writers of the organization stand.
 */
export async function indexWritten(client: Client): Promise<void> {
  await client.$executeRaw`SET CONSTRAINTS index_for_search IMMEDIATE`;
}
