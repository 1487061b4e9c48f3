import scalar from '@scalar/fastify-api-reference';
import type { FastifyInstance } from 'fastify';

/** The pages may load what this service itself serves and nothing else: no CDN, no fonts, no counting of visits. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The OpenAPI document as pages for people, at /docs. */
export async function mountDocuments(fastify: FastifyInstance): Promise<void> {
  fastify.addHook('onSend', async (request, reply) => {
    if (request.routeOptions.url?.startsWith('/docs')) {
      void reply.header('content-security-policy', POLICY);
    }
  });
  await fastify.register(scalar, {
    routePrefix: '/docs',
    configuration: {
      url: '/v1/openapi.json',
      pageTitle: 'Parley API',
      theme: 'default',
      withDefaultFonts: false,
      telemetry: false,
      hideClientButton: true,
      agent: { disabled: true },
      mcp: { disabled: true },
      showDeveloperTools: 'never',
    },
  });
}
