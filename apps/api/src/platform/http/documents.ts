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

/** The dashboard's own; browsers would ask for /favicon.ico else, and be told that there is none. */
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#174f5f"/>' +
  '<path d="M7 23V18.5M13 23v-9M19 23v-6.500M25 23V9" stroke="#fdfcf9" stroke-width="3.600"/></svg>';

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
      favicon: `data:image/svg+xml,${encodeURIComponent(ICON)}`,
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
