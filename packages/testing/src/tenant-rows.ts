import type { ClientBase } from 'pg';
import pg from 'pg';

/** A table, or a view, with rows of several organizations. */
export interface TenantRelation {
  name: string;
  isView: boolean;
  /** The column that says whose a row is. */
  tenant: 'organization_id' | 'id';
  /** What can be written; the database works out the rest. */
  columns: string[];
}

/** Found in the catalogue, so that a table added later is held to the same. */
export async function tenantRelations(client: ClientBase): Promise<TenantRelation[]> {
  const { rows } = await client.query<TenantRelation>(`
    SELECT c.relname AS name, c.relkind = 'v' AS "isView",
      CASE c.relname WHEN 'organization' THEN 'id' ELSE 'organization_id' END AS tenant,
      array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE a.attgenerated = '') AS columns
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v')
    GROUP BY c.oid
    HAVING c.relname = 'organization' OR bool_or(a.attname = 'organization_id')
    ORDER BY c.relname
  `);
  return rows;
}

interface Column {
  name: string;
  type: string;
  kind: string;
  words: string[] | null;
}

/**
 * Puts a row of an organization into every tenant table, whatever the table is about: the rules of what it may say are
 * taken off first, those of who sees it stay. As the superuser, and in a database that is of no other use afterwards.
 */
export async function fillEveryTable(client: ClientBase, organizationIds: readonly string[]): Promise<void> {
  const tables = (await tenantRelations(client)).filter(({ isView }) => !isView);
  await client.query('SET session_replication_role = replica');
  for (const { name, tenant } of tables) {
    await takeOffRules(client, name);
    const columns = await columnsOf(client, name);
    for (const organizationId of organizationIds) {
      const values = columns.map((column) =>
        column.name === tenant ? pg.escapeLiteral(organizationId) : anyOf(column),
      );
      const names = columns.map((column) => pg.escapeIdentifier(column.name));
      await client.query(
        `INSERT INTO ${pg.escapeIdentifier(name)} (${names.join()}) VALUES (${values.join()})`,
      );
    }
  }
  await client.query('RESET session_replication_role');
}

async function takeOffRules(client: ClientBase, table: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT conname AS name FROM pg_constraint WHERE conrelid = $1::regclass AND contype IN ('c', 'f')`,
    [pg.escapeIdentifier(table)],
  );
  const rules = rows.map(({ name }) => `DROP CONSTRAINT ${pg.escapeIdentifier(name)} CASCADE`);
  await client.query(
    `ALTER TABLE ${pg.escapeIdentifier(table)} ${[...rules, 'DISABLE TRIGGER ALL'].join(', ')}`,
  );
}

async function columnsOf(client: ClientBase, table: string): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, t.typcategory AS kind,
       (SELECT array_agg(enumlabel::text ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid) AS words
     FROM pg_attribute a
     JOIN pg_type t ON t.oid = a.atttypid
     WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attnotnull
     ORDER BY a.attnum`,
    [pg.escapeIdentifier(table)],
  );
  return rows;
}

/** A value that the column takes, and that is another each time where it can be. */
function anyOf({ type, kind, words }: Column): string {
  const [word] = words ?? [];
  if (word !== undefined) return pg.escapeLiteral(word);
  if (kind === 'A') return `'{}'`;
  if (kind === 'N') return '1';
  if (kind === 'B') return 'true';
  if (kind === 'D') return 'now()';
  if (type === 'uuid') return 'gen_random_uuid()';
  if (type === 'tsvector') return `'word'`;
  if (type === 'bytea') return `sha256(gen_random_uuid()::text::bytea)`;
  return type === 'jsonb' || type === 'json' ? `'{}'` : 'gen_random_uuid()::text';
}
