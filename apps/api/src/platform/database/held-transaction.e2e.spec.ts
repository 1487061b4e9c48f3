import { AsyncResource } from 'node:async_hooks';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createOrganization, type TestDatabase, workerDatabase } from '@parley/testing';
import { readConfig } from '../config/index.ts';
import { DatabaseService } from './database.service.ts';

let clone: TestDatabase;
let database: DatabaseService;
let organizationId: string;

beforeAll(async () => {
  clone = await workerDatabase();
  database = new DatabaseService(
    readConfig({
      DATABASE_URL: clone.runtimeUrl,
      PARLEY_AUTH_SECRET: 'a secret that only tests know, long enough',
      PARLEY_DATABASE_POOL_SIZE: '2',
    }),
  );
  ({ organizationId } = await createOrganization(clone.connect()));
});
afterAll(async () => {
  await database.onApplicationShutdown();
  await clone.drop();
});

const named = async (): Promise<string> => {
  const { name } = await database.withScope({ organizationId }, () =>
    database.prisma.organization.findFirstOrThrow(),
  );
  return name;
};
const rename = (name: string) =>
  database.transaction((client) => client.organization.updateMany({ data: { name } }));
const nothing = { first: () => Promise.resolve(), last: () => Promise.resolve() };
const framed = (work: () => Promise<unknown>, frame = nothing) =>
  database.withScope({ organizationId }, () => database.framed(work, frame));

describe('work whose transaction is held open', () => {
  it('reads what it has written, and nobody else does before it is committed', async () => {
    const before = await named();
    const seen: string[] = [];
    await framed(
      async () => {
        await rename('Written');
        seen.push((await database.prisma.organization.findFirstOrThrow()).name);
        await rename('Written over');
      },
      { ...nothing, last: async () => void seen.push(await named()) },
    );
    expect(seen).toEqual(['Written', before]);
    expect(await named()).toBe('Written over');
  });

  it('is undone with what was to follow from it', async () => {
    const before = await named();
    const failing = framed(() => rename('Undone'), {
      ...nothing,
      last: () => Promise.reject(new Error('no answer can be kept')),
    });
    await expect(failing).rejects.toThrow('no answer can be kept');
    expect(await named()).toBe(before);
  });

  it('may try again after a first write that failed', async () => {
    await framed(async () => {
      const refused = database.transaction(async (client) => {
        await client.organization.updateMany({ data: { name: 'Refused' } });
        throw new Error('refused');
      });
      await expect(refused).rejects.toThrow('refused');
      await rename('Second try');
    });
    expect(await named()).toBe('Second try');
  });

  it('does not go on as if what was undone with a later write had been done', async () => {
    const before = await named();
    const gone = framed(async () => {
      await rename('Done first');
      await database.transaction(() => Promise.reject(new Error('the later one'))).catch(() => undefined);
    });
    await expect(gone).rejects.toThrow('the later one');
    expect(await named()).toBe(before);
  });

  it('leaves to itself what is done for somebody else, and what it has left running', async () => {
    const { organizationId: other } = await createOrganization(clone.connect());
    let later: () => Promise<unknown> = () => Promise.resolve();
    const failing = framed(async () => {
      await rename('Undone as well');
      await database.withScope({ organizationId: other }, () => rename('Another’s'));
      // As a timer would, which is started in a request and outlives it.
      later = AsyncResource.bind(() => rename('Later'));
      throw new Error('undone');
    });
    await expect(failing).rejects.toThrow('undone');
    const others = await database.withScope({ organizationId: other }, () =>
      database.prisma.organization.findFirstOrThrow(),
    );
    expect(others.name).toBe('Another’s');
    await later();
    expect(await named()).toBe('Later');
  });
});
