import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { found, notFound, operationOf, ProblemError } from '../http/index.ts';
import { RateLimits } from '../http/rate-limits/rate-limits.ts';
import { Authenticator } from './authenticator.ts';
import { type Caller, type Person, rememberCaller, rememberPerson } from './caller.ts';
import { Refusals } from './refusals.ts';

const OPEN = Symbol('open');

/** A route of the machinery that is no operation of the contract and asks nobody who they are (health, documents). */
export const OpenToAll = (): MethodDecorator => SetMetadata(OPEN, true);

const isOpenToAll = (handler: object): boolean => Reflect.getMetadata(OPEN, handler) === true;

/** Lets a request to its handler once its caller is known and has the permission that the operation asks for. */
@Injectable()
export class AuthGuard implements CanActivate {
  readonly #authenticator: Authenticator;
  readonly #limits: RateLimits;
  readonly #refusals: Refusals;

  constructor(authenticator: Authenticator, limits: RateLimits, refusals: Refusals) {
    this.#authenticator = authenticator;
    this.#limits = limits;
    this.#refusals = refusals;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    const operation = operationOf(handler);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    if (isOpenToAll(handler) || operation?.permission === 'public') {
      this.#limits.admitStranger(request, reply);
      return true;
    }
    if (operation?.permission === 'person') {
      rememberPerson(request, await this.#person(request, reply));
      return true;
    }
    if (operation?.permission === 'address') {
      rememberCaller(request, await this.#knower(request, reply));
      return true;
    }
    const published = operation?.ofPublished === true ? namedBy(request) : undefined;
    if (published !== undefined) {
      rememberCaller(request, await this.#reader(published, request, reply));
      return true;
    }
    const caller = await this.#caller(request, reply);
    // A route that names no operation names no permission, so nobody has it.
    if (operation === undefined) throw new ProblemError('forbidden');
    if (operation.permission !== 'member' && !caller.permissions.includes(operation.permission)) {
      await this.#refusals.tell(request, caller, operation);
      throw new ProblemError('forbidden', `This needs the permission ${operation.permission}.`);
    }
    if (caller.isSuspended && operation.method !== 'GET') throw new ProblemError('organization_suspended');
    if (operation.permission === 'member' && caller.userId === null) throw notForKeys();
    rememberCaller(request, caller);
    return true;
  }

  /** Whoever they are is counted before anything is done for them; credentials that are no good are the address's. */
  async #caller(request: FastifyRequest, reply: FastifyReply): Promise<Caller> {
    const caller = await this.#authenticator.identify(request.headers, request.ip);
    if (caller !== null) this.#limits.admitCaller(caller.id, reply);
    else this.#limits.admitStranger(request, reply);
    if (caller === null) throw new ProblemError('unauthenticated');
    return caller;
  }

  /** Whoever knows an address with a secret in it; to everybody else there is nothing there. */
  async #knower(request: FastifyRequest, reply: FastifyReply): Promise<Caller> {
    const { token } = request.params as { token: string };
    const caller = await this.#authenticator.identifyFeed(token, request.ip);
    if (caller !== null) this.#limits.admitCaller(caller.id, reply);
    else this.#limits.admitStranger(request, reply);
    return found(caller);
  }

  /** Whoever reads what is published: of everything but that one process they are told that it is not there. */
  async #reader(name: string, request: FastifyRequest, reply: FastifyReply): Promise<Caller> {
    this.#limits.admitStranger(request, reply);
    const params = request.params as { process: string };
    const { caller, slug } = found(await this.#authenticator.identifyReader(name));
    if (![caller.id, slug, name].includes(params.process)) throw notFound();
    // The name is all that they have to know, and may be another's slug.
    params.process = caller.id;
    return caller;
  }

  async #person(request: FastifyRequest, reply: FastifyReply): Promise<Person> {
    const person = await this.#authenticator.identifyPerson(request.headers);
    if (person !== null) {
      this.#limits.admitCaller(person.userId, reply);
      return person;
    }
    // A good key is somebody, but nobody who could join an organization or switch to another.
    await this.#caller(request, reply);
    throw notForKeys();
  }
}

const notForKeys = (): ProblemError =>
  new ProblemError('forbidden', 'This is for people who are signed in, not for API keys.');

/** The name of what is published, where somebody asks as a reader of it: `Bearer pub_turkiye-armenia`. */
const namedBy = ({ headers }: FastifyRequest): string | undefined =>
  /^Bearer +pub_([a-z0-9-]{3,80})$/i.exec(headers.authorization ?? '')?.[1];
