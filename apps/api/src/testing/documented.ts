import type { RunningService } from './running-service.ts';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
const METHODS: readonly Method[] = ['get', 'post', 'put', 'patch', 'delete'];

interface Parameter {
  $ref?: string;
  in: string;
  name: string;
  required?: boolean;
  schema?: Schema;
}

interface Schema {
  $ref?: string;
  examples?: unknown[];
}

interface Described {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { content?: Record<string, unknown> }>;
  'x-parley-permission'?: string;
}

interface Document {
  paths: Record<string, Partial<Record<Method, Described>>>;
  components: { schemas: Record<string, Schema>; parameters: Record<string, Parameter> };
}

/** An operation as its document tells of it: all that a client knows. */
export interface Documented {
  id: string;
  method: Method;
  path: string;
  /** Undefined: open to everybody. */
  permission: string | undefined;
  query: readonly string[];
  /** What the query has to say, by its examples; empty for nearly all. */
  needed: string;
  headers: readonly string[];
  takesBody: boolean;
  /** The first that the document gives. */
  example: object | undefined;
  /** Every status that it says it may answer with. */
  statuses: readonly number[];
  isFile: boolean;
}

/** Every operation in the document that the service gives of itself. */
export async function documented(service: RunningService): Promise<Documented[]> {
  const { body } = await service.anonymous().get('/v1/openapi.json').expect(200);
  const document = body as Document;
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    METHODS.flatMap((method) => {
      const described = methods[method];
      return described === undefined ? [] : [toDocumented(document, path, method, described)];
    }),
  );
}

function toDocumented(
  { components }: Document,
  path: string,
  method: Method,
  { operationId, parameters = [], requestBody, responses, ...more }: Described,
): Documented {
  const named = parameters.map((one) => components.parameters[nameIn(one.$ref)] ?? one);
  const namesIn = (place: string) => named.filter((one) => one.in === place).map(({ name }) => name);
  const schema = requestBody?.content['application/json']?.schema;
  const example = (components.schemas[nameIn(schema?.$ref)] ?? schema)?.examples?.[0];
  const success = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
  return {
    id: operationId,
    method,
    path,
    permission: more['x-parley-permission'],
    query: namesIn('query'),
    needed: new URLSearchParams(
      named
        .filter(({ in: place, required }) => place === 'query' && required === true)
        .map((one): [string, string] => [one.name, String(one.schema?.examples?.[0])]),
    ).toString(),
    headers: namesIn('header'),
    takesBody: requestBody !== undefined,
    example: typeof example === 'object' && example !== null ? example : undefined,
    statuses: Object.keys(responses).map(Number),
    isFile: success?.content !== undefined && !('application/json' in success.content),
  };
}

const nameIn = (ref: string | undefined): string => ref?.split('/').at(-1) ?? '';
