'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { InvitationPreview, SignInMethods } from '@parley/contracts';
import { OtherWays } from '../../../features/signing-in/other-ways.tsx';
import { signInByPassword } from '../../../features/signing-in/sign-in-by-password.ts';
import { SignIn } from '../../../features/signing-in/sign-in.tsx';
import { SignUpForm } from '../../../features/signing-in/sign-up-form.tsx';
import type { SignedUp } from '../../../features/signing-in/sign-up-form.tsx';
import { accept } from './accept.ts';

interface Props {
  token: string;
  invitation: InvitationPreview;
  methods: Pick<SignInMethods, 'passkey' | 'openId'>;
}

/** For who is not signed in: new here, or known by this address. */
export function ComeIn({ token, invitation, methods }: Props) {
  const t = useTranslations();
  const [isKnown, setIsKnown] = useState(false);
  const [notice, setNotice] = useState<string | null>(null);
  const { email } = invitation;
  // Where it cannot be accepted, the page made anew for who is signed in by now says why.
  const join = async () =>
    (await accept(token)).done ? window.location.assign('/') : window.location.reload();

  const enter = async ({ password }: SignedUp) => {
    const signedIn = await signInByPassword(email, password);
    if (signedIn.done && !signedIn.value.needsSecondFactor) return join();
    // Signing up answers the same to everybody; only its own password opens an account that was there before.
    setNotice(t('invitation.knownAlready'));
    setIsKnown(true);
  };

  return (
    <>
      <p aria-live="polite" className="mb-6 text-sm empty:hidden">
        {notice}
      </p>
      {isKnown ? (
        <SignIn methods={methods} email={email} next="/" arrive={join} />
      ) : (
        <>
          <SignUpForm invitation={{ token, email }} done={(signedUp) => void enter(signedUp)} />
          <OtherWays
            methods={{ ...methods, passkey: false }}
            next="/invitation"
            invitation={token}
            done={() => undefined}
          />
        </>
      )}
      <p className="mt-8 text-sm">
        <button type="button" onClick={() => setIsKnown(!isKnown)} className="link text-ink-2 min-h-8">
          {t(isKnown ? 'invitation.iAmNew' : 'invitation.haveAccount')}
        </button>
      </p>
    </>
  );
}
