import type { operations } from './generated/openapi.ts';
import type { routes } from './generated/routes.ts';

/** Where an operation goes, and what it takes beside its parameters. */
export interface Route {
  readonly method: string;
  readonly path: string;
  /** It changes what others may be changing. */
  readonly ifMatch?: true;
  /** It takes an Idempotency-Key. */
  readonly keyed?: true;
  /** It answers with a page of a list. */
  readonly paged?: true;
  /** It answers with events, for as long as somebody listens. */
  readonly stream?: true;
}
export type Routes = Readonly<Record<string, Route>>;

type Every = typeof routes;
/** The name of an operation that is answered once: its `operationId` in the OpenAPI document. */
export type OperationId = {
  [Id in keyof Every]: Every[Id] extends { stream: true } ? never : Id;
}[keyof Every] &
  keyof operations;

type Of<Id extends OperationId> = operations[Id];
type Parameters<Id extends OperationId> = Of<Id>['parameters'];
/** A parameter that may be left out may be given as undefined as well. */
type Loose<T> = { [K in keyof T]: undefined extends T[K] ? T[K] | undefined : T[K] };

/** What there is none of is `never` in the document's types, which would make nothing of all the rest. */
type Part<T> = [NonNullable<T>] extends [never] ? unknown : Loose<NonNullable<T>>;

type Path<Id extends OperationId> = Parameters<Id> extends { path?: infer P } ? Part<P> : unknown;
type Query<Id extends OperationId> = Parameters<Id> extends { query?: infer Q } ? Part<Q> : unknown;
type Body<Id extends OperationId> =
  Of<Id> extends { requestBody: { content: { 'application/json': infer B } } } ? { body: B } : unknown;
type Seen<Id extends OperationId> = Every[Id] extends { ifMatch: true } ? { ifMatch: string } : unknown;

/**
 * What an operation is asked with: the parameters of its path and its query side by side, `body` where it has one, and
 * `ifMatch` where it changes what others may be changing: the `etag` of the state that the caller has seen.
 */
export type Input<Id extends OperationId> = Path<Id> & Query<Id> & Body<Id> & Seen<Id>;

type Content<R> = R extends { content: infer C }
  ? C extends { 'application/json': infer J }
    ? J
    : string
  : undefined;
type Success<R> = R extends { 200: infer A }
  ? Content<A>
  : R extends { 201: infer A }
    ? Content<A>
    : undefined;

/** What it answers with: JSON parsed, a file as text, nothing as undefined. */
export type Output<Id extends OperationId> = Success<Of<Id>['responses']>;

/** How a single call differs from what the client was made with. */
export interface CallOptions {
  /** Ends the call, also while it waits to try again; the call is rejected with the signal's reason. */
  signal?: AbortSignal;
  /** How long one attempt may take. */
  timeoutMs?: number;
  /** How often it is tried again. */
  retries?: number;
  /** Of a POST: instead of the one that is drawn for the call, so that it can be sent again later, by another process. */
  idempotencyKey?: string;
}

/** A body with what stood around it. */
export interface Answer<T> {
  body: T;
  /** Of the state that the body shows, to be given back as `ifMatch`. */
  etag: string | null;
  status: number;
  requestId: string;
  /** Nothing was done now: it was done before under the same Idempotency-Key, and was answered so then. */
  replayed: boolean;
}

export type Arguments<Id extends OperationId> =
  // oxlint-disable-next-line typescript/no-generated-empty-object-type -- the empty input is what is asked about
  Record<never, never> extends Input<Id>
    ? [input?: Input<Id>, options?: CallOptions]
    : [input: Input<Id>, options?: CallOptions];

type Entry<Id extends OperationId> = Output<Id> extends { data: readonly (infer T)[] } ? T : never;

interface Callable<Id extends OperationId> {
  /**
   * @returns the body of the answer
   * @throws ProblemError where the service refuses
   * @throws UnreachableError where no answer comes
   */
  (...given: Arguments<Id>): Promise<Output<Id>>;
  /** The same, with the tag and the other headers of the answer. */
  ask(...given: Arguments<Id>): Promise<Answer<Output<Id>>>;
}

interface Paged<Id extends OperationId> {
  /** Everything in the list, page by page while it is being read. */
  all(...given: Arguments<Id>): AsyncIterable<Entry<Id>>;
}

/** An operation as a method of the client; a list has `all` as well. */
export type Method<Id extends OperationId> = Callable<Id> &
  (Every[Id] extends { paged: true } ? Paged<Id> : unknown);
