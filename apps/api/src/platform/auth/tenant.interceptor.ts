import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { DatabaseService } from '../database/index.ts';
import { callerOf } from './caller.ts';

/** Runs the rest of a request for the caller's organization: from here on the database shows no other's rows. */
@Injectable()
export class TenantInterceptor implements NestInterceptor<unknown, unknown> {
  readonly #database: DatabaseService;

  constructor(database: DatabaseService) {
    this.#database = database;
  }

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const caller = callerOf(context.switchToHttp().getRequest<FastifyRequest>());
    if (caller === undefined) return next.handle();
    const { organizationId, userId } = caller;
    const scope = { organizationId, ...(userId !== null && { userId }) };
    return from(
      this.#database.withScope(scope, () => lastValueFrom(next.handle(), { defaultValue: undefined })),
    );
  }
}
