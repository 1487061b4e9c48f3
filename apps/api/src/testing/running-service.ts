import type { Server } from 'node:http';
import { allPermissions, type Label, type Permission } from '@parley/contracts';
import { type Database, drawApiKey } from '@parley/database';
import {
  DEMONSTRATION,
  DEMONSTRATION_ORGANIZATION,
  type TestDatabase,
  workerDatabase,
} from '@parley/testing';
import { hashPassword } from 'better-auth/crypto';
import supertest from 'supertest';
import { v7 as uuidv7 } from 'uuid';
import { createApp, type Service } from '../create-app.ts';
import { readConfig } from '../platform/config/index.ts';
import { hearFirstWords } from './first-words.ts';

/** The real service over a database of the test file's own, which holds the demonstration record. */
export interface RunningService extends Service {
  database: Database;
  testDatabase: TestDatabase;
  /** The demonstration's organization. */
  organizationId: string;
  /** Asks without credentials. */
  anonymous(): ReturnType<typeof supertest>;
  /** Asks with a bearer key. */
  with(secret: string): ReturnType<typeof supertest.agent>;
  key(options?: KeyOptions): Promise<string>;
  person(options?: PersonOptions): Promise<{ email: string; password: string; userId: string }>;
  stop(): Promise<void>;
}

interface KeyOptions {
  organizationId?: string;
  scopes?: readonly Permission[];
  clearance?: Label;
  expiresAt?: Date;
}

interface PersonOptions {
  organizationId?: string;
  role?: 'owner' | 'admin' | 'editor' | 'reviewer' | 'viewer';
  clearance?: Label;
}

/**
 * Call it in beforeAll, and `stop` in afterAll.
 *
 * @param beside another that runs already, to be another instance over its database; that one is stopped last
 */
export async function startService(
  settings: Record<string, string> = {},
  beside?: RunningService,
): Promise<RunningService> {
  const testDatabase = beside?.testDatabase ?? (await workerDatabase(DEMONSTRATION));
  const service = await createApp(
    readConfig({
      DATABASE_URL: testDatabase.runtimeUrl,
      PARLEY_AUTH_SECRET: 'a secret that only tests know, long enough',
      PARLEY_DATABASE_POOL_SIZE: '4',
      PARLEY_LOG_LEVEL: 'silent',
      PARLEY_RATE_LIMIT_PER_MINUTE: '1000000',
      NODE_ENV: 'test',
      ...settings,
    }),
  );
  const database = testDatabase.connect({ max: 2 });
  const server: Server = service.app.getHttpServer();
  // Listening once keeps Supertest from opening a port for every request.
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    ...service,
    database,
    testDatabase,
    organizationId: DEMONSTRATION_ORGANIZATION,
    anonymous: () => supertest.agent(server).use(hearFirstWords),
    with: (secret) => supertest.agent(server).use(hearFirstWords).set('authorization', `Bearer ${secret}`),
    key: (options) => makeKey(database, options),
    person: (options) => makePerson(database, options),
    stop: async () => {
      await service.app.close();
      if (beside === undefined) await testDatabase.drop();
    },
  };
}

/** A key is worth nothing without a member who made it: here an owner, one for each organization. */
async function makerIn({ prisma, withScope }: Database, organizationId: string): Promise<string> {
  const email = `maker@${organizationId}.example.org`;
  const { id: userId } = await prisma.user.upsert({
    where: { email },
    create: { id: uuidv7(), name: 'A maker of keys', email, emailVerified: true },
    update: {},
  });
  const member = { organizationId, userId };
  await withScope({ organizationId }, () =>
    prisma.member.upsert({
      where: { organizationId_userId: member },
      create: { ...member, id: uuidv7(), role: 'owner', clearance: 'restricted' },
      update: {},
    }),
  );
  return userId;
}

async function makeKey(database: Database, options: KeyOptions = {}): Promise<string> {
  const { prisma, withScope } = database;
  const { organizationId = DEMONSTRATION_ORGANIZATION, scopes = allPermissions } = options;
  const { secret, prefix, keyHash } = drawApiKey();
  const data = {
    organizationId,
    id: uuidv7(),
    name: 'test',
    prefix,
    keyHash,
    scopes: [...scopes],
    clearance: options.clearance ?? 'restricted',
    expiresAt: options.expiresAt ?? null,
    createdById: await makerIn(database, organizationId),
  };
  await withScope({ organizationId }, () => prisma.apiKey.create({ data }));
  return secret;
}

async function makePerson({ prisma, withScope }: Database, options: PersonOptions = {}) {
  const { organizationId = DEMONSTRATION_ORGANIZATION, role = 'owner', clearance = 'internal' } = options;
  const userId = uuidv7();
  const email = `${userId}@example.org`;
  const password = 'correct horse battery staple';
  await prisma.user.create({ data: { id: userId, name: 'Anahit Yılmaz', email, emailVerified: true } });
  await prisma.account.create({
    data: {
      id: uuidv7(),
      accountId: userId,
      providerId: 'credential',
      userId,
      password: await hashPassword(password),
    },
  });
  await withScope({ organizationId }, () =>
    prisma.member.create({ data: { organizationId, id: uuidv7(), userId, role, clearance } }),
  );
  return { email, password, userId };
}
