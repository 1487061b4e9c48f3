import { describe, expect, it } from '@jest/globals';
import { isMethodId, METHODS } from './catalogue.ts';

describe('the catalogue of methods', () => {
  it('names each method as it names itself', () => {
    for (const [id, method] of Object.entries(METHODS)) expect(method.id).toBe(id);
  });

  it('knows its own names and nothing that every object has', () => {
    expect(['pam@1', 'agreement@1'].every(isMethodId)).toBe(true);
    expect(['pam@2', 'toString', ''].some(isMethodId)).toBe(false);
  });
});
