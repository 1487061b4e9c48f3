import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import type { AuditEvent } from '@parley/contracts';
import { type Acting, actingAs, Audit, currentActing } from '../audit/index.ts';
import { DatabaseService } from '../database/index.ts';
import { AuthDatabase } from './auth-database.ts';
import type { FailedSignIn, Moment } from './moment.ts';

type Done = Exclude<Moment, FailedSignIn>;

/** Records the moments of signing in, in each organization that the person belongs to. */
@Injectable()
export class AuditMoments implements BeforeApplicationShutdown {
  readonly #database: DatabaseService;
  readonly #authDatabase: AuthDatabase;
  readonly #audit: Audit;
  readonly #logger = new Logger('AuditMoments');
  readonly #underWay = new Set<Promise<void>>();

  constructor(database: DatabaseService, authDatabase: AuthDatabase, audit: Audit) {
    this.#database = database;
    this.#authDatabase = authDatabase;
    this.#audit = audit;
  }

  async tell(moment: Moment): Promise<void> {
    if (moment.what === 'sign_in_failed') return this.#tellLater(moment);
    const { userId } = moment;
    await this.#authDatabase.transaction(async (client) => {
      const { name } = await client.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true } });
      const acting = { ...currentActing(), actor: { kind: 'person', id: userId, name } as const };
      actingAs(acting, () => {
        this.#audit.recordOfPerson(client, userId, { ...eventOf(moment), subject: { id: userId, name } });
      });
    });
  }

  /**
   * Nobody waits for it: an answer that took longer would tell that there is such a person. Nothing hangs on it
   * either, since a refusal changes nothing.
   */
  #tellLater(failed: FailedSignIn): void {
    const acting = { ...currentActing(), actor: { kind: 'anonymous', id: null, name: null } as const };
    const work = this.#tellOfFailure(failed, acting).catch((error: unknown) => {
      this.#logger.warn(`a failed sign-in could not be recorded: ${String(error)}`);
    });
    this.#underWay.add(work);
    void work.finally(() => this.#underWay.delete(work));
  }

  async #tellOfFailure({ email, by }: FailedSignIn, acting: Acting): Promise<void> {
    if (email === null) return;
    const { prisma } = this.#database;
    const person = await prisma.user.findUnique({ where: { email }, select: { id: true, name: true } });
    if (person === null) return;
    const failure = { type: 'person.sign_in_failed', details: { method: by }, subject: person } as const;
    await this.#audit.recordOfPersonAlone(person.id, failure, acting);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.#underWay);
  }
}

const eventOf = (moment: Done): AuditEvent =>
  moment.what === 'signed_in'
    ? { type: 'person.signed_in', details: { method: moment.by } }
    : { type: `person.${moment.what}`, details: {} };
