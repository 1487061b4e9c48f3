import { type Operation, operations } from '@parley/contracts';
import type { RunningService } from '../running-service.ts';
import { type Departures, documentedAnswers } from './documented-answers.ts';
import { type JsonSchema, type JsonSchemas, nameIn } from './json-schema.ts';

interface Parameter {
  $ref?: string;
  in: string;
  name: string;
  required?: boolean;
  schema: JsonSchema;
}

interface Header {
  $ref?: string;
  required?: boolean;
}

interface DocumentedOperation {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: JsonSchema }> };
  responses: Record<string, Response>;
}

interface Response {
  $ref?: string;
  'x-problem-codes'?: string[];
  headers?: Record<string, Header>;
}

interface Document {
  paths: Record<string, Record<string, DocumentedOperation>>;
  components: {
    schemas: JsonSchemas;
    parameters: Record<string, Parameter>;
    headers: Record<string, Header>;
    responses: Record<string, Response>;
  };
}

/** An operation with what its document says can be sent to it and what it may answer. */
export interface Described {
  operation: Operation;
  pathParameters: readonly string[];
  query: readonly Parameter[];
  headers: readonly string[];
  body: JsonSchema | undefined;
  /** The codes of the problems with each status. */
  codes: ReadonlyMap<number, readonly string[]>;
  statuses: readonly number[];
  /** The headers that an answer with each status has. */
  promised: ReadonlyMap<number, readonly string[]>;
  departures: Departures;
}

export interface Api {
  described: readonly Described[];
  schemas: JsonSchemas;
}

/** Every operation, as the document that the service gives of itself describes it. */
export async function readDocument(service: RunningService): Promise<Api> {
  const { body } = await service.anonymous().get('/v1/openapi.json').expect(200);
  const { paths, components } = body as Document;
  const byId = new Map(
    Object.values(paths)
      .flatMap((methods) => Object.values(methods))
      .map((one) => [one.operationId, one]),
  );
  const departuresOf = documentedAnswers(body as object);
  const described = operations.map((operation) => {
    const documented = byId.get(operation.id);
    if (documented === undefined) throw new Error(`the document does not know ${operation.id}`);
    const departures = departuresOf(operation.method.toLowerCase(), operation.path);
    return { ...toDescribed(operation, documented, components), departures };
  });
  return { described, schemas: components.schemas };
}

function toDescribed(
  operation: Operation,
  { parameters = [], requestBody, responses }: DocumentedOperation,
  components: Document['components'],
): Omit<Described, 'departures'> {
  const named = parameters.map((one) => components.parameters[nameIn(one.$ref ?? '')] ?? one);
  const answers = Object.entries(responses).map(
    ([status, one]) => [Number(status), components.responses[nameIn(one.$ref ?? '')] ?? one] as const,
  );
  const of = (place: string) => named.filter((one) => one.in === place);
  return {
    operation,
    pathParameters: of('path').map(({ name }) => name),
    query: of('query'),
    headers: of('header').map(({ name }) => name.toLowerCase()),
    body: requestBody?.content['application/json']?.schema,
    codes: new Map(answers.map(([status, one]) => [status, one['x-problem-codes'] ?? []])),
    statuses: answers.map(([status]) => status),
    promised: new Map(
      answers.map(([status, { headers = {} }]) => [
        status,
        Object.entries(headers)
          .filter(([, one]) => (components.headers[nameIn(one.$ref ?? '')] ?? one).required === true)
          .map(([name]) => name.toLowerCase()),
      ]),
    ),
  };
}
