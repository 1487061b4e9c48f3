'use client';

import { useTranslations } from 'next-intl';
import { sendToAuth } from '../../../lib/send.ts';

/** For who is signed in as somebody else than was asked in. */
export function OtherPerson({ signedInAs, email }: { signedInAs: string; email: string }) {
  const t = useTranslations();
  const leave = async () => {
    await sendToAuth('/sign-out');
    window.location.reload();
  };
  return (
    <>
      <p>{t('invitation.forAnother', { signedInAs, email })}</p>
      <button type="button" onClick={() => void leave()} className="button mt-6">
        {t('invitation.signOut')}
      </button>
    </>
  );
}
