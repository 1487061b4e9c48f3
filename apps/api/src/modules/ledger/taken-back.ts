import type { NewAssertion } from '@parley/contracts';
import { type AccountKind, Prisma } from '@parley/database';
import { hiddenItems, type Within } from '../processes/index.ts';
import { accountOf } from './facts.mapper.ts';
import { knownAssertionsSql } from './known-assertions.ts';

interface Row extends Pick<NewAssertion, 'item' | 'effectiveOn' | 'label'> {
  id: string;
  kind: AccountKind;
  party: string | null;
  sources: string[];
}

/**
 * For each assertion one in its place that says nothing, resting on the same. No more is read of them than that: of some
 * hundred thousand whole ones there would be a gigabyte.
 */
export async function takenBack(
  { view, client }: Within,
  ids: readonly string[],
  note: string,
): Promise<NewAssertion[]> {
  const { organizationId, processId, labels } = view;
  const known = knownAssertionsSql(view, await hiddenItems(view, client));
  const inProcess = Prisma.sql`organization_id = ${organizationId}::uuid AND process_id = ${processId}::uuid`;
  const rows = await client.$queryRaw<Row[]>`
    SELECT said.id, said.item_id AS item, said.effective_on AS "effectiveOn", said.account_kind AS kind, party.key AS party,
      said.label,
      ARRAY(
        SELECT rests.source_id
        FROM assertion_source AS rests
        JOIN source ON (source.organization_id, source.process_id, source.id)
          = (rests.organization_id, rests.process_id, rests.source_id)
        WHERE (rests.organization_id, rests.process_id, rests.assertion_id)
          = (said.organization_id, said.process_id, said.id)
          AND source.label = ANY (${labels}::label[])
        ORDER BY rests.position
      ) AS sources
    FROM (SELECT * FROM assertion WHERE ${known} AND id = ANY (${[...ids]}::uuid[])) AS said
    LEFT JOIN (SELECT id, key FROM party WHERE ${inProcess}) AS party ON party.id = said.account_party_id
    ORDER BY said.position
  `;
  return rows.map(({ id, kind, party, sources, ...said }) => ({
    ...said,
    account: accountOf(kind, party),
    act: 'correct',
    meeting: null,
    agreement: null,
    legal: null,
    implementation: null,
    verb: null,
    generic: false,
    note: { en: note },
    cause: null,
    actor: null,
    corrects: id,
    continuedBy: null,
    sources: sources.map((source) => ({ source, locator: null, quote: null })),
  }));
}
