import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { operations } from '@parley/contracts';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import {
  errorCodes,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Logger } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import { DEEPEST, isTooDeep } from './nesting.ts';
import { pathOf } from './path-of.ts';
import { sendProblem } from './problem.filter.ts';
import { answerUnreadable, refuseEncoded } from './unreadable.ts';

const MEGABYTE = 1024 * 1024;

/** Of the routes whose bodies may be larger than others, the size in bytes. */
const LIMITS = new Map(
  operations.flatMap(({ method, path, bodyLimit }): [string, number][] =>
    bodyLimit === undefined ? [] : [[`${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`, bodyLimit]],
  ),
);

/**
 * The web server under Nest, with what each request and each answer has, whoever handles it.
 *
 * @param admits counts a request that no hook comes to see, and says whether it is within the limit
 */
export function createAdapter(
  logger: Logger,
  trustedProxies: readonly string[],
  admits: (request: FastifyRequest, reply: FastifyReply) => boolean,
): FastifyAdapter {
  const adapter = new FastifyAdapter({
    loggerInstance: logger,
    // One line a request, by the hook below, instead of two.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MEGABYTE,
    // Whose word is taken for who is at the other end: nobody's, unless the operator says so.
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    requestIdHeader: false,
    genReqId: ({ headers }: IncomingMessage) => requestIdOf(headers['x-request-id']),
    clientErrorHandler: answerUnreadable,
    // What cannot even be routed (a path such as /%zz) reaches no filter.
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) => {
      const unreadable = { code: 'malformed_request', detail: 'The address cannot be read.' } as const;
      sendProblem(request, reply, admits(request, reply) ? unreadable : { code: 'too_many_requests' });
    },
  });
  const fastify: FastifyInstance = adapter.getInstance();
  fastify.removeContentTypeParser('text/plain');
  parseOnlyUtf8(fastify);
  // Whoever expects something else than to be told to go on is answered all the same (RFC 9110, 10.1.1).
  fastify.server.on('checkExpectation', (request, reply) => fastify.server.emit('request', request, reply));
  fastify.addHook('onRoute', (route) => {
    const limit = LIMITS.get(`${String(route.method)} ${route.url}`);
    if (limit !== undefined) route.bodyLimit = limit;
  });
  fastify.addHook('onRequest', nameTheRequest);
  fastify.addHook('onRequest', refuseEncoded);
  fastify.addHook('preValidation', refuseTooDeep);
  fastify.addHook('onResponse', logTheRequest);
  return adapter;
}

/** Fastify's own parser, but for bytes that are no UTF-8: it would put U+FFFD in their place, and so would the record. */
function parseOnlyUtf8(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeContentTypeParser('application/json');
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (isUtf8(body)) void parse(request, body.toString('utf8'), done);
    else done(new errorCodes.FST_ERR_CTP_INVALID_JSON_BODY());
  });
}

/** The caller's own id is kept where it is fit for a log line. */
const requestIdOf = (sent: string | string[] | undefined): string =>
  typeof sent === 'string' && /^[A-Za-z0-9._-]{1,64}$/.test(sent) ? sent : uuidv7();

async function nameTheRequest(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.headers({
    'x-request-id': request.id,
    'x-content-type-options': 'nosniff',
    // Answers depend on who asks: nobody in between may keep one for somebody else.
    'cache-control': 'private, no-cache',
  });
}

/** Before anybody walks over the body, whoever handles the request. */
async function refuseTooDeep(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  if (!isTooDeep(request.body)) return undefined;
  sendProblem(request, reply, {
    code: 'malformed_json',
    detail: `The body is nested more than ${DEEPEST} deep.`,
  });
  return reply;
}

async function logTheRequest(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { method, url } = request;
  const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
  request.log.info({ method, path: pathOf(url), status: reply.statusCode, milliseconds }, 'request');
}
