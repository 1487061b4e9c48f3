import type { Fault } from '@parley/contracts';
import type { z } from 'zod';

/** Where in a request a fault lies. */
export type Place = 'path' | 'query' | 'body';

type Issue = z.core.$ZodIssue;

/** Each issue that zod found as a fault with a stable code and a pointer that says where. */
export function faultsOf(issues: readonly Issue[], place: Place): Fault[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        pointer: pointerTo(place, [...issue.path, key]),
        code: place === 'query' ? 'unknown_parameter' : 'unknown_field',
        message: 'is not known here',
      }));
    }
    return [{ pointer: pointerTo(place, issue.path), code: codeOf(issue), message: messageOf(issue) }];
  });
}

/** JSON Pointer (RFC 6901) into the body, `?name` of a query parameter, `{name}` of one in the path. */
export function pointerTo(place: Place, path: readonly PropertyKey[]): string {
  if (place === 'query') return `?${String(path[0] ?? '')}`;
  if (place === 'path') return `{${String(path[0] ?? '')}}`;
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The words of zod's own codes that are Parley's: `custom` says which by `params.code`. */
const CODES: Partial<Record<Issue['code'], string>> = {
  invalid_type: 'wrong_type',
  invalid_value: 'not_allowed',
  invalid_union: 'not_allowed',
  invalid_key: 'invalid_name',
};

function codeOf(issue: Issue): string {
  if (isMissing(issue)) return 'required';
  if (issue.code === 'custom') {
    const code: unknown = issue.params?.['code'];
    return typeof code === 'string' ? code : 'invalid';
  }
  return CODES[issue.code] ?? issue.code;
}

function messageOf(issue: Issue): string {
  return isMissing(issue) ? 'is missing' : issue.message;
}

// The input stands in the issue only where the parser was told to report it: see parseInput.
const isMissing = (issue: Issue): boolean =>
  (issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.input === undefined;
