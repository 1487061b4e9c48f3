import { type Operation, operations, permissions, permissionsOfRole } from '@parley/contracts';
import {
  createDocument,
  type ZodOpenApiObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponseObject,
} from 'zod-openapi';
import { headersOfNotModified, headersOfSuccess, requestHeadersOf } from './openapi-headers.ts';
import { problemsOf } from './openapi-problems.ts';
import { describeTags } from './openapi-tags.ts';

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
    // What each permission is for, and who has it: docs/concepts/permissions.md in another form.
    'x-parley-permissions': permissions,
    'x-parley-roles': permissionsOfRole,
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
  const { id, method, tag, summary, permission, params, query, body, success } = operation;
  const header = requestHeadersOf(operation);
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: [operation.description, needOf(permission)].filter(Boolean).join('\n\n'),
    ...securityOf(permission),
    ...((params ?? query ?? header) !== undefined && {
      requestParams: { ...(params && { path: params }), ...(query && { query }), ...(header && { header }) },
    }),
    ...(body !== undefined && {
      requestBody: { required: true, content: { 'application/json': { schema: body } } },
    }),
    responses: {
      [String(success.status)]: successOf(operation),
      ...(method === 'GET' && success.body !== undefined && { '304': notModified }),
      ...problemsOf(operation),
    },
  };
}

/** In words, since not every reader of the document shows what it does not know. */
function needOf(permission: Operation['permission']): string {
  if (permission === 'public') return 'Open to everybody.';
  if (permission === 'person')
    return 'For people who are signed in, also those who belong to no organization.';
  return `Needs the permission \`${permission}\`; of an API key, the scope of that name.`;
}

function securityOf(permission: Operation['permission']) {
  if (permission === 'public') return { security: [] };
  const security = permission === 'person' ? { security: [{ session: [] }] } : {};
  return { ...security, 'x-parley-permission': permission };
}

const notModified = { description: 'What the caller has already', headers: headersOfNotModified };

function successOf(operation: Operation): ZodOpenApiResponseObject {
  const { success } = operation;
  const headers = headersOfSuccess(operation);
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
