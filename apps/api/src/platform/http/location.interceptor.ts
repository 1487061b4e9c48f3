import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tap, type Observable } from 'rxjs';
import { pathOf } from './path-of.ts';
import { operationOf } from './endpoint.ts';

/** What a POST to a collection has made lies under the collection by its id: the answer says where. */
export class LocationInterceptor implements NestInterceptor<unknown, unknown> {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    if (operationOf(context.getHandler())?.success.status !== 201) return next.handle();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap((made) => {
        if (hasId(made)) void reply.header('location', `${pathOf(request.url)}/${made.id}`);
      }),
    );
  }
}

const hasId = (made: unknown): made is { id: string } =>
  typeof made === 'object' && made !== null && 'id' in made && typeof made.id === 'string';
