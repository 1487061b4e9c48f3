import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createAssertion,
  createItem,
  createOrganization,
  createProcess,
  type ProcessRef,
  type TestDatabase,
  withClient,
  workerDatabase,
} from '@parley/testing';
import type { Database } from '../database.ts';
import { drawInvitationToken } from '../invitation-token.ts';
import { hashOfSecret } from '../secret-hash.ts';

describe('row-level security', () => {
  let clone: TestDatabase;
  let database: Database;
  let ours: ProcessRef;
  let theirs: ProcessRef;

  beforeAll(async () => {
    clone = await workerDatabase();
    database = clone.connect();
    ours = await createProcess(database, await createOrganization(database));
    theirs = await createProcess(database, await createOrganization(database));
    for (const process of [ours, theirs]) {
      const { id } = await createItem(database, process);
      await createAssertion(database, process, { itemId: id });
    }
  });
  afterAll(() => clone.drop());

  /** Found in the catalogue, so that a table added later is held to it too. */
  const tenantTables = async (): Promise<string[]> => {
    const { rows } = await withClient(clone.superuserUrl, (client) =>
      client.query<{ name: string }>(`
        SELECT c.relname AS name
        FROM pg_class c
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND (
          c.relname = 'organization'
          OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'organization_id')
        )
        ORDER BY 1
      `),
    );
    return rows.map(({ name }) => name);
  };

  it.each([
    ['the service', () => clone.runtimeUrl],
    ['the owner', () => clone.ownerUrl],
  ])('shows %s nothing without a scope', async (_who, url) => {
    for (const table of await tenantTables()) {
      const { rowCount } = await withClient(url(), (client) => client.query(`SELECT 1 FROM "${table}"`));
      expect([table, rowCount]).toEqual([table, 0]);
    }
  });

  it('shows an organization its own rows and no others', async () => {
    const seen = await database.withScope(ours, () => database.prisma.process.findMany());
    expect(seen.map(({ id }) => id)).toEqual([ours.processId]);
    const byId = await database.withScope(ours, () =>
      database.prisma.process.findUnique({
        where: { organizationId_id: { organizationId: theirs.organizationId, id: theirs.processId } },
      }),
    );
    expect(byId).toBeNull();
  });

  it('refuses to write a row of another organization', async () => {
    const write = database.withScope(ours, () =>
      database.prisma.process.create({
        data: {
          organizationId: theirs.organizationId,
          id: randomUUID(),
          slug: 'intruder',
          title: { en: 'Intruder' },
        },
      }),
    );
    await expect(write).rejects.toThrow('row-level security policy');
  });

  it("refuses a row in another organization's process, by the foreign key alone", async () => {
    const of = { organizationId: ours.organizationId, processId: theirs.processId };
    const item = {
      ...of,
      id: randomUUID(),
      key: 'X',
      kind: 'action',
      theme: 't',
      title: { en: 'X' },
    } as const;
    const write = database.withScope(ours, () => database.prisma.item.create({ data: item }));
    await expect(write).rejects.toThrow(/foreign key/i);
  });

  it('changes and deletes no row of another organization', async () => {
    const theirProcess = () => database.withScope(theirs, () => database.prisma.process.findFirstOrThrow());
    const before = await theirProcess();
    await database.withScope(ours, async () => {
      const { count } = await database.prisma.item.deleteMany({ where: { processId: theirs.processId } });
      expect(count).toBe(0);
      expect((await database.prisma.process.updateMany({ data: { revision: 7 } })).count).toBe(1);
    });
    expect(await theirProcess()).toEqual(before);
  });

  it('opens, before the organization is known, only the key that is presented', async () => {
    const hash = hashOfSecret('prl_presented');
    await database.withScope(ours, () =>
      database.prisma.apiKey.createMany({
        data: ['prl_presented', 'prl_other'].map((secret) => ({
          organizationId: ours.organizationId,
          id: randomUUID(),
          name: secret,
          prefix: 'prl_',
          keyHash: hashOfSecret(secret),
        })),
      }),
    );
    const apiKeyHash = Buffer.from(hash).toString('hex');
    const found = await database.withScope({ apiKeyHash }, () => database.prisma.apiKey.findMany());
    expect(found.map(({ name }) => name)).toEqual(['prl_presented']);
    const others = await database.withScope({ apiKeyHash }, () => database.prisma.process.count());
    expect(others).toBe(0);
    const write = database.withScope({ apiKeyHash }, () =>
      database.prisma.apiKey.updateMany({ data: { clearance: 'restricted' } }),
    );
    expect((await write).count).toBe(0);
  });

  it('opens with a presented key its maker’s membership, and no other', async () => {
    const people = ['maker', 'colleague'].map((name) => ({
      id: randomUUID(),
      name,
      email: `${name}@example.org`,
    }));
    await database.prisma.user.createMany({ data: people });
    const [maker] = people;
    const keyHash = hashOfSecret('prl_made');
    await database.withScope(ours, async () => {
      const { organizationId } = ours;
      const members = people.map(({ id }) => ({
        organizationId,
        id: randomUUID(),
        userId: id,
        role: 'admin' as const,
      }));
      await database.prisma.member.createMany({ data: members });
      const key = { organizationId, id: randomUUID(), name: 'A key', prefix: 'prl_', keyHash };
      await database.prisma.apiKey.create({ data: { ...key, createdById: maker?.id ?? null } });
    });
    await database.withScope({ apiKeyHash: Buffer.from(keyHash).toString('hex') }, async () => {
      const members = await database.prisma.member.findMany();
      expect(members.map(({ userId }) => userId)).toEqual([maker?.id]);
      expect((await database.prisma.member.updateMany({ data: { role: 'owner' } })).count).toBe(0);
      expect(await database.prisma.organization.count()).toBe(0);
    });
  });

  it('opens, before the organization is known, only the invitation that is presented, and what it is to', async () => {
    const drawn = ['one', 'two'].map((name) => ({ email: `${name}@example.org`, ...drawInvitationToken() }));
    await database.withScope(ours, () =>
      database.prisma.invitation.createMany({
        data: drawn.map(({ email, tokenHash }) => ({
          organizationId: ours.organizationId,
          id: randomUUID(),
          email,
          tokenHash,
          role: 'viewer',
          expiresAt: new Date(),
        })),
      }),
    );
    const invitationHash = Buffer.from(drawn[1]?.tokenHash ?? []).toString('hex');
    await database.withScope({ invitationHash }, async () => {
      const found = await database.prisma.invitation.findMany({ include: { organization: true } });
      expect(found.map(({ email, organization }) => [email, organization.id])).toEqual([
        ['two@example.org', ours.organizationId],
      ]);
      expect(await database.prisma.organization.count()).toBe(1);
      expect(await database.prisma.member.count()).toBe(0);
      expect((await database.prisma.invitation.updateMany({ data: { role: 'owner' } })).count).toBe(0);
    });
  });

  it('opens, before the organization is known, only the memberships of the person', async () => {
    const [me, colleague] = [randomUUID(), randomUUID()];
    await database.prisma.user.createMany({
      data: [me, colleague].map((id) => ({ id, name: 'A person', email: `${id}@example.org` })),
    });
    for (const userId of [me, colleague])
      await database.withScope(ours, () =>
        database.prisma.member.create({
          data: { organizationId: ours.organizationId, id: randomUUID(), userId, role: 'editor' },
        }),
      );
    await database.withScope({ userId: me }, async () => {
      const members = await database.prisma.member.findMany({ include: { organization: true } });
      expect(members.map(({ userId }) => userId)).toEqual([me]);
      expect(members[0]?.organization.id).toBe(ours.organizationId);
      expect(await database.prisma.organization.count()).toBe(1);
      expect(await database.prisma.process.count()).toBe(0);
    });
  });
});
