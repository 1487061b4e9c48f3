import { Prisma } from '../generated/client.ts';
import { tablesFromVersions } from './tables-from-versions.sql.ts';
import type { Client, ProcessKey } from './write.ts';

/** A process as it was recorded elsewhere. The lists hold rows whose fields are named as their columns, but for the two keys. */
export interface RecordedElsewhere {
  /** What it is addressed by here. */
  readonly slug: string;
  /** The last that was made elsewhere. */
  readonly revision: number;
  readonly createdAt: Date;
  readonly importedAt: Date;
  readonly revisions: readonly object[];
  readonly versions: readonly object[];
  readonly assertions: readonly object[];
  readonly evidence: readonly object[];
  readonly proposals: readonly object[];
  readonly verdicts: readonly object[];
}

/**
 * Writes a process that is not there yet, with the history that it has from elsewhere: the one way by which anything is
 * recorded at another instant than now. It makes the process, so there is no other's history that it could change.
 */
export async function restoreProcess(
  client: Client,
  process: ProcessKey,
  recorded: RecordedElsewhere,
): Promise<void> {
  const into = inserterInto(client, process);
  // Versions wait for their revisions until the transaction ends; everything else rests on what stands before it.
  await into('resource_version', VERSION, recorded.versions, DATED);
  for (const statement of tablesFromVersions(process, recorded)) await client.$executeRaw(statement);
  await into('process_revision', REVISION, recorded.revisions);
  await into('assertion', ASSERTION, recorded.assertions);
  await into('assertion_source', EVIDENCE, recorded.evidence);
  await into('proposal', PROPOSAL, recorded.proposals);
  await into('proposal_verdict', VERDICT, recorded.verdicts);
}

const columns = (names: string): readonly string[] => names.split(' ');

const VERSION = columns('resource id revision key label noticed_with body text');
/** The date beside a text is worked out here as anywhere. */
const DATED = {
  column: 'dated',
  of: `CASE resource
    WHEN 'meeting' THEN edtf_last_day(body ->> 'heldOn')
    WHEN 'source' THEN edtf_last_day(body ->> 'publishedOn')
    WHEN 'event' THEN edtf_last_day(body ->> 'occurredOn')
  END`,
};
const REVISION = columns('revision internal_revision public_revision recorded_at');
const ASSERTION = columns(
  'id key item_id effective_on recorded_at revision position meeting_id account_kind ' +
    'account_party_id act agreement legal implementation verb generic note cause actor corrects_id ' +
    'continued_by_id label',
);
const EVIDENCE = columns('assertion_id source_id position locator quote_exact quote_prefix quote_suffix');
const PROPOSAL = columns(
  'id key revision recorded_at author_id author_name author_key_id author_key_name note assertions ' +
    'about label',
);
const VERDICT = columns(
  'proposal_id author_id verdict revision recorded_at by_id by_name by_key_id by_key_name reason',
);

/** So many rows go in one statement: a parameter is held in memory several times over. */
const AT_ONCE = 2_000;

function inserterInto(client: Client, { organizationId, processId }: ProcessKey) {
  return async (
    table: string,
    given: readonly string[],
    rows: readonly object[],
    reckoned?: { column: string; of: string },
  ): Promise<void> => {
    const names = given.join(', ');
    const into = reckoned === undefined ? names : `${names}, ${reckoned.column}`;
    const from = reckoned === undefined ? names : `${names}, ${reckoned.of}`;
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      await client.$executeRaw`
        INSERT INTO ${Prisma.raw(table)} (organization_id, process_id, ${Prisma.raw(into)})
        SELECT ${organizationId}::uuid, ${processId}::uuid, ${Prisma.raw(from)}
        FROM jsonb_populate_recordset(NULL::${Prisma.raw(table)}, ${JSON.stringify(rows.slice(at, at + AT_ONCE))}::jsonb)
      `;
    }
  };
}
