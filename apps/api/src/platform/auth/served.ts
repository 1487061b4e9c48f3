/**
 * What is handed on to better-auth: what docs/signing-in.md tells of, and nothing else. It serves more than that (lists of
 * tokens, a way to try passwords, what others' APIs are asked with), and another version of it may bring more along.
 */
const SERVED: Record<string, ReadonlySet<string>> = {
  GET: new Set([
    '/get-session',
    '/sessions',
    '/list-accounts',
    '/verify-email',
    '/callback/openid',
    '/passkey/generate-authenticate-options',
    '/passkey/generate-register-options',
    '/passkey/list-user-passkeys',
  ]),
  POST: new Set([
    '/sign-up/email',
    '/send-verification-email',
    '/sign-in/email',
    '/sign-in/social',
    '/sign-out',
    '/two-factor/verify-totp',
    '/two-factor/verify-backup-code',
    '/two-factor/enable',
    '/two-factor/disable',
    '/two-factor/generate-backup-codes',
    '/passkey/verify-authentication',
    '/passkey/verify-registration',
    '/passkey/update-passkey',
    '/passkey/delete-passkey',
    '/request-password-reset',
    '/reset-password',
    '/change-password',
    '/sessions/end',
    '/revoke-other-sessions',
    '/update-user',
    '/unlink-account',
  ]),
};

/** @param path below /v1/auth, to the letter: what better-auth might read as the same address otherwise written is none */
export const isServed = (method: string, path: string): boolean => SERVED[method]?.has(path) ?? false;
