import { expect, it } from '@jest/globals';
import { happeningOf } from './happening-of.ts';

const nothing = { refused: false, begun: false, wasSignedIn: false };

it.each([
  ['/sign-in/email', { begun: true }, { what: 'signed_in', by: 'password' }],
  ['/sign-in/email', { refused: true }, { what: 'sign_in_failed', by: 'password' }],
  // A second factor is asked for.
  ['/sign-in/email', {}, null],
  ['/two-factor/verify-totp', { begun: true }, { what: 'signed_in', by: 'authenticator_code' }],
  ['/two-factor/verify-totp', { begun: true, wasSignedIn: true }, { what: 'second_factor_on' }],
  ['/two-factor/verify-totp', { refused: true, wasSignedIn: true }, null],
  ['/two-factor/verify-backup-code', { refused: true }, { what: 'sign_in_failed', by: 'recovery_code' }],
  ['/callback/:id', { begun: true }, { what: 'signed_in', by: 'openid' }],
  ['/callback/:id', { refused: true }, null],
  ['/change-password', { wasSignedIn: true }, { what: 'password_changed' }],
  ['/change-password', { wasSignedIn: true, refused: true }, null],
  ['/update-user', { wasSignedIn: true, begun: true }, { what: 'renamed' }],
  ['/get-session', { wasSignedIn: true }, null],
])('%s %j is %j', (path, outcome, happening) => {
  expect(happeningOf(path, { ...nothing, ...outcome })).toEqual(happening);
});
