import { Injectable } from '@nestjs/common';
import { appendAudit, appendAuditOf, currentScope, type Prisma } from '@parley/database';
import { type Client, DatabaseService } from '../database/index.ts';
import { type Acting, actingAs, currentActing } from './acting.ts';
import { type Occurrence, toEntry } from './occurrence.ts';

/** Where services say what has happened. It is written in the transaction of what it tells of, or neither is. */
@Injectable()
export class Audit {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  /**
   * Records what the transaction does, for the organization in whose scope it is. The log is a line in which all of an
   * organization's writers stand, so it is entered last, just before the commit, whenever this is called.
   */
  record(client: Client, ...occurrences: readonly Occurrence[]): void {
    const { organizationId } = currentScope();
    if (organizationId === undefined) throw new Error('what is recorded has to be some organization’s');
    const acting = currentActing();
    const entries = occurrences.map((occurrence) => toEntry(occurrence, acting));
    this.#database.beforeCommit(client, () => appendAudit(client, organizationId, entries));
  }

  /** The same of all that a statement selects, as {@link appendAuditOf} reads it: of what may be a hundred thousand. */
  recordAll(client: Client, told: Prisma.Sql): void {
    const { organizationId } = currentScope();
    if (organizationId === undefined) throw new Error('what is recorded has to be some organization’s');
    const { actor, address, requestId } = currentActing();
    const acting = { actorKind: actor.kind, actorId: actor.id, actorName: actor.name, address, requestId };
    this.#database.beforeCommit(client, () => appendAuditOf(client, organizationId, acting, told));
  }

  /** Records what changes no row: a refusal, a download. Await it before it is done. */
  async recordAlone(organizationId: string, ...occurrences: readonly Occurrence[]): Promise<void> {
    await this.#database.withScope({ organizationId }, () =>
      this.#database.transaction(async (client) => this.record(client, ...occurrences)),
    );
  }

  /**
   * Records what a person does who acts for no organization yet, into each that they belong to: one who signs in may go
   * on into any of them. Not from within an organization's scope, whose transaction shows no other's rows.
   */
  recordOfPerson(client: Client, userId: string, occurrence: Occurrence): void {
    const acting = currentActing();
    this.#database.beforeCommit(client, async () => {
      // For this transaction alone. Settings of the session, by which the pool goes, come back with its end.
      await client.$queryRaw`SELECT set_config('app.user_id', ${userId}, true)`;
      const memberships = await client.member.findMany({
        where: { userId },
        // Whoever else waits for several logs waits for them in the same order.
        orderBy: { organizationId: 'asc' },
        select: { organizationId: true },
      });
      for (const { organizationId } of memberships) {
        await client.$queryRaw`SELECT set_config('app.organization_id', ${organizationId}, true)`;
        await appendAudit(client, organizationId, [toEntry(occurrence, acting)]);
      }
    });
  }

  /** The same of somebody who is not let in: nothing else is done for them, so this is a transaction of its own. */
  async recordOfPersonAlone(userId: string, occurrence: Occurrence, acting: Acting): Promise<void> {
    await actingAs(acting, () =>
      this.#database.transaction(async (client) => this.recordOfPerson(client, userId, occurrence)),
    );
  }
}
