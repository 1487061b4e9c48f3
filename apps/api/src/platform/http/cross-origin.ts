import type fastifyCors from '@fastify/cors';
import type { FastifyRequest } from 'fastify';

/** What a script may read of an answer besides its body. */
const EXPOSED = [
  'Content-Disposition',
  'ETag',
  'Idempotency-Replayed',
  'Location',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'X-Request-Id',
];

/**
 * Whose pages may ask from a browser: the dashboard's own, as the person who is signed in there, and those that the
 * operator names, which bring a key. A cookie tells who the reader is and not whose page it is, so it is not for them.
 */
export function crossOrigin(
  own: readonly string[],
  named: readonly string[],
): fastifyCors.FastifyCorsOptions {
  const usual = {
    origin: [...own, ...named],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposedHeaders: EXPOSED,
    maxAge: 600,
    // What lacks the fields of a preflight would get a line of plain text.
    strictPreflight: false,
  };
  return {
    delegator: async ({ headers: { origin } }: FastifyRequest) => ({
      ...usual,
      credentials: origin !== undefined && own.includes(origin),
    }),
  };
}
