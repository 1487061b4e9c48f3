import { Injectable, Logger } from '@nestjs/common';
import { beginWrite, finishWrite, openProcess, type ProcessKey, recordVersions } from '@parley/database';
import { Audit } from '../../platform/audit/index.ts';
import { type Client, DatabaseService, isRefused } from '../../platform/database/index.ts';
import { ProblemError } from '../../platform/http/index.ts';
import { tellOfChanges } from './tell-of-changes.ts';
import { type Viewpoint, withinWrite } from './viewpoint.ts';

/** Where a write takes place: what its writer sees under the lock, in the write's own transaction. */
export interface Within {
  view: Viewpoint;
  client: Client;
}

/** The one path by which the record is written, whatever the noun. The ledger has its own: it is appended to. */
@Injectable()
export class Writes {
  readonly #database: DatabaseService;
  readonly #audit: Audit;
  readonly #logger = new Logger('Writes');

  constructor(database: DatabaseService, audit: Audit) {
    this.#database = database;
    this.#audit = audit;
  }

  /** The first write of a process, which makes it. */
  open<Answer>(
    { organizationId, processId }: ProcessKey,
    make: (client: Client) => Promise<Date>,
    read: () => Promise<Answer>,
  ): Promise<Answer> {
    return this.#database
      .transaction(async (client) => {
        const recordedAt = await make(client);
        await openProcess(client, { organizationId, processId }, recordedAt);
        await tellOfChanges(this.#audit, client, { organizationId, processId, revision: 0n, recordedAt });
      })
      .then(read);
  }

  /**
   * One write in a process: all of it or nothing, and one revision; none where all was so already.
   *
   * @param work is asked under the lock, so that what it has checked still holds when it is written; gives the id of
   *   what it has written
   * @param read what to answer with, as it is after the write
   * @param stand where the writer stands: whoever restores a process stands in one that is archived
   */
  inOne<Answer>(
    from: Viewpoint,
    work: (within: Within) => Promise<string>,
    read: (within: Within, id: string) => Promise<Answer>,
    stand: typeof withinWrite = withinWrite,
  ): Promise<Answer> {
    const writing = this.#database.transaction(async (client) => {
      const write = await beginWrite(client, from);
      const within = { view: stand(from, write), client };
      const id = await work(within);
      const label = await recordVersions(client, write, [id]);
      if (label !== null) {
        await finishWrite(client, write, label);
        await tellOfChanges(this.#audit, client, write);
      }
      return read(within, id);
    });
    return writing.catch((error: unknown) => {
      if (!isRefused(error)) throw error;
      // What was checked under the lock should have said so before, and better.
      this.#logger.error(`the database refused a write: ${String(error)}`);
      throw new ProblemError('conflict', 'The record does not take this: it would break one of its rules.');
    });
  }
}
