import { type AuditVerification, type ChainHead, verifyAudit } from '@parley/database';
import { Refusal } from '../start/refusal.ts';
import type { OperatorDatabase } from './database.ts';
import { organizationNamed } from './found.ts';

/** Verifies an organization's log, against a head noted down earlier where one is given (`position:hash`). */
export async function verify(
  database: OperatorDatabase,
  name: string,
  noted: string | undefined,
): Promise<AuditVerification> {
  const { id } = await organizationNamed(database, name);
  const known = noted === undefined ? null : headIn(noted);
  return database.within(id, (client) => verifyAudit(client, id, known));
}

function headIn(noted: string): ChainHead {
  const [, position, hash] = /^([1-9]\d{0,14}):([0-9a-f]{64})$/.exec(noted) ?? [];
  if (position === undefined || hash === undefined) {
    throw new Refusal('A head is its position, a colon and its hash in hex, as a verification says it.');
  }
  return { position: BigInt(position), hash };
}

/** The verdict, for a person. */
export function inWords({ intact, head, firstBroken }: AuditVerification): string {
  if (firstBroken === null) return `Intact: ${intact} entries. Head ${head.position}:${head.hash}`;
  const { position, id, fault } = firstBroken;
  const which = id === null ? `${position}` : `${position} (${id})`;
  return `Broken: entry ${which} is ${fault.replace('_', ' ')}. The ${intact} before it are intact.`;
}
