import { describe, expect, it } from '@jest/globals';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { referenceOf } from './reference.ts';
import { isSessionCookie, safeNext, signInAddress } from './sign-in-address.ts';

describe('where signing in leads', () => {
  it('comes back to the page that was asked for', () => {
    expect(signInAddress('/processes/x?track=SR')).toBe('/sign-in?next=%2Fprocesses%2Fx%3Ftrack%3DSR');
    expect(safeNext('/processes/x?track=SR#finding')).toBe('/processes/x?track=SR#finding');
  });

  it.each([
    '//evil.example/x',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    undefined,
  ])('is never led to another site by %p', (next) => expect(safeNext(next)).toBe('/'));

  it('does not lead round in circles', () => {
    expect(safeNext('/sign-in?next=/sign-in')).toBe('/');
  });
});

describe('a session cookie', () => {
  it('is told by its name, also behind the prefix that TLS brings', () => {
    expect(isSessionCookie('better-auth.session_token')).toBe(true);
    expect(isSessionCookie('__Secure-better-auth.session_token')).toBe(true);
    expect(isSessionCookie('parley.locale')).toBe(false);
  });
});

describe('the content security policy', () => {
  it('allows no inline script without the nonce', () => {
    const scripts = contentSecurityPolicy('abc', false)
      .split('; ')
      .find((line) => line.startsWith('script-src'));
    expect(scripts).toBe("script-src 'self' 'nonce-abc' 'strict-dynamic'");
  });
});

describe('a thing named in the address', () => {
  it('is named to the service by id or by key', () => {
    expect(referenceOf('SR5')).toBe('key:SR5');
    expect(referenceOf('key%3ASR5')).toBe('key:SR5');
    expect(referenceOf('019a0c1e-0000-7000-8000-000000000001')).toBe('019a0c1e-0000-7000-8000-000000000001');
  });
});
