import type { AuditEvent } from '@parley/contracts';
import type { Client, Label, Write } from '@parley/database';
import type { Audit } from '../../platform/audit/index.ts';
import type { ProposalRow } from './proposals.repository.ts';

type OfProposal = Extract<AuditEvent, { type: `proposal.${string}` }>;

/** Records that something was proposed, or judged. What is appended with it is told of besides. */
export async function tellOfProposal(
  audit: Audit,
  client: Client,
  { organizationId, processId }: Write,
  { id, key, label, about }: Pick<ProposalRow, 'id' | 'key' | 'label' | 'about'>,
  event: OfProposal,
): Promise<void> {
  const [process] = await client.$queryRaw<{ label: Label }[]>`
    SELECT greatest(${label}::label, label) AS label
    FROM process
    WHERE organization_id = ${organizationId}::uuid AND id = ${processId}::uuid
  `;
  const within = { processId, label: process?.label ?? label, about };
  audit.record(client, { ...event, subject: { id, name: key }, within });
}
