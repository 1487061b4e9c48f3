import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  StreamableFile,
} from '@nestjs/common';
import { labelsSeenWith } from '@parley/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { type Caller, callerOf } from '../../auth/index.ts';
import { DatabaseService } from '../../database/index.ts';
import { operationOf } from '../endpoint.ts';
import { ProblemError } from '../problem-error.ts';
import { keepsAnswers } from './keeps-answers.ts';
import { AnsweredMeanwhile, type KeptAnswer, KeptAnswersRepository } from './kept-answers.repository.ts';
import { type KeyedRequest, keyedRequest } from './keyed-request.ts';

/**
 * Does a POST with an Idempotency-Key once: what it was answered with is written in the transaction of what it did, and
 * given again to whoever asks again. What failed has done nothing, so nothing is kept of it.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor<unknown, unknown> {
  readonly #database: DatabaseService;
  readonly #answers: KeptAnswersRepository;

  constructor(database: DatabaseService, answers: KeptAnswersRepository) {
    this.#database = database;
    this.#answers = answers;
  }

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const operation = operationOf(context.getHandler());
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const caller = callerOf(request);
    if (operation === undefined || !keepsAnswers(operation)) return next.handle();
    if (caller === undefined || request.headers['idempotency-key'] === undefined) return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const work = (): Promise<unknown> => lastValueFrom(next.handle(), { defaultValue: undefined });
    return from(this.#once(keyedRequest(operation, request, caller), caller, reply, work));
  }

  async #once(
    request: KeyedRequest,
    caller: Caller,
    reply: FastifyReply,
    work: () => Promise<unknown>,
  ): Promise<unknown> {
    const kept = await this.#answers.look(request);
    if (kept !== null) return giveAgain(kept, caller, reply);
    try {
      return await this.#database.framed(work, {
        first: (client) => this.#answers.claim(request, client),
        last: async (client, body) => {
          // A file is read from a stream, and a stream is read once.
          if (body instanceof StreamableFile) return;
          await this.#answers.keep(request, answerOf(reply, caller, body), client);
        },
      });
    } catch (error) {
      if (error instanceof AnsweredMeanwhile) return giveAgain(error.answer, caller, reply);
      throw error;
    }
  }
}

function answerOf(reply: FastifyReply, { clearance }: Caller, body: unknown): KeptAnswer {
  const location = reply.getHeader('location');
  return {
    status: reply.statusCode,
    location: typeof location === 'string' ? location : null,
    clearance,
    body: body ?? null,
  };
}

function giveAgain(
  { status, location, clearance, body }: KeptAnswer,
  caller: Caller,
  reply: FastifyReply,
): unknown {
  // Whoever has lost the clearance that they had is not shown again what they saw with it.
  if (!labelsSeenWith(caller.clearance).includes(clearance)) {
    throw new ProblemError('forbidden', 'The answer was for a higher clearance than the caller has now.');
  }
  void reply.status(status).header('idempotency-replayed', 'true');
  if (location !== null) void reply.header('location', location);
  return body ?? undefined;
}
