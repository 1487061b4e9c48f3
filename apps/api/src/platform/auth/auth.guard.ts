import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { operationOf, ProblemError } from '../http/index.ts';
import { Authenticator } from './authenticator.ts';
import { rememberCaller } from './caller.ts';

const OPEN = Symbol('open');

/** A route of the machinery that is no operation of the contract and asks nobody who they are (health, documents). */
export const OpenToAll = (): MethodDecorator => SetMetadata(OPEN, true);

const isOpenToAll = (handler: object): boolean => Reflect.getMetadata(OPEN, handler) === true;

/** Lets a request to its handler once its caller is known and has the permission that the operation asks for. */
@Injectable()
export class AuthGuard implements CanActivate {
  readonly #authenticator: Authenticator;

  constructor(authenticator: Authenticator) {
    this.#authenticator = authenticator;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    if (isOpenToAll(handler)) return true;
    const operation = operationOf(handler);
    if (operation?.permission === 'public') return true;

    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const caller = await this.#authenticator.identify(request.headers);
    if (caller === null) throw new ProblemError('unauthenticated');
    // A route that names no operation names no permission, so nobody has it.
    if (operation === undefined) throw new ProblemError('forbidden');
    if (!caller.permissions.includes(operation.permission)) {
      throw new ProblemError('forbidden', `This needs the permission ${operation.permission}.`);
    }
    rememberCaller(request, caller);
    return true;
  }
}
