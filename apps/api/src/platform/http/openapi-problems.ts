import { type Operation, problem, type ProblemCode, problems } from '@parley/contracts';
import type { ZodOpenApiResponseObject } from 'zod-openapi';
import { keepsAnswers } from './idempotency/keeps-answers.ts';
import { headersOfProblem } from './openapi-headers.ts';

/** What every operation can answer besides its own. */
const COMMON: readonly ProblemCode[] = [
  'malformed_request',
  'unauthenticated',
  'forbidden',
  'validation_failed',
  'too_many_requests',
  'header_too_large',
  'internal',
  'unavailable',
];

// Also of operations that take none: a body that is sent to them all the same is read, and left alone.
const OF_BODIES: readonly ProblemCode[] = ['malformed_json', 'payload_too_large', 'unsupported_media_type'];
const OF_MATCHING: readonly ProblemCode[] = ['precondition_failed', 'precondition_required'];
const OF_REPETITION: readonly ProblemCode[] = ['idempotency_key_in_use', 'idempotency_key_reused'];
/** Of what is written on behalf of an organization. */
const OF_WRITING: readonly ProblemCode[] = ['organization_suspended'];
const OF_CALLERS: readonly ProblemCode[] = ['unauthenticated', 'forbidden'];

/** Every way in which an operation can fail. */
function codesOf(operation: Operation): ProblemCode[] {
  const { method, problems: own, permission, ifMatch } = operation;
  const codes = new Set([
    ...COMMON,
    ...own,
    ...(method === 'GET' ? [] : OF_BODIES),
    ...(ifMatch === undefined ? [] : OF_MATCHING),
    ...(keepsAnswers(operation) ? OF_REPETITION : []),
    ...(method !== 'GET' && permission !== 'public' && permission !== 'person' ? OF_WRITING : []),
  ]);
  if (permission === 'public' || permission === 'address') for (const code of OF_CALLERS) codes.delete(code);
  return [...codes];
}

/** One response for each status; the codes that share one are told apart by `code`. */
export function problemsOf(operation: Operation): Record<string, ZodOpenApiResponseObject> {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codesOf(operation)) {
    const { status } = problems[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries([...byStatus].map(([status, codes]) => [String(status), answer(status, codes)]));
}

/** What is answered with the same status and codes stands once in the document, and is referred to from everywhere else. */
const answers = new Map<string, ZodOpenApiResponseObject>();

function answer(status: number, codes: readonly ProblemCode[]): ZodOpenApiResponseObject {
  const id = [status, ...codes].join('.');
  const known = answers.get(id);
  if (known !== undefined) return known;
  const made: ZodOpenApiResponseObject = {
    id,
    description: codes.map((code) => `${problems[code].title} (\`${code}\`)`).join(' or '),
    headers: headersOfProblem(status),
    content: { 'application/problem+json': { schema: problem } },
    'x-problem-codes': [...codes],
  };
  answers.set(id, made);
  return made;
}
