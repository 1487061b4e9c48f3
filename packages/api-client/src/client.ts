import { routes } from './generated/routes.ts';
import type { Answer, CallOptions, Method, OperationId, Route, Routes } from './operation.ts';
import type { QueryValue } from './address.ts';
import { everyOne, type Page } from './pages.ts';
import { usualRetries, withRetries } from './retries.ts';
import type { Retries } from './retries.ts';
import { bodyOf, createTransport } from './transport.ts';
import type { Asked, Send, TransportOptions } from './transport.ts';
import { watchWith, type Watch } from './watch.ts';

export interface ClientOptions extends TransportOptions {
  /** `prl_…`; sent as `Authorization: Bearer`. Left out where a cookie or `headers` says who is calling. */
  apiKey?: string;
  /** How long one attempt may take; 30 seconds where it is left out. */
  timeoutMs?: number;
  /** How to try again what failed for now; three times where it is left out. */
  retries?: Partial<Retries>;
}

type Methods = { [Id in OperationId]: Method<Id> };

/** A method for each operation of the API, by its `operationId`. */
export interface Client extends Methods {
  /** What happens from now on, as it happens; after a lost connection from where it was. */
  watch: Watch;
}

interface Settings {
  send: Send;
  timeoutMs: number;
  retries: Retries;
}

/** Makes a client of the service. It keeps nothing between calls, so one may be shared. */
export function createClient({ apiKey, timeoutMs = 30_000, retries, ...options }: ClientOptions): Client {
  const given = options.headers;
  const headers = async () => ({
    ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
    ...(typeof given === 'function' ? await given() : given),
  });
  const send = createTransport({ ...options, headers });
  const settings = { send, timeoutMs, retries: { ...usualRetries, ...retries } };
  const methods = Object.entries(routes as Routes)
    // A stream is no answer: there is `watch`.
    .filter(([, { stream }]) => stream !== true)
    .map(([id, route]) => [id, methodOf(route, settings)]);
  return { ...(Object.fromEntries(methods) as Methods), watch: watchWith(send, settings.retries) };
}

type LooseInput = Readonly<Record<string, unknown>>;

function methodOf(route: Route, settings: Settings): unknown {
  const ask = (input?: LooseInput, options?: CallOptions) => answerTo(route, settings, input, options);
  const call = async (input?: LooseInput, options?: CallOptions) => (await ask(input, options)).body;
  const all = (input: LooseInput = {}, options?: CallOptions) =>
    everyOne(
      (cursor) =>
        call({ limit: 200, ...input, ...(cursor && { cursor }) }, options) as Promise<Page<unknown>>,
    );
  return Object.assign(call, { ask }, route.paged === true ? { all } : {});
}

async function answerTo(
  route: Route,
  { send, timeoutMs, retries }: Settings,
  input: LooseInput = {},
  options: CallOptions = {},
): Promise<Answer<unknown>> {
  const { signal } = options;
  const asked = { ...askedOf(route, input, options), signal, timeoutMs: options.timeoutMs ?? timeoutMs };
  const isSafe = route.method === 'GET' || route.keyed === true;
  const attempt = async (): Promise<Answer<unknown>> => {
    const response = await send(asked);
    return {
      body: await bodyOf(response, signal),
      etag: response.headers.get('etag'),
      status: response.status,
      requestId: response.headers.get('x-request-id') ?? '',
      replayed: response.headers.get('idempotency-replayed') === 'true',
    };
  };
  return withRetries(attempt, { ...retries, times: options.retries ?? retries.times }, isSafe, signal);
}

/** The parts of an input, each to its place: path, query, body, headers. */
function askedOf(
  route: Route,
  { body, ifMatch, ...rest }: LooseInput,
  { idempotencyKey }: CallOptions,
): Asked {
  const inPath = new Set([...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  const entries = Object.entries(rest);
  return {
    method: route.method,
    path: route.path,
    params: Object.fromEntries(entries.filter(([name]) => inPath.has(name))) as Record<string, string>,
    query: Object.fromEntries(entries.filter(([name]) => !inPath.has(name))) as Record<string, QueryValue>,
    body,
    headers: {
      ...(typeof ifMatch === 'string' ? { 'if-match': ifMatch } : {}),
      // One for the call, however often it is sent: what was done the first time is not done again.
      ...(route.keyed === true ? { 'idempotency-key': idempotencyKey ?? drawKey() } : {}),
    },
  };
}

/** `randomUUID` is missing in pages that are not served over https; chance is not. */
const drawKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
