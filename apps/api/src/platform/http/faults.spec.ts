import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { faultsOf, pointerTo } from './faults.ts';

describe('a pointer', () => {
  it('into the body is a JSON Pointer, its special characters escaped', () => {
    expect(pointerTo('body', ['sources', 0, 'a/b~c'])).toBe('/sources/0/a~1b~0c');
    expect(pointerTo('body', [])).toBe('');
  });

  it('into the query or the path names the parameter', () => {
    expect(pointerTo('query', ['track', 1])).toBe('?track');
    expect(pointerTo('path', ['process'])).toBe('{process}');
  });
});

describe('a fault', () => {
  const schema = z.strictObject({
    n: z.number(),
    when: z.string().refine(() => false, { error: 'is not a date', params: { code: 'not_a_date' } }),
  });
  const faults = (value: unknown) => {
    const { error } = schema.safeParse(value, { reportInput: true });
    return faultsOf(error?.issues ?? [], 'body').map(({ pointer, code }) => `${pointer} ${code}`);
  };

  it('is told from another by a stable code', () => {
    expect(faults({ when: 'x' })).toEqual(['/n required', '/when not_a_date']);
    expect(faults({ n: '1', when: 'x', more: 1, and: 2 })).toEqual([
      '/n wrong_type',
      '/when not_a_date',
      '/more unknown_field',
      '/and unknown_field',
    ]);
    expect(faults(undefined)).toEqual([' required']);
  });
});
