import type { z } from 'zod';
import type { Permission } from './permission.ts';
import type { ProblemCode } from './problem.ts';

/** What a body can be besides JSON: a file to download, or a stream. */
export type MediaType =
  | 'application/json'
  | 'application/zip'
  | 'application/vnd.citationstyles.csl+json; charset=utf-8'
  | 'application/x-bibtex; charset=utf-8'
  | 'application/x-research-info-systems; charset=utf-8'
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  | 'text/markdown; charset=utf-8'
  | 'application/jsonl; charset=utf-8'
  | 'text/csv; charset=utf-8'
  | 'text/calendar; charset=utf-8'
  | 'application/atom+xml; charset=utf-8'
  | 'application/feed+json; charset=utf-8'
  | 'text/event-stream';

/**
 * One operation of the API, whole: the router, the validation, the permission check, the OpenAPI document and the
 * SDK are all made from it, so that none of them can say something else.
 */
export interface Operation {
  /** `operationId` in the OpenAPI document and the method's name in the SDK. */
  id: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With parameters in braces: `/v1/processes/{process}/items/{item}`. */
  path: string;
  tag: string;
  summary: string;
  description?: string;
  /**
   * `person`: anybody who is signed in, also who belongs to no organization; `member`: whoever is signed in, for the
   * organization that they act for; `public`: anybody; `address`: whoever knows the address, in which `{token}` is the
   * secret.
   */
  permission: Permission | 'person' | 'member' | 'public' | 'address';
  /** Of a published process it answers anybody, who says so by `Bearer pub_…`. */
  ofPublished?: true;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** How many bytes the body may have, where it is more than a megabyte. */
  bodyLimit?: number;
  /** It changes a thing that can be read: `If-Match` has to say which state of it the caller has seen. */
  ifMatch?: true;
  success: {
    status: 200 | 201 | 204;
    body?: z.ZodType;
    media?: readonly MediaType[];
    /** What each event of a stream holds. */
    events?: z.ZodType;
    /** A file that is asked for again and again: it has its tag, as JSON answers have. */
    tagged?: true;
    /** Where what is made lies, if not under the path posted to. */
    collection?: string;
    description: string;
  };
  /** Beyond what every operation can answer (401, 403, 422, 500). */
  problems: readonly ProblemCode[];
}

/** Keeps the literal types of an operation, so that its input and output can be told from it. */
export const operation = <const T extends Operation>(definition: T): T => definition;

type Parsed<T> = T extends z.ZodType ? z.output<T> : undefined;

/** What the handler of an operation is given: everything parsed. */
export interface InputOf<T extends Operation> {
  params: Parsed<T['params']>;
  query: Parsed<T['query']>;
  body: Parsed<T['body']>;
}

/** What the handler of an operation answers with. */
export type OutputOf<T extends Operation> = Parsed<T['success']['body']>;
