import type { Language } from '../mail/index.ts';

export type SignInMethod = 'password' | 'authenticator_code' | 'recovery_code' | 'passkey' | 'openid';

/** What has happened to an account. */
export type Happening =
  | { what: 'signed_in'; by: SignInMethod }
  | { what: 'signed_up' | 'signed_out' | 'sessions_ended' | 'password_changed' | 'renamed' }
  | {
      what:
        | 'passkey_added'
        | 'passkey_removed'
        | 'openid_linked'
        | 'openid_unlinked'
        | 'second_factor_on'
        | 'second_factor_off'
        | 'recovery_codes_renewed';
    };

/** Who was at the other end. */
export interface Circumstances {
  address: string | null;
  userAgent: string | null;
  language: Language;
}

/** What was tried and refused: for whom, as far as it was said. It does not tell that there is such an account. */
export interface FailedSignIn {
  what: 'sign_in_failed';
  by: SignInMethod;
  userId: null;
  email: string | null;
}

export type Moment = ((Happening & { userId: string }) | FailedSignIn) & Circumstances;
