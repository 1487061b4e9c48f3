import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, withClient, workerDatabase } from '@parley/testing';
import { assertRuntimeRole } from './runtime-role.ts';

const standing = (url: string, role?: string): Promise<void> =>
  withClient(url, async (client) => {
    if (role !== undefined) await client.query(`SET ROLE ${role}`);
    await assertRuntimeRole(client);
  });

describe('the runtime role', () => {
  let clone: TestDatabase;
  beforeAll(async () => {
    clone = await workerDatabase();
  });
  afterAll(() => clone.drop());

  it('is what the service runs as, whether its login is the owner or only that', async () => {
    await expect(standing(clone.runtimeUrl, 'parley_app')).resolves.toBeUndefined();
    await expect(standing(clone.ownerUrl, 'parley_app')).resolves.toBeUndefined();
  });

  it.each([
    ['a superuser', () => clone.superuserUrl, 'bypasses row-level security'],
    ['the owner of the tables', () => clone.ownerUrl, 'owns the tables'],
    ['a login that has not become it', () => clone.runtimeUrl, 'is not parley_app'],
  ])('is not %s', async (_who, url, fault) => {
    await expect(standing(url())).rejects.toMatchObject({
      code: 'not_runtime_role',
      message: expect.stringContaining(fault),
    });
  });
});
