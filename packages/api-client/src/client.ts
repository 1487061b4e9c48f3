import type { InputOf, Operation, OutputOf } from '@parley/contracts';
import type { z } from 'zod';
import { addressOf } from './address.ts';
import type { QueryValue } from './address.ts';
import { ProblemError, problemOf } from './problem-error.ts';

type HeaderFields = Record<string, string>;

export interface ClientOptions {
  /** Where the service answers, without `/v1`: `https://parley.example`. */
  baseUrl: string;
  /** Sent with each call: `{ authorization: 'Bearer prl_…' }`. A function is asked anew for each call. */
  headers?: HeaderFields | (() => HeaderFields | Promise<HeaderFields>);
  /** Instead of the global `fetch`: to set caching, a timeout or an agent. */
  fetch?: typeof fetch;
}

type Given<Key extends string, Value> = [Value] extends [undefined]
  ? { [K in Key]?: never }
  : { [K in Key]: Value };
type Asked<Query> = Query extends object ? { [K in keyof Query]?: Query[K] | undefined } : never;
type Sent<Body> = Body extends z.ZodType ? z.input<Body> : undefined;

type Seen<T extends Operation> = [T['ifMatch']] extends [true] ? string : undefined;

/**
 * What a call of an operation takes: path parameters and body where it has them, any part of its query, and `ifMatch`,
 * the `etag` of the state that the caller has seen, where the operation changes a thing that can be read.
 */
export type CallInput<T extends Operation> = Given<'params', InputOf<T>['params']> &
  Given<'body', Sent<T['body']>> &
  Given<'ifMatch', Seen<T>> & { query?: Asked<InputOf<T>['query']>; signal?: AbortSignal };

/** Operations that need neither parameters nor a body may be called with nothing. */
export type CallArguments<T extends Operation> =
  // oxlint-disable-next-line typescript/no-generated-empty-object-type -- the empty input is what is asked about
  Record<never, never> extends CallInput<T> ? [input?: CallInput<T>] : [input: CallInput<T>];

/** An answer with the tag of the state that it shows, to be given back as `ifMatch`. */
export interface Answer<T extends Operation> {
  body: OutputOf<T>;
  etag: string | null;
}

export interface Client {
  /**
   * Calls one operation of the contract.
   *
   * @returns the body of the answer; undefined where it has none, text where it is not JSON
   * @throws ProblemError where the service refuses
   */
  call<T extends Operation>(operation: T, ...input: CallArguments<T>): Promise<OutputOf<T>>;
  /** The same, with the tag of the answer. */
  ask<T extends Operation>(operation: T, ...input: CallArguments<T>): Promise<Answer<T>>;
}

interface LooseInput {
  params?: Record<string, string>;
  query?: Record<string, QueryValue>;
  body?: unknown;
  ifMatch?: string;
  signal?: AbortSignal;
}

/** Makes a client of the service. It holds no state, so one may be shared. */
export function createClient(options: ClientOptions): Client {
  const base = options.baseUrl.replace(/\/+$/, '');
  const send = options.fetch ?? fetch;

  async function ask<T extends Operation>(operation: T, ...[input]: CallArguments<T>): Promise<Answer<T>> {
    const { params, query, body, ifMatch, signal } = (input ?? {}) as LooseInput;
    const { headers: given } = options;
    const headers = new Headers(typeof given === 'function' ? await given() : given);
    headers.set('accept', 'application/json, application/problem+json');
    if (body !== undefined) headers.set('content-type', 'application/json');
    if (ifMatch !== undefined) headers.set('if-match', ifMatch);

    const response = await send(base + addressOf(operation.path, params, query), {
      method: operation.method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
    if (!response.ok) throw new ProblemError(await problemOf(response));
    return { body: (await answerOf(response)) as OutputOf<T>, etag: response.headers.get('etag') };
  }

  return {
    ask,
    call: async (operation, ...input) => (await ask(operation, ...input)).body,
  };
}

async function answerOf(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  return response.headers.get('content-type')?.includes('json') ? response.json() : response.text();
}
