import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config/index.ts';
import { sendProblem } from '../http/problem.filter.ts';
import { trustedOrigins } from './trusted-origins.ts';

const HARMLESS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site's page would have a signed-in visitor's browser write here. SameSite cookies and JSON
 * bodies stand in the way as well; this holds where one of them should fail. Pages that the operator names may write
 * with a key, or as nobody, but not as the visitor.
 */
export function refuseForeignPages(
  fastify: FastifyInstance,
  { webUrl, corsOrigins }: Pick<Config, 'webUrl' | 'corsOrigins'>,
): void {
  const trusted = trustedOrigins(webUrl);
  fastify.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    if (HARMLESS.has(request.method) || origin === undefined) return;
    if (trusted.includes(origin) || isOwn(origin, request)) return;
    if (corsOrigins.includes(origin) && !asVisitor(request)) return;
    sendProblem(request, reply, { code: 'forbidden', detail: 'Pages of this origin may not write here.' });
    return reply;
  });
}

/** A page that this service gave itself: the documents with their try-outs. */
function isOwn(origin: string, request: FastifyRequest): boolean {
  return URL.canParse(origin) && new URL(origin).host === request.headers.host;
}

/** A key goes before a cookie: with one, the cookie beside it says nothing. */
const asVisitor = ({ headers }: FastifyRequest): boolean =>
  headers.cookie !== undefined && headers.authorization === undefined;
