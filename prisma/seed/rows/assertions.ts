import { v7 as uuidv7 } from 'uuid';
import { nullable } from '../nullable.ts';
import { COMPILED_AT, type Seeding } from '../seeding.ts';

/** The ledger, a revision each, in the order of its file. */
export async function insertAssertions({ client, record, tenant, ids }: Seeding): Promise<void> {
  const { items, meetings, parties, sources } = ids;
  const assertions = record.assertions.map((fact, index) => ({ ...fact, id: uuidv7(), revision: index + 1 }));
  await client.assertion.createMany({
    data: assertions.map((fact) => ({
      ...tenant,
      id: fact.id,
      key: fact.key,
      itemId: items.of(fact.item),
      effectiveOn: fact.effectiveOn,
      recordedAt: new Date(COMPILED_AT + fact.revision),
      revision: fact.revision,
      meetingId: fact.meeting === null ? null : meetings.of(fact.meeting),
      ...account(fact.account, parties),
      act: fact.act,
      agreement: fact.agreement,
      legal: fact.legal,
      implementation: fact.implementation,
      verb: fact.verb,
      generic: fact.generic,
      note: nullable(fact.note),
      continuedById: fact.continuedBy === null ? null : items.of(fact.continuedBy),
    })),
  });
  await client.assertionSource.createMany({
    data: assertions.flatMap(({ id, sources: rests }) =>
      rests.map((source, position) => ({
        ...tenant,
        assertionId: id,
        sourceId: sources.of(source),
        position,
      })),
    ),
  });
}

const account = (word: string, parties: Seeding['ids']['parties']) =>
  word.startsWith('party:')
    ? ({ accountKind: 'party', accountPartyId: parties.of(word.slice('party:'.length)) } as const)
    : ({ accountKind: word as 'joint' | 'observer' | 'desk' } as const);
