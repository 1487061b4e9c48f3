import { type Operation, operations, problem, type ProblemCode, problems } from '@parley/contracts';
import {
  createDocument,
  type ZodOpenApiObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponseObject,
} from 'zod-openapi';
import { describeTags } from './openapi-tags.ts';

/** What every operation can answer besides its own. */
const COMMON: readonly ProblemCode[] = [
  'malformed_request',
  'unauthenticated',
  'forbidden',
  'validation_failed',
  'too_many_requests',
  'internal',
  'unavailable',
];

/** The OpenAPI document, made from the operations of the contract and from nothing else. */
export function openApiDocument() {
  const paths: ZodOpenApiPathsObject = {};
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: describe(operation),
    };
  }
  const document: ZodOpenApiObject = {
    openapi: '3.1.1',
    info: {
      title: 'Parley',
      version: '1',
      summary: 'What was agreed, by whose account, at which meeting, and what came of it since.',
      description:
        'Times are UTC, dates are EDTF level 0, text that people read comes in each of its languages. ' +
        'Failures are RFC 9457 problem details; `code` is the part to switch on.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    // Relative to where the document is: the service that gives it is the one it is about.
    servers: [{ url: '/' }],
    security: [{ apiKey: [] }, { session: [] }],
    tags: describeTags(operations),
    paths,
    components: {
      securitySchemes: {
        apiKey: {
          type: 'http',
          scheme: 'bearer',
          description: 'An API key, `prl_…`; it carries its organization.',
        },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'parley.session_token',
          description: 'The cookie of a signed-in person; `__Secure-` goes before its name under https.',
        },
      },
    },
  };
  return createDocument(document, {
    // Answers may come to hold more: whoever reads them is to pass over what they do not know.
    override: ({ jsonSchema, zodSchema, io }) => {
      const { def } = zodSchema._zod;
      const isLoose = def.type === 'object' && def.catchall === undefined;
      if (io === 'output' && isLoose) delete jsonSchema.additionalProperties;
    },
  });
}

function describe(operation: Operation): ZodOpenApiOperationObject {
  const { id, tag, summary, description, permission, params, query, body, success } = operation;
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description !== undefined && { description }),
    ...(permission === 'public' ? { security: [] } : { 'x-parley-permission': permission }),
    ...((params !== undefined || query !== undefined) && {
      requestParams: { ...(params && { path: params }), ...(query && { query }) },
    }),
    ...(body !== undefined && {
      requestBody: { required: true, content: { 'application/json': { schema: body } } },
    }),
    responses: { [String(success.status)]: successOf(operation), ...problemsOf(operation) },
  };
}

const requestId = {
  'X-Request-Id': {
    description: 'Names the request in the logs; the caller’s own where one was sent.',
    schema: { type: 'string' as const },
  },
};

function successOf({ success }: Operation): ZodOpenApiResponseObject {
  const headers = {
    ...requestId,
    ...(success.status === 201 && {
      Location: { description: 'Where it lies now', schema: { type: 'string' as const } },
    }),
  };
  if (success.body !== undefined) {
    return {
      description: success.description,
      headers,
      content: { 'application/json': { schema: success.body } },
    };
  }
  const files = (success.media ?? []).map((media) => [
    media,
    { schema: media.startsWith('application/json') ? {} : { type: 'string' as const } },
  ]);
  return {
    description: success.description,
    headers,
    ...(files.length > 0 && { content: Object.fromEntries(files) }),
  };
}

/** One response for each status; the codes that share one are told apart by `code`. */
function problemsOf({
  problems: own,
  body,
  permission,
}: Operation): Record<string, ZodOpenApiResponseObject> {
  const ofBody: ProblemCode[] =
    body === undefined ? [] : ['malformed_json', 'payload_too_large', 'unsupported_media_type'];
  const open = permission === 'public' ? ['unauthenticated', 'forbidden'] : [];
  const codes = [...COMMON, ...own, ...ofBody].filter((code) => !open.includes(code));
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of new Set(codes)) {
    const { status } = problems[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      {
        description: codes.map((code) => `${problems[code].title} (\`${code}\`)`).join(' or '),
        headers: requestId,
        content: { 'application/problem+json': { schema: problem } },
      },
    ]),
  );
}
