import type { Client } from '../database/index.ts';

/** What has come of a key since it was last written down. */
export interface UsesOfKey {
  organizationId: string;
  id: string;
  /** The last time, and from where. */
  at: Date;
  from: string;
  /** Addresses that this instance had not seen it used from before, in their order. */
  fresh: string[];
}

/** What somebody may want to hear of: that a key is used for the first time, or from a new address. */
export interface KeyUseNotice {
  kind: 'first_use' | 'new_address';
  organizationId: string;
  key: { id: string; name: string };
  address: string;
  /** Where it was used from before; null at its first use. */
  before: string | null;
}

interface Before {
  id: string;
  name: string;
  lastUsedFrom: string | null;
}

/**
 * Writes the last uses of an organization's keys, all at once, and tells of those that are new. The rows are locked
 * first: of two instances that have both seen the first use of a key, one finds it written.
 */
export async function writeKeyUses(
  client: Client,
  organizationId: string,
  uses: readonly UsesOfKey[],
): Promise<KeyUseNotice[]> {
  const ids = uses.map(({ id }) => id);
  const before = await client.$queryRaw<Before[]>`
    SELECT id, name, last_used_from AS "lastUsedFrom"
    FROM api_key
    WHERE organization_id = ${organizationId}::uuid AND id = ANY (${ids}::uuid[])
    ORDER BY id
    FOR NO KEY UPDATE
  `;
  await client.$executeRaw`
    UPDATE api_key key
    SET last_used_at = used.at, last_used_from = used.address
    FROM unnest(${ids}::uuid[], ${uses.map(({ at }) => at)}::timestamptz[], ${uses.map(({ from }) => from)}::text[])
      AS used (id, at, address)
    WHERE key.organization_id = ${organizationId}::uuid AND key.id = used.id
      AND (key.last_used_at IS NULL OR key.last_used_at <= used.at)
  `;
  const keys = new Map(before.map((key) => [key.id, key]));
  return uses.flatMap(({ id, fresh }) => noticesOf(organizationId, keys.get(id), fresh));
}

function noticesOf(
  organizationId: string,
  key: Before | undefined,
  fresh: readonly string[],
): KeyUseNotice[] {
  if (key === undefined) return [];
  const { id, name } = key;
  let before = key.lastUsedFrom;
  return fresh.flatMap((address): KeyUseNotice[] => {
    if (address === before) return [];
    const kind = before === null ? 'first_use' : 'new_address';
    const notice = { kind, organizationId, key: { id, name }, address, before } as const;
    before = address;
    return [notice];
  });
}
