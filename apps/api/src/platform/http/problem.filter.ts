import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { type Fault, type Problem, type ProblemCode, problems, type QuotaUse } from '@parley/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { callerOf } from '../auth/caller.ts';
import { isUnavailable } from '../database/index.ts';
import type { KnownPaths } from './known-paths.ts';
import { pathOf } from './path-of.ts';
import { type CurrentState, ProblemError, QuotaExceeded } from './problem-error.ts';

/** Answers every failure as RFC 9457 problem details, and logs once what nobody expected. */
@Catch()
export class ProblemFilter implements ExceptionFilter<unknown> {
  readonly #paths: KnownPaths;

  constructor(paths: KnownPaths) {
    this.#paths = paths;
  }

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const cause = this.#causeOf(error, request);
    if (problems[cause.code].status >= 500) request.log.error({ err: error }, 'request failed');
    if (reply.sent) return;
    if (cause.allow !== undefined) void reply.header('allow', cause.allow);
    sendProblem(request, reply, cause);
  }

  #causeOf(error: unknown, request: FastifyRequest): Cause & { allow?: string } {
    if (error instanceof ProblemError) {
      const quota = error instanceof QuotaExceeded ? shownTo(request, error.quota) : undefined;
      return { quota, code: error.code, detail: error.message, faults: error.faults, state: error.state };
    }
    if (error instanceof HttpException) {
      const allowed = error.getStatus() === 404 ? this.#paths.methodsOf(request.url) : [];
      if (allowed.length > 0) return { code: 'method_not_allowed', allow: allowed.join(', ') };
      return { code: codeOfStatus(error.getStatus(), error.cause) };
    }
    return { code: isUnavailable(error) ? 'unavailable' : 'internal' };
  }
}

/** How much there is tells whoever does not see everything of what they do not see. */
const shownTo = (request: FastifyRequest, quota: QuotaUse): QuotaUse =>
  callerOf(request)?.clearance === 'restricted' ? quota : { ...quota, used: null };

/** What a failed request is answered with. */
export interface Cause {
  code: ProblemCode;
  detail?: string;
  faults?: readonly Fault[];
  state?: CurrentState | undefined;
  quota?: QuotaUse | undefined;
}

/** Also for what fails outside of Nest, where no filter sees it. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, cause: Cause): void {
  const problem = problemOf(request, cause);
  void reply.header('x-request-id', request.id);
  if (cause.quota?.renewsAt) void reply.header('retry-after', secondsUntil(cause.quota.renewsAt));
  if (problem.status === 401) void reply.header('www-authenticate', 'Bearer realm="parley"');
  void reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

/** @param request by its id, and by its address where it has one that could be read */
export function problemOf(request: { id: string; url: string | undefined }, cause: Cause): Problem {
  const { status, title } = problems[cause.code];
  return {
    type: `urn:parley:problem:${cause.code}`,
    title,
    status,
    ...(cause.detail !== undefined && cause.detail !== title && { detail: cause.detail }),
    ...(request.url !== undefined && { instance: pathOf(request.url) }),
    code: cause.code,
    requestId: request.id,
    ...(cause.faults !== undefined && cause.faults.length > 0 && { errors: [...cause.faults] }),
    ...(cause.quota && { quota: cause.quota }),
    ...(cause.state && { etag: cause.state.etag, current: { ...cause.state.current } }),
  };
}

const secondsUntil = (instant: string): number =>
  Math.max(1, Math.ceil((new Date(instant).getTime() - Date.now()) / 1000));

/** The failure of a route that Nest does not know of, by the web server or by whoever handles the route. */
export function sendFailure(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  const code = isUnavailable(error) ? 'unavailable' : codeOfStatus(status, error);
  if (problems[code].status >= 500) request.log.error({ err: error }, 'request failed');
  sendProblem(request, reply, { code });
}

/** Faults that the web server finds before a handler is reached. */
function codeOfStatus(status: number, cause: unknown): ProblemCode {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (/JSON/.test(code) || cause instanceof SyntaxError) return 'malformed_json';
  return BY_STATUS[status] ?? (status < 500 ? 'malformed_request' : 'internal');
}

const BY_STATUS: Partial<Record<number, ProblemCode>> = {
  404: 'not_found',
  413: 'payload_too_large',
  415: 'unsupported_media_type',
  429: 'too_many_requests',
};
