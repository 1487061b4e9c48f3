import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { salvage } from './draft.ts';

const entry = z.strictObject({
  key: z.string().optional(),
  day: z.string().min(3),
  level: z.int().max(3).nullable().default(null),
  label: z.enum(['public', 'internal']).default('public'),
  quote: z.strictObject({ exact: z.string() }).nullable().default(null),
});
const batch = z.strictObject({ entries: z.array(entry).min(1).max(3) });

describe('of a value that a schema refuses', () => {
  it('each field is read for itself, defaults and all', () => {
    expect(salvage(entry, { day: 'Monday', level: 4 })).toEqual({
      day: 'Monday',
      level: undefined,
      label: 'public',
      quote: null,
    });
  });

  it('a field that was left out is not there; one that cannot be read is, and undefined', () => {
    const draft = salvage(entry, { day: 1, label: 'secret' });
    expect(Object.keys(draft as object).toSorted()).toEqual(['day', 'label', 'level', 'quote']);
    expect(draft).toMatchObject({ day: undefined, label: undefined });
    expect('key' in (salvage(entry, { key: 1 }) as object)).toBe(true);
  });

  it('what may be null is read as a whole or not at all', () => {
    expect(salvage(entry, { day: 'Monday', quote: { exact: 'said', more: 1 } })).toMatchObject({
      quote: undefined,
    });
  });

  it('each element of a list is read for itself, in its place', () => {
    expect(salvage(batch, { entries: [{ day: 'Monday', mood: 1 }, null, { key: 'a' }] })).toEqual({
      entries: [
        { day: 'Monday', level: null, label: 'public', quote: null },
        { level: null, label: 'public', quote: null },
        { key: 'a', level: null, label: 'public', quote: null },
      ],
    });
  });

  it('a list that may be left out is too', () => {
    const named = z.strictObject({
      names: z.array(z.string()).default([]),
      more: z.array(z.int()).optional(),
    });
    expect(salvage(named, { names: ['a', 1], more: [1, 'b'] })).toEqual({
      names: ['a', undefined],
      more: [1, undefined],
    });
  });

  it('a list that is too long is not walked', () => {
    expect(salvage(batch, { entries: [1, 2, 3, 4] })).toEqual({ entries: undefined });
    expect(salvage(batch, { entries: 'none' })).toEqual({ entries: undefined });
  });
});
