import { type Problem, type ProblemCode } from '@parley/contracts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import { actingAs } from '../audit/index.ts';
import { pathOf } from '../http/path-of.ts';
import { sendFailure, sendProblem } from '../http/problem.filter.ts';
import { actingOf } from './acting-of.ts';
import { answerOf, isSilent, PACE } from './answer-of.ts';
import { CLIENT_ADDRESS_HEADER } from './client-address.ts';
import type { Conditions, Refusal } from './conditions.ts';
import { isServed } from './served.ts';
import type { Sessions } from './sessions.ts';
import { takenOf } from './taken-fields.ts';

/** Hands what is served under /v1/auth to better-auth, and brings back its refusals as problem details. */
export function mountSessions(
  fastify: FastifyInstance,
  sessions: Sessions,
  conditions: Conditions,
  apiUrl: string,
): void {
  fastify.route({
    method: ['GET', 'POST'],
    url: '/v1/auth/*',
    errorHandler: sendFailure,
    handler: async (request, reply) => {
      const path = pathOf(request.url).slice('/v1/auth'.length);
      if (!isServed(request.method, path)) return refuseBefore({ code: 'not_found' }, request, reply);
      const refusal = await conditions.refusal(path, request.body, request.headers.cookie);
      if (refusal !== null) return refuseBefore(refusal, request, reply);
      const [answer] = await Promise.all([
        actingAs(actingOf(request), () => sessions.handle(toFetch(request, path, apiUrl))),
        isSilent(path) ? sleep(PACE) : undefined,
      ]);
      return answer.ok || answer.status === 302 ? send(path, answer, reply) : refuse(answer, request, reply);
    },
  });
}

function toFetch(request: FastifyRequest, path: string, apiUrl: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  headers.set(CLIENT_ADDRESS_HEADER, request.ip);
  // The body is written anew, and its length with it.
  headers.delete('content-length');
  const body = request.body === undefined ? null : JSON.stringify(takenOf(path, request.body));
  return new Request(new URL(request.url, apiUrl), { method: request.method, headers, body });
}

async function send(path: string, answer: Response, reply: FastifyReply): Promise<FastifyReply> {
  passCookies(answer, reply);
  const location = answer.headers.get('location');
  if (location !== null) void reply.header('location', location);
  const text = answerOf(path, await answer.text());
  return reply.status(answer.status).type('application/json').send(text);
}

function refuseBefore(refusal: Refusal, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (refusal.retryAfter !== undefined) void reply.header('retry-after', refusal.retryAfter);
  sendProblem(request, reply, refusal);
  return reply;
}

/** One for each cookie: joined into one line they could not be told apart again. */
function passCookies(answer: Response, reply: FastifyReply): void {
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) void reply.header('set-cookie', cookies);
}

const CODES: Partial<Record<number, ProblemCode>> = {
  400: 'malformed_request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  422: 'validation_failed',
  429: 'too_many_requests',
};

async function refuse(answer: Response, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  passCookies(answer, reply);
  const retryAfter = answer.headers.get('x-retry-after');
  if (retryAfter !== null) void reply.header('retry-after', retryAfter);
  const said = await answer.json().catch(() => null);
  const code = CODES[answer.status] ?? (answer.status < 500 ? 'malformed_request' : 'internal');
  const detail = answer.status < 500 ? messageOf(said) : undefined;
  if (answer.status >= 500) request.log.error({ said }, 'signing in failed');
  sendProblem(request, reply, { code, ...(detail !== undefined && { detail }) });
  return reply;
}

const messageOf = (said: unknown): Problem['detail'] =>
  typeof said === 'object' && said !== null && 'message' in said && typeof said.message === 'string'
    ? said.message
    : undefined;
