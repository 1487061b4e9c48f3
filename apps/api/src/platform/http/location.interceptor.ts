import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Operation } from '@parley/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tap, type Observable } from 'rxjs';
import { pathOf } from './path-of.ts';
import { operationOf } from './endpoint.ts';

/**
 * What a POST to a collection has made lies under the collection by its id: the answer says where. An operation that
 * makes something elsewhere names that collection.
 */
export class LocationInterceptor implements NestInterceptor<unknown, unknown> {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const operation = operationOf(context.getHandler());
    if (operation?.success.status !== 201) return next.handle();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap((made) => {
        if (!hasId(made)) return;
        const collection = collectionOf(operation, request.params) ?? pathOf(request.url);
        void reply.header('location', `${collection}/${made.id}`);
      }),
    );
  }
}

const hasId = (made: unknown): made is { id: string } =>
  typeof made === 'object' && made !== null && 'id' in made && typeof made.id === 'string';

function collectionOf({ success }: Operation, params: unknown): string | undefined {
  const values = new Map(Object.entries(params ?? {}));
  return success.collection?.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values.get(name)));
}
