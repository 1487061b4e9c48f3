import { Inject, Injectable } from '@nestjs/common';
import type { Label } from '@parley/contracts';
import { CONFIG, type Config } from '../../config/index.ts';
import { type Client, DatabaseService } from '../../database/index.ts';
import { ProblemError } from '../problem-error.ts';
import type { KeyedRequest } from './keyed-request.ts';
import { seal, unseal } from '../../sealing/index.ts';

/** An answer as it is given again. */
export interface KeptAnswer {
  status: number;
  location: string | null;
  /** What its caller was cleared for, and so may have been shown. */
  clearance: Label;
  body: unknown;
}

/** Somebody else has done what was asked, between the look before and the lock. */
export class AnsweredMeanwhile extends Error {
  readonly answer: KeptAnswer;

  constructor(answer: KeptAnswer) {
    super('answered meanwhile');
    this.answer = answer;
  }
}

/** Answers to requests with an Idempotency-Key: for a day, and for who asked. */
@Injectable()
export class KeptAnswersRepository {
  readonly #database: DatabaseService;
  readonly #secret: string;

  constructor(database: DatabaseService, @Inject(CONFIG) config: Config) {
    this.#database = database;
    this.#secret = config.authSecret;
  }

  /**
   * Looks before anything is done, so that whoever sends a request again is told at once and does not wait in line behind
   * the first one.
   *
   * @throws ProblemError where the key was used for another request, or the same is being done
   */
  async look(request: KeyedRequest): Promise<KeptAnswer | null> {
    const kept = await this.#find(request, this.#database.prisma);
    if (kept !== null) return kept;
    // Shared, and let go at once: those who look do not stand in each other's way.
    const [row] = await this.#database.prisma.$queryRaw<{ free: boolean }[]>`
      SELECT pg_try_advisory_xact_lock_shared(${lockOf(request)}::bigint) AS free
    `;
    if (row?.free !== true) throw new ProblemError('idempotency_key_in_use');
    return null;
  }

  /**
   * Sees to it that nobody else is doing the same until the transaction ends, however it ends: also where the process
   * is killed, since the database lets go of the locks of a session that is gone.
   *
   * @throws ProblemError where somebody is; AnsweredMeanwhile where somebody has
   */
  async claim(request: KeyedRequest, client: Client): Promise<void> {
    const [row] = await client.$queryRaw<{ claimed: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(${lockOf(request)}::bigint) AS claimed
    `;
    if (row?.claimed !== true) throw new ProblemError('idempotency_key_in_use');
    // A statement of its own: it sees what was committed before the lock was free.
    const answer = await this.#find(request, client);
    if (answer !== null) throw new AnsweredMeanwhile(answer);
  }

  async keep(request: KeyedRequest, answer: KeptAnswer, client: Client): Promise<void> {
    const { organizationId, requestHash, bodyHash, key } = request;
    const sealed = seal(JSON.stringify(answer), { service: this.#secret, caller: key });
    await client.$executeRaw`
      INSERT INTO kept_answer (organization_id, request_hash, body_hash, answer, expires_at)
      VALUES (${organizationId}::uuid, ${requestHash}, ${bodyHash}, ${sealed}, now() + interval '24 hours')
      ON CONFLICT (organization_id, request_hash) DO UPDATE SET
        body_hash = excluded.body_hash,
        answer = excluded.answer,
        expires_at = excluded.expires_at
    `;
  }

  /** Sweeps up what has expired, of all organizations; how many there were. */
  async purge(): Promise<bigint> {
    const [row] = await this.#database.prisma.$queryRaw<{ purged: bigint }[]>`
      SELECT purge_kept_answers() AS purged
    `;
    return row?.purged ?? 0n;
  }

  async #find(request: KeyedRequest, client: Client): Promise<KeptAnswer | null> {
    const { organizationId, requestHash, bodyHash, key } = request;
    const row = await client.keptAnswer.findUnique({
      where: { organizationId_requestHash: { organizationId, requestHash }, expiresAt: { gt: new Date() } },
    });
    if (row === null) return null;
    if (Buffer.compare(row.bodyHash, bodyHash) !== 0) throw new ProblemError('idempotency_key_reused');
    const text = unseal(row.answer, { service: this.#secret, caller: key });
    if (text === null) throw new ProblemError('conflict', UNREADABLE);
    return JSON.parse(text) as KeptAnswer;
  }
}

const lockOf = ({ requestHash }: KeyedRequest): bigint => Buffer.from(requestHash).readBigInt64BE();

const UNREADABLE =
  'This was done before, under this Idempotency-Key; the answer was kept under a secret that the service no longer has.';
