import type { Operation } from '@parley/contracts';
import { z } from 'zod';
import { keepsAnswers } from './idempotency/keeps-answers.ts';

// Each stands once in the document, under its id, and is referred to from everywhere else.

const requestId = z.string().meta({
  description:
    'Names the request in the logs; the caller’s own where one was sent that is fit for a log line.',
  examples: ['019a0c1e-0000-7000-8000-000000000001'],
  header: { id: 'X-Request-Id' },
});

const rateLimitPolicy = z.string().meta({
  description:
    'How many requests (`q`) in how many seconds (`w`): `default` for a key or a person, `address` for whoever does not say who they are (draft-ietf-httpapi-ratelimit-headers).',
  examples: ['"default";q=6000;w=60'],
  header: { id: 'RateLimit-Policy' },
});

const rateLimit = z.string().meta({
  description: 'How many requests are left (`r`) for how many seconds (`t`).',
  examples: ['"default";r=5999;t=60'],
  header: { id: 'RateLimit' },
});

const retryAfter = z.string().meta({
  description: 'In how many seconds to try again.',
  examples: ['12'],
  header: { id: 'Retry-After' },
});

const etag = z
  .string()
  .optional()
  .meta({
    description:
      'Of what the answer states, as this caller may see it: weak where the answer is for now and names the instant.',
    examples: ['"Wm3tPkmvS2rGxJZ0r3q1fB0y0mD1x5nqk0yJd7pYQxE"'],
    header: { id: 'ETag' },
  });

const lastModified = z
  .string()
  .optional()
  .meta({
    description: 'When what the file tells of was last changed, as far as this caller sees.',
    examples: ['Mon, 23 Nov 2026 12:00:00 GMT'],
    header: { id: 'Last-Modified' },
  });

const location = z.string().meta({
  description: 'Where it lies now',
  examples: ['/v1/processes/turkiye-armenia/items/019a0c1e-0000-7000-8000-000000000001'],
  header: { id: 'Location' },
});

const replayed = z
  .literal('true')
  .optional()
  .meta({
    description: 'This was done before, under this Idempotency-Key, and was answered so then.',
    header: { id: 'Idempotency-Replayed' },
  });

// Not required of the schema: what is missing is answered with 428, and what is yet to be made has none.
const ifMatch = z
  .string()
  .optional()
  .meta({
    description: 'The `ETag` of the state that is to be changed; `*` for whichever it is in.',
    examples: ['"Wm3tPkmvS2rGxJZ0r3q1fB0y0mD1x5nqk0yJd7pYQxE"'],
    param: { id: 'If-Match' },
  });

const ifNoneMatch = z
  .string()
  .optional()
  .meta({
    description: 'The `ETag` of what the caller has already: if it is that still, the answer is 304.',
    param: { id: 'If-None-Match' },
  });

const idempotencyKey = z
  .string()
  .regex(/^[!-~]{1,255}$/)
  .optional()
  .meta({
    description:
      'Drawn by the caller for each thing to be done, a UUID for one. Whoever sends the request again under the same key within 24 hours is given the answer that it had, and nothing is done twice. What failed did nothing and is not kept.',
    examples: ['7d9c1c1e-5a0b-4b55-8f5e-0d8d2c6a2b11'],
    param: { id: 'Idempotency-Key' },
  });

const lastEventId = z
  .string()
  .optional()
  .meta({
    description: 'The `id` of the last event that the caller was told: they are told everything since.',
    param: { id: 'Last-Event-ID' },
  });

const always = { 'X-Request-Id': requestId, 'RateLimit-Policy': rateLimitPolicy, RateLimit: rateLimit };

/** The headers of every answer that is no problem. */
export const headersOfSuccess = (operation: Operation) =>
  z.object({
    ...always,
    ...(isTagged(operation) && { ETag: etag }),
    ...(operation.success.tagged === true && { 'Last-Modified': lastModified }),
    ...(makesOne(operation) && { Location: location }),
    ...(keepsAnswers(operation) && { 'Idempotency-Replayed': replayed }),
  });

export const headersOfNotModified = z.object({ ...always, ETag: etag });

export const headersOfProblem = (status: number) =>
  // What is too long to be read is counted for nobody.
  status === 431
    ? z.object({ 'X-Request-Id': requestId })
    : z.object({ ...always, ...(status === 429 && { 'Retry-After': retryAfter }) });

/** What a request may say beside path, query and body; undefined where nothing. */
export function requestHeadersOf(operation: Operation): z.ZodObject | undefined {
  const { method } = operation;
  if (operation.success.events !== undefined) return z.object({ 'Last-Event-ID': lastEventId });
  if (operation.ifMatch !== undefined) return z.object({ 'If-Match': ifMatch });
  if (keepsAnswers(operation)) return z.object({ 'Idempotency-Key': idempotencyKey });
  return method === 'GET' && isTagged(operation) ? z.object({ 'If-None-Match': ifNoneMatch }) : undefined;
}

/** Of many that are made at once none is where the answer could point to: see the location interceptor. */
const makesOne = ({ success }: Operation): boolean =>
  success.status === 201 && success.body instanceof z.ZodObject && 'id' in success.body.shape;

/** What is answered with a tag: see tag-answers. */
export const isTagged = (operation: Operation): boolean => {
  const { method, success } = operation;
  return (
    success.tagged === true || (success.body !== undefined && (method !== 'POST' || makesOne(operation)))
  );
};
