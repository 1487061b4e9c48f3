import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Label, Permission, Role } from '@parley/contracts';
import type { FastifyRequest } from 'fastify';

/** Who calls, and for which organization: all that a service has to know of it. */
export interface Caller {
  /** `anybody`: whoever reads what is published. */
  readonly kind: 'session' | 'api_key' | 'anybody';
  /** Of the person, of the key, or of the process that is published. */
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  readonly email: string | null;
  /** A key has no role, it has scopes. */
  readonly role: Role | null;
  readonly permissions: readonly Permission[];
  readonly clearance: Label;
  /** The person, where it is one. */
  readonly userId: string | null;
  /** That person, or whoever made the key, or made the key that made it. */
  readonly onBehalfOf: string;
  /** Until when a key is of use; null where no end is set, and for a person. */
  readonly expiresAt: Date | null;
  /** The operator has shut the organization for writing. */
  readonly isSuspended: boolean;
}

/** Somebody who is signed in, whatever they belong to: who calls an operation for persons. */
export interface Person {
  readonly userId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly email: string;
  readonly emailVerified: boolean;
  /** The organization that the session was last told to act for; they may have left it since. */
  readonly organizationId: string | null;
}

const callers = new WeakMap<FastifyRequest, Caller>();
const persons = new WeakMap<FastifyRequest, Person>();

export const rememberCaller = (request: FastifyRequest, caller: Caller): void => {
  callers.set(request, caller);
};

export const callerOf = (request: FastifyRequest): Caller | undefined => callers.get(request);

export const rememberPerson = (request: FastifyRequest, person: Person): void => {
  persons.set(request, person);
};

export const personOf = (request: FastifyRequest): Person | undefined => persons.get(request);

/** The caller, as the guard has found it. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const caller = callerOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (caller === undefined)
    throw new Error('@CurrentCaller() on a route that the guard lets through unasked');
  return caller;
});

/** The signed-in person, on an operation for persons. */
export const CurrentPerson = createParamDecorator((_: unknown, context: ExecutionContext): Person => {
  const person = personOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (person === undefined) throw new Error('@CurrentPerson() on a route that is not for persons');
  return person;
});
