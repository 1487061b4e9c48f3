import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Label, Permission, Role } from '@parley/contracts';
import type { FastifyRequest } from 'fastify';

/** Who calls, and for which organization: all that a service has to know of it. */
export interface Caller {
  readonly kind: 'session' | 'api_key';
  readonly organizationId: string;
  readonly name: string;
  readonly email: string | null;
  /** A key has no role, it has scopes. */
  readonly role: Role | null;
  readonly permissions: readonly Permission[];
  readonly clearance: Label;
  /** The person, where it is one. */
  readonly userId: string | null;
}

const callers = new WeakMap<FastifyRequest, Caller>();

export const rememberCaller = (request: FastifyRequest, caller: Caller): void => {
  callers.set(request, caller);
};

export const callerOf = (request: FastifyRequest): Caller | undefined => callers.get(request);

/** The caller, as the guard has found it. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const caller = callerOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (caller === undefined)
    throw new Error('@CurrentCaller() on a route that the guard lets through unasked');
  return caller;
});
