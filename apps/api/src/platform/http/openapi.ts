import { type Operation, operations, permissions, permissionsOfRole, problems } from '@parley/contracts';
import {
  createDocument,
  type ZodOpenApiObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponseObject,
} from 'zod-openapi';
import { headersOfNotModified, headersOfSuccess, isTagged, requestHeadersOf } from './openapi-headers.ts';
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
    // Every `code` of a problem, with the status and the title that go with it.
    'x-parley-problems': problems,
    components: {
      securitySchemes: {
        apiKey: {
          type: 'http',
          scheme: 'bearer',
          description: 'An API key, `prl_…`; it carries its organization.',
        },
        publication: {
          type: 'http',
          scheme: 'bearer',
          description:
            'The name of a published process after `pub_`: `pub_turkiye-armenia`. It is no secret; it says that one reads as anybody.',
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
  const { id, method, tag, summary, params, query, body, success } = operation;
  const header = requestHeadersOf(operation);
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: [operation.description, needOf(operation)].filter(Boolean).join('\n\n'),
    ...securityOf(operation),
    ...((params ?? query ?? header) !== undefined && {
      requestParams: { ...(params && { path: params }), ...(query && { query }), ...(header && { header }) },
    }),
    ...(body !== undefined && {
      requestBody: { required: true, content: { 'application/json': { schema: body } } },
    }),
    responses: {
      [String(success.status)]: successOf(operation),
      ...(method === 'GET' && isTagged(operation) && { '304': notModified }),
      ...problemsOf(operation),
    },
  };
}

/** In words, since not every reader of the document shows what it does not know. */
function needOf({ permission, ofPublished }: Operation): string {
  if (permission === 'public') return 'Open to everybody.';
  if (permission === 'person')
    return 'For people who are signed in, also those who belong to no organization.';
  if (permission === 'member') return 'For members who are signed in, each their own; not for API keys.';
  if (permission === 'address') return 'Open to whoever knows the address: the token in it is the secret.';
  const need = `Needs the permission \`${permission}\`; of an API key, the scope of that name.`;
  return ofPublished ? `${need} Of a published process it answers everybody.` : need;
}

/** Of what is not for keys and sessions alike. */
const SECURITY: Partial<Record<Operation['permission'], { security: Record<string, string[]>[] }>> = {
  person: { security: [{ session: [] }] },
  member: { security: [{ session: [] }] },
  address: { security: [] },
};

function securityOf({ permission, ofPublished }: Operation) {
  if (permission === 'public') return { security: [] };
  if (ofPublished)
    return {
      security: [{ apiKey: [] }, { session: [] }, { publication: [] }],
      'x-parley-permission': permission,
    };
  return { ...SECURITY[permission], 'x-parley-permission': permission };
}

const notModified = { id: '304', description: 'What the caller has already', headers: headersOfNotModified };

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
    { schema: success.events ?? (/[/+]json\b/.test(media) ? {} : { type: 'string' as const }) },
  ]);
  return {
    description: success.description,
    headers,
    ...(files.length > 0 && { content: Object.fromEntries(files) }),
  };
}
