import type { Fault, InputOf, Operation } from '@parley/contracts';
import type { z } from 'zod';
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
  const faults: Fault[] = [];
  const parse = (place: Place, schema: z.ZodType | undefined, value: unknown): unknown => {
    if (schema === undefined) {
      if (place === 'query') faults.push(...unexpected(value));
      return undefined;
    }
    faults.push(...unstorable(value, place));
    const read = schema.safeParse(value, { reportInput: true });
    if (read.success) return read.data;
    faults.push(...faultsOf(read.error.issues, place));
    return undefined;
  };
  const input = {
    params: parse('path', operation.params, raw.params),
    query: parse('query', operation.query, raw.query),
    body: parse('body', operation.body, raw.body),
  };
  if (faults.length > 0) throw invalid(faults);
  return input as InputOf<T>;
}

const unexpected = (query: unknown): Fault[] =>
  Object.keys(query ?? {}).map((name) => ({
    pointer: `?${name}`,
    code: 'unknown_parameter',
    message: 'is not known here',
  }));

/** PostgreSQL keeps neither NUL nor half a surrogate pair, and would say so by failing. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

function unstorable(value: unknown, place: Place, path: readonly PropertyKey[] = []): Fault[] {
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
