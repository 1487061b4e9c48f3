// What the SDK knows of the API, made from its document and from nothing else: the types by openapi-typescript, and a
// line for each operation that says where it goes.
import openapiTS, { astToString } from 'openapi-typescript';
import type { OpenAPI3 } from 'openapi-typescript';

/** As much of the OpenAPI document as is read here. */
export interface ApiDocument {
  paths: Record<string, Record<string, DocumentedOperation>>;
  components?: { responses?: unknown };
  'x-parley-problems': Record<string, unknown>;
}

interface DocumentedOperation {
  operationId: string;
  summary: string;
  parameters?: ({ in: string; name: string } | { $ref: string })[];
  requestBody?: unknown;
  responses: Record<string, DocumentedResponse | { $ref: string }>;
}

interface DocumentedResponse {
  description: string;
  content?: Record<string, unknown>;
}

/** The files of packages/api-client/src/generated, by name. */
export async function generateSdk(document: ApiDocument): Promise<Record<string, string>> {
  return { 'openapi.ts': await typesOf(document), 'routes.ts': routesOf(document) };
}

const head = '// Made from docs/openapi.json by `npm run openapi`; not to be edited.\n';

async function typesOf(document: ApiDocument): Promise<string> {
  const nodes = await openapiTS(leanest(document) as unknown as OpenAPI3, {
    // What is sent may leave out whatever has a default.
    defaultNonNullable: false,
  });
  return `${head}${astToString(nodes)}`;
}

/** Without refusals and headers, which are the same everywhere: three quarters of the types would say nothing else. */
function leanest(document: ApiDocument): ApiDocument {
  const lean = structuredClone(document);
  delete lean.components?.responses;
  for (const operation of operationsOf(lean)) {
    operation.parameters = operation.parameters?.filter((parameter) => 'in' in parameter) ?? [];
    operation.responses = Object.fromEntries(
      Object.entries(operation.responses).flatMap(([status, response]) => {
        if (!status.startsWith('2') || '$ref' in response) return [];
        const { description, content } = response;
        return [[status, { description, ...(content && { content }) }]];
      }),
    );
  }
  return lean;
}

const operationsOf = ({ paths }: ApiDocument): DocumentedOperation[] =>
  Object.values(paths).flatMap((methods) => Object.values(methods));

export function routesOf(document: ApiDocument): string {
  const lines = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => routeOf(method.toUpperCase(), path, operation)),
  );
  const codes = Object.keys(document['x-parley-problems']);
  return `${head}
/** Where each operation goes, and what it takes beside its parameters. */
export const routes = {
${lines.join('\n')}
} as const;

/** Every way in which the service says that it did not do what was asked. */
export type ProblemCode =
${codes.map((code) => `  | '${code}'`).join('\n')};
`;
}

function routeOf(method: string, path: string, operation: DocumentedOperation): string {
  const { operationId, summary, parameters = [], responses } = operation;
  const names = parameters.map((parameter) =>
    '$ref' in parameter ? parameter.$ref.slice(parameter.$ref.lastIndexOf('/') + 1) : parameter.name,
  );
  const isStream = Object.values(responses).some(
    (response) => 'content' in response && response.content?.['text/event-stream'] !== undefined,
  );
  const marks = [
    names.includes('If-Match') && 'ifMatch: true',
    names.includes('Idempotency-Key') && 'keyed: true',
    names.includes('cursor') && 'paged: true',
    isStream && 'stream: true',
  ].filter((mark) => mark !== false);
  const parts = [`method: '${method}'`, `path: '${path}'`, ...marks];
  return `  /** ${summary} */\n  ${operationId}: { ${parts.join(', ')} },`;
}
