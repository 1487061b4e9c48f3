import { z } from 'zod';
import { quotaUse } from './resources/usage.ts';

/** Every way in which a request can fail, by its stable code, with the status and the title that go with it. */
export const problems = {
  malformed_json: { status: 400, title: 'The body is not JSON' },
  malformed_request: { status: 400, title: 'The request cannot be read' },
  unauthenticated: { status: 401, title: 'Who is calling is not known' },
  forbidden: { status: 403, title: 'The caller may not do this' },
  quota_exceeded: { status: 403, title: 'The organization may not have more of this' },
  organization_suspended: {
    status: 403,
    title: 'The organization is suspended: it can be read and not written',
  },
  not_found: { status: 404, title: 'There is nothing here' },
  method_not_allowed: { status: 405, title: 'This cannot be done to it' },
  conflict: { status: 409, title: 'It clashes with what is there' },
  review_required: { status: 409, title: 'What enters the ledger here is reviewed first' },
  idempotency_key_in_use: { status: 409, title: 'What is asked again is still being done' },
  last_owner: { status: 409, title: 'An organization has to have an owner' },
  invitation_over: { status: 410, title: 'The invitation is over' },
  precondition_failed: { status: 412, title: 'It is in another state by now' },
  payload_too_large: { status: 413, title: 'The body is too large' },
  unsupported_media_type: { status: 415, title: 'The body is of the wrong type' },
  validation_failed: { status: 422, title: 'The request has faults' },
  idempotency_key_reused: { status: 422, title: 'The Idempotency-Key was for another request' },
  precondition_required: { status: 428, title: 'The state that it is in has to be named' },
  too_many_requests: { status: 429, title: 'Too many requests' },
  header_too_large: { status: 431, title: 'The address or the headers are too long' },
  internal: { status: 500, title: 'Something broke on our side' },
  unavailable: { status: 503, title: 'Not ready yet' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problems;

/** One fault of the input. */
export const fault = z
  .object({
    pointer: z.string().meta({
      description:
        'JSON Pointer into the body, or `?name` for a query parameter, `{name}` for one of the path, `Name:` for a header.',
      examples: ['/effectiveOn'],
    }),
    code: z.string().meta({ description: 'Stable name of the fault', examples: ['not_edtf'] }),
    message: z.string().meta({ description: 'For people', examples: ['is not an EDTF date'] }),
  })
  .meta({ id: 'Fault' });
export type Fault = z.infer<typeof fault>;

/** RFC 9457 problem details. */
export const problem = z
  .object({
    type: z.string().meta({ examples: ['urn:parley:problem:validation_failed'] }),
    title: z.string().meta({ description: 'What `code` means, in words; the same for every request.' }),
    status: z.int().meta({ description: 'The HTTP status, once more' }),
    detail: z
      .string()
      .optional()
      .meta({ description: 'What is the matter with this request, where there is more to say.' }),
    instance: z.string().optional().meta({ description: 'The path that was asked for' }),
    code: z.string().meta({ description: 'Stable; switch on this', examples: ['validation_failed'] }),
    requestId: z
      .string()
      .meta({ description: 'Names the request in the logs; `X-Request-Id` of the answer.' }),
    errors: z.array(fault).optional().meta({ description: 'Every fault of the input at once' }),
    etag: z
      .string()
      .optional()
      .meta({ description: 'With `precondition_failed`: the tag of the state that it is in now.' }),
    current: z
      .looseObject({})
      .optional()
      .meta({ description: 'With `precondition_failed`: that state, as the caller may see it.' }),
    quota: quotaUse.optional().meta({ description: 'With `quota_exceeded`: of what, and how much.' }),
  })
  .meta({
    id: 'Problem',
    description: 'RFC 9457 problem details',
    examples: [
      {
        type: 'urn:parley:problem:validation_failed',
        title: problems.validation_failed.title,
        status: problems.validation_failed.status,
        instance: '/v1/processes/turkiye-armenia/assertions',
        code: 'validation_failed',
        requestId: '019a0c1e-0000-7000-8000-000000000001',
        errors: [{ pointer: '/effectiveOn', code: 'not_edtf', message: 'is not an EDTF date' }],
      },
    ],
  });
export type Problem = z.infer<typeof problem>;
