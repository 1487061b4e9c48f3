import { describe, expect, it } from '@jest/globals';
import { addressOf } from './address.ts';

describe('the address of a call', () => {
  it('fills the braces, encoded, and keeps a key readable', () => {
    expect(addressOf('/v1/processes/{process}/items/{id}', { process: 'a b', id: 'key:I02' })).toBe(
      '/v1/processes/a%20b/items/key:I02',
    );
  });

  it('cannot be led out of its path by a value', () => {
    expect(addressOf('/v1/processes/{process}', { process: '../api-keys' })).toBe(
      '/v1/processes/..%2Fapi-keys',
    );
    for (const process of ['.', '..']) {
      expect(() => addressOf('/v1/processes/{process}/items', { process })).toThrow('cannot be the process');
    }
  });

  it('repeats a list and leaves out what is not given', () => {
    expect(addressOf('/v1/x', {}, { track: ['SR', 'FM'], asOf: undefined, limit: 5, cursor: null })).toBe(
      '/v1/x?track=SR&track=FM&limit=5',
    );
  });

  it('refuses a path with a hole in it', () => {
    expect(() => addressOf('/v1/processes/{process}')).toThrow('needs a value for process');
  });
});
