import { Prisma } from '@parley/database';
import type { Client } from '../../platform/database/index.ts';
import type { Viewpoint } from '../processes/index.ts';

/** Which keys that are to be given are something's already, also where that is out of sight: no two can have one. */
export async function takenKeys(
  { organizationId, processId }: Viewpoint,
  wanted: Readonly<Record<'item' | 'meeting' | 'source', readonly string[]>>,
  client: Client,
): Promise<Set<string>> {
  const keys = (kind: keyof typeof wanted) => Prisma.sql`
    SELECT ${kind} || ' ' || key AS name
    FROM ${Prisma.raw(kind)}
    WHERE organization_id = ${organizationId}::uuid AND process_id = ${processId}::uuid
      AND key = ANY (${[...wanted[kind]]}::text[])
  `;
  const rows = await client.$queryRaw<{ name: string }[]>`
    ${keys('item')} UNION ALL ${keys('meeting')} UNION ALL ${keys('source')}
  `;
  return new Set(rows.map(({ name }) => name));
}
