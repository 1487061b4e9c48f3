import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import { appendAudit, type NewAuditEntry, type Prisma, PrismaClient } from '@parley/database';
import { PrismaPg } from '@prisma/adapter-pg';
import type { AuditEvent } from '@parley/contracts';
import { v7 as uuidv7 } from 'uuid';
import { Refusal } from '../start/refusal.ts';

const root = path.resolve(import.meta.dirname, '../..');

export type Client = Prisma.TransactionClient;

/** Long enough for the deletion of a large organization. */
const PATIENCE = 3_600_000;

/** The database, as the owner of its tables: the one who may change what the service may only read. */
export class OperatorDatabase {
  readonly prisma: PrismaClient;

  constructor() {
    const url = new URL(databaseUrl());
    // Prisma's own parameter, unknown to PostgreSQL.
    url.searchParams.delete('schema');
    this.prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: url.toString(), max: 1 }) });
  }

  /** One transaction: in an organization's scope, or in none, where organizations can be found and nothing else seen. */
  within<T>(
    organizationId: string | null,
    work: (client: Client) => Promise<T>,
    isolationLevel: Prisma.TransactionIsolationLevel = 'ReadCommitted',
  ): Promise<T> {
    return this.prisma.$transaction(
      async (client) => {
        await client.$queryRaw`
          SELECT set_config('app.operator', 'on', true), set_config('app.organization_id', ${organizationId ?? ''}, true)
        `;
        return work(client);
      },
      { timeout: PATIENCE, isolationLevel },
    );
  }

  async close(): Promise<void> {
    await this.prisma.$disconnect();
  }
}

/** Enters into the organization's log what the operator does, in the transaction that does it. */
export function record(
  client: Client,
  organizationId: string,
  ...happened: (AuditEvent & { subject: { id: string; name: string } })[]
): Promise<void> {
  const entries = happened.map(({ type, details, subject }): NewAuditEntry => ({
    id: uuidv7(),
    type,
    actorKind: 'operator',
    actorId: null,
    actorName: userInfo().username,
    subjectKind: type.slice(0, type.indexOf('.')),
    subjectId: subject.id,
    subjectName: subject.name,
    processId: null,
    label: 'public',
    about: [],
    address: null,
    requestId: null,
    details,
  }));
  return appendAudit(client, organizationId, entries);
}

/** DATABASE_URL, or the database that `npm start` runs, while it runs. */
function databaseUrl(): string {
  const given = process.env.DATABASE_URL;
  if (given !== undefined && given !== '') return given;
  const directory = path.resolve(root, process.env.PARLEY_DIRECTORY ?? '.parley');
  try {
    const running: unknown = JSON.parse(readFileSync(path.join(directory, 'postgres/running.json'), 'utf8'));
    if (typeof running === 'object' && running !== null && 'ownerUrl' in running)
      return String(running.ownerUrl);
  } catch {
    // Not running, or never started: said below.
  }
  throw new Refusal('There is no database: set DATABASE_URL, or start Parley with npm start.');
}
