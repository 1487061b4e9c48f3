import { type Client, Prisma, type Write } from '@parley/database';
import type { Audit } from '../../platform/audit/index.ts';

/**
 * Records what a write has appended to the ledger, each assertion for itself: each has a label of its own, which stays;
 * its item's may rise.
 */
export function tellOfAssertions(
  audit: Audit,
  client: Client,
  { organizationId, processId, revision, recordedAt }: Write,
): void {
  audit.recordAll(
    client,
    Prisma.sql`
      SELECT
        'assertion.' || CASE said.act WHEN 'reverse' THEN 'reversed' WHEN 'correct' THEN 'corrected' ELSE 'appended' END
          AS type,
        'assertion' AS subject_kind, said.id AS subject_id, said.key AS subject_name, said.process_id,
        greatest(said.label, item.label, corrected.label, process.label) AS label,
        ARRAY[item.id] AS about,
        jsonb_build_object(
          'item', jsonb_build_object('id', item.id, 'key', item.key),
          'act', said.act,
          'account', said.account_kind::text || coalesce(':' || party.key, ''),
          'effectiveOn', said.effective_on,
          'generic', said.generic
        ) || CASE said.act
          WHEN 'correct' THEN jsonb_build_object(
            'corrects', CASE WHEN corrected.id IS NOT NULL
              THEN jsonb_build_object('id', corrected.id, 'key', corrected.key) END
          )
          ELSE '{}'
        END AS details
      FROM assertion AS said
      JOIN process ON process.organization_id = said.organization_id AND process.id = said.process_id
      JOIN item ON item.organization_id = said.organization_id AND item.process_id = said.process_id
        AND item.id = said.item_id
      LEFT JOIN party ON party.organization_id = said.organization_id AND party.process_id = said.process_id
        AND party.id = said.account_party_id
      LEFT JOIN assertion AS corrected ON corrected.organization_id = said.organization_id
        AND corrected.process_id = said.process_id AND corrected.id = said.corrects_id
      WHERE said.organization_id = ${organizationId}::uuid AND said.process_id = ${processId}::uuid
        AND said.recorded_at = ${recordedAt} AND said.revision = ${revision}
      ORDER BY said.position
    `,
  );
}
