import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { Scope } from '@parley/database';
import { actingAs } from '../audit/index.ts';
import { DatabaseService } from '../database/index.ts';
import { actingOf } from './acting-of.ts';
import { callerOf, personOf } from './caller.ts';

/**
 * Runs the rest of a request for the caller's organization: from here on the database shows no other's rows. Where an
 * operation is for persons, it shows the memberships of that person and nothing else. What is recorded is the caller's.
 */
@Injectable()
export class TenantInterceptor implements NestInterceptor<unknown, unknown> {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const scope = scopeOf(request);
    if (scope === undefined) return next.handle();
    const work = (): Promise<unknown> => lastValueFrom(next.handle(), { defaultValue: undefined });
    return from(actingAs(actingOf(request), () => this.#database.withScope(scope, work)));
  }
}

function scopeOf(request: FastifyRequest): Scope | undefined {
  const caller = callerOf(request);
  if (caller === undefined) {
    const person = personOf(request);
    return person && { userId: person.userId };
  }
  const { organizationId, userId } = caller;
  return { organizationId, ...(userId !== null && { userId }) };
}
