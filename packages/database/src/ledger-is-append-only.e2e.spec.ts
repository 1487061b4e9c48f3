import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createAssertion,
  createItem,
  createOrganization,
  createProcess,
  createSource,
  type ProcessRef,
  type TestDatabase,
  withClient,
  workerDatabase,
} from '@parley/testing';
import type { Database } from './database.ts';

describe('the ledger', () => {
  let clone: TestDatabase;
  let database: Database;
  let process: ProcessRef;

  beforeAll(async () => {
    clone = await workerDatabase();
    database = clone.connect();
    process = await createProcess(database, await createOrganization(database));
    const item = await createItem(database, process);
    const assertion = await createAssertion(database, process, { itemId: item.id });
    const source = await createSource(database, process);
    await database.withScope(process, () =>
      database.prisma.assertionSource.create({
        data: {
          organizationId: process.organizationId,
          processId: process.processId,
          assertionId: assertion.id,
          sourceId: source.id,
        },
      }),
    );
  });
  afterAll(() => clone.drop());

  const attempts = [
    { table: 'assertion', column: 'position' },
    { table: 'assertion_source', column: 'position' },
    { table: 'proposal', column: 'revision' },
    { table: 'proposal_verdict', column: 'revision' },
  ].flatMap(({ table, column }) => [
    { table, statement: `UPDATE ${table} SET ${column} = 9` },
    { table, statement: `DELETE FROM ${table}` },
    { table, statement: `TRUNCATE ${table} CASCADE` },
  ]);

  const refusal = (url: string, statement: string): Promise<{ code?: string; message?: string }> =>
    withClient(url, async (client) => {
      await client.query(`SELECT set_config('app.organization_id', $1, false)`, [process.organizationId]);
      return client.query(statement).then(
        () => ({}),
        (error: unknown) => error as { code: string; message: string },
      );
    });

  it.each(attempts)('gives the service no right to $statement', async ({ statement }) => {
    expect((await refusal(clone.runtimeUrl, statement)).code).toBe('42501');
  });

  it.each(attempts)('refuses its owner and superusers to $statement', async ({ table, statement }) => {
    for (const url of [clone.ownerUrl, clone.superuserUrl]) {
      const { code, message } = await refusal(url, statement);
      expect(code).toBe('PL001');
      expect(message).toContain(`on "${table}" refused: the ledger is append-only`);
    }
  });

  it('refuses even where triggers are switched off for replication', async () => {
    const statement = `SET session_replication_role = replica; DELETE FROM assertion`;
    expect((await refusal(clone.superuserUrl, statement)).code).toBe('PL001');
  });

  it('still has every row', async () => {
    const { assertion, assertionSource } = database.prisma;
    expect(await database.withScope(process, () => assertion.count())).toBe(1);
    expect(await database.withScope(process, () => assertionSource.count())).toBe(1);
  });
});
