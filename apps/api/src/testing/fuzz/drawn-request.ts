import fc from 'fast-check';
import type { Described } from './described.ts';
import { oddBody, type DrawnBody } from './odd-bodies.ts';
import { oddHeaders } from './odd-headers.ts';
import { FromSchema } from './from-schema.ts';
import { hostileText, hostileValue } from './hostile.ts';
import { type Kind, placeholder } from './placeholder.ts';
import { namedBy } from './named-values.ts';
import { nearly } from './nearly.ts';
import type { JsonSchema, JsonSchemas } from './json-schema.ts';
import { oddQuery } from './odd-queries.ts';
import type { Caller } from './wire.ts';

/** A request before what it names is known. */
export interface DrawnRequest {
  described: Described;
  caller: Caller;
  params: Readonly<Record<string, string>>;
  query: readonly (readonly [string, string])[];
  /** What stands in the address behind that, as it is. */
  oddQuery: string;
  headers: Readonly<Record<string, string>>;
  body: DrawnBody | undefined;
}

/** What there is of each operation: mostly right, often nearly, and sometimes anything. */
export function drawnRequest(described: Described, schemas: JsonSchemas): fc.Arbitrary<DrawnRequest> {
  const from = new FromSchema(schemas);
  const right = fc.record({ ...usualParts(described, from) });
  const wrongPath = fc.record({ ...usualParts(described, from), params: paramsOf(described, true) });
  const wrongQuery = fc.record({
    ...usualParts(described, from),
    query: fc.oneof(queryOf(described, from, true), fc.constant([])),
    oddQuery,
  });
  const wrongHeaders = fc.record({
    ...usualParts(described, from),
    headers: fc.tuple(headersOf(described), oddHeaders).map(([usual, odd]) => ({ ...usual, ...odd })),
  });
  const wrongBody = fc.record({ ...usualParts(described, from), body: bodyOf(described, from, true) });
  return fc.oneof(
    { weight: 20, arbitrary: right },
    { weight: described.pathParameters.length > 0 ? 2 : 0, arbitrary: wrongPath },
    { weight: 3, arbitrary: wrongQuery },
    { weight: 2, arbitrary: wrongHeaders },
    { weight: described.body === undefined ? 1 : 8, arbitrary: wrongBody },
  );
}

function usualParts(described: Described, from: FromSchema) {
  return {
    described: fc.constant(described),
    caller: callerOf(described),
    params: paramsOf(described, false),
    query: queryOf(described, from, false),
    oddQuery: fc.constant(''),
    headers: headersOf(described),
    body: bodyOf(described, from, false),
  };
}

function callerOf({ operation }: Described): fc.Arbitrary<Caller> {
  const { permission } = operation;
  const isForPeople = ['person', 'member', 'organization:transfer'].includes(permission);
  const others: readonly Caller[] = ['public', 'stranger', 'nobody', 'person', 'guest'];
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant<Caller>(isForPeople ? 'person' : 'full') },
    { weight: permission === 'person' ? 3 : 0, arbitrary: fc.constant<Caller>('guest') },
    { weight: 2, arbitrary: fc.constant<Caller>('public') },
    // What is proposed by a key is judged by somebody else.
    { weight: permission === 'assertions:review' ? 5 : 1, arbitrary: fc.constant<Caller>('person') },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
}

function paramsOf(
  { pathParameters, operation }: Described,
  isHostile: boolean,
): fc.Arbitrary<Record<string, string>> {
  const usual = (name: string): fc.Arbitrary<string> =>
    name === 'id' ? placeholder(collectionOf(operation.path), 'reference') : namedBy(name, 'id');
  const drawn = (name: string): fc.Arbitrary<string> =>
    isHostile
      ? fc.oneof(usual(name), hostileText, fc.uuid(), fc.constantFrom('.', '..', 'a/b', 'batch'))
      : usual(name);
  return fc.record(Object.fromEntries(pathParameters.map((name) => [name, drawn(name)])));
}

/** `items` of `/v1/processes/{process}/items/{id}/history`. */
const collectionOf = (path: string): Kind => (/([\w-]+)\/\{id\}/.exec(path)?.[1] ?? 'items') as Kind;

type Pairs = (readonly [string, string])[];

function queryOf({ query }: Described, from: FromSchema, isHostile: boolean): fc.Arbitrary<Pairs> {
  const one = (name: string, schema: JsonSchema): fc.Arbitrary<Pairs> => {
    const usual = from.draw(schema, name);
    const drawn = isHostile ? fc.oneof(usual, hostileValue) : usual;
    return drawn.map((value) => pairsOf(name, value));
  };
  const parameters = query.map(({ name, schema, required }) => {
    const given = one(name, schema);
    if (required === true && !isHostile) return given;
    return fc.oneof({ weight: 3, arbitrary: fc.constant<Pairs>([]) }, { weight: 2, arbitrary: given });
  });
  return fc.tuple(...parameters).map((pairs) => pairs.flat());
}

/** A list is sent as a parameter that comes again. */
function pairsOf(name: string, value: unknown): Pairs {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values
    .slice(0, 60)
    .map((one) => [name, (typeof one === 'string' ? one : JSON.stringify(one)).slice(0, 2_000)]);
}

/** The tag that the thing has when the request is sent. */
export const CURRENT_TAG = '⟦its tag⟧';

function headersOf({ headers, operation }: Described): fc.Arbitrary<Record<string, string>> {
  const drawn: Record<string, fc.Arbitrary<string | undefined>> = {};
  if (headers.includes('if-match')) {
    drawn['if-match'] = fc.oneof(
      { weight: 5, arbitrary: fc.constant('*') },
      { weight: 5, arbitrary: fc.constant(CURRENT_TAG) },
      { weight: 2, arbitrary: fc.constantFrom(undefined, '"stale"', 'W/"weak"', 'no tag', '', '"a", "b"') },
    );
  }
  if (headers.includes('if-none-match')) {
    drawn['if-none-match'] = fc.oneof(
      { weight: 6, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom('*', CURRENT_TAG, '"other"', '"', ',,,') },
    );
  }
  if (headers.includes('idempotency-key') && operation.method === 'POST') {
    drawn['idempotency-key'] = fc.oneof(
      { weight: 4, arbitrary: fc.constant(undefined) },
      { weight: 2, arbitrary: fc.constantFrom('once', 'twice', '!'.repeat(255)) },
      { weight: 1, arbitrary: fc.constantFrom('', ' ', 'x'.repeat(256), 'Ã©', 'a b') },
    );
  }
  return fc
    .record(drawn)
    .map((given) =>
      Object.fromEntries(
        Object.entries(given).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, value] as const],
        ),
      ),
    );
}

function bodyOf(
  { body }: Described,
  from: FromSchema,
  isWrong: boolean,
): fc.Arbitrary<DrawnBody | undefined> {
  if (body === undefined) {
    return isWrong ? oddBody : fc.constant(undefined);
  }
  const right = from.draw(body, '');
  const asJson = (value: fc.Arbitrary<unknown>) => value.map((json): DrawnBody => ({ json }));
  if (!isWrong) return asJson(right);
  return fc.oneof(
    { weight: 7, arbitrary: asJson(nearly(right)) },
    { weight: 2, arbitrary: asJson(hostileValue) },
    { weight: 2, arbitrary: oddBody },
  );
}
