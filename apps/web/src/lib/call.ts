import type { InputOf, Operation, OutputOf } from '@parley/contracts';
import { bodyOf } from '@parley/sdk';
import type { Asked, Send } from '@parley/sdk';
import type { z } from 'zod';

type Given<Key extends string, Value> = [Value] extends [undefined]
  ? { [K in Key]?: never }
  : { [K in Key]: Value };
type Query<T> = T extends object ? { [K in keyof T]?: T[K] | undefined } : never;
type Sent<Body> = Body extends z.ZodType ? z.input<Body> : undefined;
type Seen<T extends Operation> = [T['ifMatch']] extends [true] ? string : undefined;

/**
 * What a call of an operation takes: path parameters and body where it has them, any part of its query, and `ifMatch`,
 * the `etag` of the state that the caller has seen, where the operation changes a thing that can be read.
 */
export type CallInput<T extends Operation> = Given<'params', InputOf<T>['params']> &
  Given<'body', Sent<T['body']>> &
  Given<'ifMatch', Seen<T>> & {
    query?: Query<InputOf<T>['query']>;
    signal?: AbortSignal;
    /** By it what is sent once more, because no answer came, is done once. */
    idempotencyKey?: string;
  };

/** Operations that need neither parameters nor a body may be called with nothing. */
export type CallArguments<T extends Operation> =
  // oxlint-disable-next-line typescript/no-generated-empty-object-type -- the empty input is what is asked about
  Record<never, never> extends CallInput<T> ? [input?: CallInput<T>] : [input: CallInput<T>];

/** An answer with the tag of the state that it shows, to be given back as `ifMatch`. */
export interface Answer<T extends Operation> {
  body: OutputOf<T>;
  etag: string | null;
}

type LooseInput = Pick<Asked, 'params' | 'query' | 'body' | 'signal'> & {
  ifMatch?: string;
  idempotencyKey?: string;
};

/**
 * Calls an operation of the contract over the SDK's transport. The dashboard has the contract's own types, of which the
 * SDK's are made: so it needs none of the SDK's table of operations, which would be sent to every browser.
 */
export async function call<T extends Operation>(
  send: Send,
  { method, path }: Pick<T, 'method' | 'path'>,
  ...[input]: CallArguments<T>
): Promise<Answer<T>> {
  const { ifMatch, idempotencyKey, ...rest } = (input ?? {}) as LooseInput;
  const headers = {
    ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
    ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
  };
  const response = await send({ method, path, ...rest, headers });
  return { body: (await bodyOf(response)) as OutputOf<T>, etag: response.headers.get('etag') };
}
