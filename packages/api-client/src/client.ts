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

/** What a call of an operation takes: path parameters and body where it has them, and any part of its query. */
export type CallInput<T extends Operation> = Given<'params', InputOf<T>['params']> &
  Given<'body', Sent<T['body']>> & { query?: Asked<InputOf<T>['query']>; signal?: AbortSignal };

/** Operations that need neither parameters nor a body may be called with nothing. */
export type CallArguments<T extends Operation> =
  // oxlint-disable-next-line typescript/no-generated-empty-object-type -- the empty input is what is asked about
  Record<never, never> extends CallInput<T> ? [input?: CallInput<T>] : [input: CallInput<T>];

export interface Client {
  /**
   * Calls one operation of the contract.
   *
   * @returns the body of the answer; undefined where it has none, text where it is not JSON
   * @throws ProblemError where the service refuses
   */
  call<T extends Operation>(operation: T, ...input: CallArguments<T>): Promise<OutputOf<T>>;
}

interface LooseInput {
  params?: Record<string, string>;
  query?: Record<string, QueryValue>;
  body?: unknown;
  signal?: AbortSignal;
}

/** Makes a client of the service. It holds no state, so one may be shared. */
export function createClient(options: ClientOptions): Client {
  const base = options.baseUrl.replace(/\/+$/, '');
  const send = options.fetch ?? fetch;

  return {
    async call<T extends Operation>(operation: T, ...[input]: CallArguments<T>) {
      const { params, query, body, signal } = (input ?? {}) as LooseInput;
      const { headers: given } = options;
      const headers = new Headers(typeof given === 'function' ? await given() : given);
      headers.set('accept', 'application/json, application/problem+json');
      if (body !== undefined) headers.set('content-type', 'application/json');

      const response = await send(base + addressOf(operation.path, params, query), {
        method: operation.method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(signal === undefined ? {} : { signal }),
      });
      if (!response.ok) throw new ProblemError(await problemOf(response));
      return (await answerOf(response)) as OutputOf<T>;
    },
  };
}

async function answerOf(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  return response.headers.get('content-type')?.includes('json') ? response.json() : response.text();
}
