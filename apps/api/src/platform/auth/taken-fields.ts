/**
 * What is taken of a body where better-auth would take more than Parley offers: no session with a new passkey, no device
 * that is trusted without its second factor, no other sessions that go on after the password was changed, and no id token
 * in place of the way round by the identity provider, which binds it to this browser.
 */
const TAKEN: Record<string, readonly string[]> = {
  '/sign-up/email': ['name', 'email', 'password', 'invitation'],
  '/sign-in/social': ['provider', 'callbackURL', 'errorCallbackURL', 'disableRedirect', 'additionalData'],
  '/change-password': ['currentPassword', 'newPassword'],
  '/passkey/verify-registration': ['response', 'name'],
  '/two-factor/enable': ['password'],
  '/two-factor/verify-totp': ['code'],
  '/two-factor/verify-backup-code': ['code'],
};

/** @param path below /v1/auth */
export function takenOf(path: string, body: unknown): unknown {
  const taken = TAKEN[path];
  if (taken === undefined || typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(Object.entries(body).filter(([name]) => taken.includes(name)));
}
