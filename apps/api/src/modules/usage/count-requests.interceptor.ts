import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { getUsage } from '@parley/contracts';
import type { FastifyRequest } from 'fastify';
import { from, type Observable, switchMap } from 'rxjs';
import { callerOf } from '../../platform/auth/index.ts';
import { operationOf } from '../../platform/http/index.ts';
import { RequestCounter } from './request-counter.ts';

/** Counts what is asked on behalf of an organization, and refuses what is too much: all but how much it is. */
@Injectable()
export class CountRequests implements NestInterceptor<unknown, unknown> {
  readonly #counter: RequestCounter;

  constructor(counter: RequestCounter) {
    this.#counter = counter;
  }

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const caller = callerOf(context.switchToHttp().getRequest<FastifyRequest>());
    if (caller === undefined || operationOf(context.getHandler())?.id === getUsage.id) return next.handle();
    return from(this.#counter.admit(caller.organizationId)).pipe(switchMap(() => next.handle()));
  }
}
