import { type Fault, type Label, labels } from '@parley/contracts';
import type { Client } from '../../platform/database/index.ts';
import type { Viewpoint } from './viewpoint.ts';

/**
 * Whether somebody would see a claim and nothing of what it rests on. A claim is seen by whoever sees both it and its
 * item.
 */
export const isBare = (claim: Label, item: Label, sources: readonly Label[]): boolean =>
  sources.every((source) => rankOf(source) > Math.max(rankOf(claim), rankOf(item)));

const rankOf = (label: Label): number => labels.indexOf(label);

/**
 * The claims that a new label would leave bare, of a source that gets higher or an item that gets lower. Such a claim is
 * seen by whoever may give that label, so naming it tells nobody of anything hidden.
 */
export async function bareClaimFaults(
  { organizationId, processId, labels }: Viewpoint,
  { id, label: before }: { id: string; label: Label },
  label: Label | undefined,
  client: Client,
): Promise<Fault[]> {
  if (label === undefined || label === before) return [];
  const claims = await client.$queryRaw<{ key: string }[]>`
    SELECT said.key
    FROM assertion said
    JOIN item ON (item.organization_id, item.process_id, item.id)
      = (said.organization_id, said.process_id, said.item_id)
    CROSS JOIN LATERAL (
      SELECT greatest(said.label, CASE item.id WHEN ${id}::uuid THEN ${label}::label ELSE item.label END)
    ) AS claim (label)
    JOIN assertion_source rests ON (rests.organization_id, rests.process_id, rests.assertion_id)
      = (said.organization_id, said.process_id, said.id)
    JOIN source ON (source.organization_id, source.process_id, source.id)
      = (rests.organization_id, rests.process_id, rests.source_id)
    WHERE said.organization_id = ${organizationId}::uuid AND said.process_id = ${processId}::uuid
      AND said.label = ANY (${labels}::label[]) AND item.label = ANY (${labels}::label[])
    GROUP BY said.id, said.key, item.id, claim.label
    HAVING (item.id = ${id}::uuid OR bool_or(source.id = ${id}::uuid))
      AND bool_and(CASE source.id WHEN ${id}::uuid THEN ${label}::label ELSE source.label END > claim.label)
    ORDER BY said.id
  `;
  return claims.map(({ key }) => ({
    pointer: '/label',
    code: 'claim_without_source',
    message: `would show ${key} to some who see nothing that it rests on`,
  }));
}
