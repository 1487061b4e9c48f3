import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createDatabase, drawApiKey, type Database } from '@parley/database';
import { allPermissions } from '@parley/contracts';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { loadDemonstrationRecord } from '../../prisma/seed/load.ts';
import { writeSecretFile } from './secret-file.ts';

// The very hashing that the API signs people in with, so it is looked for where the API finds it.
const api = createRequire(path.resolve(import.meta.dirname, '../../apps/api/package.json'));
const { hashPassword } = (await import(pathToFileURL(api.resolve('better-auth/crypto')).href)) as {
  hashPassword: (password: string) => Promise<string>;
};

const email = 'secretariat@parley.example';
const organization = { slug: 'demo', name: 'Demonstration secretariat' };

const demoFile = z.object({
  webUrl: z.string(),
  apiUrl: z.string(),
  email: z.string(),
  password: z.string(),
  apiKey: z.string(),
  organization: z.string(),
  process: z.string(),
});
/** What `.parley/demo.json` says: where to go and how to sign in. */
export type Demonstration = z.infer<typeof demoFile>;

/**
 * Makes the demonstration in an empty database (organization, person, API key, the Türkiye–Armenia record), with
 * secrets drawn for this installation, and writes them to demo.json. Where it is there already, nothing changes but
 * the addresses; where demo.json was lost, new secrets are drawn.
 *
 * @returns undefined where the database holds somebody else's data
 */
export async function ensureDemonstration(
  databaseUrl: string,
  directory: string,
  addresses: { webUrl: string; apiUrl: string },
): Promise<Demonstration | undefined> {
  const database = createDatabase(databaseUrl, { max: 2, applicationName: 'parley-demonstration' });
  try {
    const owner = await ownerOf(database);
    if (owner === undefined) return undefined;
    const file = path.join(directory, 'demo.json');
    const kept = owner.made ? undefined : readKept(file);
    const secrets = kept ?? (await drawSecrets(database, owner));
    const demonstration = {
      ...addresses,
      email,
      password: secrets.password,
      apiKey: secrets.apiKey,
      organization: organization.slug,
      process: await ensureRecord(database, owner),
    };
    writeSecretFile(file, `${JSON.stringify(demonstration, null, 2)}\n`);
    return demonstration;
  } finally {
    await database.close();
  }
}

interface Owner {
  userId: string;
  organizationId: string;
  /** Made just now, so that any secrets kept are of a database that is gone. */
  made: boolean;
}

async function ownerOf(database: Database): Promise<Owner | undefined> {
  const { prisma } = database;
  const user = await prisma.user.findUnique({ where: { email } });
  if (user !== null) {
    const member = await database.withScope({ userId: user.id }, () =>
      // The one made with the person: they may have been asked into others since.
      prisma.member.findFirst({ where: { userId: user.id }, orderBy: { id: 'asc' } }),
    );
    return member === null
      ? undefined
      : { userId: user.id, organizationId: member.organizationId, made: false };
  }
  if ((await prisma.user.count()) > 0) return undefined;
  const [userId, organizationId] = [uuidv7(), uuidv7()];
  await database.withScope({ organizationId }, () =>
    prisma.$transaction([
      prisma.user.create({ data: { id: userId, email, name: 'Demonstration desk', emailVerified: true } }),
      prisma.organization.create({ data: { id: organizationId, ...organization } }),
      prisma.member.create({
        data: { organizationId, id: uuidv7(), userId, role: 'owner', clearance: 'restricted' },
      }),
    ]),
  );
  return { userId, organizationId, made: true };
}

function readKept(file: string): Demonstration | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return demoFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined; // Damaged: as good as lost.
  }
}

async function drawSecrets(database: Database, owner: Owner): Promise<{ password: string; apiKey: string }> {
  const { userId, organizationId } = owner;
  const password = randomBytes(15).toString('base64url');
  const hash = await hashPassword(password);
  const credential = { providerId: 'credential', accountId: userId };
  const key = drawApiKey();
  await database.withScope({ organizationId }, () =>
    database.prisma.$transaction([
      database.prisma.account.upsert({
        where: { providerId_accountId: credential },
        create: { id: uuidv7(), ...credential, userId, password: hash },
        update: { password: hash },
      }),
      // A key whose secret nobody has any more is only a risk.
      database.prisma.apiKey.updateMany({
        where: { organizationId, name: 'Demonstration', revokedAt: null },
        data: { revokedAt: new Date() },
      }),
      database.prisma.apiKey.create({
        data: {
          organizationId,
          id: uuidv7(),
          name: 'Demonstration',
          prefix: key.prefix,
          keyHash: key.keyHash,
          scopes: [...allPermissions],
          clearance: 'restricted',
          createdById: userId,
        },
      }),
    ]),
  );
  return { password, apiKey: key.secret };
}

/** Loads the record where the organization has no process yet; answers with the slug of the one it has. */
async function ensureRecord(database: Database, { organizationId, userId }: Owner): Promise<string> {
  return await database.withScope({ organizationId }, async () => {
    const first = await database.prisma.process.findFirst({
      where: { organizationId },
      orderBy: { id: 'asc' },
    });
    if (first !== null) return first.slug;
    const { slug } = await loadDemonstrationRecord(database.prisma, organizationId);
    // As whoever adds a process follows it.
    const { id: processId } = await database.prisma.process.findFirstOrThrow({
      where: { organizationId, slug },
    });
    await database.prisma.follow.create({
      data: { organizationId, userId, processId, followedAt: new Date() },
    });
    return slug;
  });
}
