import type { AuditEvents } from '@parley/contracts';
import type { Client, Label, Write } from '@parley/database';
import type { Audit, Occurrence } from '../../platform/audit/index.ts';
import type { z } from 'zod';

interface Told {
  id: string;
  key: string;
  label: Label;
  act: string;
  account: string;
  effectiveOn: string;
  generic: boolean;
  itemId: string;
  itemKey: string;
  correctsId: string | null;
  correctsKey: string | null;
}

/** Records what a write has appended to the ledger, each assertion for itself: each has a label of its own. */
export async function tellOfAssertions(
  audit: Audit,
  client: Client,
  { organizationId, processId, revision, recordedAt }: Write,
): Promise<void> {
  const told = await client.$queryRaw<Told[]>`
    SELECT assertion.id, assertion.key, assertion.act, assertion.effective_on AS "effectiveOn", assertion.generic,
      assertion.account_kind::text || coalesce(':' || party.key, '') AS account,
      item.id AS "itemId", item.key AS "itemKey",
      corrected.id AS "correctsId", corrected.key AS "correctsKey",
      greatest(assertion.label, item.label, corrected.label, process.label) AS label
    FROM assertion
    JOIN process ON process.organization_id = assertion.organization_id AND process.id = assertion.process_id
    JOIN item ON item.organization_id = assertion.organization_id
      AND item.process_id = assertion.process_id AND item.id = assertion.item_id
    LEFT JOIN party ON party.organization_id = assertion.organization_id
      AND party.process_id = assertion.process_id AND party.id = assertion.account_party_id
    LEFT JOIN assertion AS corrected ON corrected.organization_id = assertion.organization_id
      AND corrected.process_id = assertion.process_id AND corrected.id = assertion.corrects_id
    WHERE assertion.organization_id = ${organizationId}::uuid AND assertion.process_id = ${processId}::uuid
      AND assertion.recorded_at = ${recordedAt} AND assertion.revision = ${revision}
    ORDER BY assertion.position
  `;
  // A hundred thousand are too many arguments for one call.
  for (let from = 0; from < told.length; from += 1000) {
    const some = told.slice(from, from + 1000);
    audit.record(client, ...some.map((assertion) => occurrenceOf(assertion, processId)));
  }
}

function occurrenceOf(assertion: Told, processId: string): Occurrence {
  const { id, key, label, act, itemId } = assertion;
  const of = {
    subject: { id, name: key },
    // Its own label stays; the item's may rise.
    within: { processId, label, about: [itemId] },
  };
  const details = detailsOf(assertion);
  if (act === 'reverse') return { ...of, type: 'assertion.reversed', details };
  if (act !== 'correct') return { ...of, type: 'assertion.appended', details };
  const { correctsId, correctsKey } = assertion;
  const corrects = correctsId === null || correctsKey === null ? null : { id: correctsId, key: correctsKey };
  return { ...of, type: 'assertion.corrected', details: { ...details, corrects } };
}

const detailsOf = (assertion: Told): z.output<AuditEvents['assertion.appended']> => ({
  item: { id: assertion.itemId, key: assertion.itemKey },
  act: assertion.act,
  account: assertion.account,
  effectiveOn: assertion.effectiveOn,
  generic: assertion.generic,
});
