import { rmSync } from 'node:fs';
import path from 'node:path';
import { withClient } from '@parley/testing';
import type pg from 'pg';

/** What PostgreSQL's own COPY takes for the same rows, in seconds. */
export interface Copied {
  readonly seconds: number;
  readonly rows: number;
}

type Seconds = (what: string, ...values: readonly unknown[]) => Promise<Copied>;

const secondsOf =
  (client: pg.Client): Seconds =>
  async (statement) => {
    const from = performance.now();
    const { rowCount } = await client.query(statement);
    return { seconds: (performance.now() - from) / 1000, rows: rowCount ?? 0 };
  };

/**
 * The assertions of a process copied out of the table and into it again, as another process's: with its checks, foreign
 * keys and indexes, and once more with what a revision has to follow it at COMMIT (the outbox, and jobs that make it ready for search). As the superuser, whose
 * files are the server's.
 */
export function copyFrom(
  superuserUrl: string,
  directory: string,
): Promise<{ bare: Copied; followed: Copied }> {
  const file = path.join(directory, 'assertions.copy');
  return withClient(superuserUrl, async (client) => {
    try {
      await client.query(TWINS);
      const columns = await columnsOf(client);
      const times: Copied[] = [];
      for (const twin of ['process-0 bare', 'process-0 followed']) {
        const isFollowed = twin.endsWith('followed');
        await client.query(`COPY (${rowsAsOf(twin, columns)}) TO '${file}'`);
        if (!isFollowed) await client.query(revisionOf(twin));
        await client.query('CHECKPOINT');
        await client.query('BEGIN');
        const copied = await secondsOf(client)(`COPY assertion (${columns}) FROM '${file}'`);
        if (isFollowed) await client.query(revisionOf(twin));
        const committed = await secondsOf(client)('COMMIT');
        times.push({ rows: copied.rows, seconds: copied.seconds + committed.seconds });
      }
      const [bare, followed] = times;
      if (bare === undefined || followed === undefined) throw new Error('nothing was copied');
      return { bare, followed };
    } finally {
      rmSync(file, { force: true });
    }
  });
}

/** The rows as they stand in the table, and the columns of the file by a plain query. */
export function copyTo(superuserUrl: string, directory: string): Promise<{ table: Copied; columns: Copied }> {
  const file = path.join(directory, 'export.csv');
  return withClient(superuserUrl, async (client) => {
    try {
      const copied = (rows: string) => secondsOf(client)(`COPY (${rows}) TO '${file}' (FORMAT csv, HEADER)`);
      return { table: await copied(`SELECT * FROM assertion ${OF_PROCESS}`), columns: await copied(COLUMNS) };
    } finally {
      rmSync(file, { force: true });
    }
  });
}

const OF_PROCESS = `WHERE (organization_id, process_id) = (SELECT organization_id, id FROM process WHERE slug = 'process-0')`;

const COLUMNS = `
  SELECT item.key AS item, item.title ->> 'en' AS title, item.kind, item.theme, said.effective_on AS date,
    meeting.key AS meeting, said.account_kind::text || coalesce(':' || party.key, '') AS account, said.act,
    said.agreement, said.legal, said.implementation, said.verb, said.note ->> 'en' AS note, said.label
  FROM (SELECT * FROM assertion ${OF_PROCESS} ORDER BY id) AS said
  JOIN item USING (organization_id, process_id)
  LEFT JOIN meeting
    ON (meeting.organization_id, meeting.process_id, meeting.id) = (said.organization_id, said.process_id, said.meeting_id)
  LEFT JOIN party
    ON (party.organization_id, party.process_id, party.id) = (said.organization_id, said.process_id, said.account_party_id)
  WHERE item.id = said.item_id
`;

/** Two processes beside the one imported into, with the same items and parties. */
const TWINS = `
  SET session_replication_role = replica;
  INSERT INTO process (organization_id, id, slug, title, revision)
  SELECT organization_id, md5(twin)::uuid, replace(twin, ' ', '-'), title, 0
  FROM process, unnest(ARRAY['process-0 bare', 'process-0 followed']) AS twin
  WHERE slug = 'process-0';
  INSERT INTO party (organization_id, process_id, id, key, role, name)
  SELECT party.organization_id, md5(twin)::uuid, party.id, party.key, party.role, party.name
  FROM party, unnest(ARRAY['process-0 bare', 'process-0 followed']) AS twin;
  INSERT INTO item (organization_id, process_id, id, key, kind, theme, title, weight)
  SELECT item.organization_id, md5(twin)::uuid, item.id, item.key, item.kind, item.theme, item.title, item.weight
  FROM item, unnest(ARRAY['process-0 bare', 'process-0 followed']) AS twin;
  RESET session_replication_role;
`;

/** What is generated is not copied. */
async function columnsOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ columns: string }>(`
    SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS columns FROM pg_attribute
    WHERE attrelid = 'assertion'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
  `);
  return rows[0]?.columns ?? '';
}

const rowsAsOf = (twin: string, columns: string): string =>
  `SELECT ${columns.replace('process_id', `md5('${twin}')::uuid`)} FROM assertion ${OF_PROCESS}`;

const revisionOf = (twin: string): string => `
  INSERT INTO process_revision (organization_id, process_id, revision, internal_revision, public_revision, recorded_at)
  SELECT organization_id, md5('${twin}')::uuid, revision, 1, 1, recorded_at
  FROM (SELECT organization_id, revision, recorded_at FROM assertion ${OF_PROCESS} LIMIT 1) AS said
`;
