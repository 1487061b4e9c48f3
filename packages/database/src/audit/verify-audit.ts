import type { Client } from '../writing/index.ts';
import { readAudit } from './read-audit.ts';
import { hashOf, inHex, NO_HASH, type SealedEntry } from './sealed-entry.ts';

/** The end of a chain as somebody has noted it down; the hash in hex. */
export interface ChainHead {
  readonly position: bigint;
  readonly hash: string;
}

/**
 * - altered: it does not say what was sealed, or was sealed anew
 * - removed: nothing stands at its place, though something stands after it
 * - inserted: it was never sealed at this place
 * - reordered: it was sealed, at another place
 * - cut_off: the log ends before it
 * - rewritten: the chain holds, and is not the one whose head was noted down
 */
export type AuditFault = 'altered' | 'removed' | 'inserted' | 'reordered' | 'cut_off' | 'rewritten';

export interface AuditVerification {
  /** How many entries stand as they were sealed, from the first on. */
  readonly intact: bigint;
  /** Note it down elsewhere: held against it later, not even a chain rewritten whole passes. */
  readonly head: ChainHead;
  readonly firstBroken: {
    readonly position: bigint;
    readonly id: string | null;
    readonly fault: AuditFault;
  } | null;
}

/** Reckons every seal of an organization's log anew, and names the first entry that does not fit. */
export async function verifyAudit(
  client: Client,
  organizationId: string,
  known: ChainHead | null = null,
): Promise<AuditVerification> {
  const { last, ...head } = await endOf(client, organizationId);
  const chain = { organizationId, head, known, last };
  let [intact, hash] = [0n, inHex(NO_HASH)];
  const verdict = (firstBroken: AuditVerification['firstBroken']) => ({ intact, head, firstBroken });

  for await (const entry of readAudit(client, organizationId)) {
    // Appended since the head was read.
    if (entry.position > last) break;
    const broken = await faultOf(client, chain, entry, { position: intact, hash });
    if (broken !== null) return verdict(broken);
    [intact, hash] = [entry.position, inHex(entry.hash)];
  }
  const end = known !== null && known.position > head.position ? known : head;
  return verdict(intact < end.position ? { position: intact + 1n, id: null, fault: 'cut_off' } : null);
}

interface Chain {
  organizationId: string;
  head: ChainHead;
  known: ChainHead | null;
  last: bigint;
}

/** What is wrong with an entry that stands after `before`, which is in order. */
async function faultOf(
  client: Client,
  { organizationId, head, known, last }: Chain,
  entry: SealedEntry,
  before: ChainHead,
): Promise<AuditVerification['firstBroken']> {
  const { position, id } = entry;
  const place = before.position + 1n;
  if (position > place) return { position: place, id: null, fault: 'removed' };
  if (position < place || position > head.position) return { position, id, fault: 'inserted' };

  const [hash, previous] = [inHex(entry.hash), inHex(entry.previousHash)];
  if (previous !== before.hash) {
    const elsewhere = await neighbours(client, organizationId, entry, before.hash);
    const { predecessor, successor } = elsewhere;
    if (predecessor !== null && predecessor < before.position) {
      // It followed that one once: what stands between them was put there.
      return {
        position: predecessor + 1n,
        ...(await idAt(client, organizationId, predecessor + 1n)),
        fault: 'inserted',
      };
    }
    if (successor) return { position, id, fault: predecessor === null ? 'inserted' : 'reordered' };
    return last < head.position
      ? { position, id: null, fault: 'removed' }
      : { position, id, fault: 'altered' };
  }
  const isSealed = hash === hashOf(entry, entry.previousHash);
  if (!isSealed || (position === head.position && hash !== head.hash))
    return { position, id, fault: 'altered' };
  if (position === known?.position && hash !== known.hash) return { position, id, fault: 'rewritten' };
  return null;
}

/** Where the head stands and where the log really ends, in one look. */
async function endOf(client: Client, organizationId: string): Promise<ChainHead & { last: bigint }> {
  const [end] = await client.$queryRaw<{ position: bigint; hash: string; last: bigint }[]>`
    SELECT coalesce(head.position, 0) AS position, coalesce(encode(head.hash, 'hex'), '') AS hash,
      coalesce(entries.last, 0) AS last
    FROM (SELECT max(position) AS last FROM audit_entry WHERE organization_id = ${organizationId}::uuid) AS entries
    LEFT JOIN audit_head AS head ON head.organization_id = ${organizationId}::uuid
  `;
  return end ?? { position: 0n, hash: '', last: 0n };
}

/** Where the entry stands that this one once followed, and whether another one follows where this one stands. */
async function neighbours(client: Client, organizationId: string, entry: SealedEntry, before: string) {
  const [found] = await client.$queryRaw<{ predecessor: bigint | null; successor: boolean }[]>`
    SELECT
      CASE WHEN octet_length(${entry.previousHash}::bytea) = 0 THEN 0
        ELSE (SELECT min(position) FROM audit_entry
          WHERE organization_id = ${organizationId}::uuid AND hash = ${entry.previousHash}::bytea)
        END AS predecessor,
      EXISTS (
        SELECT FROM audit_entry
        WHERE organization_id = ${organizationId}::uuid AND previous_hash = decode(${before}, 'hex')
      ) AS successor
  `;
  return found ?? { predecessor: null, successor: false };
}

async function idAt(
  client: Client,
  organizationId: string,
  position: bigint,
): Promise<{ id: string | null }> {
  const found = await client.auditEntry.findFirst({
    where: { organizationId, position },
    select: { id: true },
  });
  return { id: found?.id ?? null };
}
