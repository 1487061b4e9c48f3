import type { Fault, InputOf, Operation } from '@parley/contracts';
import type { z } from 'zod';
import { type DraftOf, salvage } from './draft.ts';
import { faultsOf, pointerTo, type Place } from './faults.ts';
import { invalid } from './problem-error.ts';

/** A request as it came in. */
export interface RawInput {
  params: unknown;
  query: unknown;
  body: unknown;
}

/**
 * The input of an operation, held against its schemas.
 *
 * @throws ProblemError with every fault of path, query and body together
 */
export function parseInput<T extends Operation>(operation: T, raw: RawInput): InputOf<T> {
  const { params, query, body, faults } = read(operation, raw);
  if (faults.length > 0) throw invalid(faults);
  return { params, query, body } as InputOf<T>;
}

/**
 * The same, for who can say more of a request than that its shape is wrong.
 *
 * @throws ProblemError where there is nothing to say it of: the path leads nowhere, or no body is of the right kind
 */
export function parseDraft<T extends Operation>(operation: T, raw: RawInput): DraftOf<T> {
  const { params, query, body, faults } = read(operation, raw);
  const isBodyOfItsKind = typeof raw.body === 'object' && raw.body !== null && !Array.isArray(raw.body);
  const leadsNowhere = operation.params !== undefined && params === undefined;
  if (faults.length > 0 && (leadsNowhere || !isBodyOfItsKind)) throw invalid(faults);
  const draft = body ?? (operation.body && salvage(operation.body, raw.body));
  return { params, query, body: draft, faults } as DraftOf<T>;
}

interface Read extends Record<keyof RawInput, unknown> {
  faults: Fault[];
}

/** Each part parsed, or undefined and in the faults why. */
function read(operation: Operation, raw: RawInput): Read {
  const faults: Fault[] = [];
  const parse = (place: Place, schema: z.ZodType | undefined, value: unknown): unknown => {
    if (schema === undefined) {
      if (place === 'query') faults.push(...unexpected(value));
      return undefined;
    }
    faults.push(...unstorable(value, place));
    const parsed = schema.safeParse(value, { reportInput: true });
    if (parsed.success) return parsed.data;
    faults.push(...faultsOf(parsed.error.issues, place));
    return undefined;
  };
  return {
    params: parse('path', operation.params, raw.params),
    query: parse('query', operation.query, raw.query),
    body: parse('body', operation.body, raw.body),
    faults,
  };
}

const unexpected = (query: unknown): Fault[] =>
  Object.keys(query ?? {}).map((name) => ({
    pointer: `?${name}`,
    code: 'unknown_parameter',
    message: 'is not known here',
  }));

/** PostgreSQL keeps neither NUL nor half a surrogate pair, and would say so by failing. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

export function unstorable(value: unknown, place: Place, path: readonly PropertyKey[] = []): Fault[] {
  if (typeof value === 'string') {
    if (!UNSTORABLE.test(value)) return [];
    const message = 'holds a character that is no text (NUL or half a surrogate pair)';
    return [{ pointer: pointerTo(place, path), code: 'invalid_character', message }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...unstorable(inner, place, [...path, name]),
    ...(UNSTORABLE.test(name) ? unstorable(name, place, path) : []),
  ]);
}
