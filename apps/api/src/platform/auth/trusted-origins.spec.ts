import { expect, it } from '@jest/globals';
import { trustedOrigins } from './trusted-origins.ts';

it('trusts the dashboard’s origin, and on one’s own machine every name that it goes by', () => {
  expect(trustedOrigins('https://parley.example/app')).toEqual(['https://parley.example']);
  expect(trustedOrigins('http://localhost:3000')).toEqual([
    'http://localhost:3000',
    'http://127.0.0.1:3000',
    'http://[::1]:3000',
  ]);
});
