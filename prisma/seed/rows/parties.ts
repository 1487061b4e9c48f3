import { nullable } from '../nullable.ts';
import type { Seeding } from '../seeding.ts';

/** The parties and who spoke for them. */
export async function insertParties({ client, record, tenant, ids }: Seeding): Promise<void> {
  await client.party.createMany({
    data: record.parties.map(({ key, role, name, note }) => ({
      ...tenant,
      id: ids.parties.of(key),
      key,
      role,
      name,
      note: nullable(note),
    })),
  });
  await client.representative.createMany({
    data: record.parties.flatMap((party) =>
      party.representatives.map((person) => ({
        ...tenant,
        id: ids.people.of(person.key),
        partyId: ids.parties.of(party.key),
        ...person,
      })),
    ),
  });
}
