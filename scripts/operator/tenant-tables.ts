import type { Client } from './database.ts';

interface Reference {
  table: string;
  refersTo: string;
}

/** What says that it is a purge, and whose: it has to be there until the rest is gone. */
const LAST = ['organization_standing', 'organization'];

/** Every table with an organization's rows, found in the catalogue; each before those that it refers to. */
export async function tenantTables(client: Client): Promise<string[]> {
  const tables = await client.$queryRaw<{ name: string }[]>`
    SELECT c.relname::text AS name
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organization_id' AND NOT a.attisdropped
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
    ORDER BY 1
  `;
  const references = await client.$queryRaw<Reference[]>`
    SELECT t.relname::text AS table, r.relname::text AS "refersTo"
    FROM pg_constraint
    JOIN pg_class t ON t.oid = conrelid
    JOIN pg_class r ON r.oid = confrelid
    WHERE contype = 'f' AND conrelid <> confrelid AND connamespace = current_schema()::regnamespace
  `;
  const names = tables.map(({ name }) => name).filter((name) => !LAST.includes(name));
  return [...referringFirst(names, references), ...LAST];
}

function referringFirst(names: readonly string[], references: readonly Reference[]): string[] {
  if (names.length === 0) return [];
  const isReferredTo = (name: string) =>
    references.some(({ table, refersTo }) => refersTo === name && names.includes(table));
  const free = names.filter((name) => !isReferredTo(name));
  if (free.length === 0) throw new Error(`these tables refer to each other in a circle: ${names.join(', ')}`);
  const rest = names.filter((name) => !free.includes(name));
  return [...free, ...referringFirst(rest, references)];
}
