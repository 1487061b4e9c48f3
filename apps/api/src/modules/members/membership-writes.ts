import { Injectable } from '@nestjs/common';
import type { Prisma } from '@parley/database';
import type { Caller } from '../../platform/auth/index.ts';
import { DatabaseService } from '../../platform/database/index.ts';
import { ProblemError } from '../../platform/http/index.ts';
import { MembersRepository } from './members.repository.ts';
import { type Standing, standingOf } from './standing.ts';

/**
 * Whoever changes who belongs to an organization, and as what, takes turns with whoever else does: what is checked in
 * here still holds when it is written. Two owners who remove each other at once are one who does and one who may not.
 */
@Injectable()
export class MembershipWrites {
  readonly #database: DatabaseService;
  readonly #members: MembersRepository;

  constructor(database: DatabaseService, members: MembersRepository) {
    this.#database = database;
    this.#members = members;
  }

  /** @throws ProblemError where the caller is nobody in the organization any more */
  inTurn<T>(
    caller: Caller,
    write: (client: Prisma.TransactionClient, standing: Standing) => Promise<T>,
  ): Promise<T> {
    const { organizationId, onBehalfOf } = caller;
    return this.#database.transaction(async (client) => {
      await this.#members.lock(organizationId, client);
      const standing = standingOf(caller, await this.#members.findByUser(organizationId, onBehalfOf, client));
      if (standing === null) throw new ProblemError('forbidden', 'You are no member any more.');
      return write(client, standing);
    });
  }
}
