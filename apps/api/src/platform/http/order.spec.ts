import { describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { cursorOf, orderOf, placeOf } from './order.ts';
import { encodeCursor } from './page.ts';

const id = uuidv7();

describe('a place in a list', () => {
  it.each([
    ['recorded', ''],
    ['-recorded', ''],
    ['key', 'SR4'],
    ['-key', 'a._-0'],
    ['heldOn', '0001-12-31'],
    ['-heldOn', '9999-12-31'],
  ])('in the order %s is what its cursor says', (sort, orderedBy) => {
    expect(placeOf(cursorOf({ id, orderedBy }, sort), sort)).toEqual({ id, orderedBy });
    expect(cursorOf({ id, orderedBy }, sort)).toMatch(/^[A-Za-z0-9_-]{22,300}$/);
  });

  it('in the order of recording is the id, and there is none where no cursor is given', () => {
    expect(cursorOf({ id, orderedBy: '' })).toBe(encodeCursor(id));
    expect([placeOf(undefined), placeOf(undefined, 'key')]).toEqual([null, null]);
  });

  it.each([
    ['of another order', cursorOf({ id, orderedBy: 'SR4' }, 'key'), '-key'],
    ['of the order of recording', encodeCursor(id), 'key'],
    ['made up', 'nonsense'.repeat(4), 'recorded'],
    ['with a key that is none', cursorOf({ id, orderedBy: '/*' }, 'key'), 'key'],
    ['with a day that is none', cursorOf({ id, orderedBy: '2024-99-99' }, 'dueOn'), 'dueOn'],
    ['with no day', cursorOf({ id, orderedBy: 'SR4' }, 'dueOn'), 'dueOn'],
    ['with an id that is none', Buffer.from(`key ${'x'.repeat(36)} SR4`).toString('base64url'), 'key'],
  ])('%s is none of this list', (_, cursor, sort) => {
    expect(() => placeOf(cursor, sort)).toThrow(/fault/i);
  });
});

it('a dash before the field turns an order round', () => {
  expect([orderOf(), orderOf('-heldOn')]).toEqual([
    { field: 'recorded', isDown: false },
    { field: 'heldOn', isDown: true },
  ]);
});
