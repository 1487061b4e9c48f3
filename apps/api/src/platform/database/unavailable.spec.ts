import { describe, expect, it } from '@jest/globals';
import { isUnavailable } from './unavailable.ts';

const failure = (more: object, cause?: unknown): Error =>
  Object.assign(new Error('It failed.', cause === undefined ? {} : { cause }), more);

describe('the database cannot be asked', () => {
  it.each<[string, unknown]>([
    ['nobody listens', failure({ code: 'ECONNREFUSED' })],
    ['no connection became free', new Error('timeout exceeded when trying to connect')],
    ['the cause of the cause says so', failure({}, failure({ code: 'P1001' }))],
    [
      'the session was ended, which Prisma keeps apart',
      failure({ code: 'P2039', meta: { driverAdapterError: failure({}, { originalCode: '57P01' }) } }),
    ],
  ])('where %s', (_story, error) => {
    expect(isUnavailable(error)).toBe(true);
  });
});

describe('it can be asked, and something else is wrong', () => {
  it.each<[string, unknown]>([
    [
      'a row was refused',
      failure({ code: 'P2002', meta: { driverAdapterError: failure({}, { originalCode: '23505' }) } }),
    ],
    ['it is no failure of the database', new TypeError('undefined is not a function')],
    ['it is nothing', undefined],
  ])('where %s', (_story, error) => {
    expect(isUnavailable(error)).toBe(false);
  });
});
