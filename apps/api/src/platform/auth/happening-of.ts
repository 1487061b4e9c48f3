import type { Happening, SignInMethod } from './moment.ts';

/** How a request to better-auth went. */
export interface Outcome {
  refused: boolean;
  /** A session began with it. */
  begun: boolean;
  /** Whoever sent it was signed in already. */
  wasSignedIn: boolean;
}

const SIGN_INS: Record<string, SignInMethod> = {
  '/sign-in/email': 'password',
  '/two-factor/verify-totp': 'authenticator_code',
  '/two-factor/verify-backup-code': 'recovery_code',
  '/passkey/verify-authentication': 'passkey',
  '/callback/:id': 'openid',
};

const CHANGES: Record<string, Exclude<Happening, { by: SignInMethod }>['what']> = {
  '/sign-out': 'signed_out',
  '/sessions/end': 'sessions_ended',
  '/revoke-other-sessions': 'sessions_ended',
  '/change-password': 'password_changed',
  '/passkey/verify-registration': 'passkey_added',
  '/passkey/delete-passkey': 'passkey_removed',
  '/unlink-account': 'openid_unlinked',
  '/two-factor/disable': 'second_factor_off',
  '/two-factor/generate-backup-codes': 'recovery_codes_renewed',
  '/update-user': 'renamed',
};

/** What a request to better-auth has come to, if it is worth telling; `path` as better-auth's router has it. */
export function happeningOf(
  path: string,
  { refused, begun, wasSignedIn }: Outcome,
): Happening | { what: 'sign_in_failed'; by: SignInMethod } | null {
  const by = SIGN_INS[path];
  if (by !== undefined && !wasSignedIn) {
    if (begun) return { what: 'signed_in', by };
    // Neither: a second factor is asked for, or an identity provider sends somebody back.
    return refused && by !== 'openid' ? { what: 'sign_in_failed', by } : null;
  }
  // The first right code switches it on, and the session is made anew with it.
  if (by === 'authenticator_code') return begun ? { what: 'second_factor_on' } : null;
  const what = CHANGES[path];
  return what === undefined || refused ? null : { what };
}
