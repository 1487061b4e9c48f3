import { mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import type { Client } from './database.ts';

const AT_A_TIME = 1000;

/**
 * Writes an organization's rows, a file of JSON lines a table, and has the disk keep them before it returns.
 *
 * @returns how many rows
 */
export async function exportOrganization(
  client: Client,
  organizationId: string,
  tables: readonly string[],
  directory: string,
): Promise<number> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  let rows = 0;
  for (const table of tables) rows += await exportTable(client, organizationId, table, directory);
  return rows;
}

async function exportTable(
  client: Client,
  organizationId: string,
  table: string,
  directory: string,
): Promise<number> {
  const key = table === 'organization' ? 'id' : 'organization_id';
  const name = pg.escapeIdentifier(table);
  // 'wx': an export that is there already is somebody's only copy.
  const file = await open(path.join(directory, `${table}.jsonl`), 'wx', 0o600);
  let rows = 0;
  try {
    // Names come from the catalogue, and the id is a UUID of ours: a cursor takes no parameters.
    await client.$executeRawUnsafe(
      `DECLARE export NO SCROLL CURSOR FOR
       SELECT to_jsonb(one)::text AS line FROM ${name} AS one WHERE ${key} = ${pg.escapeLiteral(organizationId)}`,
    );
    for (;;) {
      const part = await client.$queryRawUnsafe<{ line: string }[]>(`FETCH ${AT_A_TIME} FROM export`);
      if (part.length === 0) break;
      await file.write(part.map(({ line }) => `${line}\n`).join(''));
      rows += part.length;
    }
    await client.$executeRawUnsafe('CLOSE export');
    await file.sync();
  } finally {
    await file.close();
  }
  return rows;
}
