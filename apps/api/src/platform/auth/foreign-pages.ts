import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendProblem } from '../http/problem.filter.ts';
import { trustedOrigins } from './trusted-origins.ts';

const HARMLESS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site's page would have a signed-in visitor's browser write here. SameSite cookies and JSON
 * bodies stand in the way as well; this holds where one of them should fail.
 */
export function refuseForeignPages(fastify: FastifyInstance, webUrl: string): void {
  const trusted = trustedOrigins(webUrl);
  fastify.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    if (HARMLESS.has(request.method) || origin === undefined) return;
    if (trusted.includes(origin) || isOwn(origin, request)) return;
    sendProblem(request, reply, { code: 'forbidden', detail: 'Pages of this origin may not write here.' });
    return reply;
  });
}

/** A page that this service gave itself: the documents with their try-outs. */
function isOwn(origin: string, request: FastifyRequest): boolean {
  return URL.canParse(origin) && new URL(origin).host === request.headers.host;
}
