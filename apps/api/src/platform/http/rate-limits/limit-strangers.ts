import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendProblem } from '../problem.filter.ts';
import type { RateLimits } from './rate-limits.ts';

/**
 * Counts what is asked without saying who asks, and what no guard has looked at (signing in, addresses at which there is
 * nothing). Whoever brings credentials is counted by the guard, once it knows whether they are good.
 */
export function limitStrangers(fastify: FastifyInstance, limits: RateLimits): void {
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.method === 'OPTIONS' || !isOfNobody(request)) return;
    if (limits.countStranger(request, reply)) return;
    sendProblem(request, reply, { code: 'too_many_requests' });
    return reply;
  });
  fastify.addHook('onSend', async (request, reply) => {
    if (request.method !== 'OPTIONS') limits.countStranger(request, reply);
  });
}

const isOfNobody = ({ headers, url }: FastifyRequest): boolean =>
  url.startsWith('/v1/auth/') || (headers.authorization === undefined && headers.cookie === undefined);
